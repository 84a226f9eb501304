import type { ToldSettings } from '#contract/wire/settings.ts'

/**
 * The interface's document with the person's settings in it: language and colours are right from the first paint,
 * and no script of its own has to stand in the page for it.
 */
export function interfaceDocument(html: string, settings: ToldSettings): string {
  const scheme = settings.theme === 'system' ? '' : ` style="color-scheme: ${settings.theme}"`
  const told = ` data-settings="${escaped(JSON.stringify(settings))}"`
  return html.replace(/<html[^>]*>/, `<html lang="${settings.language ?? 'zh-CN'}"${scheme}${told}>`)
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
