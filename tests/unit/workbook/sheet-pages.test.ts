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
