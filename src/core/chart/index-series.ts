import Big from 'big.js'
import { percentOf } from '../comparison/arithmetic/exact-arithmetic.ts'
import { isLevel } from '../comparison/arithmetic/growth.ts'
import { coversSameMonths, parsePeriod, yearEarlier } from '../period/period.ts'
import { type ChartCell, type ChartRow, cellAt, isAmount } from './chart-source.ts'

/** A row as multiples of its first value, which is 100; `at`: whether prices are taken out, null where that is no question. */
export interface IndexSeries {
  readonly values: readonly (number | null)[]
  readonly at: 'constant-prices' | 'current-prices' | null
}

/**
 * The index of a row over periods. What is told at current prices while its growth is published at constant ones (GDP) is
 * chained from that growth where every year has one: an index of its levels would contradict the growth beside it. null:
 * a row without a base above zero. A loss is no multiple.
 */
export function indexSeries(row: ChartRow, periods: readonly string[]): IndexSeries | null {
  const from = cellAt(row, periods[0] ?? '')?.decimal ?? null
  if (!isLevel(row.indicator) || from === null || Number(from) <= 0) return null
  const isAtCurrentPrices = isAmount(row.indicator) && row.indicator.priceBasis === 'current'
  const chained = isAtCurrentPrices ? chainedGrowth(row, periods) : null
  if (chained !== null) return { values: chained, at: 'constant-prices' }
  const values = periods.map((period) => {
    const decimal = cellAt(row, period)?.decimal ?? null
    return decimal === null || Number(decimal) < 0 ? null : percentOf(decimal, from)
  })
  return { values, at: isAtCurrentPrices ? 'current-prices' : null }
}

/** 100 × ∏ (1 + r); null where a year, or its published growth, is missing. */
function chainedGrowth(row: ChartRow, periods: readonly string[]): number[] | null {
  let index = new Big(100)
  const values = [100]
  for (const [at, period] of periods.entries()) {
    if (at === 0) continue
    const rate = publishedRate(cellAt(row, period))
    if (rate === null || !followsAYearLater(period, periods[at - 1] ?? '')) return null
    index = index.times(new Big(rate).plus(100)).div(100)
    values.push(index.toNumber())
  }
  return values
}

function publishedRate(cell: ChartCell | null): number | null {
  return cell === null || cell.basis !== 'published' || cell.rate === null || cell.rate <= -100 ? null : cell.rate
}

function followsAYearLater(text: string, before: string): boolean {
  const [period, earlier] = [parsePeriod(text), parsePeriod(before)]
  return period !== null && earlier !== null && coversSameMonths(yearEarlier(period), earlier)
}
