/** What a text is, told by how it begins. */
export type TextKind = 'html' | 'xml2003' | 'flat-ods' | 'other-markup' | 'plain'

export function kindOfText(text: string): TextKind {
  const head = text.slice(0, 4000).trimStart()
  if (!head.startsWith('<')) return 'plain'
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(?:\w+:)?Workbook\b/.test(head)) return 'xml2003'
  if (/<office:document\b/.test(head)) return 'flat-ods'
  if (/<(?:!doctype\s+html|html|head|body|table|meta|style|div|center)\b/i.test(head)) return 'html'
  return 'other-markup'
}
