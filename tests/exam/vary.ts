import { readFileSync } from 'node:fs'
import path from 'node:path'
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
  structureOf
} from './structure-score.ts'
import { CUT_VARIATIONS } from './varied/cut-variations.ts'
import { FIGURE_VARIATIONS } from './varied/figure-variations.ts'
import { GRID_VARIATIONS, varied } from './varied/grid-variations.ts'
import { HEAD_VARIATIONS } from './varied/head-variations.ts'
import type { LabelledGrid } from './varied/labelled-grid.ts'
import { LINE_VARIATIONS } from './varied/line-variations.ts'
import { NAME_VARIATIONS } from './varied/name-variations.ts'
import { STUB_VARIATIONS } from './varied/stub-variations.ts'

/**
 * `npm run vary -- [WORKBOOK TRUTH] [--only WORD] [--worst N]`: lays out, types and marks each labelled table otherwise,
 * one thing at a time, and scores what the reader makes of it. What falls far shows a rule that leans on one clue.
 */
const samples = path.resolve(import.meta.dirname, '../../../shared/samples/troy200')
const [book = path.join(samples, 'tables.xlsx'), truthFile = path.join(samples, 'truth.json')] = process.argv
  .slice(2)
  .filter((word, at, words) => !word.startsWith('--') && !(words[at - 1] ?? '').startsWith('--'))
const only = argument('--only') ?? ''
const worst = Number(argument('--worst') ?? 0)

const truths = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, Structure>
const tables = openWorkbook(readFileSync(book), path.basename(book)).sheets.flatMap(({ name, grid }) => {
  const truth = truths[name]
  return truth === undefined ? [] : [{ name, table: { grid, truth } satisfies LabelledGrid }]
})

console.log(`${'recall / precision'.padEnd(40)}${PAIR_KINDS.map((kind) => kind.padStart(16)).join('')}  faulty`)
for (const variation of [
  ...GRID_VARIATIONS,
  ...CUT_VARIATIONS,
  ...HEAD_VARIATIONS,
  ...NAME_VARIATIONS,
  ...STUB_VARIATIONS,
  ...FIGURE_VARIATIONS,
  ...LINE_VARIATIONS
]) {
  if (!variation.name.includes(only)) continue
  let counts = NO_COUNTS
  const faulty: { name: string; misses: readonly string[] }[] = []
  let sheets = 0
  for (const { name, table } of tables) {
    const other = varied(table, variation)
    if (other === null) continue
    sheets++
    const score = scoreStructure(other.truth, structureOf(readSheet(other.grid, { fileName: path.basename(book) })))
    counts = addCounts(counts, score.counts)
    const misses = score.misses.filter((miss) => !variation.untold?.some((kind) => miss.startsWith(kind)))
    if (misses.length > 0) faulty.push({ name, misses })
  }
  const figures = PAIR_KINDS.map((kind) =>
    variation.untold?.includes(kind)
      ? '–'.padStart(16)
      : `${share(recall(counts[kind]))} / ${share(precision(counts[kind]))}`.padStart(16)
  )
  console.log(`${variation.name.padEnd(40)}${figures.join('')}  ${faulty.length} of ${sheets}`)
  for (const { name, misses } of faulty.sort((one, other) => other.misses.length - one.misses.length).slice(0, worst)) {
    console.log(`  ${String(misses.length).padStart(5)}  ${name}`)
    for (const miss of misses.slice(0, 4)) console.log(`         ${miss}`)
  }
}

function share(ratio: number): string {
  return ratio.toFixed(4)
}

function argument(name: string): string | undefined {
  const index = process.argv.indexOf(name)
  return index < 0 ? undefined : process.argv[index + 1]
}
