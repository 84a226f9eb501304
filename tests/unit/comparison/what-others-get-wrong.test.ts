import { describe, expect, it } from 'vitest'
import { lossTurn, turnSaid } from '#core/comparison/arithmetic/loss-turn.ts'
import { summarizeSelection } from '#core/comparison/selection-summary.ts'
import { roundNumber } from '#core/quantity/round.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

const revenue = comparedIndicator('revenue', {})
const cell = (figures: Parameters<typeof comparedRows>[2], period = '2023', more = {}) =>
  comparedRows([revenue], [period], figures, more)[0]?.cells[0]

describe('what other tools get wrong', () => {
  it('percentages are not summed: a selection of rates has a count and neither sum nor average', () => {
    const rate = { value: '5', kind: 'rate', isGrowth: false, unit: '%', series: null } as const
    expect(summarizeSelection([rate, rate])).toMatchObject({ count: 2, sum: null, average: null, reason: 'rates' })
    const growth = { value: 5, kind: 'flow', isGrowth: true, unit: '亿元', series: null } as const
    expect(summarizeSelection([growth])).toMatchObject({ sum: null, reason: 'rates' })
  })

  it('a rate changes in percentage points, never in percent', () => {
    const rate = comparedIndicator('rate', { kind: 'rate', unit: '%' })
    const [row] = comparedRows([rate], ['2023'], [observed('rate', '2022', '4.0'), observed('rate', '2023', '3.8')])
    expect(row?.cells[0]).toMatchObject({ points: -0.2, rate: null, computedRate: null })
  })

  it('growth from a loss is not a percentage: −2 to 3 is 扭亏, not 250 % nor −250 %', () => {
    const turned = cell([observed('revenue', '2022', '-2'), observed('revenue', '2023', '3')])
    expect(turned).toMatchObject({ change: 5, rate: null, reason: 'prior-is-negative' })
    expect(lossTurn(3, 5)).toBe('turned-positive')
    expect([lossTurn(-1, 1), lossTurn(-3, -1), lossTurn(-2, 0)]).toEqual(['narrowed', 'widened', 'unchanged'])
  })

  it('growth into a loss is not −246.7 %: 1.5 to −2.2 is 由盈转亏', () => {
    const turned = cell([observed('revenue', '2022', '1.5'), observed('revenue', '2023', '-2.2')])
    expect(turned).toMatchObject({ change: -3.7, reason: null })
    expect(turned === undefined ? null : turnSaid(turned)).toBe('turned-negative')
  })

  it('a part of a loss is no share of it: 0.4 of −0.9 is not −44.4 %, nor 0.3 of 0.8 in losses 37.5 %', () => {
    const [part, other] = ['part', 'other'].map((id) => comparedIndicator(id, { parent: 'revenue' }))
    if (part === undefined || other === undefined) throw new Error('no parts')
    const shareOf = (whole: string, own: string, beside = '0') => {
      const values = { revenue: whole, part: own, other: beside }
      const figures = Object.entries(values).map(([id, value]) => observed(id, '2023', value))
      const indicators = new Map([['revenue', revenue]])
      const more = { indicators, partsOf: () => [part, other], measures: ['share'] as const }
      return comparedRows([part], ['2023'], figures, more)[0]?.cells[0]?.more['share']
    }
    expect(shareOf('-0.9', '0.4')).toMatchObject({ value: null, reason: 'whole-is-negative' })
    expect(shareOf('-0.8', '-0.3')).toMatchObject({ value: null, reason: 'whole-is-negative' })
    expect(shareOf('0.5', '-0.5')).toMatchObject({ value: null, reason: 'mixed-signs' })
    expect(shareOf('0.5', '1', '-0.5')).toMatchObject({ value: null, reason: 'mixed-signs' })
    // What is wrong of figures that are all above zero is seen by the number.
    expect(shareOf('0.5', '1')).toMatchObject({ value: 200, reason: null })
    expect(shareOf('0.5', '0.5')).toMatchObject({ value: 100, reason: null })
  })

  it('a sign says what its source means by it, also of a year before from which nothing can be computed', () => {
    const figures = [
      observed('revenue', '2022', null, { symbol: '…', meaning: 'unknown' }),
      observed('revenue', '2023', null, { symbol: '…', meaning: 'negligible' })
    ]
    expect(cell(figures, '2023')).toMatchObject({
      symbol: '…',
      meaning: 'negligible',
      priorSign: { symbol: '…', meaning: 'unknown' }
    })
    const later = [...figures.slice(0, 1), observed('revenue', '2023', '3')]
    expect(cell(later, '2023')).toMatchObject({ reason: 'no-prior', meaning: null, priorSign: { symbol: '…' } })
    expect(cell([observed('revenue', '2023', '3')], '2023')?.priorSign).toBeNull()
    const growth = cell([observed('revenue', '2023', null, { symbol: '…', meaning: 'unknown', measure: 'growth' })])
    expect(growth).toMatchObject({ growthSymbol: '…', growthMeaning: 'unknown' })
  })

  it('a sign printed for growth is printed back, also of what is published as growth alone', () => {
    const printed = cell([observed('revenue', '2023', null, { symbol: '…', measure: 'growth' })])
    expect(printed).toMatchObject({ value: null, symbol: null, rate: null, growthSymbol: '…' })
    const computed = cell([
      observed('revenue', '2022', '10'),
      observed('revenue', '2023', '11'),
      observed('revenue', '2023', null, { symbol: '…', measure: 'growth' })
    ])
    expect(computed).toMatchObject({ rate: 10, growthSymbol: null })
  })

  it('no prior year is no growth of 0 %, and a prior of zero no infinity', () => {
    expect(cell([observed('revenue', '2023', '3')])).toMatchObject({ change: null, rate: null, reason: 'no-prior' })
    const fromZero = cell([observed('revenue', '2022', '0'), observed('revenue', '2023', '3')])
    expect(fromZero).toMatchObject({ change: 3, rate: null, reason: 'prior-is-zero' })
  })

  it('what is missing is not zero: a blank beside last year is no fall of 100 %', () => {
    const blank = observed('revenue', '2023', null, { symbol: '…' })
    expect(cell([observed('revenue', '2022', '3'), blank])).toMatchObject({
      value: null,
      symbol: '…',
      change: null,
      rate: null,
      reason: 'no-current'
    })
  })

  it('cumulative figures grow against the same months of the year before, not against the month before', () => {
    const figures = [
      observed('revenue', '2023M01-07', '50'),
      observed('revenue', '2024M01-06', '48'),
      observed('revenue', '2024M01-07', '55')
    ]
    expect(cell(figures, '2024M01-07')).toMatchObject({ change: 5, rate: 10 })
  })

  it('nothing is rounded twice: 4.4445 is 4.4, though 4.445 were 4.45 and that 4.5', () => {
    const grown = cell([observed('revenue', '2022', '20000'), observed('revenue', '2023', '20888.9')])
    expect(grown?.rate).toBe(4.4445)
    expect(roundNumber(grown?.rate ?? 0, 1)).toBe('4.4')
    expect(roundNumber(1.005, 2)).toBe('1.01')
    expect(roundNumber(-2.5, 0)).toBe('-3')
  })

  it('levels at current prices do not pass for real growth', () => {
    const gdp = comparedIndicator('gdp', { priceBasis: 'current' })
    const levels = [observed('gdp', '2022', '100'), observed('gdp', '2023', '108')]
    expect(comparedRows([gdp], ['2023'], levels)[0]?.cells[0]).toMatchObject({ rate: 8, basis: 'nominal' })
    const printed = [...levels, observed('gdp', '2023', '6.1', { measure: 'growth' })]
    expect(comparedRows([gdp], ['2023'], printed)[0]?.cells[0]).toMatchObject({
      rate: 6.1,
      basis: 'published',
      computedRate: 8
    })
  })

  it('a year before in another scope does not pass for the same: on the same scope it is the restated one', () => {
    const figures = [
      observed('revenue', '2022', '100'),
      observed('revenue', '2022', '80', { measure: 'base' }),
      observed('revenue', '2023', '88')
    ]
    expect(cell(figures)).toMatchObject({ change: null, rate: null, reason: 'scope-break', break: 'scope' })
    const printed = [...figures, observed('revenue', '2023', '10', { measure: 'growth' })]
    expect(cell(printed)).toMatchObject({ rate: 10, basis: 'published', computedRate: -12, break: 'scope' })
    const [row] = comparedRows([revenue], ['2022', '2023'], figures, { measures: ['average'] })
    expect(row?.averages?.horizontal).toMatchObject({ value: null, reason: 'scope-break' })
    expect(cell(figures, '2023', { basis: 'same-scope' })).toMatchObject({ change: 8, rate: 10, break: 'scope' })
    const unknown = cell([observed('revenue', '2022', '100'), observed('revenue', '2023', '88')], '2023', {
      basis: 'same-scope'
    })
    expect(unknown).toMatchObject({ rate: null, reason: 'no-same-scope', break: null })
  })

  it('figures that two sources dispute are marked', () => {
    expect(cell([observed('revenue', '2023', '3', { conflict: [{}] })])).toMatchObject({
      disputed: { value: [{ indicator: 'revenue', period: '2023' }] }
    })
  })
})
