import type { Settings } from '#contract/wire/settings.ts'

/**
 * On Linux menus and file dialogs are GTK's, which knows nothing of nativeTheme.themeSource: beside a dark window they would
 * stay white. It reads its theme once, before Electron is ready, from the environment; whoever has named one there keeps it.
 */
export function dressMenus(theme: Settings['theme']): void {
  if (process.platform === 'linux' && theme === 'dark') process.env['GTK_THEME'] ??= 'Adwaita:dark'
}
