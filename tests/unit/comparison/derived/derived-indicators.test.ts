import { describe, expect, it } from 'vitest'
import { buildComparison } from '#core/comparison/build-comparison.ts'
import { withDerived } from '#core/comparison/derived/derived-figures.ts'
import { type FormulaIndicator, formulaProblem, inputsOf } from '#core/comparison/derived/derived-indicator.ts'
import { dimensionOf, goesInto, unitOfDimension } from '#core/comparison/derived/dimension.ts'
import { explainNumber } from '#core/comparison/explaining/explain-number.ts'
import { formulaInNumbers } from '#core/comparison/explaining/formula-in-numbers.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { comparedIndicator, comparingWith, county, observed } from '../../../support/comparison.ts'

const made = (id: string, unit: string | null, formula: string | null, more: Partial<FormulaIndicator> = {}) =>
  comparedIndicator(id, { name: id, formula, unit, ...more }) as FormulaIndicator

const gdp = made('地区生产总值', '亿元', null, { priceBasis: 'current' })
const people = made('常住人口', '万人', null, { kind: 'stock' })
const revenue = made('财政收入', '万元', null)
const tax = made('税收', '万元', null)
const perHead = made('人均地区生产总值', '元', '地区生产总值 / 常住人口')
const taxShare = made('税收占比', '%', '税收 / 财政收入', { kind: 'rate' })
const lastYear = made('上年地区生产总值', '万元', 'prev(地区生产总值)')
const all = [gdp, people, revenue, tax, perHead, taxShare, lastYear]
const find = (among: readonly FormulaIndicator[]) => (name: string) => among.find(({ id }) => id === name) ?? null

function comparing(among: readonly FormulaIndicator[], figures: readonly ObservedFigure[]) {
  const known = new Map(among.map((one) => [one.id, one]))
  const plain = comparingWith(figures, { indicators: known })
  return { ...plain, figures: withDerived(plain.figures, (id) => known.get(id), find(among)) }
}

function cells(of: FormulaIndicator, figures: readonly ObservedFigure[], periods = ['2023'], among = all) {
  const request = { regions: [county], indicators: [of], periods, measures: [] }
  return buildComparison(comparing(among, figures), request)[0]?.cells ?? []
}

const figures = [
  observed('地区生产总值', '2022', '240', { stage: 'final' }),
  observed('地区生产总值', '2023', '259.9', { stage: 'preliminary' }),
  observed('常住人口', '2022', '50', { stage: 'final' }),
  observed('常住人口', '2023', '52', { stage: 'final' }),
  observed('财政收入', '2023', '80'),
  observed('税收', '2023', '52')
]

