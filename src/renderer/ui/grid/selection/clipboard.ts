/** One cell as it goes to the clipboard. */
export interface CopiedCell {
  /** What stands in the cell on screen. */
  readonly text: string
  /** The unit that the number alone has (个百分点), where its column's is another: it is copied with it. */
  readonly unit?: string
  /** The unrounded number for a spreadsheet, where the cell holds one. */
  readonly number: number | null
  /** How a spreadsheet is to show the number: `#,##0.00`. Without it the spreadsheet decides. */
  readonly format?: string
  /** Steps of indentation. */
  readonly depth?: number
}

/** Most cells that are copied at once: beyond it a clipboard takes longer than an export. */
export const MOST_COPIED = 500_000

/** Rows as tab-separated text: what a text editor and a spreadsheet both take. */
export function tabSeparated(rows: readonly (readonly CopiedCell[])[]): string {
  return rows
    .map((row) => row.map(({ text, unit = '' }) => `${text}${unit}`.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\r\n')
}

/**
 * Rows as an HTML table. Numbers carry their unrounded value (`x:num` for Excel and WPS, `sdval` for LibreOffice) and
 * the format that shows them as here; texts are marked as such so that a spreadsheet does not read 1-3 as a date.
 */
export function htmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><body><table>${body}</table></body></html>`
}

function htmlCell({ text, unit = '', number, format, depth }: CopiedCell): string {
  const shown = escaped(`${text}${unit}`)
  if (number === null) {
    const indent = depth === undefined || depth === 0 ? '' : `;mso-char-indent-count:${depth};padding-left:${depth}em`
    return `<td style="mso-number-format:'\\@'${indent}">${shown}</td>`
  }
  const style = format === undefined ? '' : ` style="mso-number-format:'${escaped(styleText(format))}'"`
  return `<td align="right" x:num="${number}" sdval="${number}"${style}>${shown}</td>`
}

/** A number format inside a style: every sign of its own language is escaped, as Excel writes it itself. */
function styleText(format: string): string {
  return format.replace(/[#,.'"\\;@]/g, (sign) => (sign === '"' ? '\\0022' : `\\${sign}`))
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
