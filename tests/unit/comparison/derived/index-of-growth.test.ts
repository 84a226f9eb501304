import { describe, expect, it } from 'vitest'
import { withIndexOfGrowth } from '#core/comparison/derived/index-of-growth.ts'
import { explainNumber } from '#core/comparison/explaining/explain-number.ts'
import { formulaInNumbers } from '#core/comparison/explaining/formula-in-numbers.ts'
import { figureLookup, type ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { parsePeriod } from '#core/period/period.ts'
import { comparedIndicator, comparedRows, comparingWith, county, observed } from '../../../support/comparison.ts'

const cpi = comparedIndicator('cpi', { kind: 'index', aggregation: 'never', unit: '上年=100' })
const fixed = comparedIndicator('fixed', { kind: 'index', aggregation: 'never', unit: '1978年=100' })
const monthly = comparedIndicator('monthly', { kind: 'index', aggregation: 'never', unit: '上月=100' })

function lookup(figures: readonly ObservedFigure[]) {
  const known = new Map([cpi, fixed, monthly].map((one) => [one.id, one]))
  return withIndexOfGrowth(figureLookup(figures, new Set()), (id) => known.get(id))
}

function cells(indicator: typeof cpi, figures: readonly ObservedFigure[]) {
  const [row] = comparedRows([indicator], ['2022', '2023'], figures, { figures: lookup(figures) })
  return row?.cells.map(({ decimal, symbol, points, isDerived }) => ({ decimal, symbol, points, isDerived }))
}

const rise = (indicator: string, period: string, decimal: string | null, more = {}) =>
  observed(indicator, period, decimal, { measure: 'growth', ...more })

describe('an index with the year before as 100 that is told as growth', () => {
  it('is a hundred more than what it rose by', () => {
    expect(cells(cpi, [rise('cpi', '2022', '2'), rise('cpi', '2023', '-0.25')])).toEqual([
      { decimal: '102', symbol: null, points: null, isDerived: true },
      { decimal: '99.75', symbol: null, points: -2.25, isDerived: true }
    ])
  })

  it('is what a source gave, where one did', () => {
    const both = [observed('cpi', '2023', '100.24'), rise('cpi', '2023', '0.2')]
    expect(cells(cpi, both)?.[1]).toMatchObject({ decimal: '100.24', isDerived: false })
    const asIndex = [observed('cpi', '2023', '100.24', { measure: 'index' }), rise('cpi', '2023', '0.2')]
    expect(cells(cpi, asIndex)?.[1]).toMatchObject({ decimal: '100.24', isDerived: false })
  })

  it('keeps the sign that stands in place of growth', () => {
    expect(cells(cpi, [rise('cpi', '2023', null, { symbol: '…' })])?.[1]).toMatchObject({ decimal: null, symbol: '…' })
  })

  it('follows only where the base is the year before', () => {
    expect(cells(fixed, [rise('fixed', '2023', '5.2')])?.[1]?.decimal).toBeNull()
    expect(cells(monthly, [rise('monthly', '2023', '5.2')])?.[1]?.decimal).toBeNull()
  })

  it('says how it came about', () => {
    const comparing = comparingWith([], { figures: lookup([rise('cpi', '2023', '-0.25')]) })
    const place = {
      region: county,
      indicator: cpi,
      months: monthsKey(parsePeriod('2023') ?? { kind: 'year', year: 0 })
    }
    const rate = explainNumber(comparing, place, '2023', 'rate', ['2023'])
    expect(rate).toMatchObject({ value: -0.25, basis: 'published', kind: 'own-growth', symbols: 'v − 100' })
    expect(formulaInNumbers(rate)).toBe('99.75 − 100 = -0.25')
    const told = explainNumber(comparing, place, '2023', 'value', ['2023'])
    expect(told).toMatchObject({ value: 99.75, kind: 'index-of-growth', symbols: '100 + r' })
    expect(told.inputs).toMatchObject([{ symbol: 'r', measure: 'growth', figure: { decimal: '-0.25' } }])
    expect(formulaInNumbers(told)).toBe('100 + (-0.25) = 99.75')
  })
})
