import type { HeaderCell } from '#core/layout/layout.ts'
import type { GridColumn } from '../../../ui/grid/grid-model.ts'

export type Header = readonly (readonly HeaderCell[])[]

/** Wider names wrap. */
export const WIDEST_STUB = 260

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
  const [stub] = columns
  if (stub === undefined || stub.id in widths || room === 0 || widthOf(columns) <= room) return columns
  const beside = room - widthOf(columns.slice(1, frozen))
  const most = mostBeside(columns, frozen, room)
  const spread = ({ from, taken }: InSight): number => {
    const own = columns.slice(from).filter(({ id }) => !(id in widths)).length
    return own === 0 ? 0 : Math.floor(Math.max(0, beside - taken - stub.width) / own)
  }
  const ways = header
    .map((_, level) => endInSight(columns, frozen, startsOf(header, level), most))
    .filter(({ from }) => from < columns.length)
  const rest = ({ from, taken }: InSight): number => beside - taken - (columns.length - from) * MOST_SPREAD
  // A few columns do not grow to twice their width, nor names to more than they ever take: rather stands half a year there.
  const way = ways.find((one) => spread(one) <= MOST_SPREAD || rest(one) <= WIDEST_STUB) ?? ways.at(-1)
  if (way === undefined) return columns
  const even = wholeThroughout(columns, way, ({ id }) => !(id in widths))
  const taken = widthOf(even.slice(way.from))
  const [shown, wide] = taken <= most ? [even, spread({ ...way, taken })] : [columns, spread(way)]
  const each = rest(way) <= WIDEST_STUB ? Math.min(wide, MOST_SPREAD) : wide
  const grown = shown.slice(1).map((one, at) => (at + 1 < frozen || one.id in widths ? one : wider(one, each)))
  return [{ ...stub, width: beside - widthOf(grown.slice(way.from - 1)) }, ...grown]
}

/** How many whole years stand beside the names of a table wider than its place. */
export function yearsInSight(columns: readonly GridColumn[], frozen: number, header: Header, room: number): number {
  const { from, starts } = endInSight(columns, frozen, startsOf(header, 0), mostBeside(columns, frozen, room))
  return starts.filter((start) => start >= from).length
}

/** The room for figures beside names that have wrapped. */
function mostBeside(columns: readonly GridColumn[], frozen: number, room: number): number {
  return room - widthOf(columns.slice(1, frozen)) - Math.min(columns[0]?.width ?? 0, LEAST_STUB)
}

/**
 * Years that come into sight as others go are as wide as these, so that whole ones stand beside the names wherever the
 * table is scrolled to: of as many as are in sight each is like the one so many before it.
 */
function wholeThroughout(
  columns: readonly GridColumn[],
  { from, starts }: InSight,
  mayGrow: (column: GridColumn) => boolean
): readonly GridColumn[] {
  const sight = starts.filter((start) => start >= from).length
  const heads = starts.map((start, at) => {
    const width = widthOf(columns.slice(start, starts[at + 1] ?? columns.length))
    return { start, width, turn: (starts.length - 1 - at) % sight }
  })
  const widest = new Map<number, number>()
  for (const { turn, width } of heads) widest.set(turn, Math.max(width, widest.get(turn) ?? 0))
  const missing = new Map(heads.map(({ start, width, turn }) => [start, (widest.get(turn) ?? width) - width]))
  return columns.map((one, at) => (mayGrow(one) ? wider(one, missing.get(at) ?? 0) : one))
}

/** The heading of a column that grows need not lie over the marks beside its numbers. */
function wider(one: GridColumn, by: number): GridColumn {
  return { ...one, width: one.width + by, headMargin: Math.min(one.markWidth ?? 0, (one.headMargin ?? 0) + by) }
}

/** A figure's column takes no more than this beside what it needs, in pixels. */
const MOST_SPREAD = 40

/** Columns from one on to the last, and what they take. */
interface InSight {
  readonly from: number
  readonly taken: number
  /** Where the heads begin of which those in sight are whole. */
  readonly starts: readonly number[]
}

function endInSight(columns: readonly GridColumn[], frozen: number, all: ReadonlySet<number>, most: number): InSight {
  const starts = [...all].filter((start) => start >= frozen).toSorted((one, other) => one - other)
  let found: InSight = { from: columns.length, taken: 0, starts }
  let taken = 0
  for (let at = columns.length - 1; at >= frozen; at--) {
    taken += columns[at]?.width ?? 0
    if (taken > most) break
    if (all.has(at)) found = { from: at, taken, starts }
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
