import type { HeaderCell } from '#core/layout/layout.ts'

/** Where the columns of a grid begin, and what the heads over them hold together. */
export interface ColumnPlaces {
  readonly header: readonly (readonly HeaderCell[])[]
  /** Left edges of the columns and, as the last entry, the width of all. */
  readonly offsets: readonly number[]
  /** Columns at the left that stay in sight. */
  readonly frozen: number
}

/**
 * How far a grid scrolls back so that what begins beside the frozen columns is whole: all that one head stands over, as
 * the figures of a year, and single columns only of what takes most of the place.
 */
export function columnEdges({ header, offsets, frozen }: ColumnPlaces, place: number): number[] {
  const base = offsets[frozen] ?? 0
  const last = offsets.length - 1
  const within = (from: number, to: number, level: number): number[] => {
    const edge = (offsets[from] ?? 0) - base
    const isWhole = (offsets[to] ?? 0) - (offsets[from] ?? 0) <= (place - base) * MOST
    if (level > 0 && isWhole) return [edge]
    const heads = (header[level] ?? []).filter(({ column }) => column >= from && column < to)
    if (heads.length === 0) return level < header.length ? within(from, to, level + 1) : [edge]
    return heads.flatMap(({ column, columnSpan, rowSpan }) => within(column, column + columnSpan, level + rowSpan))
  }
  return last <= frozen ? [] : within(frozen, last, 0)
}

/** Of the place, the most that is scrolled past in one piece. */
const MOST = 2 / 3

/** How far it is to scroll for what is to begin beside the frozen columns no further than `most`. */
export function edgeUpTo(edges: readonly number[], most: number): number {
  return edges.findLast((edge) => edge <= most) ?? 0
}

/** How far a grid is to scroll for a whole column beside its frozen ones: at least `least`, or as far as it goes. */
export function edgeFrom({ offsets, frozen }: Pick<ColumnPlaces, 'offsets' | 'frozen'>, least: number): number {
  const base = offsets[frozen] ?? 0
  const edges = offsets.slice(frozen, -1).map((offset) => offset - base)
  return edges.find((edge) => edge >= least) ?? edges.at(-1) ?? 0
}

/**
 * Room behind the last column, so that a grid wider than its place ends with a whole column beside the frozen ones: no
 * more than `most`, what a scroll bar would take, since a strip without figures hides others for nothing.
 */
export function roomBehind(places: Pick<ColumnPlaces, 'offsets' | 'frozen'>, place: number, most: number): number {
  const least = (places.offsets.at(-1) ?? 0) - place
  if (place === 0 || least <= 0) return 0
  const room = edgeFrom(places, least) - least
  return room > 0 && room <= most ? room : 0
}
