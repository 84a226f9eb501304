import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import { type CellRange, cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { SheetReading } from '#core/reading/reading.ts'
import { pictureGrid } from '../../exam/labelled-table.ts'

const picture = [
  '丰水县主要指标|||',
  '指标|单位|2022|2023',
  '年末总人口|万人|40.2|40.1',
  '城镇|万人|18.0|18.4',
  '核对|1|58.2|58.5',
  '说明 本表为快报|||'
]

function read(corrections: readonly Correction[]): SheetReading {
  const grid = pictureGrid({ file: '指标.xlsx', sheet: 'Sheet1', shape: '', picture, truth: [] })
  return readSheet(grid, { fileName: '指标.xlsx', corrections })
}

function cellsOf(reading: SheetReading): string[] {
  return reading.tables.flatMap((table) => table.observations.map(({ row, column }) => cellName(row, column)))
}

const row5: CellRange = { top: 4, left: 0, bottom: 4, right: 3 }

describe('the coloured layer', () => {
  it('has the words over the stub as heads of the table, and not as labels of figures', () => {
    const heads = read([]).roles.filter(({ role }) => role === 'stub-head')
    expect(heads.map(({ range }) => cellName(range.top, range.left))).toEqual(['A2', 'B2'])
  })
})

describe('corrections of a reading', () => {
  it('leave out what a person says is none of the table, and only that', () => {
    expect(cellsOf(read([]))).toContain('C5')
    const reading = read([{ kind: 'mark', range: row5, role: 'left-out' }])
    expect(cellsOf(reading)).toEqual(['C3', 'D3', 'C4', 'D4'])
    expect(reading.roles).toContainEqual({ role: 'left-out', range: row5 })
    expect(reading.warnings).toEqual([])
  })

  it('hang a label under another, so that its path follows', () => {
    const reading = read([{ kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } }])
    const urban = reading.tables[0]?.observations.find(({ row }) => row === 3)
    expect(urban?.indicator).toEqual(['年末总人口', '城镇'])
  })

  it('do not hang a label under itself or its own child', () => {
    const corrections: Correction[] = [
      { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } },
      { kind: 'parent', label: { row: 2, column: 0 }, parent: { row: 3, column: 0 } }
    ]
    const total = read(corrections).tables[0]?.observations.find(({ row }) => row === 2)
    expect(total?.indicator).toEqual(['年末总人口'])
  })

  it('make a line a note of the table above it', () => {
    const range: CellRange = { top: 5, left: 0, bottom: 5, right: 0 }
    const reading = read([{ kind: 'mark', range, role: 'note' }])
    expect(reading.tables[0]?.notes).toContain('说明 本表为快报')
    expect(reading.roles).toContainEqual({ role: 'note', range })
  })

  it('take figures for names where a person points at them as stub', () => {
    const grid = pictureGrid({
      file: '2023.xlsx',
      sheet: 'Sheet1',
      shape: '',
      picture: [
        '乡镇|代码|户数（户）|人口（人）',
        '河口镇|101|3120|9120',
        '青山镇|102|2988|8870',
        '石桥乡|103|2310|7002'
      ],
      truth: []
    })
    const range: CellRange = { top: 1, left: 1, bottom: 3, right: 1 }
    const reading = readSheet(grid, { fileName: '2023.xlsx', corrections: [{ kind: 'mark', range, role: 'stub' }] })
    expect(cellsOf(reading)).toEqual(['C2', 'D2', 'C3', 'D3', 'C4', 'D4'])
  })

  it('leave out a row with its name, and hand its figures to no other', () => {
    const reading = read([{ kind: 'mark', range: { top: 3, left: 0, bottom: 3, right: 0 }, role: 'left-out' }])
    const cells = cellsOf(reading)
    expect(cells).not.toContain('C4')
    expect(cells).toContain('C3')
    expect(reading.tables[0]?.observations.filter(({ indicator }) => indicator.at(-1) === '年末总人口')).toHaveLength(2)
  })

  it('keep rows that lose only their number', () => {
    const grid = pictureGrid({
      file: '2023.xlsx',
      sheet: 'Sheet1',
      shape: '',
      picture: ['序号|乡镇|户数（户）|人口（人）', '一|河口镇|3120|9120', '二|青山镇|2988|8870'],
      truth: []
    })
    const range: CellRange = { top: 0, left: 0, bottom: 2, right: 0 }
    const reading = readSheet(grid, { fileName: '2023.xlsx', corrections: [{ kind: 'mark', range, role: 'left-out' }] })
    expect(cellsOf(reading)).toEqual(['C2', 'D2', 'C3', 'D3'])
  })

  it('that cannot be followed are said with their place', () => {
    const range: CellRange = { top: 5, left: 0, bottom: 5, right: 0 }
    const reading = read([{ kind: 'mark', range, role: 'value' }])
    const followed = reading.roles.some(
      (span) => span.range.top === 5 && ['value', 'refused', 'symbol'].includes(span.role)
    )
    const said = reading.warnings.some((warning) => warning.code === 'correction-not-followed' && warning.at?.top === 5)
    expect(followed || said).toBe(true)
  })

  it('the last of two sayings on the same cells holds', () => {
    const reading = read([
      { kind: 'mark', range: row5, role: 'left-out' },
      { kind: 'mark', range: row5, role: 'value' }
    ])
    expect(cellsOf(reading)).toContain('C5')
  })
})
