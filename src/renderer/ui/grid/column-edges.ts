/** How far a grid is to scroll so that a column begins at the frozen ones: at least `least`, or as far as it goes. */
export function edgeFrom(offsets: readonly number[], frozen: number, least: number): number {
  const base = offsets[frozen] ?? 0
  const edges = offsets.slice(frozen, -1).map((offset) => offset - base)
  return edges.find((edge) => edge >= least) ?? edges.at(-1) ?? 0
}

/**
 * Room behind the last column, so that a grid wider than its place can be scrolled to its end with a whole column beside
 * the frozen ones: half a number under their line reads as another number.
 */
export function roomBehind(offsets: readonly number[], frozen: number, place: number): number {
  const least = (offsets.at(-1) ?? 0) - place
  return place === 0 || least <= 0 ? 0 : Math.max(0, edgeFrom(offsets, frozen, least) - least)
}
