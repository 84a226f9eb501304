import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutColumn, TableLayout } from '../../../src/core/layout/layout.ts'
import type { Page, PagePlan } from '../../../src/core/layout/paper/page-plan.ts'
import { a4 } from '../../../src/core/layout/paper/paper.ts'
import { planPages } from '../../../src/core/layout/paper/plan-pages.ts'
import { NOWHERE } from '../../../src/core/layout/pivot/cube.ts'

function table(rowCount: number, periods: number, notes: number, nameLength = 6): TableLayout {
  const columns: LayoutColumn[] = [
    { key: 'stub', role: 'stub', measure: null, place: NOWHERE, run: '', align: 'left', width: 12, narrowWidth: 9 }
  ]
  for (let at = 0; at < periods; at++) {
    const run = String(2000 + at)
    for (const measure of ['value', 'growth'] as const) {
      const widths = { width: 6, narrowWidth: 4.5 }
      columns.push({
        key: `${measure} ${run}`,
        role: 'figure',
        measure,
        place: NOWHERE,
        run,
        align: 'right',
        ...widths
      })
    }
  }
  return {
    title: '云岭县主要经济指标',
    unitLine: '单位：亿元',
    columns,
    header: [
      [
        { text: '指标', column: 0, columnSpan: 1, rowSpan: 2 },
        ...Array.from({ length: periods }, (_, at) => ({
          text: `${2000 + at}年`,
          column: 1 + at * 2,
          columnSpan: 2,
          rowSpan: 1
        }))
      ],
      columns.slice(1).map(({ measure }, at) => ({ text: measure ?? '', column: at + 1, columnSpan: 1, rowSpan: 1 }))
    ],
    rows: Array.from({ length: rowCount }, (_, at) => ({
      key: `i${at}`,
      kind: 'figures' as const,
      measure: null,
      place: NOWHERE,
      parent: -1,
      section: -1,
      depth: 0,
      cells: columns.map((_column, column) => ({
        type: 'text' as const,
        text: column === 0 ? '长'.repeat(nameLength) : '1.0'
      }))
    })),
    notes: Array.from({ length: notes }, (_, at) => `注${at}`)
  }
}

function heightOf(plan: PagePlan, page: Page): number {
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0)
  return (
    plan.titleHeight +
    plan.unitLineHeight +
    sum(page.headerRowHeights) +
    (page.heading === null ? 0 : (page.againHeights[page.heading] ?? 0)) +
    sum(page.rowHeights.slice(page.firstRow, page.endRow)) +
    (page.hasNotes ? plan.notesHeight : 0)
  )
}

