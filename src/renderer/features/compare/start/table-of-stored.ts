import type { CallOutput } from '#contract/calls.ts'
import { parsePeriod } from '#core/period/period.ts'
import { openingPeriods, storedPeriods } from '../choosing/period-choice.ts'
import { type ComparisonView, FIRST_SHAPE, PLAIN_TABLE } from '../view/comparison-view.ts'

type Spread = CallOutput<'history.spread'>

/** What the comparison shows before it is gone to. */
export interface InSight {
  /** The region of work, or the one that is shown for lack of it; null: none has figures. */
  readonly region: string | null
  /** Somebody chose that region. */
  readonly isOfWork: boolean
  readonly view: ComparisonView
  /** Periods that have figures in the regions shown. */
  readonly held: readonly { readonly period: string; readonly figures: number }[]
  readonly year: number | null
}

/** How the comparison shows what an import has stored. */
export interface StoredTable {
  /** The region to turn to; null: the one that is shown got some of it. */
  readonly region: { readonly code: string; readonly name: string } | null
  readonly view: Partial<ComparisonView>
  /** How many regions and periods got figures, where this table has not got them all; `regions` 1: those it has. */
  readonly more: { readonly regions: number; readonly periods: number } | null
}

/**
 * The table that shows what was stored; null: it is in sight as things are, or nothing was. Where nobody has chosen a
 * region, one that got whole years goes before one that got months alone.
 */
export function tableOfStored(stored: Spread, inSight: InSight): StoredTable | null {
  return regionsBesideEachOther(stored, inSight) ?? tableOfRegion(stored, inSight)
}

/** One indicator of a list of regions (分省年度数据): these stand below each other, and not the first of them alone. */
function regionsBesideEachOther(stored: Spread, { view }: InSight): StoredTable | null {
  const [only = null, ...others] = new Set(stored.map((one) => one.only))
  const codes = stored.map((one) => one.region).toSorted()
  if (only === null || others.length > 0 || codes.length < LIST || codes.length > MOST_REGIONS) return null
  const figures = new Map<string, number>()
  for (const held of stored.flatMap((one) => one.periods)) {
    figures.set(held.period, (figures.get(held.period) ?? 0) + held.figures)
  }
  const periods = storedPeriods([...figures].map(([period, count]) => ({ period, figures: count })))
  const pivot = { rows: ['regions' as const], columns: ['periods' as const] }
  return {
    region: null,
    view: {
      ...{ ...PLAIN_TABLE, asOf: null, regions: codes, periods, indicators: [only] },
      shape: { ...view.shape, pivot, fixed: { indicators: only } }
    },
    more: periods.length === figures.size ? null : { regions: 1, periods: figures.size }
  }
}

/** So many regions are a list; two are beside each other in other ways. */
const LIST = 3
const MOST_REGIONS = 500

function tableOfRegion(stored: Spread, { region, isOfWork, view, held, year }: InSight): StoredTable | null {
  const regions = view.regions.length > 0 ? view.regions : [region]
  const inRegions = stored.find((one) => regions.includes(one.region))
  const ofYears = stored.find(hasYears)
  const isLeft = !isOfWork && view.regions.length === 0 && ofYears !== undefined && !(inRegions && hasYears(inRegions))
  const own = isLeft ? undefined : inRegions
  const shown = own ?? ofYears ?? stored[0]
  if (shown === undefined) return null
  const periods = storedPeriods(shown.periods)
  const kept = view.periods.filter((period) => held.some((one) => one.period === period))
  const inSight = kept.length > 0 ? kept : openingPeriods(held, year)
  const isOfNow = view.asOf === null && view.against === null
  if (own !== undefined && isOfNow && periods.some((period) => inSight.includes(period))) return null
  const all = new Set(stored.flatMap((one) => one.periods.map(({ period }) => period)))
  const isAll = stored.length === 1 && all.size === periods.length
  return {
    region: shown.region === region ? null : { code: shown.region, name: shown.regionName },
    // What somebody chose to see of figures is seen of these, too.
    view: { ...PLAIN_TABLE, asOf: null, periods, shape: { ...view.shape, pivot: FIRST_SHAPE.pivot, fixed: {} } },
    more: isAll ? null : { regions: stored.length, periods: all.size }
  }
}

function hasYears({ periods }: Spread[number]): boolean {
  return periods.some(({ period }) => parsePeriod(period)?.kind === 'year')
}
