import { describe, expect, it } from 'vitest'
import { averageInNumbers, explainAverage } from '#core/comparison/explaining/explain-average.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { type AverageMethod, averageSpan } from '#core/comparison/measures/average-growth.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { parsePeriod } from '#core/period/period.ts'
import { comparedIndicator, comparingWith, county, observed } from '../../support/comparison.ts'

const revenue = comparedIndicator('revenue', {})

function explained(method: AverageMethod, periods: readonly string[], figures: readonly ObservedFigure[]) {
  const parsed = periods.flatMap((text) => parsePeriod(text) ?? [])
  const last = parsed.at(-1)
  if (last === undefined) throw new Error('no period')
  const place = { region: county, indicator: revenue, months: monthsKey(last) }
  const span = averageSpan(parsed, monthsKey)
  const number = explainAverage(comparingWith(figures), place, periods.at(-1) ?? '', span, method)
  const years = typeof span === 'string' ? 0 : span.months.length - 1
  return { ...number, numbers: averageInNumbers(number, years) }
}

const levels = [
  observed('revenue', '2021', '100'),
  observed('revenue', '2022', '110'),
  observed('revenue', '2023', '121')
]
const growth = [
  observed('revenue', '2022', '12', { measure: 'growth' }),
  observed('revenue', '2023', '-3', { measure: 'growth' })
]

describe('average growth explained', () => {
  it('rests on the last year and the base by the horizontal method', () => {
    const told = explained('horizontal', ['2021', '2023'], levels)
    expect(told.numbers).toBe('((121 ÷ 100)^(1/2) − 1) × 100 = 10')
    expect(told.inputs.map(({ symbol, period }) => `${symbol} ${period}`)).toEqual(['v 2023', 'b 2021'])
  })

  it('rests on every year by the cumulative method', () => {
    const told = explained('cumulative', ['2021', '2023'], levels)
    expect(told.numbers).toBe('100 × (x + x^2) = 110 + 121, (x − 1) × 100 = 10')
    expect(told.inputs.map(({ symbol, period }) => `${symbol} ${period}`)).toEqual(['b 2021', 'v 2022', 'v 2023'])
  })

  it('chains growth and falls as they were published', () => {
    const told = explained('chained', ['2021', '2023'], growth)
    expect(told.numbers).toMatch(/^\(\(\(1 \+ 12%\) × \(1 − 3%\)\)\^\(1\/2\) − 1\) × 100 = 4\.23/)
    expect(told.value).toBeCloseTo((Math.sqrt(1.12 * 0.97) - 1) * 100, 10)
  })

  it('rests on published growth by the horizontal method too, where every year has it', () => {
    const told = explained('horizontal', ['2021', '2023'], [...levels, ...growth])
    expect(told).toMatchObject({ kind: 'average-chained', basis: 'published' })
    expect(told.inputs.map(({ symbol, period }) => `${symbol} ${period}`)).toEqual(['r 2022', 'r 2023'])
    expect(told.numbers).toContain('(1 + 12%) × (1 − 3%)')
    const partly = explained('horizontal', ['2021', '2023'], [...levels, ...growth.slice(1)])
    expect(partly).toMatchObject({ kind: 'average-horizontal', basis: 'computed' })
  })

  it('names the year that is missing, and gives no number', () => {
    const told = explained('cumulative', ['2020', '2021', '2022', '2023'], levels)
    expect(told).toMatchObject({ value: null, reason: 'no-base', numbers: null })
    expect(told.inputs.find(({ figure }) => figure === null)?.period).toBe('2020')
  })

  it('says why periods of different kinds have none', () => {
    expect(explained('horizontal', ['2021', '2023H1'], levels)).toMatchObject({ reason: 'periods-differ', inputs: [] })
  })
})
