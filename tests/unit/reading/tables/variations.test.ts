import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellName, type Grid } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { loadLabelledTable, pictureGrid } from '../../../exam/labelled-table.ts'
import { VARIATIONS, variationsOf, variedBy } from '../../../exam/variations.ts'
import type { VariedGrid } from '../../../exam/varied-grid.ts'

const folder = path.resolve(import.meta.dirname, '../../../exam/tables')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

interface Said {
  readonly cell: string
  readonly value: number | null
  readonly meaning: string
}

function observationsOf(grid: Grid, fileName: string): Map<string, Said> {
  const reading = readSheet(grid, { fileName })
  const said = new Map<string, Said>()
  for (const table of reading.tables) {
    for (const { row, column, value, indicator, period, region, measure, unit } of table.observations) {
      said.set(cellName(row, column), {
        cell: cellName(row, column),
        value,
        meaning: [indicator.join(' › '), period, region, measure, unit].join(' | ')
      })
    }
  }
  return said
}

describe('the same table typed otherwise means the same', () => {
  for (const file of files) {
    const table = loadLabelledTable(path.join(folder, file))
    const grid = pictureGrid(table)

    it(`${path.basename(file, '.json')}: one way otherwise`, () => {
      const before = observationsOf(grid, table.file)
      for (const varied of variationsOf(grid)) expectSame(before, grid, varied, table.file)
    })

    it(`${path.basename(file, '.json')}: several ways at once`, () => {
      const before = observationsOf(grid, table.file)
      const ways = fc.uniqueArray(fc.nat(VARIATIONS - 1), { minLength: 2, maxLength: 4 })
      fc.assert(
        fc.property(ways, (chosen) => expectSame(before, grid, variedBy(grid, chosen), table.file)),
        { numRuns: 16, seed: 2023 }
      )
    })
  }
})

function expectSame(before: ReadonlyMap<string, Said>, grid: Grid, varied: VariedGrid, fileName: string): void {
  const wanted: Said[] = []
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const said = before.get(cellName(row, column))
      const place = varied.moved(row, column)
      if (said) wanted.push({ ...said, cell: cellName(place.row, place.column) })
    }
  }
  expect(wanted.length).toBe(before.size)
  expect(wanted.length).toBeGreaterThan(0)
  const after = [...observationsOf(varied.grid, fileName).values()]
  expect(after.sort(byCell), varied.name).toEqual(wanted.sort(byCell))
}

function byCell(one: Said, other: Said): number {
  return one.cell < other.cell ? -1 : 1
}
