import { describe, expect, it } from 'vitest'
import { explainNumber, type NumberName } from '#core/comparison/explaining/explain-number.ts'
import { formulaInNumbers } from '#core/comparison/explaining/formula-in-numbers.ts'
import { whyGrowthDiffers } from '#core/comparison/explaining/growth-difference.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { parsePeriod } from '#core/period/period.ts'
import { comparedIndicator, comparingWith, county, observed } from '../../support/comparison.ts'

const revenue = comparedIndicator('revenue', {})
const tax = comparedIndicator('tax', { parent: 'revenue' })
const atCurrentPrices = comparedIndicator('output', { priceBasis: 'current' })
const industry = comparedIndicator('industry', { priceBasis: 'current', parent: 'output' })
const known = new Map([revenue, tax, atCurrentPrices, industry].map((indicator) => [indicator.id, indicator]))

function explained(
  of: typeof revenue,
  period: string,
  name: NumberName,
  figures: readonly ObservedFigure[],
  periods: readonly string[] = [period]
) {
  const parsed = parsePeriod(period)
  if (parsed === null) throw new Error(period)
  const comparing = comparingWith(figures, {
    indicators: known,
    partsOf: (id) => (id === 'output' ? [industry] : [tax]),
    peers: () => ['other']
  })
  const place = { region: county, indicator: of, months: monthsKey(parsed) }
  return explainNumber(comparing, place, period, name, periods)
}

const figures = [
  observed('revenue', '2022', '110'),
  observed('revenue', '2023', '121'),
  observed('tax', '2022', '-60'),
  observed('tax', '2023', '66')
]

describe('a number explained', () => {
  it.each([
    [revenue, 'value', '121'],
    [revenue, 'change', '121 − 110 = 11'],
    [revenue, 'rate', '(121 − 110) ÷ 110 × 100 = 10'],
    [tax, 'share', '66 ÷ 121 × 100 = 54.5454545454545'],
    [tax, 'pull', '(66 − (-60)) ÷ 110 × 100 = 114.545454545455'],
    [revenue, 'index:2022', '121 ÷ 110 × 100 = 110'],
    [revenue, 'single', '121']
  ] as const)('%o %s is %s', (of, name, numbers) => {
    const told = explained(of, '2023', name, figures)
    expect(formulaInNumbers(told)).toBe(numbers)
    expect(told.inputs.every(({ figure }) => figure !== null)).toBe(true)
  })

  it('shows the growths that a change of growth is between, as published or from levels', () => {
    const growth = (year: string, value: string, measure: ObservedFigure['measure'] = 'growth') =>
      observed('output', year, value, { measure })
    const published = [growth('2022', '6.2'), growth('2023', '5.1')]
    const of = (all: readonly ObservedFigure[]) => explained(atCurrentPrices, '2023', 'growth-change', all)
    expect(formulaInNumbers(of(published))).toBe('5.1 − 6.2 = -1.1')
    expect(of(published)).toMatchObject({ kind: 'growth-difference', basis: 'computed' })
    const printed = of([...published, growth('2023', '-1.2', 'growth-change')])
    expect([formulaInNumbers(printed), printed.kind, printed.basis]).toEqual(['-1.2', 'published', 'published'])
    const levels = ['100', '110', '132'].map((value, at) => observed('output', String(2021 + at), value))
    expect(formulaInNumbers(of(levels))).toBe('20.0 − 10.0 = 10')
    expect(of(levels).symbols).toBe('ROUND((v − v₀) ÷ v₀ × 100, 1) − ROUND((p − p₀) ÷ p₀ × 100, 1)')
    const mixed = of([growth('2022', '104', 'index'), growth('2023', '5.1')])
    expect(formulaInNumbers(mixed)).toBe('5.1 − 4.0 = 1.1')
    const finer = of([growth('2022', '3.05'), growth('2023', '-5.24')])
    expect(formulaInNumbers(finer)).toBe('-5.2 − 3.1 = -8.3')
  })

  it('is a figure as it was read, where it is one: nothing is put in', () => {
    const of = (decimal: string) =>
      formulaInNumbers(
        explained(revenue, '2023', 'rate', [...figures, observed('revenue', '2023', decimal, { measure: 'growth' })])
      )
    expect(of('6.5')).toBe('6.5')
    expect(of('-3.90')).toBe('-3.90')
    const fallen = [observed('revenue', '2023', '-7')]
    expect(formulaInNumbers(explained(revenue, '2023', 'value', fallen))).toBe('-7')
  })

  it('shows what a residual rests on: levels, or at constant prices the growth of each', () => {
    const parts = [observed('tax', '2022', '110'), observed('tax', '2023', '120.9')]
    const nominal = explained(revenue, '2023', 'residual', [...figures.slice(0, 2), ...parts])
    expect(formulaInNumbers(nominal)).toMatch(/^100 − \(\(120.9 − 110\)\) ÷ \(121 − 110\) × 100 = 0.909/)
    const real = explained(atCurrentPrices, '2023', 'residual', [
      observed('output', '2023', '121'),
      observed('output', '2023', '10', { measure: 'growth' }),
      observed('industry', '2023', '120.9'),
      observed('industry', '2023', '9', { measure: 'growth' })
    ])
    expect(real).toMatchObject({ kind: 'residual-deflated', basis: 'deflated' })
    expect(real.inputs.map(({ symbol, measure }) => `${symbol} ${measure}`)).toEqual([
      'v level',
      's growth',
      'x level',
      'r growth'
    ])
    const [reckoned = ''] = formulaInNumbers(real)?.split(' = ') ?? []
    expect(reckoned).toBe('100 − ((120.9 − 120.9 ÷ (1 + 9%))) ÷ (121 − 121 ÷ (1 + 10%)) × 100')
    expect(real.value).toBeCloseTo(100 - ((120.9 - 120.9 / 1.09) / (121 - 121 / 1.1)) * 100, 10)
  })

  it('names what is missing', () => {
    const told = explained(revenue, '2022', 'rate', figures)
    expect(told).toMatchObject({ value: null, reason: 'no-prior' })
    expect(told.inputs.map(({ symbol, period, figure }) => [symbol, period, figure?.decimal ?? null])).toEqual([
      ['v', '2022', '110'],
      ['v₀', '2021', null]
    ])
    expect(formulaInNumbers(told)).toBeNull()
  })

  it('has a published growth before the levels that stand beside it', () => {
    const printed = [...figures, observed('revenue', '2023', '9.1', { measure: 'growth' })]
    const told = explained(revenue, '2023', 'rate', printed)
    expect(told).toMatchObject({ value: 9.1, kind: 'published', basis: 'published' })
    expect(told.inputs.map(({ symbol, measure }) => [symbol, measure])).toEqual([
      ['r', 'growth'],
      ['', 'level'],
      ['', 'level']
    ])
  })

  it('takes months from January apart', () => {
    const months = [observed('revenue', '2024M01-06', '50'), observed('revenue', '2024M01-07', '60.3')]
    expect(formulaInNumbers(explained(revenue, '2024M01-07', 'single', months))).toBe('60.3 − 50 = 10.3')
    // In a table of months the first half has its June.
    const half = [observed('revenue', '2024M01-05', '42'), ...months]
    expect(formulaInNumbers(explained(revenue, '2024H1', 'single', half))).toBe('50')
    expect(formulaInNumbers(explained(revenue, '2024H1', 'single', half, ['2024M01-05', '2024H1']))).toBe('50 − 42 = 8')
    const single = [observed('revenue', '2024M01', '1'), observed('revenue', '2024M03', '2')]
    expect(formulaInNumbers(explained(revenue, '2024M03', 'ytd', single))).toBe('1 + 2 = 3')
    const after = explained(revenue, '2024M01-08', 'ytd', [...months, observed('revenue', '2024M08', '2')])
    expect(formulaInNumbers(after)).toBe('60.3 + 2 = 62.3')
    expect(after.inputs.map(({ symbol }) => symbol)).toEqual(['c', 'm'])
  })
})

