export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const forbidden = '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]'
const FORBIDDEN = new RegExp(forbidden, 'g')
const MEANS_MORE = new RegExp(`[&<>"]|${forbidden}`)
const UNUSUAL = new RegExp(`${forbidden}|_x[0-9A-Fa-f]{4}_`)

/** A text between tags or in quotes, without the characters that XML has no place for. */
export function xmlText(text: string): string {
  if (!MEANS_MORE.test(text)) return text
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * A text in a cell. Characters that XML has no place for are written as spreadsheets do, `_x000B_`, and what looks like one
 * of those as the underscore that it begins with: `_x005F_x000B_`.
 */
export function cellText(text: string): string {
  if (!UNUSUAL.test(text)) return xmlText(text)
  const told = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
  return xmlText(told)
}
