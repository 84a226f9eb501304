import type { HeaderCell } from '#core/layout/layout.ts'
import type { GridColumn } from '../../../ui/grid/grid-model.ts'

export type Header = readonly (readonly HeaderCell[])[]

/** Names wrap sooner, down to this, where more columns then stand beside them, in pixels. */
export const LEAST_STUB = 168

/**
 * A table wider than its place ends with whole years, all columns under a head, beside its names: as many as have room where
 * these wrap sooner; half a year, or half a number under their line, would read as another. What is left of the room goes
 * to names that need it, then to the figures, so that no strip is blank.
 */
export function endingWhole(
  columns: readonly GridColumn[],
  frozen: number,
  header: Header,
  { widths, room }: { readonly widths: Readonly<Record<string, number>>; readonly room: number }
): readonly GridColumn[] {
  const [stub, ...others] = columns
  if (stub === undefined || stub.id in widths || room === 0 || widthOf(columns) <= room) return columns
  const beside = room - widthOf(columns.slice(1, frozen))
  const most = beside - Math.min(stub.width, LEAST_STUB)
  const spread = ({ from, taken }: InSight): number => {
    const own = columns.slice(from).filter(({ id }) => !(id in widths)).length
    return own === 0 ? 0 : Math.floor(Math.max(0, beside - taken - stub.width) / own)
  }
  const ways = header
    .map((_, level) => endInSight(columns, frozen, startsOf(header, level), most))
    .filter(({ from }) => from < columns.length)
  // A few columns do not grow to twice their width: rather stands half a year there, of whole columns.
  const way = ways.find((one) => spread(one) <= MOST_SPREAD) ?? ways.at(-1)
  if (way === undefined) return columns
  const each = spread(way)
  const grown = others.map((one, at): GridColumn => {
    if (at + 1 < frozen || one.id in widths) return one
    return { ...one, width: one.width + each, headMargin: Math.min(one.markWidth ?? 0, (one.headMargin ?? 0) + each) }
  })
  return [{ ...stub, width: beside - widthOf(grown.slice(way.from - 1)) }, ...grown]
}

/** A figure's column takes no more than this beside what it needs, in pixels. */
const MOST_SPREAD = 40

/** Columns from one on to the last, and what they take. */
interface InSight {
  readonly from: number
  readonly taken: number
}

function endInSight(
  columns: readonly GridColumn[],
  frozen: number,
  starts: ReadonlySet<number>,
  most: number
): InSight {
  let found: InSight = { from: columns.length, taken: 0 }
  let taken = 0
  for (let at = columns.length - 1; at >= frozen; at--) {
    taken += columns[at]?.width ?? 0
    if (taken > most) break
    if (starts.has(at)) found = { from: at, taken }
  }
  return found
}

/** Where the heads down to this row of the header begin. */
function startsOf(header: Header, level: number): ReadonlySet<number> {
  return new Set(header.slice(0, level + 1).flatMap((cells) => cells.map(({ column }) => column)))
}

export function widthOf(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}
