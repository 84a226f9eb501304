import { describe, expect, it } from 'vitest'
import type { LayoutColumn } from '#core/layout/layout.ts'
import { a4 } from '#core/layout/paper/paper.ts'
import { columnsOnPaper } from '#core/layout/paper/plan-pages.ts'
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
): SheetPages => planned(table(figures), heights, wanted)
const planned = (
  columns: readonly LayoutColumn[],
  heights = { head: 60, rows: 300, notes: 40 },
  wanted: 'portrait' | 'landscape' | 'auto' = 'auto'
): SheetPages =>
  planSheetPages(
    columns,
    columns.map(({ width }) => width),
    heights,
    wanted
  )

describe('the pages of an exported sheet', () => {
  it('stand upright while the columns fit at full size, else across', () => {
    expect(plan(3)).toMatchObject({ orientation: 'portrait', starts: [] })
    expect(plan(4)).toMatchObject({ orientation: 'landscape', starts: [] })
    expect(plan(9, undefined, 'portrait')).toMatchObject({ orientation: 'portrait' })
  })

  it('go on beside where the type would be smaller than 6.5 points, names and all', () => {
    // (20 + 12 × 8) ems on a page of 72 are 6.5 points of 10.5, a column more is too much.
    expect(plan(12).starts).toEqual([])
    expect(plan(13).starts).toHaveLength(1)
    // Two pages have the names twice.
    expect(plan(24).starts).toEqual([14])
    expect(plan(25).starts).toHaveLength(2)
  })

  describe('beside each other', () => {
    const run = (name: string, length: number, width = 8): LayoutColumn[] =>
      Array.from({ length }, () => ({ ...column('figure', width), run: name }))
    const years = (count: number, measures: number, width = 8): LayoutColumn[] =>
      Array.from({ length: count }, (_, at) => run(String(2000 + at), measures, width)).flat()

    it('end between years, whatever these show', () => {
      for (const names of [column('stub', 8), column('stub', 19)])
        for (const measures of [1, 2, 3, 7])
          for (const width of [6, 9.5, 12])
            for (let count = 3; count <= 15; count += 1) {
              const columns = [names, column('unit', 4), ...years(count, measures, width)]
              const { starts } = planned(columns)
              const cut = starts.filter((at) => columns[at - 1]?.run === columns[at]?.run)
              expect(cut, `${count} years of ${measures} × ${width}`).toEqual([])
            }
    })

    it('have as many years as the others, or one less', () => {
      expect(planned([...table(0), ...years(9, 3)]).starts).toEqual([11, 20])
    })

    it('are as wide as each other where columns need not become much wider', () => {
      const { starts, stretch } = planned([...table(0), ...years(7, 2)])
      expect(starts).toEqual([10])
      expect(stretch.slice(0, 2)).toEqual([1, 1])
      expect(stretch[2]).toBe(1)
      expect(stretch[10]).toBeCloseTo(4 / 3)
      expect(planned([...table(0), ...run('long', 10), ...run('short', 3)]).stretch.at(-1)).toBe(1.4)
    })

    it('end where those of the printed table do, as far as the type can be read', () => {
      // A mean in a wide heading of its own: on paper it wraps, so that five years and it stand as wide as five.
      const mean = { ...column('figure', 20), run: 'mean', narrowWidth: 6 }
      const columns = [...table(0), ...years(10, 2, 6), mean]
      const printed = columnsOnPaper(columns, a4('landscape'))
      expect(printed).toHaveLength(2)
      expect(planned(columns).starts).toEqual([printed[1]?.find((at) => at > 1)])
    })

    it('cut a year in two only where no page holds it', () => {
      const columns = [...table(0), ...run('2022', 2), ...run('2023', 14)]
      const { starts } = planned(columns)
      expect(starts).toHaveLength(1)
      expect(columns[starts[0] ?? 0]?.run).toBe('2023')
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
