import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import { type CellRange, cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { SheetReading } from '#core/reading/reading.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'

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
    const reading = read(corrections)
    const total = reading.tables[0]?.observations.find(({ row }) => row === 2)
    expect(total?.indicator).toEqual(['年末总人口'])
    expect(reading.warnings).toEqual([
      {
        code: 'parent-under-child',
        params: { label: '年末总人口', parent: '城镇' },
        at: { top: 2, left: 0, bottom: 2, right: 0 }
      }
    ])
  })

  it('say where a parent is no name of the same table, or no label stands where one was hung', () => {
    const at = (row: number, column: number): CellRange => ({ top: row, left: column, bottom: row, right: column })
    const reading = read([
      { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 1, column: 2 } },
      { kind: 'parent', label: { row: 40, column: 9 }, parent: null }
    ])
    expect(reading.warnings).toEqual([
      { code: 'parent-not-followed', params: { label: '城镇' }, at: at(3, 0) },
      { code: 'parent-of-no-label', at: at(40, 9) }
    ])
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

  it('leave out a column with its head, and only the cell where another head stands over it', () => {
    const [first, ...others] = ['2023年税收|||', '税种|本年|上年|备用', '增值税|1|2|5', '消费税|3|4|6']
    const leftOut = (picture: readonly string[], column: number, row: number) => {
      const grid = pictureGrid({ file: '2023.xlsx', sheet: 'Sheet1', shape: '', picture, truth: [] })
      const range: CellRange = { top: row, left: column, bottom: row, right: column }
      return cellsOf(
        readSheet(grid, { fileName: '2023.xlsx', corrections: [{ kind: 'mark', range, role: 'left-out' }] })
      )
    }
    expect(leftOut([first ?? '', ...others], 3, 1)).toEqual(['B3', 'C3', 'B4', 'C4'])
    const spanned = [first ?? '', '税种|收入||备用', '|本年|上年|', ...others.slice(1)]
    expect(leftOut(spanned, 2, 2)).toContain('C5')
  })

  describe('leave out a column or row in which a line about the table stands', () => {
    const lines = [
      '农业总产值|||',
      '填报单位：清原县|||单位：万元',
      '指标|本年|上年|增长（%）',
      '农业|63000|60000|5.0',
      '林业|1200|1000|20.0',
      '|||报出日期：2024年2月20日'
    ]
    const grid = pictureGrid({ file: '产值.xls', sheet: 'Sheet1', shape: '', picture: lines, truth: [] })
    const without = (...ranges: CellRange[]) => {
      const corrections = ranges.map((range): Correction => ({ kind: 'mark', range, role: 'left-out' }))
      return readSheet(grid, { fileName: '产值.xls', corrections })
    }
    const roleAt = ({ roles }: SheetReading, row: number, column: number) =>
      roles.findLast(
        ({ range: { top, left, bottom, right } }) => top <= row && row <= bottom && left <= column && column <= right
      )?.role
    const growth: CellRange = { top: 0, left: 3, bottom: 5, right: 3 }

    it('and the line stays what it is, for the figures that remain', () => {
      const reading = without(growth)
      expect(reading.tables[0]?.observations.map(({ row, column, unit }) => [cellName(row, column), unit])).toEqual([
        ['B4', '万元'],
        ['C4', '万元'],
        ['B5', '万元'],
        ['C5', '万元']
      ])
      expect(reading.tables[0]?.notes).toEqual(['报出日期：2024年2月20日'])
      expect([roleAt(reading, 1, 3), roleAt(reading, 3, 3)]).toEqual(['unit', 'left-out'])
    })

    it('but goes where it is pointed at itself', () => {
      const unit: CellRange = { top: 1, left: 3, bottom: 1, right: 3 }
      for (const reading of [without(unit), without(growth, unit)]) {
        expect(reading.tables[0]?.unit).toBeNull()
        expect(roleAt(reading, 1, 3)).toBe('left-out')
      }
    })

    it('and goes with a table that is left out whole', () => {
      const two = pictureGrid({
        ...{ file: '产值.xls', sheet: 'Sheet1', shape: '', truth: [] },
        picture: [
          ...lines.slice(0, 5),
          '|||',
          '人口|||',
          '指标|2023年|2022年|',
          '户数（户）|310|300|',
          '人数（人）|900|880|'
        ]
      })
      const corrections: Correction[] = [
        { kind: 'mark', range: { top: 0, left: 0, bottom: 4, right: 3 }, role: 'left-out' }
      ]
      const [table, ...others] = readSheet(two, { fileName: '产值.xls', corrections }).tables
      expect([table?.title, table?.unit, others.length]).toEqual(['人口', null, 0])
    })
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

  describe('of one of two tables side by side', () => {
    const beside = [
      '利川市2024年5月投资和消费|||||',
      '（一）投资|||（二）消费||',
      '指标|增速（%）||指标|总量（万元）|增速（%）',
      '固定资产投资|5.3||社会消费品零售总额|82310|6.1',
      '民间投资|4.2||限额以上|20110|8.8',
      '工业投资|7.7||限额以下|62200|5.2'
    ]
    const readBeside = (corrections: readonly Correction[], lines = beside) =>
      readSheet(pictureGrid({ file: '投资.xlsx', sheet: 'Sheet1', shape: '', picture: lines, truth: [] }), {
        fileName: '投资.xlsx',
        corrections
      })
    const said = (reading: SheetReading): string[] =>
      reading.tables.flatMap(({ observations }) =>
        observations.map(({ row, column, indicator, measure, period }) =>
          [cellName(row, column), indicator.join('/'), measure, period].join(' ')
        )
      )
    const leftOut = (top: number, left: number, bottom: number, right: number): Correction => ({
      kind: 'mark',
      role: 'left-out',
      range: { top, left, bottom, right }
    })
    const outside = (all: readonly string[], cells: RegExp): string[] => all.filter((one) => !cells.test(one))

    it('leaving out a column reads the rest as before', () => {
      const before = said(readBeside([]))
      expect(before).toContain('F4 社会消费品零售总额 growth 2024M05')
      expect(said(readBeside([leftOut(1, 4, 5, 4)]))).toEqual(outside(before, /^E/))
      expect(said(readBeside([leftOut(2, 4, 5, 4)]))).toEqual(outside(before, /^E/))
      expect(said(readBeside([leftOut(2, 1, 5, 1)]))).toEqual(outside(before, /^B/))
    })

    it('leaving out rows reads the others as before', () => {
      const before = said(readBeside([]))
      expect(said(readBeside([leftOut(4, 3, 4, 5)]))).toEqual(outside(before, /^[DEF]5/))
      expect(said(readBeside([leftOut(5, 0, 5, 1)]))).toEqual(outside(before, /^[AB]6/))
    })

    it('a name left out takes only the figures of its own table along', () => {
      const before = said(readBeside([]))
      expect(said(readBeside([leftOut(4, 3, 4, 3)]))).toEqual(outside(before, /^[EF]5/))
      expect(said(readBeside([leftOut(4, 0, 4, 0)]))).toEqual(outside(before, /^B5/))
    })

    it('the same holds where no column is blank between them', () => {
      const tight = beside.map((line) => {
        const cells = line.split('|')
        return [...cells.slice(0, 2), ...cells.slice(3)].join('|')
      })
      const before = said(readBeside([], tight))
      expect(before).toContain('E4 社会消费品零售总额 growth 2024M05')
      expect(said(readBeside([leftOut(2, 3, 5, 3)], tight))).toEqual(outside(before, /^D/))
      expect(said(readBeside([leftOut(2, 1, 5, 1)], tight))).toEqual(outside(before, /^B/))
    })
  })

  it('take a unit beside a row or over a column for that one alone', () => {
    const lines = [
      '民政统计（2023年）|||',
      '单位：人|||',
      '项目|人数|上年|说明',
      '低保对象|4210|4100|',
      '床位|300|290|张'
    ]
    const sheet = pictureGrid({ file: '民政.xlsx', sheet: 'Sheet1', shape: '', picture: lines, truth: [] })
    const range: CellRange = { top: 4, left: 3, bottom: 4, right: 3 }
    const reading = readSheet(sheet, { fileName: '民政.xlsx', corrections: [{ kind: 'mark', range, role: 'unit' }] })
    const units = reading.tables[0]?.observations.map(({ row, column, unit }) => `${cellName(row, column)} ${unit}`)
    expect(units).toEqual(['B4 人', 'C4 人', 'B5 张', 'C5 张'])
    expect(reading.warnings).toEqual([])
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
