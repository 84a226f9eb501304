import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import {
  addCounts,
  NO_COUNTS,
  PAIR_KINDS,
  precision,
  recall,
  type Structure,
  scoreStructure,
  structureOf,
  WANTED
} from '../exam/structure-score.ts'
import { CUT_VARIATIONS } from '../exam/varied/cut-variations.ts'
import { FIGURE_VARIATIONS } from '../exam/varied/figure-variations.ts'
import { GRID_VARIATIONS, type GridVariation, varied } from '../exam/varied/grid-variations.ts'
import { HEAD_VARIATIONS } from '../exam/varied/head-variations.ts'
import type { LabelledGrid } from '../exam/varied/labelled-grid.ts'
import { LINE_VARIATIONS } from '../exam/varied/line-variations.ts'

/** Tables of national statistics sites; not part of the project. */
const samples = path.resolve(import.meta.dirname, '../../../shared/samples/troy200')
const missing = !existsSync(samples)
if (missing) console.warn(`The tables of ${samples} are not here: how variations of them are read is not tested.`)

/** The clues that a rule is most easily tempted to lean on. */
const TOLD: readonly string[] = [
  'as published',
  'no title',
  'notes right below',
  'a blank row amid the body',
  'a blank column behind the stub',
  'columns of values from right to left',
  'no borders and fills',
  'no merges',
  'capitals',
  'years eight after',
  'figures typed',
  'a word in the corner',
  'a figure in three is F',
  'columns numbered below the head',
  'spanners over two columns, not merged',
  'figures of one digit',
  'figures all alike',
  'half of the values ..',
  'note amid the body'
]

const variations = [
  ...[...GRID_VARIATIONS, ...HEAD_VARIATIONS, ...FIGURE_VARIATIONS, ...LINE_VARIATIONS].filter(({ name }) =>
    TOLD.includes(name)
  ),
  ...CUT_VARIATIONS
]

describe.skipIf(missing)('published tables laid out otherwise are read as well as wanted', () => {
  const tables = missing ? [] : labelledTables()

  it('has every variation it names', () => {
    expect(variations.length).toBe(TOLD.length + CUT_VARIATIONS.length)
  })

  it.each(variations)('$name', (variation) => {
    const counts = countsOf(variation)
    const short = PAIR_KINDS.filter((kind) => {
      const [found, right] = [recall(counts[kind]), precision(counts[kind])]
      return found < WANTED[kind][0] || right < WANTED[kind][1]
    })
    expect(counts.entries.wanted).toBeGreaterThan(0)
    expect(short.map((kind) => [kind, counts[kind]])).toEqual([])
  })

  function countsOf(variation: GridVariation): typeof NO_COUNTS {
    return tables.reduce((sum, table) => {
      const other = varied(table, variation)
      if (other === null) return sum
      const read = structureOf(readSheet(other.grid, { fileName: 'tables.xlsx' }))
      return addCounts(sum, scoreStructure(other.truth, read).counts)
    }, NO_COUNTS)
  }
})

function labelledTables(): LabelledGrid[] {
  const truths = JSON.parse(readFileSync(path.join(samples, 'truth.json'), 'utf8')) as Record<string, Structure>
  const { sheets } = openWorkbook(readFileSync(path.join(samples, 'tables.xlsx')), 'tables.xlsx')
  return sheets.flatMap(({ name, grid }) => {
    const truth = truths[name]
    return truth === undefined ? [] : [{ grid, truth }]
  })
}
