import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/layout/formulas/layout-formula.ts'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { formulaText } from '#desk/workbook/writing/formula-text.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const gdp = indicator('地区生产总值', { unit: '亿元', decimals: 2 })
const people = indicator('常住人口', { unit: '万人', kind: 'stock' })
const perHead = (more: Parameters<typeof indicator>[1]) =>
  indicator('人均', { unit: '元', decimals: 0, aggregation: 'never', formula: '地区生产总值 / 常住人口', ...more })

const figures = {
  地区生产总值: { '2022': '244.08', '2023': '259.9' },
  常住人口: { '2022': '76.55', '2023': '76.31' }
}
const derived = (value: string) => ({ decimal: value, value: Number(value), isDerived: true })

/** What is written of the last row, and the notes. */
function exported(
  last: ReturnType<typeof indicator>,
  values: Readonly<Record<string, string>>,
  options: Partial<LayoutOptions> = {}
): { formulas: (string | null)[]; layout: TableLayout } {
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [gdp, people, last],
    figures: { ...figures, [last.id]: values },
    cells: (_, id, period) => (id === last.id && values[period] !== undefined ? derived(values[period]) : {})
  })
  const layout = layOutCube(cube, { ...plainOptions, constants: true, ...options })
  const row = layout.rows.at(-1)
  const formulas = (row?.cells ?? []).flatMap((cell) => {
    if (cell.type !== 'number') return []
    if (cell.formula === null) return [null]
    const given = evaluate(cell.formula, ({ row: at, column }) => {
      const other = layout.rows[at]?.cells[column]
      return other?.type === 'number' ? other.value : null
    })
    expect(given).toBeCloseTo(cell.value, 6)
    return [formulaText(cell.formula, 0)]
  })
  return { formulas, layout }
}

const perHeadValues = { '2022': '31885.042455911', '2023': '34058.445813130' }

describe('a derived indicator in a spreadsheet', () => {
  it('follows from the cells that its formula names, whatever their units', () => {
    expect(exported(perHead({}), perHeadValues).formulas).toEqual(['=ROUND(C1/C2*10000,10)', '=ROUND(D1/D2*10000,10)'])
    const look = { magnitude: 'ten-thousand', decimals: null, columns: {} } as const
    expect(exported(perHead({}), perHeadValues, { look }).formulas).not.toContain(null)
  })

  it('takes the year before, numbers and percent', () => {
    const more = indicator('增量', { unit: '亿元', formula: '地区生产总值 − 上年(地区生产总值) × 50%' })
    expect(exported(more, { '2023': '137.86' }).formulas).toEqual(['=ROUND(D1-C1*50/100,10)'])
    const share = indicator('比', { unit: '%', kind: 'rate', formula: '上年(常住人口) ÷ 常住人口 × 100' })
    expect(exported(share, { '2023': '100.31450661774' }).formulas).toEqual(['=ROUND(C2/D2*100,10)'])
  })

  it('is a constant with a note where an input is not in the table, or gives another number', () => {
    const other = perHead({ formula: '地区生产总值 / 户籍人口' })
    const { formulas, layout } = exported(other, perHeadValues)
    expect(formulas).toEqual([null, null])
    expect(layout.notes.join()).toContain('数值')
    expect(exported(perHead({}), { '2022': '31885', '2023': '34058' }).formulas).toEqual([null, null])
  })

  it('is named in the note by the heading that it stands under', () => {
    const cube = cubeOf({
      periods: ['2022', '2023'],
      indicators: [indicator('失业率', { unit: '%', kind: 'rate' })],
      figures: { 失业率: { 2021: '5.1', 2022: '5.5', 2023: '5.2' } }
    })
    const { header, notes } = layOutCube(cube, { ...plainOptions, constants: true, show: ['value', 'growth'] })
    const headings = header.flatMap((cells) => cells.map(({ text }) => text))
    expect(headings).toContain('增减（百分点）')
    expect(notes.join()).toContain('增减（百分点）（2022年）')
    expect(notes.join()).not.toContain('增长（%）')
  })
})
