import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { SheetReading } from '#core/reading/reading.ts'
import { expandTruth, loadLabelledTable, pictureGrid, type SheetTruth } from './labelled-table.ts'
import { type MeaningScore, PARTS, scoreMeaning } from './meaning-score.ts'
import { type ReadFile, readFolder } from './read-files.ts'
import {
  addCounts,
  type Count,
  NO_COUNTS,
  PAIR_KINDS,
  precision,
  recall,
  type Structure,
  type StructureScore,
  scoreStructure,
  structureOf,
  WANTED
} from './structure-score.ts'

/**
 * Scores the reader on labelled spreadsheets. `npm run exam [-- --worst N] [-- --only WORD]`; exit status 1 where a
 * goal is missed. README.md beside this file says what is scored and how.
 */
const root = path.resolve(import.meta.dirname, '../..')
const samples = path.resolve(root, '../shared/samples')
const worst = Number(argument('--worst') ?? 0)
const only = argument('--only') ?? ''

interface Paper {
  readonly name: string
  readonly structure: StructureScore | null
  readonly meaning: MeaningScore | null
}

interface Goal {
  readonly structure?: typeof WANTED
  /** Share of values right in every part; nothing extra, nothing believed, nothing wrong in silence. */
  readonly meaning?: number
}

const goals: Readonly<Record<string, Goal>> = {
  troy200: { structure: WANTED },
  returns: { meaning: 0.99 },
  yearbooks: { meaning: 0.99 },
  'own tables': { meaning: 0.99 }
}

let short = 0
for (const [subject, papers] of [
  ['troy200', troyPapers()],
  ['returns', labelledPapers('returns')],
  ['yearbooks', labelledPapers('yearbooks')],
  ['own tables', ownPapers()]
] as const) {
  if (only !== '' && !subject.includes(only)) continue
  if (papers === null) console.log(`\n${subject}: skipped, no folder ${samples}`)
  else short += report(subject, papers) ? 0 : 1
}
process.exitCode = short === 0 ? 0 : 1

function troyPapers(): Paper[] | null {
  const folder = path.join(samples, 'troy200')
  if (!existsSync(folder)) return null
  const truth = readJson(path.join(folder, 'truth.json')) as Record<string, Structure>
  return readFolder(folder).flatMap(({ sheet, reading }) => {
    const wanted = truth[sheet]
    return wanted ? [{ name: sheet, structure: scoreStructure(wanted, structureOf(reading)), meaning: null }] : []
  })
}

function labelledPapers(name: string): Paper[] | null {
  const folder = path.join(samples, name)
  if (!existsSync(folder)) return null
  type Truths = Record<string, Record<string, Partial<SheetTruth>>>
  const truth = readJson(path.join(folder, 'truth.json')) as Truths
  const read = readFolder(folder)
  return Object.entries(truth).flatMap(([file, sheets]) =>
    Object.entries(sheets).map(([sheet, labelled]) => {
      const found = findSheet(read, file, sheet, Object.keys(sheets).length === 1)
      const full: SheetTruth = { entries: {}, labels: null, ignore: [], refuse: [], ...labelled }
      return paper(`${file} ${sheet}`, full, found?.reading ?? null)
    })
  )
}

/** A file of one sheet is found whatever its sheet is called: a format may not keep the name. */
function findSheet(read: readonly ReadFile[], file: string, sheet: string, alone: boolean): ReadFile | undefined {
  return read.find((seen) => seen.file === file && (seen.sheet === sheet || alone))
}

function ownPapers(): Paper[] {
  const folder = path.join(import.meta.dirname, 'tables')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const table = loadLabelledTable(path.join(folder, name))
      const reading = readSheet(pictureGrid(table), { fileName: table.file })
      return paper(name, expandTruth(table), reading)
    })
}

function paper(name: string, truth: SheetTruth, reading: SheetReading | null): Paper {
  const read = reading ?? { sheet: '', tables: [], refused: [], roles: [], warnings: [] }
  const entries = Object.fromEntries(Object.entries(truth.entries).map(([cell, entry]) => [cell, entry.labels]))
  return {
    name,
    structure: scoreStructure({ entries, labels: truth.labels }, structureOf(read), [...truth.ignore, ...truth.refuse]),
    meaning: scoreMeaning(truth, read)
  }
}

/** Prints one subject; true where its goals are met. */
function report(subject: string, papers: readonly Paper[]): boolean {
  console.log(`\n${subject}: ${papers.length} sheets`)
  const counts = papers.reduce((sum, { structure }) => addCounts(sum, structure?.counts ?? NO_COUNTS), NO_COUNTS)
  let met = true
  for (const kind of PAIR_KINDS) {
    const count = counts[kind]
    if (count.wanted === 0) continue
    const goal = goals[subject]?.structure?.[kind]
    const reached = !goal || (recall(count) >= goal[0] && precision(count) >= goal[1])
    met &&= reached
    console.log(
      `  ${kind.padEnd(12)} ${ratios(count)}${goal ? `  wanted ${goal[0]} / ${goal[1]}` : ''}${reached ? '' : '  SHORT'}`
    )
  }
  const meanings = papers.flatMap(({ meaning }) => meaning ?? [])
  if (meanings.length > 0) met = reportMeaning(subject, meanings) && met
  const faulty = papers
    .map((seen) => ({ seen, faults: (seen.meaning?.misses.length ?? 0) + (seen.structure?.misses.length ?? 0) }))
    .filter(({ faults }) => faults > 0)
    .sort((one, other) => other.faults - one.faults)
  console.log(`  sheets without a fault ${papers.length - faulty.length} of ${papers.length}`)
  for (const { seen, faults } of faulty.slice(0, worst)) {
    console.log(`  ${String(faults).padStart(5)}  ${seen.name}`)
    const misses = [...(seen.meaning?.misses ?? []), ...(seen.structure?.misses ?? [])]
    for (const miss of misses.slice(0, 4)) console.log(`         ${miss}`)
  }
  return met
}

function reportMeaning(subject: string, scores: readonly MeaningScore[]): boolean {
  const sum = (of: (score: MeaningScore) => number): number => scores.reduce((total, score) => total + of(score), 0)
  const wanted = sum((score) => score.wanted)
  const right = sum((score) => score.right)
  const [extra, silent, believed] = [sum((s) => s.extra), sum((s) => s.silent), sum((s) => s.believed)]
  console.log(
    `  ${PARTS.map((part) => `${part} ${(sum((score) => score.parts[part]) / wanted).toFixed(4)}`).join('  ')}`
  )
  console.log(
    `  right in every part ${(right / wanted).toFixed(4)} (${right}/${wanted}); no values ${extra}; wrong without asking ${silent}; damaged and believed ${believed}`
  )
  const goal = goals[subject]?.meaning
  return goal === undefined || (right / wanted >= goal && extra === 0 && believed === 0 && silent === 0)
}

function ratios(count: Count): string {
  return `recall ${recall(count).toFixed(4)}  precision ${precision(count).toFixed(4)}  (${count.hit} of ${count.wanted}, ${count.read} read)`
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function argument(name: string): string | undefined {
  const index = process.argv.indexOf(name)
  return index < 0 ? undefined : process.argv[index + 1]
}
