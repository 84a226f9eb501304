/** How one indicator moved in the latest period, against what it usually does. */
export interface Move<Row> {
  readonly row: Row
  /** Growth now and the median of the years before: percent, or points of a rate. */
  readonly now: number
  readonly usual: number
}

/** Fewer years before show no habit. */
const YEARS_OF_HABIT = 3

/** Growth that differs from habit by less than this (in percent or points) is no news, however steady the habit. */
const LEAST_SPREAD = 1

/** So many spreads from the habit, and more, are worth a look. */
const NOTABLE = 2

/** 1.4826 × the median absolute deviation estimates a standard deviation that single odd years do not stretch. */
const SPREAD = 1.4826

/**
 * Which indicators moved most, measured by their own habit: the distance of the latest growth from the median of the
 * years before, in spreads of those years. A volatile series must move far to be among them, a steady one a little.
 * `growthOf` gives the growth of each period, oldest first, null where there is none.
 */
export function largestMoves<Row>(
  rows: readonly Row[],
  growthOf: (row: Row) => readonly (number | null)[],
  most: number
): Move<Row>[] {
  return rows
    .flatMap((row) => {
      const habit = habitOf(growthOf(row))
      if (habit === null) return []
      const { now, before } = habit
      const usual = median(before)
      const spread = Math.max(LEAST_SPREAD, SPREAD * median(before.map((one) => Math.abs(one - usual))))
      return [{ row, now, usual, score: Math.abs(now - usual) / spread }]
    })
    .filter(({ score }) => score >= NOTABLE)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ row, now, usual }) => ({ row, now, usual }))
}

/** Is there a row whose latest growth can be held against a habit? */
export function hasHabits<Row>(rows: readonly Row[], growthOf: (row: Row) => readonly (number | null)[]): boolean {
  return rows.some((row) => habitOf(growthOf(row)) !== null)
}

/** The latest growth and those before it; null: it has none, or these show no habit. */
function habitOf(growth: readonly (number | null)[]): { readonly now: number; readonly before: number[] } | null {
  const now = growth.at(-1) ?? null
  const before = growth.slice(0, -1).filter((one) => one !== null)
  return now === null || before.length < YEARS_OF_HABIT ? null : { now, before }
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other)
  const half = Math.floor(ordered.length / 2)
  const upper = ordered[half] ?? Number.NaN
  return ordered.length % 2 === 1 ? upper : ((ordered[half - 1] ?? upper) + upper) / 2
}
