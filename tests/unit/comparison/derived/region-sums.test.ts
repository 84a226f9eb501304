import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withRegionSums } from '#core/comparison/derived/region-sums.ts'
import { explainNumber } from '#core/comparison/explaining/explain-number.ts'
import { formulaInNumbers } from '#core/comparison/explaining/formula-in-numbers.ts'
import { figureLookup, type ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { parsePeriod } from '#core/period/period.ts'
import { comparedIndicator, comparedRows, comparingWith, observed } from '../../../support/comparison.ts'

const parts: Readonly<Record<string, readonly string[]>> = { 主城区: ['A', 'B', 'C'], 都市圈: ['主城区', 'D'] }
const gdp = comparedIndicator('gdp', { priceBasis: 'current', formula: null })
const cpi = comparedIndicator('cpi', { kind: 'index', aggregation: 'never', unit: null, formula: null })
const share = comparedIndicator('rate', { kind: 'rate', aggregation: 'never', unit: '%', formula: null })
const perHead = comparedIndicator('income', { unit: '元/人', formula: null })
const all = [gdp, cpi, share, perHead]

function summed(figures: readonly ObservedFigure[]) {
  const known = new Map(all.map((one) => [one.id, one]))
  return withRegionSums(figureLookup(figures, new Set()), {
    indicator: (id) => known.get(id),
    partsOf: (region) => parts[region] ?? null
  })
}

const at = (text: string) => monthsKey(parsePeriod(text) ?? { kind: 'year', year: 0 })
const of = (region: string, indicator: string, period: string, decimal: string | null, more = {}) =>
  observed(indicator, period, decimal, { region, ...more })

function cells(region: string, indicator: (typeof all)[number], figures: readonly ObservedFigure[]) {
  const [row] = comparedRows([indicator], ['2022', '2023'], figures, { figures: summed(figures), regions: [region] })
  return row?.cells.map(({ decimal, rate, reason, basis, stage }) => ({ decimal, rate, reason, basis, stage })) ?? []
}

describe('a sum of regions', () => {
  it('adds the levels of its parts to the digit, and grows by the sums', () => {
    const figures = ['A', 'B', 'C'].flatMap((region) => [
      of(region, 'gdp', '2022', '100.1', { stage: 'final' }),
      of(region, 'gdp', '2023', '110.11', { stage: region === 'B' ? 'flash' : 'final' }),
      of(region, 'gdp', '2023', '5', { measure: 'growth' })
    ])
    expect(cells('主城区', gdp, figures)).toMatchObject([
      { decimal: '300.3' },
      // The published 5 % of each part is not that of the sum; its stage is the earliest among them.
      { decimal: '330.33', rate: 10, basis: 'nominal', stage: 'flash' }
    ])
  })

  it('has a reason where a part is missing, withheld or a sign, never a number', () => {
    const two = [of('A', 'gdp', '2023', '1'), of('B', 'gdp', '2023', '2')]
    expect(cells('主城区', gdp, two)[1]).toMatchObject({ decimal: null, reason: 'parts-missing' })
    expect(cells('主城区', gdp, [...two, of('C', 'gdp', '2023', null, { symbol: '…' })])[1]).toMatchObject({
      decimal: null,
      reason: 'parts-missing'
    })
    expect(cells('主城区', gdp, [...two, of('C', 'gdp', '2023', null, { symbol: 'x' })])[1]).toMatchObject({
      decimal: null,
      reason: 'suppressed'
    })
  })

  it('never adds rates, indices or what comes by the head', () => {
    for (const indicator of [cpi, share, perHead]) {
      const figures = ['A', 'B', 'C'].map((region) => of(region, indicator.id, '2023', '101'))
      expect(cells('主城区', indicator, figures)[1]).toMatchObject({ decimal: null, reason: 'not-additive' })
    }
  })

  it('yields to what a source says of the sum itself', () => {
    const figures = [
      ...['A', 'B', 'C'].map((region) => of(region, 'gdp', '2023', '1')),
      of('主城区', 'gdp', '2023', '3.1')
    ]
    expect(cells('主城区', gdp, figures)[1]).toMatchObject({ decimal: '3.1' })
    const index = [
      ...['A', 'B', 'C'].map((region) => of(region, 'cpi', '2023', '101')),
      of('主城区', 'cpi', '2023', '102', { measure: 'index' })
    ]
    expect(cells('主城区', cpi, index)[1]).toMatchObject({ decimal: '102' })
  })

  it('explains itself down to the figures of its parts, through sums of sums', () => {
    const figures = ['A', 'B', 'C', 'D'].map((region, nth) => of(region, 'gdp', '2023', String(nth + 1)))
    const told = explainNumber(
      comparingWith([], { figures: summed(figures) }),
      { region: '都市圈', indicator: gdp, months: at('2023') },
      '2023',
      'value',
      ['2023']
    )
    expect(told).toMatchObject({ kind: 'region-sum', value: 10 })
    expect(told.inputs.map(({ symbol, region, figure }) => [symbol, region, figure?.decimal])).toEqual([
      ['x', '主城区', '6'],
      ['x', 'D', '4'],
      ['', 'A', '1'],
      ['', 'B', '2'],
      ['', 'C', '3']
    ])
    expect(formulaInNumbers(told)).toBe('6 + 4 = 10')
  })

  it('is the plain sum of any figures, and is there only with all of them', () => {
    const figure = fc.option(fc.integer({ min: -1e12, max: 1e12 }), { nil: null, freq: 8 })
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure, figure), (cents) => {
        const decimals = cents.map((one) => (one === null ? null : (one / 100).toFixed(2).replace(/\.?0+$/, '')))
        const figures = ['A', 'B', 'C', 'D'].flatMap((region, nth) => {
          const decimal = decimals[nth] ?? null
          return decimal === null ? [] : [of(region, 'gdp', '2023', decimal)]
        })
        const found = summed(figures).find('都市圈', 'gdp', at('2023'), 'level')
        const known = cents.filter((one) => one !== null)
        const sum = known.reduce((so, one) => so + one, 0)
        if (known.length === 4) expect(Math.round(Number(found?.decimal) * 100)).toBe(sum)
        else expect(found?.decimal ?? null).toBeNull()
        expect(found === null).toBe(known.length === 0)
      })
    )
  })
})
