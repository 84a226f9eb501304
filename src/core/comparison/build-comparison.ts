import { monthsKey } from '../period/months-key.ts'
import { parsePeriod } from '../period/period.ts'
import { compareCell } from './compare-cell.ts'
import { type Comparing, ownValue, type Place } from './comparing.ts'
import type { Averages, ComparedIndicator, ComparisonCell, ComparisonRow, MeasuredValue } from './comparison-table.ts'
import { LazyRow, type RowSource } from './lazy-row.ts'
import { indexBase, type MeasureName } from './measure-name.ts'
import { averageGrowth, averageSpan } from './measures/average-growth.ts'
import { computedGrowth } from './measures/computed-growth.ts'
import { contribution, pull, residual } from './measures/contribution.ts'
import { fixedBaseIndex, indexBaseFor } from './measures/fixed-base-index.ts'
import { changeOfGrowth } from './measures/growth-change.ts'
import { rankAmongRegions, rankOfGrowth } from './measures/rank-among-regions.ts'
import { share } from './measures/share.ts'
import { single, singleMonths, singleStep, yearToDate } from './measures/single-and-to-date.ts'

/** What a comparison is asked for. */
export interface ComparisonRequest<Indicator extends ComparedIndicator> {
  readonly regions: readonly string[]
  readonly indicators: readonly Indicator[]
  /** Canonical period texts, in the order of the cells. */
  readonly periods: readonly string[]
  /** Beside value, change, growth and points. */
  readonly measures: readonly MeasureName[]
}

/**
 * The rows of a comparison, region by region: each indicator in each period against the same kind of period a year
 * earlier, and the measures asked for. Cells are worked out when they are looked at.
 */
export function buildComparison<Indicator extends ComparedIndicator>(
  comparing: Comparing,
  { regions, indicators, periods, measures }: ComparisonRequest<Indicator>
): ComparisonRow<Indicator>[] {
  const parsed = periods.map(readPeriodText)
  const columns = periods.map((period, at) => ({ period, months: monthsKey(parsed[at] ?? readPeriodText(period)) }))
  const measuring = measures.flatMap((name) => {
    const measure = cellMeasure(name, periods)
    return measure === null ? [] : [{ name, measure }]
  })
  const span = measures.includes('average') ? averageSpan(parsed, monthsKey) : null
  const source: RowSource<Indicator, ComparisonCell, Averages | null> = {
    count: columns.length,
    cell({ region, indicator }, at) {
      const { period, months } = columns[at] ?? NO_COLUMN
      const place = { region, indicator, months }
      return compareCell(comparing, place, period, measureAll(comparing, place, period, measuring))
    },
    stands({ region, indicator }, at) {
      const { months } = columns[at] ?? NO_COLUMN
      return ownValue(comparing, { region, indicator, months })?.decimal != null
    },
    averages: ({ region, indicator }) =>
      span === null ? null : averageGrowth(comparing, { region, indicator, months: 0 }, span)
  }
  return regions.flatMap((region) => indicators.map((indicator) => new LazyRow({ region, indicator }, source)))
}

const NO_COLUMN = { period: '', months: 0 }

/** How one measure is found for a cell. */
export type CellMeasure = (comparing: Comparing, place: Place, period: string) => MeasuredValue

/** null for `average`, which is of a whole row. `periods`: those of the table. */
export function cellMeasure(name: MeasureName, periods: readonly string[]): CellMeasure | null {
  const base = indexBase(name)
  if (base !== null) {
    const at = monthsKey(readPeriodText(base))
    return (comparing, place) => fixedBaseIndex(comparing, place, indexBaseFor(place.months, at))
  }
  switch (name) {
    case 'growth-change':
      return changeOfGrowth
    case 'computed':
      return computedGrowth
    case 'share':
      return share
    case 'contribution':
      return contribution
    case 'pull':
      return pull
    case 'residual':
      return residual
    case 'rank':
      return rankAmongRegions
    case 'growth-rank':
      return rankOfGrowth
    case 'single': {
      const step = singleStep(periods)
      return (comparing, place) => single(comparing, place, step)
    }
    case 'ytd':
      return (comparing, place, period) => yearToDate(comparing, place, singleMonths(place.months, period))
    default:
      return null
  }
}

const NONE: ComparisonCell['more'] = Object.freeze({})

function measureAll(
  comparing: Comparing,
  place: Place,
  period: string,
  measuring: readonly { readonly name: MeasureName; readonly measure: CellMeasure }[]
): ComparisonCell['more'] {
  if (measuring.length === 0) return NONE
  const more: Record<string, MeasuredValue> = {}
  for (const { name, measure } of measuring) more[name] = measure(comparing, place, period)
  return more
}

function readPeriodText(text: string): ReturnType<typeof parsePeriod> & object {
  const period = parsePeriod(text)
  if (period === null) throw new Error(`not a canonical period: ${text}`)
  return period
}
