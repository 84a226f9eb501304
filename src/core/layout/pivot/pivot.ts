/** The three ways in which a figure is placed. */
export const dimensions = ['indicators', 'regions', 'periods'] as const
export type Dimension = (typeof dimensions)[number]

/** Which dimensions run down and which run across, outermost first. Of one in neither, a single member is shown. */
export interface Pivot {
  /** At least one. */
  readonly rows: readonly Dimension[]
  readonly columns: readonly Dimension[]
}

export type PivotPlace = 'rows' | 'columns' | 'fixed'

export function fixedDimensions({ rows, columns }: Pivot): Dimension[] {
  return dimensions.filter((dimension) => !rows.includes(dimension) && !columns.includes(dimension))
}

export function placeOfDimension({ rows, columns }: Pivot, dimension: Dimension): PivotPlace {
  if (rows.includes(dimension)) return 'rows'
  return columns.includes(dimension) ? 'columns' : 'fixed'
}

/**
 * Puts a dimension in another place, before the one that stands at `at` there (at the end where there is none). The rows
 * never run empty: where the last dimension leaves them, one of the place it goes to takes its turn, so that years
 * dragged from rows to columns change places with what stood there.
 */
export function moveDimension(
  pivot: Pivot,
  dimension: Dimension,
  to: PivotPlace,
  at: number = dimensions.length
): Pivot {
  const rows = pivot.rows.filter((one) => one !== dimension)
  const columns = pivot.columns.filter((one) => one !== dimension)
  if (to === 'rows') rows.splice(at, 0, dimension)
  if (to === 'columns') columns.splice(at, 0, dimension)
  if (rows.length > 0) return { rows, columns }
  const others = columns.filter((one) => one !== dimension)
  const [next] = others.length > 0 ? others : fixedDimensions(pivot)
  if (next === undefined) return pivot
  return { rows: [next], columns: columns.filter((one) => one !== next) }
}
