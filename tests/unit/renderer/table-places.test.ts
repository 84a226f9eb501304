import { describe, expect, it } from 'vitest'
import {
  figuresSelected,
  isGrowthSelected,
  positionOf,
  rangeToDraw,
  selectionOf,
  type TablePlaces
} from '../../../src/renderer/features/chart/table-places.ts'
import { cellSelection } from '../../../src/renderer/ui/grid/selection/grid-selection.ts'

const years = ['2021', '2022', '2023']

/** Stub, then value and growth of each year; `rows` indicators of one region. */
const table = (rows: number): TablePlaces & { readonly asked: () => number } => {
  let asked = 0
  return {
    rows,
    columns: 1 + years.length * 2,
    asked: () => asked,
    isHeading: () => false,
    placeAt: (row, column) => {
      asked++
      const period = years[Math.floor((column - 1) / 2)]
      if (column === 0 || period === undefined) return null
      return { region: 'a', indicator: `i${row}`, period, measure: column % 2 === 1 ? 'value' : 'growth' }
    }
  }
}
const range = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right })

describe('a selection of cells as words', () => {
  it('is what is selected, also within one row', () => {
    expect(figuresSelected(table(9), range(4, 4, 3, 4), 60)).toEqual({
      rows: [{ region: 'a', indicator: 'i4' }],
      periods: ['2022']
    })
    expect(figuresSelected(table(9), range(4, 5, 0, 0), 60)).toBeNull()
  })
})

describe('a selection of cells as a chart', () => {
  it('is of growth where cells of growth alone are selected in several rows', () => {
    const isGrowth = (...of: Parameters<typeof range>) => isGrowthSelected(table(9), range(...of), 60)
    expect(isGrowth(1, 3, 2, 2)).toBe(true)
    expect(isGrowth(1, 3, 1, 2)).toBe(false)
    expect(isGrowth(1, 3, 0, 0)).toBe(false)
    // A row alone is drawn with both: value and growth.
    expect(isGrowth(1, 1, 2, 2)).toBe(false)
  })

  it('is the whole row of one cell, the period in focus first', () => {
    expect(selectionOf(table(9), range(4, 4, 3, 3), 60)).toEqual({
      rows: [{ region: 'a', indicator: 'i4' }],
      periods: ['2022', '2021', '2023']
    })
    expect(selectionOf(table(9), range(4, 4, 0, 0), 60)?.periods).toEqual(years)
  })

  it('is the periods above an average', () => {
    const turned: TablePlaces = {
      rows: 4,
      columns: 3,
      isHeading: () => false,
      placeAt: (row, column) => {
        const period = years[row]
        if (column === 0 || period === undefined) return null
        return { region: 'a', indicator: `i${column}`, period, measure: 'value' }
      }
    }
    expect(selectionOf(turned, range(3, 3, 2, 2), 60)).toEqual({
      rows: [{ region: 'a', indicator: 'i2' }],
      periods: years
    })
    expect(selectionOf(turned, range(3, 3, 1, 2), 60)).toBeNull()
  })

  it('is the first row below the name of a chapter, which has none of its own', () => {
    const chapters: TablePlaces = {
      ...table(6),
      isHeading: (row) => row === 0 || row === 1,
      placeAt: (row, column) => (row < 2 ? null : table(6).placeAt(row, column))
    }
    for (const heading of [0, 1]) {
      expect(selectionOf(chapters, range(heading, heading, 3, 3), 60)).toEqual({
        rows: [{ region: 'a', indicator: 'i2' }],
        periods: years
      })
    }
    expect(selectionOf({ ...chapters, rows: 2 }, range(1, 1, 0, 0), 60)).toBeNull()
  })

  it('is the periods that stand one below the other, also from the name of a row', () => {
    const below: TablePlaces = {
      rows: 6,
      columns: 2,
      isHeading: () => false,
      placeAt: (row, column) => {
        const period = years[Math.floor(row / 2)]
        if (column === 0 || period === undefined) return null
        return { region: 'a', indicator: `i${row % 2}`, period, measure: 'value' }
      }
    }
    const series = { rows: [{ region: 'a', indicator: 'i1' }], periods: ['2022', '2021', '2023'] }
    expect(selectionOf(below, range(3, 3, 1, 1), 60)).toEqual(series)
    expect(selectionOf(below, range(3, 3, 0, 0), 60)).toEqual(series)
  })

  it('is the first row while the focus is in the header', () => {
    expect(rangeToDraw(cellSelection(-1, 3))).toEqual(range(0, 0, 3, 3))
    expect(rangeToDraw(cellSelection(2, 3))).toEqual(range(2, 2, 3, 3))
  })

  it('is all regions where these stand in one period alone', () => {
    const ranking: TablePlaces = {
      rows: 3,
      columns: 2,
      isHeading: () => false,
      placeAt: (row, column) =>
        column === 0 ? null : { region: `r${row}`, indicator: 'gdp', period: '2023', measure: 'value' }
    }
    const rows = ['r1', 'r0', 'r2'].map((region) => ({ region, indicator: 'gdp' }))
    expect(selectionOf(ranking, range(1, 1, 1, 1), 60)).toEqual({ rows, periods: ['2023'] })
    expect(selectionOf(ranking, range(1, 1, 0, 0), 60)).toEqual({ rows, periods: ['2023'] })
  })

  it('is the periods selected of the rows selected', () => {
    expect(selectionOf(table(9), range(0, 1, 1, 4), 60)).toEqual({
      rows: [
        { region: 'a', indicator: 'i0' },
        { region: 'a', indicator: 'i1' }
      ],
      periods: ['2021', '2022']
    })
    expect(selectionOf(table(9), range(0, 3, 5, 6), 60)?.periods).toEqual(['2023'])
  })

  it('looks at no more rows than are drawn, however many are selected', () => {
    const large = table(100_000)
    expect(selectionOf(large, range(0, 99_999, 0, 6), 60)?.rows).toHaveLength(60)
    expect(large.asked()).toBeLessThan(1000)
  })
})

describe('the cell of a figure', () => {
  const wanted = { region: 'a', indicator: 'i5', period: '2023', measure: 'growth' } as const

  it('is found wherever it stands, from the selection on', () => {
    expect(positionOf(table(9), wanted, 0)).toEqual({ row: 5, column: 6 })
    expect(positionOf(table(9), wanted, 7)).toEqual({ row: 5, column: 6 })
    const large = table(100_000)
    positionOf(large, { ...wanted, indicator: 'i90000' }, 90_000)
    expect(large.asked()).toBeLessThan(100)
  })

  it('is another of the same figure where its measure is not shown, and none where it is not in the table', () => {
    const values: TablePlaces = {
      ...table(9),
      placeAt: (row, column) => (column % 2 === 1 ? table(9).placeAt(row, column) : null)
    }
    expect(positionOf(values, wanted, 0)).toEqual({ row: 5, column: 5 })
    expect(positionOf(table(9), { ...wanted, period: '1999' }, 0)).toBeNull()
  })

  it('is of how growth changed the cell that says so, else that of the growth', () => {
    const pace = { ...wanted, measure: 'growth-change' } as const
    expect(positionOf(table(9), pace, 0)).toEqual({ row: 5, column: 6 })
    const shown: TablePlaces = {
      ...table(9),
      columns: 8,
      placeAt: (row, column) => (column === 7 ? { ...pace, indicator: `i${row}` } : table(9).placeAt(row, column))
    }
    expect(positionOf(shown, pace, 0)).toEqual({ row: 5, column: 7 })
  })
})