describe('why a published growth is not the computed one', () => {
  const cell = (rate: number, computedRate: number | null, broken: 'scope' | null = null) =>
    ({ basis: 'published', rate, computedRate, break: broken, isContradicted: false }) as const

  const plain = { name: '全社会用电量', priceBasis: 'none' } as const
  const current = { name: '一般公共服务', priceBasis: 'current' } as const
  const beside = { printed: '6.5', levels: null, isRevised: false, isOfOthers: false }

  it('is rounding, another scope or set, or real growth against nominal levels', () => {
    expect(whyGrowthDiffers(cell(6.5, 6.481), plain, beside)).toBe('rounding')
    const levels = { current: '107', prior: '100' }
    expect(whyGrowthDiffers(cell(6.5, 7), plain, { ...beside, levels })).toBe('rounding')
    expect(whyGrowthDiffers(cell(6.5, 6.481), current, beside)).toBe('real-growth')
    expect(whyGrowthDiffers(cell(6.5, 8.1), { ...plain, name: '第二产业增加值' }, beside)).toBe('real-growth')
    expect(whyGrowthDiffers(cell(6.5, 8.1), { ...plain, name: '规上工业用电量' }, beside)).toBe('other-set')
    expect(whyGrowthDiffers(cell(6.5, 8.1, 'scope'), plain, beside)).toBe('scope')
  })

  it('is a revision only where there was one, or may have been between two sources', () => {
    expect(whyGrowthDiffers(cell(6.5, 8.1), plain, beside)).toBeNull()
    expect(whyGrowthDiffers(cell(6.5, 8.1), plain, { ...beside, isOfOthers: true })).toBe('other-source')
    expect(whyGrowthDiffers(cell(6.5, 8.1), plain, { ...beside, isRevised: true, isOfOthers: true })).toBe('revised')
    expect(whyGrowthDiffers({ ...cell(6.5, 13.1), isContradicted: true }, plain, beside)).toBe('contradicted')
  })

  it('is none where both agree, or nothing was computed', () => {
    expect(whyGrowthDiffers(cell(6.5, 6.5), plain, beside)).toBeNull()
    expect(whyGrowthDiffers(cell(6.5, null), plain, beside)).toBeNull()
  })
})
