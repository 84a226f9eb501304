import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, findNext, foldText, holds } from '../../../src/renderer/features/compare/table/find-in-table.ts'

const cells = [
  ['地区生产总值', '1,234.50'],
  ['工业', '—'],
  ['工业增加值', '12,345']
]
const table = { rows: 3, columns: 2, text: (row: number, column: number) => cells[row]?.[column] ?? '' }
const find = (wanted: string, row: number, column: number, direction: 1 | -1 = 1) =>
  findNext(table, wanted, { row, column }, direction, new AbortController().signal)

describe('finding in a table', () => {
  it('goes on from the cell in focus, around the end, in both directions', async () => {
    expect(await find('工业', 0, 0)).toEqual({ row: 1, column: 0 })
    expect(await find('工业', 1, 0)).toEqual({ row: 2, column: 0 })
    expect(await find('工业', 2, 0)).toEqual({ row: 1, column: 0 })
    expect(await find('工业', 1, 0, -1)).toEqual({ row: 2, column: 0 })
    expect(await find('工业', -1, 0)).toEqual({ row: 1, column: 0 })
  })

  it('gives the cell in focus itself where no other holds the text, and nothing where none does', async () => {
    expect(await find('地区', 0, 0)).toEqual({ row: 0, column: 0 })
    expect(await find('农业', 0, 0)).toBeNull()
    expect(await find('  ', 0, 0)).toBeNull()
  })

  it('tells of all cells that hold it, in the order of reading', async () => {
    const all = (wanted: string) => findAll(table, wanted, new AbortController().signal)
    expect(await all('工业')).toEqual([2, 4])
    expect(await all('1234')).toEqual([1, 5])
    expect(await all('农业')).toEqual([])
    expect(await all(' ')).toEqual([])
  })

  it('finds figures with and without separators, and in full-width digits', async () => {
    for (const wanted of ['1234', '1,234', '１２３４']) expect(holds('1,234.50', foldText(wanted)), wanted).toBe(true)
  })

  it('finds a cell exactly where one holds the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom('甲', '乙', '丙', ''), { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        fc.constantFrom(1 as const, -1 as const),
        async (texts, direction) => {
          const of = { rows: texts.length, columns: 3, text: (row: number, at: number) => texts[row]?.[at] ?? '' }
          const found = await findNext(of, '甲', { row: 0, column: 0 }, direction, new AbortController().signal)
          expect(found !== null).toBe(texts.flat().includes('甲'))
          if (found !== null) expect(of.text(found.row, found.column)).toBe('甲')
        }
      )
    )
  })
})
