import Big from 'big.js'
import { percentOf } from '../comparison/arithmetic/exact-arithmetic.ts'
import type { ChartPanel, ChartSeries } from './chart-model.ts'
import { percentAxis, placeOf, point, rowPoints } from './chart-points.ts'
import { type ChartRow, cellAt } from './chart-source.ts'
import { type ChartWords, periodLabel, rowNames } from './chart-words.ts'
import type { Stackable } from './holding.ts'

/**
 * Parts stacked to 100 %. Where their whole is among the rows the shares are of it, and what the parts leave of it is
 * drawn as the rest; else they are shares of the parts' own sum. A period in which a part is missing has no shares of a
 * sum: they would be shares of something smaller.
 */
export function sharePanel({ whole, parts }: Stackable, periods: readonly string[], words: ChartWords): ChartPanel {
  const axis = percentAxis()
  const names = rowNames(parts)
  const totals = periods.map((period) => totalAt(whole, parts, period))
  const series = parts.map(
    (row, at): ChartSeries => ({
      key: `${row.region} ${row.indicator.id}`,
      name: names[at] ?? '',
      draw: 'column',
      axis: 0,
      points: rowPoints(row, periods, 'value', axis, words.language).map(({ isTentative }, index) => {
        const period = periods[index] ?? ''
        return point(
          shareOf(cellAt(row, period)?.decimal ?? null, totals[index] ?? null),
          axis,
          placeOf(row, period, 'value'),
          isTentative
        )
      })
    })
  )
  const rest = whole === null ? [] : restOf(parts, periods, totals, words)
  return {
    title: null,
    categories: periods.map((period) => periodLabel(period, words)),
    isLying: false,
    isStacked: true,
    axes: [axis],
    baseline: null,
    series: [...series, ...rest],
    targets: [],
    breaks: []
  }
}

function totalAt(whole: ChartRow | null, parts: readonly ChartRow[], period: string): string | null {
  if (whole !== null) return cellAt(whole, period)?.decimal ?? null
  const decimals = parts.map((row) => cellAt(row, period)?.decimal ?? null)
  const known = decimals.filter((one) => one !== null)
  return known.length < parts.length ? null : sum(known)
}

function sum(decimals: readonly string[]): string {
  return decimals.reduce((total, one) => total.plus(one), new Big(0)).toFixed()
}

function shareOf(part: string | null, total: string | null): number | null {
  return part === null || total === null || Number(part) < 0 || Number(total) <= 0 ? null : percentOf(part, total)
}

/** What the parts leave of the whole; not worth a stripe where that is only rounding. */
function restOf(
  parts: readonly ChartRow[],
  periods: readonly string[],
  totals: readonly (string | null)[],
  words: ChartWords
): ChartSeries[] {
  const rests = periods.map((period, at) => {
    const total = totals[at] ?? null
    const known = parts.flatMap((row) => cellAt(row, period)?.decimal ?? [])
    if (total === null || known.length < parts.length) return null
    const left = new Big(total).minus(sum(known))
    return left.lt(0) ? null : shareOf(left.toFixed(), total)
  })
  if (rests.every((rest) => rest === null || rest < SEEN)) return []
  const axis = percentAxis()
  return [
    { key: 'rest', name: words.rest, draw: 'column', axis: 0, points: rests.map((rest) => point(rest, axis, null)) }
  ]
}

/** In percent of the whole. */
const SEEN = 0.1
