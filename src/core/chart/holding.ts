import { addsUp } from '../checking/sum-of-parts.ts'
import { type ChartRow, type ChartSource, cellAt } from './chart-source.ts'

/** How two rows lie: the first `holds` the second, is `held` by it, both count some of the same, or nothing. */
type Relation = 'same' | 'holds' | 'held' | 'overlap' | 'apart'

/** Rows that can be stacked, since nothing in them is counted twice, and what they are shares of. */
export interface Stackable {
  /** The row that holds all the others; null: they are shares of their own sum. */
  readonly whole: ChartRow | null
  readonly parts: readonly ChartRow[]
  /** Parts of these parts. */
  readonly within: readonly ChartRow[]
}

/**
 * What of a selection can be stacked: the topmost rows, without those that are part of one of them (工业 beside 第二产业,
 * a town beside its county). A row that holds all others is not stacked either: it is what the others are shares of.
 * null: two rows count some of the same and neither holds the other, as two sums of regions that share one.
 */
export function stackable(rows: readonly ChartRow[]): Stackable | null {
  if (rows.some((one, at) => rows.slice(at + 1).some((other) => relation(one, other) === 'overlap'))) return null
  const holds = (one: ChartRow, other: ChartRow) => relation(one, other) === 'holds'
  const whole = rows.find((one) => rows.every((other) => other === one || holds(one, other))) ?? null
  const below = rows.filter((row) => row !== whole)
  const parts = below.filter((row) => !below.some((other) => holds(other, row)))
  return { whole, parts, within: below.filter((row) => !parts.includes(row)) }
}

/**
 * Do the parts make up what they are part of? They do where they add up to it, within rounding, in every period of which
 * both are known: two of three industries do not, and their shares of each other say nothing of the whole.
 */
export function makeTheirWhole(parts: readonly ChartRow[], { periods, wholes }: ChartSource): boolean {
  const [first] = parts
  const nearest = first?.indicator.above[0]
  if (parts.some((part) => part.indicator.above[0] !== nearest || part.region !== first?.region)) return false
  const whole = wholes.find(({ region, indicator }) => region === first?.region && indicator.id === nearest)
  if (whole === undefined) return false
  const lines = periods.flatMap((period) => {
    const [total, ...others] = [whole, ...parts].flatMap((row) => {
      const decimal = cellAt(row, period)?.decimal ?? null
      return decimal === null ? [] : [{ decimal, decimals: row.indicator.decimals }]
    })
    return total === undefined || others.length < parts.length ? [] : [{ total, parts: others }]
  })
  return lines.length > 0 && lines.every(addsUp)
}

/** Of what two rows count, by region and by indicator: one holds the other where it does so by both, or by one. */
function relation(one: ChartRow, other: ChartRow): Relation {
  const region = regionRelation(one, other)
  const indicator = indicatorRelation(one, other)
  if (region === 'apart' || indicator === 'apart') return 'apart'
  if (region === 'same') return indicator
  if (indicator === 'same' || indicator === region) return region
  return 'overlap'
}

function indicatorRelation({ indicator: one }: ChartRow, { indicator: other }: ChartRow): Relation {
  if (one.id === other.id) return 'same'
  if (other.above.includes(one.id)) return 'holds'
  return one.above.includes(other.id) ? 'held' : 'apart'
}

function regionRelation(one: ChartRow, other: ChartRow): Relation {
  if (one.region === other.region) return 'same'
  const [mine, theirs] = [leaves(one), leaves(other)]
  if (theirs.every((code) => mine.includes(code)) || liesIn(other, one)) return 'holds'
  if (mine.every((code) => theirs.includes(code)) || liesIn(one, other)) return 'held'
  const touches =
    mine.some((code) => theirs.includes(code) || other.regionsAbove.includes(code)) ||
    theirs.some((code) => one.regionsAbove.includes(code))
  return touches ? 'overlap' : 'apart'
}

/** What a region is added up from: itself, or the regions of a sum. */
function leaves({ region, regionParts }: ChartRow): readonly string[] {
  return regionParts ?? [region]
}

/** Is a region that is no sum below another, or below one that the other adds up? Of a sum only some may be. */
function liesIn(one: ChartRow, above: ChartRow): boolean {
  return one.regionParts === null && [above.region, ...leaves(above)].some((code) => one.regionsAbove.includes(code))
}
