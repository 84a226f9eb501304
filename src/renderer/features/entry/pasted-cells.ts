/** What Excel, WPS or a text editor put on the clipboard, as rows of cells. A table goes before text: it is exact. */
export function pastedCells(html: string, text: string): string[][] {
  return tableCells(html) ?? textCells(text)
}

/**
 * Tab-separated rows. A cell with a line break, a tab or a quote stands in quotes, as spreadsheets write it; the line
 * break at the end is no further row.
 */
export function textCells(text: string): string[][] {
  const rows: string[][] = [['']]
  const whole = text.replaceAll('\r\n', '\n').replace(/\n$/, '')
  let isQuoted = false
  for (let at = 0; at < whole.length; at++) {
    const row = rows.at(-1) as string[]
    const cell = row.length - 1
    const letter = whole.charAt(at)
    if (isQuoted) {
      if (letter !== '"') row[cell] += letter
      else if (whole.charAt(at + 1) === '"') {
        row[cell] += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && row[cell] === '') isQuoted = true
    else if (letter === '\t') row.push('')
    else if (letter === '\n') rows.push([''])
    else row[cell] += letter
  }
  return rows
}

/** null where the clipboard holds no table. */
function tableCells(html: string): string[][] | null {
  if (!/<table/i.test(html)) return null
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  const rows: string[][] = []
  for (const [at, row] of [...table.rows].entries()) {
    rows[at] ??= []
    for (const cell of row.cells) {
      let column = 0
      while (rows[at]?.[column] !== undefined) column += 1
      // Only the first cell of a span says something.
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          rows[at + down] ??= []
          ;(rows[at + down] as string[])[column + right] = down + right === 0 ? cellText(cell) : ''
        }
      }
    }
  }
  return rows.slice(0, table.rows.length)
}

/** Excel and WPS write the unrounded number beside what is seen, where the two differ. */
function cellText(cell: HTMLTableCellElement): string {
  return (cell.getAttribute('x:num') || cell.textContent || '').replaceAll(/\s+/g, ' ').trim()
}
