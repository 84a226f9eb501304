import { headWidth } from './cells/head-lines.ts'
import { textWidth } from './cells/text-width.ts'
import { wraps } from './cells/wrapped-lines.ts'
import type { LayoutCell, LayoutColumn, TableLayout } from './layout.ts'
import { NOWHERE } from './pivot/cube.ts'
import { FITS, type Room } from './pivot/widths.ts'

/** A column of a list: what is said of each row under one head. */
export interface ListColumn {
  readonly key: string
  readonly role: LayoutColumn['role']
  readonly head: string
  readonly align: LayoutColumn['align']
}

/** A table that compares nothing: its rows have a cell under each head. */
export interface List {
  readonly title: string
  readonly unitLine: string | null
  readonly columns: readonly ListColumn[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly LayoutCell[] }[]
  readonly notes: readonly string[]
}

/** A list laid out as any table, for print and export. */
export function listLayout({ title, unitLine, columns, rows, notes }: List): TableLayout {
  const natural = columns.map((_, at) => Math.max(0, ...rows.map(({ cells }) => textWidth(cells[at]?.text ?? ''))))
  const hasLongTexts = columns.some(({ role }, at) => role === 'text' && (natural[at] ?? 0) > FITS.ample.widestStub)
  return {
    title,
    unitLine,
    columns: columns.map(({ key, role, head, align }, at): LayoutColumn => {
      const texts = natural[at] ?? 0
      const width = (room: Room): number => {
        const { widestStub } = FITS[room]
        // What stands on one line keeps slack for a font with wide digits: a text that wraps has room to give.
        const { padding } = FITS[wraps({ role }) ? room : 'ample']
        // A head of several words may stand on two lines where room is short, or a text needs it.
        const heading = headWidth(head, room === 'ample' && !hasLongTexts ? 1 : 2)
        const own = Math.max(heading, texts)
        const isWhole = !wraps({ role }) || (role === 'text' && room === 'ample' && texts <= WIDEST_LINE)
        return (isWhole ? own : Math.min(own, widestStub)) + padding
      }
      const [ample, short] = [width('ample'), width('short')]
      return { key, role, measure: null, place: NOWHERE, run: key, align, width: ample, narrowWidth: short }
    }),
    header: [columns.map(({ head }, column) => ({ text: head, column, columnSpan: 1, rowSpan: 1 }))],
    rows: rows.map(({ key, cells }) => ({
      key,
      ...{ kind: 'figures', measure: null, place: NOWHERE, parent: -1, section: -1, depth: 0 },
      cells
    })),
    notes
  }
}

/** A text of so many ems stands on one line where there is room; what is longer wraps, and then sooner. */
const WIDEST_LINE = 26

export function textCell(text: string): LayoutCell {
  return { type: 'text', text }
}
