import { describe, expect, it } from 'vitest'
import { cellSelection } from '../../../src/renderer/ui/grid/selection/grid-selection.ts'
import { keeping, keptSelection } from '../../../src/renderer/ui/grid/selection/kept-selection.ts'

/** Rows beside five columns that stay. */
const shown = (rows: readonly string[], columns: readonly string[] = ['stub', 'a 1', 'b 1', 'a 2', 'b 2']) => ({
  rows,
  columns
})

describe('the selection of a table whose rows come and go', () => {
  const rows = ['chapter', 'gdp', 'primary', 'secondary']

  it('keeps the row in focus, not its number', () => {
    const kept = keeping(cellSelection(2, 3), shown(rows))
    expect(keptSelection(kept, shown(['gdp', 'primary']))).toEqual(cellSelection(1, 3))
    expect(keptSelection(kept, shown(['secondary', 'primary', 'gdp', 'chapter']))).toEqual(cellSelection(1, 3))
  })

  it('finds a row again that was out of sight', () => {
    const kept = keeping(cellSelection(3, 1), shown(rows))
    expect(keptSelection(kept, shown(['chapter', 'gdp']))).toEqual(cellSelection(1, 1))
    expect(keptSelection(kept, shown(rows))).toEqual(cellSelection(3, 1))
  })

  it('leaves the focus to the row in the place of one that is gone, as long as that is there', () => {
    const kept = keeping(cellSelection(1, 2), shown(['index', 'index of gdp']))
    expect(keptSelection(kept, shown(rows))).toEqual(cellSelection(1, 2))
    expect(keptSelection(kept, shown(['gdp', 'gdp per head']), 'gdp')).toEqual(cellSelection(0, 2))
    expect(keptSelection(kept, shown(['primary', 'index of gdp']), 'primary')).toEqual(cellSelection(1, 2))
  })

  it('stays in the header, whichever row had the focus last', () => {
    const kept = keeping(cellSelection(-1, 2), shown(rows))
    expect(keptSelection(kept, shown(rows), 'gdp')).toEqual(keptSelection(kept, shown(rows)))
    expect(keptSelection(kept, shown(rows), 'gdp').active.row).toBe(-1)
  })

  it('keeps a range as long as the row in focus stays where it is', () => {
    const range = { anchor: { row: 3, column: 2 }, active: { row: 1, column: 0 } }
    expect(keptSelection(keeping(range, shown(rows)), shown(rows))).toEqual(range)
  })

  it('stays within a table that has shrunk, and of an empty one names the first cell', () => {
    expect(keptSelection(keeping(cellSelection(3, 4), shown(rows)), shown(rows, ['stub', 'a 1']))).toEqual(
      cellSelection(3, 1)
    )
    expect(keptSelection(keeping(cellSelection(3, 4), shown(rows)), shown([]))).toEqual(cellSelection(0, 0))
  })
})

describe('the selection of a table whose columns come and go', () => {
  const years = (...all: readonly number[]) => all.flatMap((year) => [`value ${year}`, `growth ${year}`])
  const table = (...columns: readonly string[]) => ({ rows: ['gdp', 'tax'], columns: ['stub', ...columns] })
  const kept = keeping(cellSelection(1, 4), table(...years(2022, 2023)))
  const cellIn = (columns: ReturnType<typeof table>) => {
    const { row, column } = keptSelection(kept, columns).active
    return `${columns.rows[row]} ${columns.columns[column]}`
  }

  it('keeps the figure in focus, its year and its measure, where years and measures are taken in before it', () => {
    expect(cellIn(table(...years(2020, 2021, 2022, 2023)))).toBe('tax growth 2023')
    expect(cellIn(table('unit', 'value 2023', 'change 2023', 'growth 2023'))).toBe('tax growth 2023')
    expect(cellIn(table(...years(2022), 'value 2023', 'change 2023'))).toBe('tax value 2023')
    expect(cellIn(table('growth 2022', 'points 2023'))).toBe('tax points 2023')
  })

  it('goes to the nearest where all of its year is gone, and back with it', () => {
    expect(cellIn(table(...years(2020, 2021, 2022)))).toBe('tax growth 2022')
    expect(cellIn(table(...years(2024, 2025)))).toBe('tax growth 2024')
    expect(cellIn(table(...years(2021, 2022, 2023)))).toBe('tax growth 2023')
    expect(cellIn(table('value 2021', 'value 2022'))).toBe('tax value 2022')
  })

  it('keeps a range whose ends are there', () => {
    const range = { anchor: { row: 0, column: 1 }, active: { row: 1, column: 4 } }
    const now = table('value 2021', ...years(2022, 2023))
    expect(keptSelection(keeping(range, table(...years(2022, 2023))), now)).toEqual({
      anchor: { row: 0, column: 2 },
      active: { row: 1, column: 5 }
    })
    expect(keptSelection(keeping(range, table(...years(2022, 2023))), table(...years(2023)))).toEqual(
      cellSelection(1, 2)
    )
  })
})
