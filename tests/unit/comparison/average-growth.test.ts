import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLabel } from '#contract/wording/average-label.ts'
import { cumulativeFactor } from '#core/comparison/measures/average-growth.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

const invested = comparedIndicator('invested', {})

function averages(levels: readonly (string | null)[], more: Parameters<typeof comparedIndicator>[1] = {}) {
  const indicator = comparedIndicator('invested', more)
  const years = levels.map((_, at) => String(2015 + at))
  const figures = levels.flatMap((level, at) =>
    level === null ? [] : [observed('invested', String(2015 + at), level)]
  )
  const [row] = comparedRows([indicator], years, figures, { measures: ['average'] })
  if (row?.averages == null) throw new Error('no averages')
  return row.averages
}

describe('average growth', () => {
  it('by the horizontal method is the n-th root of the last over the base', () => {
    const { horizontal } = averages(['100', '1', '1', '1', '1', '161.051'])
    expect(horizontal.value).toBeCloseTo(10, 12)
    expect(horizontal).toMatchObject({ reason: null, basis: 'computed', base: '2015', from: '2016', to: '2020' })
  })

  it('leaves the base out of its label: base 2015, end 2020 is 2016–2020年年均增长', () => {
    const { horizontal } = averages(['100', '1', '1', '1', '1', '161.051'])
    expect(averageLabel(horizontal, 'zh-CN')).toBe('2016–2020年年均增长')
    expect(averageLabel(horizontal, 'en-US')).toBe('average annual growth, 2016–2020')
    const months = { from: '2016M01-07', to: '2020M01-07' }
    expect(averageLabel(months, 'zh-CN')).toBe('2016–2020年1—7月年均增长')
  })

  it('by the cumulative method makes the sum of the years right', () => {
    const { cumulative } = averages(['100', '110', '121', '133.1'])
    expect(cumulative.value).toBeCloseTo(10, 10)
    // 100·(x + x²) = 250: x = (−1 + √11) / 2.
    expect(averages(['100', '120', '130']).cumulative.value).toBeCloseTo(((Math.sqrt(11) - 1) / 2 - 1) * 100, 10)
  })

  it('solves x + x² + … + xⁿ for any sum', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 60 }), (sum, n) => {
        const x = cumulativeFactor(sum, n)
        let power = 1
        let total = 0
        for (let k = 0; k < n; k++) {
          power *= x
          total += power
        }
        expect(Math.abs(total - sum)).toBeLessThanOrEqual(sum * 1e-11)
      })
    )
    expect(cumulativeFactor(0, 5)).toBe(0)
  })

  it('both methods agree where growth is even', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1.6, noNaN: true }), fc.integer({ min: 2, max: 12 }), (factor, n) => {
        let sum = 0
        for (let k = 1; k <= n; k++) sum += factor ** k
        expect(cumulativeFactor(sum, n)).toBeCloseTo(factor, 9)
      })
    )
  })

  it('of published growth is chained: real growth, whatever the levels', () => {
    const gdp = comparedIndicator('gdp', { priceBasis: 'current' })
    const figures = [
      observed('gdp', '2020', '100'),
      observed('gdp', '2022', '144'),
      observed('gdp', '2021', '5', { measure: 'growth' }),
      observed('gdp', '2022', '7', { measure: 'growth' })
    ]
    const [row] = comparedRows([gdp], ['2020', '2022'], figures, { measures: ['average'] })
    expect(row?.averages?.chained.value).toBeCloseTo((Math.sqrt(1.05 * 1.07) - 1) * 100, 12)
    expect(row?.averages?.horizontal.value).toBeCloseTo(20, 10)
    expect(row?.averages?.horizontal.basis).toBe('nominal')
  })

  it('says why there is none', () => {
    expect(averages(['100', null, '121']).horizontal.value).toBeCloseTo(10, 10)
    expect(averages(['100', null, '121']).cumulative.reason).toBe('years-missing')
    expect(averages([null, '1', '2']).horizontal.reason).toBe('no-base')
    expect(averages(['1', '2', null]).horizontal.reason).toBe('no-current')
    expect(averages(['0', '2', '3']).horizontal.reason).toBe('base-is-zero')
    expect(averages(['-1', '2', '3']).horizontal.reason).toBe('base-is-negative')
    expect(averages(['1', '2', '-3']).horizontal.reason).toBe('current-is-negative')
    expect(averages(['1']).horizontal.reason).toBe('one-period')
    expect(averages(['1', '2'], { kind: 'rate' }).horizontal.reason).toBe('in-points')
    expect(averages(['1', '2'], { kind: 'stock' }).cumulative.reason).toBe('not-a-flow')
    expect(averages(['1', '2']).chained.reason).toBe('no-published')
    const [mixed] = comparedRows([invested], ['2022', '2023M01-06'], [], { measures: ['average'] })
    expect(mixed?.averages?.horizontal.reason).toBe('periods-differ')
  })
})
