import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparisonCell, ComparisonRow, type ComparisonTable } from '#contract/calls/compare-calls.ts'
import { packComparison, unpackComparison } from '#contract/wire/packed-comparison.ts'
import { comparedCell } from '../../support/comparison.ts'

const indicator = (id: string): ComparisonRow['indicator'] => ({
  id,
  name: id,
  nameEn: null,
  unit: '万元',
  decimals: 1,
  kind: 'flow',
  priceBasis: 'none',
  direction: 'higher',
  aggregation: 'sum',
  parent: null,
  chapter: '经济',
  pinyin: '',
  depth: 0
})

const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))
const reason = fc.option(fc.constantFrom('no-prior', 'prior-is-zero', 'no-current'))

/** Cells with anything in them, whether it makes sense or not. */
const anyCell = (period: string): fc.Arbitrary<ComparisonCell> =>
  fc
    .record({
      decimal: fc.option(fc.tuple(fc.integer(), fc.nat(999_999)).map(([whole, rest]) => `${whole}.${rest}1`)),
      symbol: fc.option(fc.constantFrom('—', '…', 'x', '', '两 字')),
      stage: fc.option(fc.constantFrom('estimate' as const, 'final' as const)),
      change: number,
      rate: number,
      points: number,
      reason,
      basis: fc.option(fc.constantFrom('published' as const, 'computed' as const, 'nominal' as const)),
      computedRate: number,
      conflict: fc.boolean(),
      break: fc.option(fc.constant('scope' as const)),
      more: fc.record({
        share: fc.record({ value: number, reason, basis: fc.constant(null) }),
        'index:2015': fc.record({ value: number, reason, basis: fc.constantFrom('computed' as const, null) })
      })
    })
    .map((cell) => comparedCell(period, { ...cell, value: cell.decimal === null ? null : Number(cell.decimal) }))

const anyTable: fc.Arbitrary<ComparisonTable> = fc
  .record({ regions: fc.nat(3), indicators: fc.nat(4), periods: fc.nat(12) })
  .chain((size) => {
    const regions = Array.from({ length: size.regions }, (_, at) => ({
      code: `r${at}`,
      name: `县${at}`,
      parts: null,
      within: []
    }))
    const periods = Array.from({ length: size.periods }, (_, at) => String(2010 + at))
    const rows = regions.flatMap(({ code }) =>
      Array.from({ length: size.indicators }, (_, at) =>
        fc.tuple(...periods.map(anyCell)).map((cells) => ({
          region: code,
          indicator: indicator(`i${at}`),
          cells,
          averages: null
        }))
      )
    )
    return fc.tuple(...rows).map((made) => ({ regions, periods, rows: made }))
  })

describe('a comparison on its way', () => {
  it('arrives as it left, through a structured clone and through JSON', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const packed = packComparison(table)
        expect(unpackComparison(structuredClone(packed))).toEqual(table)
        expect(unpackComparison(JSON.parse(JSON.stringify(packed)))).toEqual(table)
      })
    )
  })

  it('keeps a double to the last bit', () => {
    const cells = [comparedCell('2023', { rate: 0.1 + 0.2, change: -1e-300, points: 5e-324 })]
    const table = {
      regions: [{ code: 'r', name: '县', parts: null, within: [] }],
      periods: ['2023'],
      rows: [{ region: 'r', indicator: indicator('a'), cells, averages: null }]
    }
    expect(unpackComparison(packComparison(table)).rows[0]?.cells).toEqual(cells)
    expect(ComparisonRow.parse(table.rows[0])).toEqual(table.rows[0])
  })

  it('is less than a fifth of what it would be as objects', () => {
    const periods = Array.from({ length: 20 }, (_, at) => String(2004 + at))
    const rows = Array.from({ length: 200 }, (_, row) => ({
      region: 'r',
      indicator: indicator(`i${row}`),
      averages: null,
      cells: periods.map((period, at) =>
        comparedCell(period, {
          value: row * 1000 + at * 7,
          decimal: String(row * 1000 + at * 7),
          stage: 'final',
          change: 7.25,
          rate: 100 / (row + at + 3),
          basis: 'computed'
        })
      )
    }))
    const table = { regions: [{ code: 'r', name: '县', parts: null, within: [] }], periods, rows }
    const packed = JSON.stringify(packComparison(table)).length
    expect(packed * 5).toBeLessThan(JSON.stringify(table).length)
  })
})
