import Big from 'big.js'
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

  it('is the decimal that it is: 0.05 %, not what the root of a double leaves of it', () => {
    const { horizontal, cumulative } = averages(['1000', '1000.5', '1001.00025'])
    expect([horizontal.value, cumulative.value]).toEqual([0.05, 0.05])
    expect(averages(['2000', '2003', '2006.0045']).horizontal.value).toBe(0.15)
    expect(averages(['2000', '2003', '2006.0045']).cumulative.value).toBe(0.15)
  })

  it('finds any rate of up to four decimals again, by both methods', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 3_000_000 }), fc.integer({ min: 1, max: 6 }), (rate, years) => {
        const factor = new Big(rate).div(1_000_000).plus(1)
        const levels = Array.from({ length: years + 1 }, (_, at) => new Big(100).times(factor.pow(at)).toFixed())
        const { horizontal, cumulative } = averages(levels)
        expect(horizontal.value).toBe(rate / 10_000)
        expect(cumulative.value).toBe(rate / 10_000)
      })
    )
  })

  it('has none over a census that restated a year on the way and left the base as it was', () => {
    const figures = [
      observed('invested', '2021', '100', { stage: 'final' }),
      observed('invested', '2022', '112', { stage: 'census' }),
      observed('invested', '2023', '116', { stage: 'preliminary' })
    ]
    const years = ['2021', '2022', '2023']
    const [row] = comparedRows([invested], years, figures, { measures: ['average', 'index:2021'] })
    expect(row?.averages?.horizontal).toMatchObject({ value: null, reason: 'different-stage' })
    expect(row?.cells[2]?.more['index:2021']).toMatchObject({ value: null, reason: 'different-stage' })
    const restated = figures.map(
      (figure) => ({ ...figure, stage: figure.period === '2021' ? 'census' : figure.stage }) as const
    )
    const [whole] = comparedRows([invested], years, restated, { measures: ['average', 'index:2021'] })
    expect(whole?.cells[2]?.more['index:2021']?.value).toBe(116)
    expect(whole?.averages?.horizontal.reason).toBeNull()
  })

  it('leaves the base out of its label: base 2015, end 2020 is 2016—2020年年均增长', () => {
    const { horizontal } = averages(['100', '1', '1', '1', '1', '161.051'])
    expect(averageLabel(horizontal, 'zh-CN')).toBe('2016—2020年年均增长')
    expect(averageLabel(horizontal, 'en-US')).toBe('average annual growth, 2016–2020')
    const months = { from: '2016M01-07', to: '2020M01-07' }
    expect(averageLabel(months, 'zh-CN')).toBe('2016—2020年1—7月年均增长')
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
    expect(row?.averages?.horizontal.computed).toBeCloseTo(20, 10)
  })

  // 1.068 × 0.961 × 1.116 × 1.048 × 1.065 = 1.278409…; its fifth root is 1.050342….
  const years = ['2018', '2019', '2020', '2021', '2022', '2023']
  const published = ['6.8', '-3.9', '11.6', '4.8', '6.5']
  const output = comparedIndicator('gdp', { priceBasis: 'current' })
  const levelsOfOutput = [observed('gdp', '2018', '100'), observed('gdp', '2023', '135')]
  const grown = published.map((rate, at) => observed('gdp', years[at + 1] ?? '', rate, { measure: 'growth' }))

  it('is of the published growth where every year has it, by every way of asking', () => {
    const [row] = comparedRows([output], years, [...levelsOfOutput, ...grown], { measures: ['average'] })
    const { horizontal, chained } = row?.averages ?? {}
    expect(horizontal?.value?.toFixed(2)).toBe('5.03')
    expect(horizontal).toMatchObject({ basis: 'published', reason: null, base: '2018', from: '2019', to: '2023' })
    expect(chained?.value).toBe(horizontal?.value)
    // (1.35)^(1/5) = 1.06185…: nominal, beside it.
    expect(horizontal?.computed?.toFixed(2)).toBe('6.19')
    const [alone] = comparedRows([output], years, grown, { measures: ['average'] })
    expect(alone?.averages?.horizontal.value?.toFixed(2)).toBe('5.03')
    expect(alone?.averages?.horizontal.computed).toBeNull()
  })

  it('is of the levels where one year has no published growth, and says that it is nominal', () => {
    const [row] = comparedRows([output], years, [...levelsOfOutput, ...grown.slice(1)], { measures: ['average'] })
    expect(row?.averages?.horizontal.value?.toFixed(2)).toBe('6.19')
    expect(row?.averages?.horizontal).toMatchObject({ basis: 'nominal', computed: null })
    expect(row?.averages?.cumulative.reason).toBe('years-missing')
  })

  it('says why there is none', () => {
    expect(averages(['100', null, '121']).horizontal.value).toBeCloseTo(10, 10)
    expect(averages(['100', null, '121']).cumulative.reason).toBe('years-missing')
    expect(averages([null, '1', '2']).horizontal.reason).toBe('no-base')
    expect(averages(['1', '2', null]).horizontal.reason).toBe('no-current')
    expect(averages(['0', '2', '3']).horizontal.reason).toBe('base-is-zero')
    expect(averages(['-1', '2', '3']).horizontal.reason).toBe('base-is-negative')
    expect(averages(['1', '2', '-3']).horizontal.reason).toBe('current-is-negative')
    expect(averages(['5.2', '3.1', '-0.8', '4.3']).cumulative.reason).toBe('years-negative')
    expect(averages(['5.2', '3.1', '0.8', '-0.3']).cumulative.reason).toBe('current-is-negative')
    expect(averages(['5.2', '3.1', '0', '4.3']).cumulative.value).not.toBeNull()
    expect(averages(['1']).horizontal.reason).toBe('one-period')
    expect(averages(['1', '2'], { kind: 'rate' }).horizontal.reason).toBe('in-points')
    expect(averages(['1', '2'], { kind: 'stock' }).cumulative.reason).toBe('not-a-flow')
    expect(averages(['1', '2']).chained.reason).toBe('no-published')
    const [mixed] = comparedRows([invested], ['2022', '2023M01-06'], [], { measures: ['average'] })
    expect(mixed?.averages?.horizontal.reason).toBe('periods-differ')
  })
})
