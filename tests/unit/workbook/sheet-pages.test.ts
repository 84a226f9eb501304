import { describe, expect, it } from 'vitest'
import type { LayoutColumn } from '#core/layout/layout.ts'
import { NOWHERE } from '#core/layout/pivot/cube.ts'
import { planSheetPages, type SheetPages } from '../../../src/main/desk/workbook/writing/sheet-pages.ts'

const column = (role: LayoutColumn['role'], width: number): LayoutColumn => ({
  key: '',
  role,
  measure: null,
  place: NOWHERE,
  run: '',
  align: 'right',
  width,
  narrowWidth: width
})

/** Names of 16 ems and a unit of 4, then so many columns of 8. */
const table = (figures: number): LayoutColumn[] => [
  column('stub', 16),
  column('unit', 4),
  ...Array.from({ length: figures }, () => column('figure', 8))
]
const plan = (
  figures: number,
  heights = { head: 60, rows: 300, notes: 40 },
  wanted: 'portrait' | 'landscape' | 'auto' = 'auto'
): SheetPages => planSheetPages(table(figures), ({ width }) => width, heights, wanted)

describe('the pages of an exported sheet', () => {
  it('stand upright while the columns fit at full size, else across', () => {
    expect(plan(3)).toMatchObject({ orientation: 'portrait', across: 1 })
    expect(plan(4)).toMatchObject({ orientation: 'landscape', across: 1 })
    expect(plan(9, undefined, 'portrait')).toMatchObject({ orientation: 'portrait' })
  })

  it('go on beside where the type would be smaller than 6.5 points, names and all', () => {
    // (20 + 12 × 8) ems on a page of 72 are 6.5 points of 10.5, a column more is too much.
    expect(plan(12).across).toBe(1)
    expect(plan(13).across).toBe(2)
    // Two pages have the names twice: 72 × 2 / (20 × 2 + 24 × 8) is the least, a column more takes three.
    expect(plan(24).across).toBe(2)
    expect(plan(25).across).toBe(3)
  })

  it('have title and notes over the columns of the first', () => {
    expect(plan(12).firstEnd).toBe(13)
    expect(plan(20)).toMatchObject({ across: 2, firstEnd: 11 })
  })

  describe('beside each other', () => {
    /** Years of two columns, then so many runs of one column. */
    const years = (count: number, more = 0): LayoutColumn[] => [
      ...table(0),
      ...Array.from({ length: count * 2 }, (_, at) => ({ ...column('figure', 8), run: String(at >> 1) })),
      ...Array.from({ length: more }, (_, at) => ({ ...column('figure', 8), run: `average ${at}` }))
    ]
    const planned = (columns: readonly LayoutColumn[]) =>
      planSheetPages(columns, ({ width }) => width, { head: 60, rows: 300, notes: 40 }, 'auto')
    /** The first columns of pages as a spreadsheet cuts them: as many columns as fit, on as few pages as it may. */
    const cuts = (columns: readonly LayoutColumn[], { across, stretch }: SheetPages): number[] => {
      const figures = columns.map(({ width }, at) => ({ at, width: width * (stretch[at] ?? 1) })).slice(2)
      for (let room = 8; ; room += 0.01) {
        const firsts = [2]
        let used = 0
        for (const { at, width } of figures) {
          if (used + width > room + 1e-9) {
            firsts.push(at)
            used = 0
          }
          used += width
        }
        if (firsts.length <= across) return firsts
      }
    }

    it('end between years', () => {
      for (const columns of [years(9), years(10, 1), years(11), years(7, 2)]) {
        const pages = planned(columns)
        expect(pages.across).toBeGreaterThan(1)
        const firsts = cuts(columns, pages)
        expect(firsts.map((at) => columns[at - 1]?.run === columns[at]?.run)).toEqual(firsts.map(() => false))
        expect(pages.firstEnd).toBe((firsts[1] ?? 0) - 1)
      }
    })

    it('end where they may, where columns would have to become much wider', () => {
      const run = (name: string, length: number): LayoutColumn[] =>
        Array.from({ length }, () => ({ ...column('figure', 8), run: name }))
      const pages = planned([...table(0), ...run('long', 10), ...run('short', 3)])
      expect(pages.across).toBe(2)
      expect(new Set(pages.stretch)).toEqual(new Set([1]))
    })
  })

  it('save a last page that would hold a row or two, where the type becomes little smaller', () => {
    const head = 60
    const onPage = 741 - head
    expect(plan(3, { head, rows: onPage - 40, notes: 40 }).down).toBe(0)
    expect(plan(3, { head, rows: onPage, notes: 40 }).down).toBe(1)
    expect(plan(3, { head, rows: onPage * 2 + 20, notes: 40 }).down).toBe(2)
    expect(plan(3, { head, rows: onPage + 200, notes: 40 }).down).toBe(0)
    expect(plan(3, { head, rows: onPage, notes: 400 }).down, 'notes that would press it too small').toBe(0)
  })

  it('are as many as it takes where a head fills a page by itself', () => {
    expect(plan(3, { head: 800, rows: 300, notes: 0 }).down).toBe(0)
  })
})