describe('a derived indicator', () => {
  it('that is an index over the year before has the growth that it comes to, which nobody published', () => {
    const index = made('税收指数', '上年=100', '税收 / 财政收入 × 160', { kind: 'index' })
    expect(cells(index, figures, undefined, [...all, index])[0]).toMatchObject({
      value: 104,
      rate: 4,
      points: null,
      basis: 'computed'
    })
  })

  it('is computed in its own unit, at the earliest stage of its inputs, and grows like any other', () => {
    const [cell] = cells(perHead, figures)
    expect(cell).toMatchObject({ value: 49980.7692307692, decimal: '49980.7692307692', stage: 'preliminary' })
    expect(cell?.change).toBeCloseTo(259.9e8 / 52e4 - 48000, 6)
    expect(cell?.rate).toBeCloseTo((259.9e8 / 52e4 / 48000 - 1) * 100, 9)
  })

  it('in percent needs no × 100, and takes one that is written', () => {
    expect(cells(taxShare, figures)[0]).toMatchObject({ value: 65 })
    for (const formula of ['税收 / 财政收入 × 100', '税收 / 财政收入 * 100%', '100 × (税收 / 财政收入)']) {
      expect(cells({ ...taxShare, formula }, figures)[0]).toMatchObject({ value: 65 })
    }
  })

  it('may be the value of a year before', () => {
    expect(cells(lastYear, figures)[0]).toMatchObject({ value: 2_400_000 })
  })

  it('adds what is in different units of one dimension', () => {
    const both = made('合计', '亿元', '地区生产总值 + 财政收入 − 税收')
    expect(cells(both, figures, ['2023'], [...all, both])[0]).toMatchObject({ decimal: '259.9028' })
  })

  it('says which input is missing, and what is divided by', () => {
    expect(cells(perHead, figures.slice(0, 3), ['2023'])[0]).toMatchObject({ value: null, reason: 'no-input' })
    expect(cells(perHead, [], ['2023'])[0]).toMatchObject({ value: null, reason: 'no-current' })
    const empty = [observed('地区生产总值', '2023', '1'), observed('常住人口', '2023', '0')]
    expect(cells(perHead, empty)[0]).toMatchObject({ value: null, reason: 'division-by-zero' })
  })

  it('gives way to what a source states', () => {
    const stated = [...figures, observed('人均地区生产总值', '2023', '49981')]
    expect(cells(perHead, stated)[0]).toMatchObject({ decimal: '49981' })
  })

  it('rests on others that are derived', () => {
    const double = made('双倍', '元', '人均地区生产总值 × 2')
    expect(cells(double, figures, ['2022'], [...all, double])[0]).toMatchObject({ value: 96000 })
    expect([...inputsOf(double, find([...all, double]))]).toEqual([
      ['人均地区生产总值', 0],
      ['地区生产总值', 0],
      ['常住人口', 0]
    ])
  })

  it('explains itself with its inputs and their sources', () => {
    const place = { region: county, indicator: perHead, months: monthsKey({ kind: 'year', year: 2022 }) }
    const told = explainNumber(comparing(all, figures), place, '2022', 'value', ['2022'])
    expect(told).toMatchObject({ value: 48000, kind: 'derived', symbols: '地区生产总值 / 常住人口' })
    expect(formulaInNumbers(told)).toBe('240 亿元 ÷ 50 万人 = 48000')
    expect(told.inputs.map(({ figure }) => figure?.decimal)).toEqual(['240', '50'])
    const rate = explainNumber(
      comparing(all, figures),
      { ...place, months: monthsKey({ kind: 'year', year: 2023 }) },
      '2023',
      'rate',
      ['2023']
    )
    expect(rate.inputs.map(({ symbol, figure }) => `${symbol} ${figure?.decimal}`)).toEqual([
      'v 49980.7692307692',
      'v₀ 48000',
      ' 259.9',
      ' 52',
      ' 240',
      ' 50'
    ])
  })
})

describe('a formula is refused', () => {
  const problem = (of: FormulaIndicator, among = all) =>
    formulaProblem({ ...of, formula: of.formula ?? '' }, find([...among, of]))

  it('where it is none, or names what nobody knows', () => {
    expect(problem({ ...perHead, formula: '地区生产总值 /' })).toEqual({ code: 'formula-syntax', at: 8, found: '' })
    expect(problem({ ...perHead, formula: '幸福 / 常住人口' })).toEqual({ code: 'formula-unknown-name', name: '幸福' })
    expect(problem(perHead)).toBeNull()
  })

  it('where it comes back to itself, with the way', () => {
    const a = made('a', '元', 'b × 2')
    const b = made('b', '元', 'c + c')
    const c = made('c', '元', 'prev(a)')
    const known = [a, b, c]
    expect(formulaProblem({ ...a, formula: 'b × 2' }, find(known))).toEqual({
      code: 'formula-cycle',
      path: ['a', 'b', 'c', 'a']
    })
    expect(problem(made('x', '元', 'x + 1'))).toEqual({ code: 'formula-cycle', path: ['x', 'x'] })
    expect(cells(a, [], ['2023'], known)[0]).toMatchObject({ value: null })
  })

  it('where its units do not fit', () => {
    const sum = problem(made('x', '亿元', '地区生产总值 + 常住人口'))
    expect(sum).toMatchObject({ code: 'formula-units' })
    const wrong = problem(made('x', '吨', '地区生产总值 / 常住人口'))
    if (wrong?.code !== 'formula-units') throw new Error('accepted')
    expect([unitOfDimension(wrong.left), unitOfDimension(wrong.right)]).toEqual(['元/人', '千克'])
    expect(problem(made('x', '元', '税收 / 财政收入'))).toMatchObject({ code: 'formula-units' })
  })

  it('but money by the head goes into money as well as into money by the head', () => {
    expect(goesInto('money:CNY^1 person^-1', '元')).toBe(true)
    expect(goesInto('money:CNY^1 person^-1', '元/人')).toBe(true)
    expect(goesInto('money:CNY^1 person^-1', '人')).toBe(false)
    expect(goesInto('', '%')).toBe(true)
    expect(dimensionOf('公斤/亩')).toBe('area^-1 mass^1')
  })
})
