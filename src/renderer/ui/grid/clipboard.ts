/** One cell as it goes to the clipboard. */
export interface CopiedCell {
  /** What stands in the cell on screen. */
  readonly text: string
  /** The unrounded number for a spreadsheet, where the cell holds one. */
  readonly number: number | null
}

/** Rows as tab-separated text: what a text editor and a spreadsheet both take. */
export function tabSeparated(rows: readonly (readonly CopiedCell[])[]): string {
  return rows.map((row) => row.map(({ text }) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n')
}

/**
 * Rows as an HTML table. Numbers carry their unrounded value (`x:num`, which Excel and WPS take),
 * texts are marked as such so that a spreadsheet does not read 1-3 as a date.
 */
export function htmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><body><table>${body}</table></body></html>`
}

function htmlCell({ text, number }: CopiedCell): string {
  const shown = escaped(text)
  if (number === null) return `<td style="mso-number-format:'\\@'">${shown}</td>`
  return `<td align="right" x:num="${number}">${shown}</td>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
