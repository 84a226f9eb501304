import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { DeskEvent } from '#contract/wire/event.ts'
import type { Language } from '#core/language.ts'
import { type Phrase, say } from './wording.ts'

type Command = Extract<DeskEvent, { type: 'command' }>['command']

/** The menu bar. Its commands are the interface's own: chosen here, they are done there. */
export function setMenu(language: Language, actions: { command(command: Command): void; openGuide(): void }): void {
  const t = (phrase: Phrase): string => say(language, phrase)
  // The interface hears these keys itself, and leaves Ctrl+Z in a text field to the field.
  const command = (phrase: Phrase & Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: phrase,
    label: t(phrase),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => actions.command(phrase)
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const isMac = process.platform === 'darwin'

  const bar: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: t('file'),
      submenu: [
        command('import', 'CmdOrCtrl+O'),
        separator,
        command('new-desk'),
        command('open-desk'),
        command('copy-desk'),
        separator,
        command('export'),
        command('print', 'CmdOrCtrl+P'),
        ...(isMac ? [] : [separator, { label: t('quit'), role: 'quit' as const }])
      ]
    },
    {
      label: t('edit'),
      submenu: [
        command('undo', 'CmdOrCtrl+Z'),
        command('redo', 'CmdOrCtrl+Y'),
        separator,
        { label: t('cut'), role: 'cut' },
        { label: t('copy'), role: 'copy' },
        { label: t('paste'), role: 'paste' },
        { label: t('selectAll'), role: 'selectAll' },
        separator,
        command('find', 'CmdOrCtrl+F'),
        command('palette', 'CmdOrCtrl+K')
      ]
    },
    {
      label: t('view'),
      submenu: [
        command('back', 'Alt+Left'),
        command('forward', 'Alt+Right'),
        separator,
        { label: t('resetZoom'), role: 'resetZoom' },
        { label: t('zoomIn'), role: 'zoomIn' },
        { label: t('zoomOut'), role: 'zoomOut' },
        separator,
        { label: t('fullScreen'), role: 'togglefullscreen' }
      ]
    },
    {
      label: t('help'),
      role: 'help',
      submenu: [
        { ...command('help', 'F1'), label: t('keys') },
        { label: t('guide'), click: actions.openGuide },
        ...(isMac ? [] : [separator, { label: t('about'), click: () => app.showAboutPanel() }])
      ]
    }
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(bar))
}