describe('pages', () => {
  it('keep a small table on one page at full size', () => {
    const plan = planPages(table(20, 3, 1), a4('portrait'))
    expect(plan.fontSize).toBe(10.5)
    expect(plan.pages).toHaveLength(1)
    expect(plan.pages[0]).toMatchObject({ number: 1, firstRow: 0, endRow: 20, isContinued: false, hasNotes: true })
  })

  it('hold every row once, in order, under the whole header, within the paper', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom('portrait' as const, 'landscape' as const),
        (rowCount, periods, notes, nameLength, orientation) => {
          const layout = table(rowCount, periods, notes, nameLength)
          const plan = planPages(layout, a4(orientation))
          const { paper, pages } = plan
          const seen = new Map<string, number>()
          for (const [at, page] of pages.entries()) {
            expect(page.number).toBe(at + 1)
            expect(page.columns[0]).toBe(0)
            expect(heightOf(plan, page)).toBeLessThanOrEqual(paper.height - paper.margin.top - paper.margin.bottom)
            const width = page.columnWidths.reduce((sum, one) => sum + one, 0)
            expect(width).toBeLessThanOrEqual(paper.width - paper.margin.left - paper.margin.right + 1e-6)
            for (const cells of page.header) {
              for (const cell of cells) expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(page.columns.length)
            }
            for (let row = page.firstRow; row < page.endRow; row++) {
              for (const column of page.columns.slice(1)) {
                const key = `${row} ${column}`
                seen.set(key, (seen.get(key) ?? 0) + 1)
              }
            }
          }
          expect(seen.size).toBe(rowCount * periods * 2)
          expect([...seen.values()].every((times) => times === 1)).toBe(true)
          expect(pages.filter(({ hasNotes }) => hasNotes).length).toBe(notes > 0 ? 1 : 0)
          expect(pages.at(-1)?.hasNotes).toBe(notes > 0)
        }
      ),
      { numRuns: 100 }
    )
  })

  it('go on sideways where even the smallest type is too wide', () => {
    const plan = planPages(table(5, 14, 0), a4('portrait'))
    expect(plan.pages).toHaveLength(2)
    // No larger than lets the columns go on two pages.
    expect(plan.fontSize).toBe(7)
    // A period's value and growth stay together.
    for (const page of plan.pages) expect((page.columns.length - 1) % 2).toBe(0)
    expect(plan.pages[1]?.header[0]?.[0]).toEqual({ text: '指标', column: 0, columnSpan: 1, rowSpan: 2 })
    expect(plan.pages[1]?.header[0]?.[1]).toMatchObject({ column: 1, columnSpan: 2 })
  })

  it('are as high in their rows as their own columns need, and hold the same rows beside each other', () => {
    const wide = table(60, 12, 0, 11)
    // A long word in the last column alone: only the page that it stands on has need of a second line.
    const columns = wide.columns.map((column, at) =>
      at === wide.columns.length - 1 ? { ...column, role: 'text' as const } : column
    )
    const rows = wide.rows.map((row, at) =>
      at === 3
        ? { ...row, cells: [...row.cells.slice(0, -1), { type: 'text' as const, text: '说明'.repeat(12) }] }
        : row
    )
    const { pages } = planPages({ ...wide, columns, rows }, a4('portrait'))
    const beside = pages.filter(({ firstRow }) => firstRow === 0)
    expect(beside.length).toBeGreaterThan(1)
    expect(new Set(beside.map(({ endRow }) => endRow)).size).toBe(1)
    const height = (page: Page | undefined, row: number): number => page?.rowHeights[row] ?? Number.NaN
    expect(height(beside[0], 3)).toBe(height(beside[0], 2))
    expect(height(beside.at(-1), 3)).toBeGreaterThan(height(beside.at(-1), 2) * 2)
  })

  it('keep rows that only notes would send on, on pages of columns that no notes follow', () => {
    const paper = a4('portrait')
    // As many rows as one page holds under these columns when nothing stands below them.
    let rows = 1
    while (planPages(table(rows + 1, 14, 0), paper).pages.length === 2) rows++
    const { pages } = planPages(table(rows, 14, 2), paper)
    expect(pages.map(({ firstRow, endRow, hasNotes }) => [firstRow, endRow, hasNotes])).toEqual([
      [0, rows, false],
      [0, rows - 3, false],
      [rows - 3, rows, true]
    ])
  })

  it('hold ten years with their growth side by side on a landscape page, closer and in smaller type', () => {
    const plan = planPages(table(20, 10, 0), a4('landscape'))
    expect(plan.pages).toHaveLength(1)
    expect([plan.fontSize, plan.cellPadding]).toEqual([7.5, 0.3])
  })

  it('share columns that go on sideways out evenly: none stands alone', () => {
    for (let periods = 8; periods <= 40; periods++) {
      const layout = table(5, periods, 0)
      const single: LayoutColumn = {
        key: 'average',
        role: 'figure',
        measure: 'average:horizontal',
        place: NOWHERE,
        run: '',
        align: 'right',
        width: 9,
        narrowWidth: 5
      }
      const plan = planPages({ ...layout, columns: [...layout.columns, single] }, a4('portrait'))
      if (plan.pages.length === 1) continue
      for (const page of plan.pages) expect(page.columns.length, `${periods} periods`).toBeGreaterThan(3)
      const counts = plan.pages.map(({ columns }) => columns.length)
      expect(Math.max(...counts) - Math.min(...counts), `${periods} periods`).toBeLessThanOrEqual(3)
    }
  })

  it('take a heading over to what stands under it', () => {
    for (let every = 2; every <= 9; every++) {
      const layout = table(120, 3, 0)
      const rows = layout.rows.map((row, at) => (at % every === 0 ? { ...row, kind: 'group' as const } : row))
      const { pages } = planPages({ ...layout, rows }, a4('landscape'))
      expect(pages.length).toBeGreaterThan(1)
      for (const { endRow } of pages.slice(0, -1)) expect(rows[endRow - 1]?.kind).toBe('figures')
      expect(pages.at(-1)?.endRow).toBe(120)
    }
  })

  it('say again the heading under which rows go on, within the paper, and none where a page begins with one', () => {
    for (let every = 2; every <= 60; every += 3) {
      const layout = table(120, 3, 2)
      const rows = layout.rows.map((row, at) =>
        at % every === 0
          ? { ...row, kind: 'group' as const }
          : { ...row, parent: at - (at % every), section: at - (at % every) }
      )
      const paper = a4('landscape')
      const plan = planPages({ ...layout, rows }, paper)
      for (const page of plan.pages) {
        const isInside = page.firstRow > 0 && page.firstRow % every > 0
        expect(page.heading, `${every}`).toBe(isInside ? page.firstRow - (page.firstRow % every) : null)
        expect(heightOf(plan, page)).toBeLessThanOrEqual(paper.height - paper.margin.top - paper.margin.bottom)
      }
    }
  })

  it('take rows over to the notes rather than leave the notes alone', () => {
    const withoutNotes = (rows: number) => planPages(table(rows, 3, 0), a4('landscape')).pages.length
    let full = 1
    while (withoutNotes(full + 1) === 1) full++
    const plan = planPages(table(full, 3, 6), a4('landscape'))
    expect(plan.pages).toHaveLength(2)
    expect(plan.pages[1]?.endRow).toBe(full)
    expect(plan.pages[1]!.endRow - plan.pages[1]!.firstRow).toBeGreaterThanOrEqual(1)
  })

  it('end with no page of a lone row, however many there are', () => {
    for (let rows = 20; rows < 120; rows++) {
      const { pages } = planPages(table(rows, 3, 2), a4('portrait'))
      const { firstRow = 0, endRow = 0 } = pages.at(-1) ?? {}
      expect(endRow - firstRow, `${rows} rows`).toBeGreaterThanOrEqual(3)
    }
  })

  it('are fewer, in type a little smaller, where the last would hold hardly anything', () => {
    const paper = a4('landscape')
    const pages = (rows: number) => planPages(table(rows, 3, 0), paper)
    let full = 1
    while (pages(full + 1).pages.length === 1 && pages(full + 1).fontSize === 10.5) full++
    const more = pages(full + 3)
    expect(more.pages).toHaveLength(1)
    expect(more.fontSize).toBeLessThan(10.5)
    expect(more.fontSize).toBeGreaterThanOrEqual(10.5 * 0.85)
    const many = pages(full * 2 - 4)
    expect([many.pages.length, many.fontSize], 'a page that is filled stands').toEqual([2, 10.5])
  })

  it('leave room for lines of notes that hang under their text, narrower by what opens the notes', () => {
    const heightOf = (notes: readonly string[]) => planPages({ ...table(5, 3, 0), notes }, a4('portrait')).notesHeight
    // 180 mm hold 54 ems of notes at 10.5 points, less one: 55 letters take two lines, and 50 do where 注：1. hangs beside.
    const line = heightOf(['注：短']) - heightOf([])
    expect(heightOf(['字'.repeat(50)])).toBeCloseTo(line)
    expect(heightOf([`注：1. ${'字'.repeat(50)}`, '2. 短'])).toBeGreaterThan(line * 2)
  })

  it('leave room for a title that takes two lines', () => {
    const short = planPages(table(5, 3, 0), a4('portrait'))
    const long = planPages({ ...table(5, 3, 0), title: '很长的标题'.repeat(9) }, a4('portrait'))
    expect(long.titleHeight).toBeCloseTo(short.titleHeight + 6.5)
  })

  it('show the header of a table without rows', () => {
    expect(planPages(table(0, 2, 1), a4('portrait')).pages).toHaveLength(1)
  })
})
