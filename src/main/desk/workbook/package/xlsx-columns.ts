import { walkXml } from './xml-tags.ts'

/** A row of column definitions may cover all 16,384 columns; nobody looks at more than these. */
const widestSheet = 16_384

/** Which columns of a worksheet part are hidden and how wide they are, in characters. Columns count from 0. */
export function readColumns(xml: Buffer): { readonly hidden: ReadonlySet<number>; readonly widths: (number | null)[] } {
  const hidden = new Set<number>()
  const widths: (number | null)[] = []
  const start = xml.indexOf('cols>')
  const data = xml.indexOf('sheetData')
  if (start < 0 || start > data) return { hidden, widths }
  walkXml(xml.toString('utf8', start + 5, data), {
    open(tag) {
      if (tag.name !== 'col') return
      const first = Number(tag.attributes.get('min')) - 1
      const last = Math.min(Number(tag.attributes.get('max')), widestSheet) - 1
      const isHidden = ['1', 'true'].includes(tag.attributes.get('hidden') ?? '')
      const width = Number(tag.attributes.get('width'))
      if (!(first >= 0)) return
      for (let column = first; column <= last; column++) {
        if (isHidden) hidden.add(column)
        // Definitions up to the last column of the sheet say nothing of the table.
        if (column < 256) widths[column] = Number.isFinite(width) ? width : null
      }
    }
  })
  return { hidden, widths }
}
