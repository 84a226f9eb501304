import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellName, columnName, parseCellName } from '#core/reading/grid.ts'
import { columnStarts, columnWidths, linesIn } from '../../../src/renderer/features/import/sheet/column-layout.ts'
import { moveByKey } from '../../../src/renderer/features/import/sheet/move.ts'
import { mergeAt, type SheetViewData, sheetPage } from '../../../src/renderer/features/import/sheet/sheet-page.ts'

const view: SheetViewData = {
  name: '表',
  rowCount: 1000,
  columnCount: 3,
  firstRow: 200,
  rows: [
    ['指标', '2022', '2023'],
    ['地区生产总值', '1,204.5', '4.9T']
  ],
  merges: [{ top: 200, left: 1, bottom: 200, right: 2 }],
  columnWidths: [],
  bold: [[200, 0]],
  comments: [{ cell: 'B202', text: '国库口径' }],
  hiddenRows: [201],
  hiddenColumns: [],
  roles: [
    { role: 'header', range: { top: 180, left: 0, bottom: 200, right: 2 } },
    { role: 'value', range: { top: 201, left: 1, bottom: 400, right: 1 } }
  ],
  observations: [
    {
      cell: 'B202',
      value: '1204.5',
      symbol: null,
      text: '1,204.5',
      indicator: ['地区生产总值'],
      period: '2022',
      region: null,
      measure: 'level',
      unit: '亿元',
      unitFrom: 'table',
      stage: null,
      stageFrom: null,
      labels: ['A202', 'B201']
    }
  ],
  labels: [],
  refused: [{ cell: 'C202', text: '4.9T', reason: 'damaged-number' }]
}

describe('a page of a sheet', () => {
  const page = sheetPage(view)

  it('answers by the rows of the sheet, not of the page', () => {
    expect(page.text(201, 0)).toBe('地区生产总值')
    expect(page.text(0, 0)).toBe('')
    expect(page.isBold(200, 0)).toBe(true)
  })

  it('paints the part of a role that lies on it', () => {
    expect(page.role(200, 2)).toBe('header')
    expect(page.role(201, 1)).toBe('value')
    expect(page.role(201, 2)).toBeNull()
  })

  it('knows what a cell became, and why another was refused', () => {
    expect(page.observation(201, 1)?.indicator).toEqual(['地区生产总值'])
    expect(page.refusal(201, 2)?.reason).toBe('damaged-number')
    expect(page.observation(201, 2)).toBeNull()
  })

  it('knows what somebody noted at a cell, and which rows the file hides', () => {
    expect(page.comment(201, 1)).toBe('国库口径')
    expect(page.comment(201, 2)).toBeNull()
    expect([page.isRowHidden(200), page.isRowHidden(201)]).toEqual([false, true])
  })

  it('finds the merge that covers a cell', () => {
    expect(mergeAt(view.merges, 200, 2)).toBe(view.merges[0])
    expect(mergeAt(view.merges, 201, 2)).toBeNull()
  })
})

describe('the name of a cell', () => {
  it('is read back to its place', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseCellName(cellName(row, column))).toEqual({ row, column })
      })
    )
  })

  it('is none for other texts', () => {
    for (const text of ['', 'A', '7', 'A0', 'b3', 'AAAA1']) expect(parseCellName(text)).toBeNull()
    expect(columnName(27)).toBe('AB')
  })
})

describe('moving over a sheet', () => {
  const sheet = { rows: 100, columns: 5, page: 20 }
  const press = (key: string, ctrlKey = false) => moveByKey({ row: 50, column: 2 }, { key, ctrlKey }, sheet)

  it('goes by one, by a page, to the edge', () => {
    expect(press('ArrowDown')).toEqual({ row: 51, column: 2 })
    expect(press('PageUp')).toEqual({ row: 30, column: 2 })
    expect(press('ArrowRight', true)).toEqual({ row: 50, column: 4 })
    expect(press('End', true)).toEqual({ row: 99, column: 4 })
    expect(press('a')).toBeNull()
  })

  it('never leaves the sheet', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 60 }), (presses) => {
        let at = { row: 3, column: 1 }
        for (const [key, ctrlKey] of presses) at = moveByKey(at, { key, ctrlKey }, sheet) ?? at
        expect(at.row).toBeGreaterThanOrEqual(0)
        expect(at.row).toBeLessThan(sheet.rows)
        expect(at.column).toBeGreaterThanOrEqual(0)
        expect(at.column).toBeLessThan(sheet.columns)
      })
    )
  })
})

describe('column widths', () => {
  const page = sheetPage(view)
  const onPage = {
    text: (row: number, column: number) => page.text(row + view.firstRow, column),
    role: (row: number, column: number) => page.role(row + view.firstRow, column)
  }
  const size = { columns: 3, rows: 2 }
  /** Chinese characters are 13 px wide, others 8. */
  const measure = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 13 : 8), 0)

  it('are what the widest text of the column needs', () => {
    expect(columnWidths(onPage, size, [], measure)).toEqual([6 * 13 + 14, 7 * 8 + 14, 4 * 8 + 14])
  })

  it('are the file’s own where those are wider, within bounds', () => {
    expect(columnWidths(onPage, size, [0, 200, 9000], measure)).toEqual([92, 200, 260])
  })

  it('do not grow with a title, which runs over its neighbours', () => {
    const titled = { ...onPage, role: () => 'title' as const }
    expect(columnWidths(titled, size, [], measure)).toEqual([44, 44, 44])
  })

  it('grow with a unit that stands beside a name, not with one that has room to its left', () => {
    const texts = [
      ['', '单位：亿元'],
      ['总指数', '1978年=100']
    ]
    const text = (row: number, column: number): string => texts[row]?.[column] ?? ''
    const role = (_: number, column: number) => (column === 1 ? ('unit' as const) : ('stub' as const))
    const width = (shown: string): number => shown.length * 10
    expect(columnWidths({ text, role }, { rows: 1, columns: 2 }, [], width)[1]).toBe(44)
    expect(columnWidths({ text, role }, { rows: 2, columns: 2 }, [], width)[1]).toBe(9 * 10 + 14)
  })

  it('have room for what is left out: it is shown as it is', () => {
    const leftOut = { ...onPage, role: () => 'left-out' as const }
    expect(columnWidths(leftOut, size, [], measure)).toEqual(columnWidths(onPage, size, [], measure))
  })

  it('have room for a text over several rows by its lines, which end at words', () => {
    const text = (row: number): string => (row === 0 ? '一二三四五六七八九十一二' : '')
    const lines = (row: number): number => (row === 0 ? linesIn(2, 28) : 1)
    const role = () => 'header' as const
    expect(linesIn(2, 28)).toBe(3)
    expect(columnWidths({ text, role, lines }, { columns: 1, rows: 2 }, [], measure)).toEqual([4 * 13 * 1.25 + 14])
  })

  it('add up to where the columns begin', () => {
    expect(columnStarts([40, 60, 50])).toEqual([0, 40, 100, 150])
  })
})
