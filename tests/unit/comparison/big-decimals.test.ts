import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

/** The formulas of statistics in decimals of sixty places: what every number of a comparison is held against. */
const Exact = Big()
Exact.DP = 60

/** From fen to what no double holds. */
const decimal = fc
  .tuple(fc.bigInt(1n, 10n ** 18n), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed())
const growth = fc.integer({ min: -900, max: 3000 }).map((tenths) => new Exact(tenths).div(10).toFixed())

const whole = comparedIndicator('whole', {})
const part = comparedIndicator('part', { parent: 'whole' })
const real = { priceBasis: 'current' } as const

function cellsOf(figures: readonly ObservedFigure[], measures: readonly MeasureName[] = [], more = {}) {
  const indicators = [whole, part].map((indicator) => ({ ...indicator, ...more }))
  const periods = ['2022', '2023']
  return comparedRows(indicators, periods, figures, { measures }).map(({ cells }) => cells[1])
}

function expectNear(ours: number | null | undefined, oracle: Big): void {
  if (ours == null) throw new Error('no number')
  const expected = oracle.toNumber()
  expect(Math.abs(ours - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-13 + 1e-15)
}

describe('held against decimals of sixty places', () => {
  it('change and growth are (v − p) and (v − p) ÷ p × 100', () => {
    fc.assert(
      fc.property(decimal, decimal, (v, p) => {
        const [cell] = cellsOf([observed('whole', '2022', p), observed('whole', '2023', v)])
        const difference = new Exact(v).minus(p)
        expectNear(cell?.change, difference)
        expectNear(cell?.rate, difference.div(p).times(100))
      })
    )
  })

  it('the index is v ÷ base × 100', () => {
    fc.assert(
      fc.property(decimal, decimal, (v, base) => {
        const figures = [observed('whole', '2022', base), observed('whole', '2023', v)]
        const [cell] = cellsOf(figures, ['index:2022'])
        expectNear(cell?.more['index:2022']?.value, new Exact(v).div(base).times(100))
      })
    )
  })

  it('share, contribution and pull are of the whole, its increment and the whole a year before', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, decimal, (v, p, w, q) => {
        fc.pre(w !== q)
        const levels = [observed('part', '2022', p), observed('part', '2023', v)]
        levels.push(observed('whole', '2022', q), observed('whole', '2023', w))
        const more = cellsOf(levels, ['share', 'contribution', 'pull'])[1]?.more
        const increment = new Exact(v).minus(p)
        expectNear(more?.['share']?.value, new Exact(v).div(w).times(100))
        expectNear(more?.['contribution']?.value, increment.div(new Exact(w).minus(q)).times(100))
        expectNear(more?.['pull']?.value, increment.div(q).times(100))
      })
    )
  })

  it('contribution and pull at constant prices take v − v ÷ (1 + r) for increments', () => {
    fc.assert(
      fc.property(decimal, growth, decimal, growth, (v, r, w, s) => {
        fc.pre(s !== '0' && r !== '-100' && s !== '-100')
        const figures = [observed('part', '2023', v), observed('whole', '2023', w)]
        figures.push(
          observed('part', '2023', r, { measure: 'growth' }),
          observed('whole', '2023', s, { measure: 'growth' })
        )
        const more = cellsOf(figures, ['contribution', 'pull'], real)[1]?.more
        const yearBefore = (level: string, rate: string) => new Exact(level).times(100).div(new Exact(rate).plus(100))
        const increment = new Exact(v).minus(yearBefore(v, r))
        expectNear(more?.['contribution']?.value, increment.div(new Exact(w).minus(yearBefore(w, s))).times(100))
        expectNear(more?.['pull']?.value, increment.div(yearBefore(w, s)).times(100))
      })
    )
  })

  it('average growth compounded over the years leads from the first to the last', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 2, maxLength: 8 }), (levels) => {
        const years = levels.map((_, at) => String(2010 + at))
        const figures = levels.map((level, at) => observed('whole', String(2010 + at), level))
        const [row] = comparedRows([whole], years, figures, { measures: ['average'] })
        const [base = '1', ...later] = levels
        const average = row?.averages?.horizontal.value
        if (average == null) throw new Error('no average')
        const leadsTo = (percent: Big) => {
          const factor = percent.div(100).plus(1)
          return (factor.lt(0) ? new Exact(0) : factor).pow(later.length).times(base)
        }
        const margin = Math.abs(average) * 1e-12 + 1e-11
        const last = levels.at(-1) ?? '1'
        expect(leadsTo(new Exact(average).minus(margin)).lte(last)).toBe(true)
        expect(leadsTo(new Exact(average).plus(margin)).gte(last)).toBe(true)
      })
    )
  })
})
