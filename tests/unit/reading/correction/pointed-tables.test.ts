import { describe, expect, it } from 'vitest'
import type { Correction, MarkRole } from '#core/reading/correction/correction.ts'
import { cellName, parseCellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { SheetReading } from '#core/reading/reading.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'

function read(picture: readonly string[], corrections: readonly Correction[]): SheetReading {
  const grid = pictureGrid({ file: '情况.xlsx', sheet: 'Sheet1', shape: '', picture, truth: [] })
  return readSheet(grid, { fileName: '情况.xlsx', corrections })
}

/** `mark('value', 'B3:D5')`. */
function mark(role: MarkRole, cells: string): Correction {
  const [from, to = from] = cells.split(':').map((name) => parseCellName(name))
  if (!from || !to) throw new Error(`No range: ${cells}`)
  return { kind: 'mark', role, range: { top: from.row, left: from.column, bottom: to.row, right: to.column } }
}

/** B3 年末总人口 2023 40.1 万人, of each observation. */
function said(reading: SheetReading): string[] {
  return reading.tables.flatMap(({ observations }) =>
    observations.map(({ row, column, indicator, period, value, symbol, unit }) =>
      [cellName(row, column), indicator.join('/'), period, value ?? symbol, unit].join(' ')
    )
  )
}

/** Lines of figures under heads of their own that nothing tells from one another. */
const prose = ['2023年基本情况|', '', '户数（户）|人口（人）', '3120|9120', '2980|8810']

describe('values that the reader missed', () => {
  it('begin a table with the heads over them, though no name stands beside', () => {
    expect(said(read(prose, []))).toEqual([])
    const reading = read(prose, [mark('value', 'A4:B4')])
    expect(said(reading)).toEqual(['A4 户数 2023 3120 户', 'B4 人口 2023 9120 人'])
    expect(reading.warnings).toEqual([])
    expect(reading.refused.map(({ row, column }) => cellName(row, column))).toEqual(['A5', 'B5'])
    expect(reading.tables[0]?.reasons.map(({ code }) => code)).toContain('pointed-table')
  })

  it('are not read where several rows would be one figure: names are missing, and that is said', () => {
    const reading = read(prose, [mark('value', 'A4:B5')])
    expect(said(reading)).toEqual([])
    expect(reading.refused.map(({ row, column, reason }) => `${cellName(row, column)} ${reason}`)).toEqual(
      ['A4', 'B4', 'A5', 'B5'].map((cell) => `${cell} no-label`)
    )
    // What is said of a row tells it from the others.
    const named: Correction[] = [
      { kind: 'meaning', means: { of: 'region', as: '河口镇' }, range: { top: 3, left: 0, bottom: 3, right: 1 } },
      { kind: 'meaning', means: { of: 'region', as: '青山镇' }, range: { top: 4, left: 0, bottom: 4, right: 1 } }
    ]
    expect(said(read(prose, [mark('value', 'A4:B5'), ...named]))).toHaveLength(4)
  })

  it('begin a table with the names beside them, though no head stands above', () => {
    const lines = ['年末总人口（万人）|40.1|']
    expect(said(read(lines, []))).toEqual([])
    expect(said(read(lines, [mark('value', 'B1')]))).toEqual(['B1 年末总人口  40.1 万人'])
  })

  /** What a person typed in words has no cell that looks like a figure. */
  const worded = ['各乡镇人口|||', '单位：人|||', '|甲类|乙类|', '河口镇|三百余|约20|', '青山镇|一百余|约30|']

  it('are refused each by itself where they are no numbers, and not passed over', () => {
    const reading = read(worded, [mark('value', 'B4:C5')])
    expect(said(read(worded, []))).toEqual([])
    expect(reading.refused.map(({ row, column }) => cellName(row, column))).toEqual(['B4', 'C4', 'B5', 'C5'])
  })
})

describe('a range called one table', () => {
  /** 名称 | 数 | 名称 | 数: the reader takes the second names for remarks. */
  const beside = ['2023年收支|||', '收入|万元|支出|万元', '税收|10|教育|4', '非税|5|卫生|6', '合计|15|合计|10']

  it('cuts a table in two, each with its own names', () => {
    const reading = read(beside, [mark('table', 'A2:B5'), mark('table', 'C2:D5')])
    expect(reading.tables).toHaveLength(2)
    const cells = said(reading)
    expect(cells.find((one) => one.startsWith('D3'))).toMatch(/^D3 .*教育/)
    expect(cells.find((one) => one.startsWith('D4'))).toMatch(/^D4 .*卫生/)
    expect(cells.find((one) => one.startsWith('B3'))).toMatch(/^B3 .*税收/)
    expect(reading.warnings).toEqual([])
  })

  const stacked = [
    '2023年主要指标||',
    '指标|单位|2023',
    '总产值|亿元|30',
    '财政收入|亿元|2',
    '',
    '项目|数量|备注数',
    '企业|12|3',
    '学校|7|1'
  ]

  it('parts the rest from it, which is read as if it were not there', () => {
    const reading = read(stacked, [mark('table', 'A2:C3')])
    expect(said(reading).filter((one) => one.includes('总产值'))).toEqual(['C3 总产值 2023 30 亿元'])
    expect(reading.tables.map(({ title }) => title)).toContain('2023年主要指标')
    const rest = said(reading).filter((one) => !one.startsWith('C3'))
    expect(rest.map((one) => one.slice(0, 2))).toEqual(['C4', 'B7', 'C7', 'B8', 'C8'])
  })

  it('joins what the reader parted', () => {
    const parted = [
      '2023年主要指标||',
      '指标|2022|2023',
      '总产值（亿元）|28|30',
      '人口|总数|其中',
      '年末人口（万人）|40|41'
    ]
    const reading = read(parted, [mark('table', 'A2:C5')])
    expect(reading.tables).toHaveLength(1)
    expect(said(reading)).toContain('C5 年末人口 2023 41 万人')
  })

  it('takes header, stub, title and unit from where the person points', () => {
    const lines = ['以下为2023年数|||', '人|||', '', '||一季度|二季度', '', '编外|待核|310|290']
    expect(said(read(lines, []))).toEqual(['C6 编外/待核 2023Q1 310 人', 'D6 编外/待核 2023Q2 290 人'])
    const table = [mark('table', 'B4:D6'), mark('unit', 'A2'), mark('title', 'A1')]
    expect(said(read(lines, table))).toEqual(['C6 待核 2023Q1 310 人', 'D6 待核 2023Q2 290 人'])
  })

  it('that holds no value is said with its place', () => {
    const reading = read(['说明', '本表暂缺', '以后补报'], [mark('table', 'A1:A3')])
    expect(reading.warnings).toEqual([{ code: 'table-not-read', at: { top: 0, left: 0, bottom: 2, right: 0 } }])
  })

  it('says nothing of the cells in it: what they are called otherwise still holds', () => {
    const reading = read(stacked, [mark('left-out', 'A4:C4'), mark('table', 'A2:C4')])
    expect(said(reading).some((one) => one.includes('财政收入'))).toBe(false)
  })

  it('of two that share cells the one said last holds', () => {
    const reading = read(stacked, [mark('table', 'A2:C4'), mark('table', 'A2:C8')])
    expect(reading.tables.map(({ range }) => range.bottom)).toEqual([7])
  })
})

describe('names behind the values and heads below them', () => {
  const turned = [
    '兰考县主要指标（亿元）||',
    '421.35|406.91|地区生产总值',
    '170.26|160.5|社会消费品零售总额',
    '2023年|2022年|'
  ]
  const corrections = [mark('stub', 'C2:C3'), mark('header', 'A4:B4'), mark('value', 'A2:B3')]

  it('are taken where a person points at them', () => {
    const reading = read(turned, corrections)
    expect(said(reading)).toEqual([
      'A2 地区生产总值 2023 421.35 亿元',
      'B2 地区生产总值 2022 406.91 亿元',
      'A3 社会消费品零售总额 2023 170.26 亿元',
      'B3 社会消费品零售总额 2022 160.5 亿元'
    ])
    expect(reading.warnings).toEqual([])
    expect(
      reading.roles.filter(({ role }) => role === 'stub').map(({ range }) => cellName(range.top, range.left))
    ).toEqual(['C2', 'C3'])
  })

  it('may be the one or the other alone', () => {
    const behind = [
      '主要指标（亿元）||',
      '2023年|2022年|',
      '421.35|406.91|地区生产总值',
      '170.26|160.5|社会消费品零售总额'
    ]
    expect(said(read(behind, [mark('stub', 'C3:C4'), mark('value', 'A3:B4')]))[1]).toBe(
      'B3 地区生产总值 2022 406.91 亿元'
    )
    const below = [
      '主要指标（亿元）||',
      '地区生产总值|421.35|406.91',
      '社会消费品零售总额|170.26|160.5',
      '|2023年|2022年'
    ]
    expect(said(read(below, [mark('header', 'B4:C4'), mark('value', 'B2:C3')]))[1]).toBe(
      'C2 地区生产总值 2022 406.91 亿元'
    )
  })
})
