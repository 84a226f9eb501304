import { describe, expect, it } from 'vitest'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import type { ComparisonCell } from '#core/comparison/comparison-table.ts'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import { atOnce } from '../../../src/renderer/app/in-turns.ts'
import {
  columnMarks,
  marksInSight,
  missingDecimals
} from '../../../src/renderer/features/compare/table/figure-marks.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

const words = figureMarks('zh-CN')

const none = { value: [], change: [], growth: [] }
const doubted = [{ region: '1', indicator: 'a', period: '2023', measure: 'level' as const }]

const row = (name: string, decimals: number, cell: Partial<ComparisonCell>) =>
  rowOf({
    region: '1',
    indicator: indicator(name, { unit: '万元', decimals }),
    cells: [
      comparedCell('2023', {
        ...{ value: 1, decimal: '1', stage: 'preliminary', rate: 5, basis: 'computed' },
        ...cell
      })
    ]
  })

function marks(...rows: ComparedRows['rows']) {
  const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
  return atOnce(columnMarks(layOutRows(table, { show: ['value', 'growth'], marks: false }), words, [...rows.keys()]))
}

describe('marks beside figures', () => {
  it('stand once in the heading where all numbers of a column bear them', () => {
    expect(marks(row('a', 0, {}), row('b', 0, {}))[1]).toMatchObject({ common: '初', room: 0 })
  })

  it('stand beside the numbers of all years where they do in one', () => {
    const growth = (basis: 'nominal' | 'published') => ({ rate: 5, basis, stage: 'final' as const })
    const of = (name: string, ...years: ('nominal' | 'published')[]) =>
      rowOf({
        region: '1',
        indicator: indicator(name, { unit: '万元', decimals: 0 }),
        cells: years.map((basis, at) => comparedCell(String(2022 + at), { value: 1, decimal: '1', ...growth(basis) }))
      })
    const grown = (...rows: ComparedRows['rows']) => {
      const regions = [{ code: '1', name: '甲', parts: null, within: [] }]
      const layout = layOutRows({ regions, periods: ['2022', '2023'], rows }, { show: ['growth'], marks: false })
      return atOnce(columnMarks(layout, words, [...rows.keys()])).slice(-2)
    }
    const mixed = grown(of('a', 'nominal', 'published'), of('b', 'nominal', 'nominal'))
    expect(mixed.map(({ common, room }) => [common, room > 0])).toEqual([
      ['', true],
      ['', true]
    ])
    const apart = grown(of('a', 'nominal', 'published'), of('b', 'nominal', 'published'))
    expect(apart.map(({ common, room }) => [common, room])).toEqual([
      ['名', 0],
      ['公', 0]
    ])
  })

  it('leave the heading where a filter has left no number that bears them', () => {
    const rows = [row('a', 0, {}), row('b', 0, { rate: null, reason: 'no-prior' })]
    const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
    const layout = layOutRows(table, { show: ['value', 'growth'], marks: false })
    const ofAll = [0, 1, 2].map(() => ({ common: '公', room: 0, digits: 1, decimals: 1 }))
    const common = (seen: readonly number[]) =>
      marksInSight(
        ofAll,
        layout,
        seen.map((one) => ({ row: one }))
      ).map((column) => column.common)
    expect(common([0, 1])[2]).toBe('公')
    expect(common([1])).toEqual(['', '公', ''])
  })

  it('say of which number sources disagree: the value or its published growth', () => {
    const published = { basis: 'published' } as const
    const rows = [
      row('a', 0, { ...published, disputed: { ...none, value: doubted } }),
      row('b', 0, { ...published, disputed: { ...none, growth: doubted } })
    ]
    const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
    const layout = layOutRows(table, { show: ['value', 'growth'], marks: false })
    expect([layout.marksAt(0, 1), layout.marksAt(0, 2)]).toEqual([['preliminary', 'conflict'], ['published']])
    expect([layout.marksAt(1, 1), layout.marksAt(1, 2)]).toEqual([['preliminary'], ['published', 'conflict']])
  })

  it('say of change and growth that they were computed from a figure that sources disagree about', () => {
    const disputed = { value: [], change: doubted, growth: doubted }
    const more = { computed: { value: 8, reason: null, basis: 'computed' as const, disputed: doubted } }
    const rows = [row('a', 0, { change: 1, stage: 'final', disputed, more })]
    const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
    const layout = layOutRows(table, { show: ['value', 'change', 'growth', 'computed'], marks: false })
    const shown = [1, 2, 3, 4].map((column) => layout.marksAt(0, column))
    expect(shown).toEqual([[], ['disputed-input'], ['disputed-input'], ['disputed-input']])
  })

  it('say of growth computed from levels at current prices that it is nominal', () => {
    const table = {
      regions: [{ code: '1', name: '甲', parts: null, within: [] }],
      periods: ['2023'],
      rows: [row('a', 0, { more: { computed: { value: 8, reason: null, basis: 'nominal', disputed: [] } } })]
    }
    const layout = layOutRows(table, { show: ['computed'], marks: false })
    expect(layout.marksAt(0, 1)).toContain('nominal')
  })

  it('say of an index of levels at current prices that it is nominal', () => {
    const more = { 'index:2022': { value: 108, reason: null, basis: 'nominal' as const, disputed: [] } }
    const regions = [{ code: '1', name: '甲', parts: null, within: [] }]
    const table = { regions, periods: ['2023'], rows: [row('a', 0, { more })] }
    expect(layOutRows(table, { show: ['index:2022'], marks: false }).marksAt(0, 1)).toContain('nominal')
  })

  it('stand at each number where they differ', () => {
    expect(marks(row('a', 0, {}), row('b', 0, { stage: 'final' }))[1]).toMatchObject({ common: '', room: 1 })
    expect(marks(row('a', 0, {}), row('b', 0, { basis: 'published' }))[2]).toMatchObject({ common: '', room: 1 })
  })
})

describe('decimal points of a column', () => {
  const cell = (decimals: number) => ({
    type: 'number' as const,
    text: '1',
    value: 1,
    decimals,
    prefix: '',
    suffix: '',
    marks: '',
    unit: '',
    isComputed: false,
    formula: null
  })

  it('stand in line: a whole number is set out for the hundredths of its neighbours', () => {
    expect(missingDecimals(cell(0), 2)).toBe('.00')
    expect(missingDecimals(cell(1), 2)).toBe('0')
    expect(missingDecimals(cell(2), 2)).toBe('')
  })

  it('leave a long fraction to itself, rather than push all others away', () => {
    expect(marks(row('a', 0, {}), row('b', 6, {}))[1]?.decimals).toBe(2)
    expect(missingDecimals(cell(6), 2)).toBe('')
  })
})
