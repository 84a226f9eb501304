import { textWidth } from '#core/layout/cells/text-width.ts'

export interface ReportTable {
  readonly caption: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly string[])[]
}

export interface ReportColumn {
  readonly name: string
  /** Of the width of the table, in percent. */
  readonly share: number
}

/**
 * An A4 page between its margins holds so many letters of the tables' type; a cell takes so many beside its text, with what
 * a font may be wider than reckoned.
 */
const ROOM = 53
const PADDING = 2

/**
 * Columns that need less than their share of the width give to those that need more, the least lack first: a name is not
 * broken while another column stands half empty. `kept`: the column to be written in, which keeps its room.
 */
export function fittedShares({ columns, rows }: ReportTable, kept: string): readonly ReportColumn[] {
  const needed = columns.map(({ name, share }, at) =>
    name === kept
      ? share
      : ((Math.max(textWidth(name), ...rows.map((row) => textWidth(row[at] ?? ''))) + PADDING) * 100) / ROOM
  )
  const spare = columns.map(({ share }, at) => Math.max(0, share - (needed[at] ?? share)))
  const all = spare.reduce((sum, one) => sum + one, 0)
  const given = columns.map(() => 0)
  let left = all
  const lacking = columns
    .map(({ share }, at) => ({ at, lack: (needed[at] ?? share) - share }))
    .filter(({ lack }) => lack > 0)
    .toSorted((one, other) => one.lack - other.lack)
  for (const [index, { at, lack }] of lacking.entries()) {
    const part = Math.min(lack, left / (lacking.length - index))
    given[at] = part
    left -= part
  }
  const taken = all === 0 ? 0 : (all - left) / all
  return columns.map(({ name, share }, at) => ({
    name,
    share: Math.round((share - (spare[at] ?? 0) * taken + (given[at] ?? 0)) * 10) / 10
  }))
}
