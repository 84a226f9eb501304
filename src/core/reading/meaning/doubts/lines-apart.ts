import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import type { Question, ReadObservation, TableReading } from '../../reading.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import { labelMeaning } from '../labels/label-meaning.ts'
import { ownWords } from '../measures/one-of-several.ts'
import type { HeadReading } from './head-doubt.ts'
import { type LinesAlike, linesAlike } from './lines-alike.ts'

/** Reads a table; labels named take their time from their own words, and nothing from what stands beside them. */
export type ReadAgain<Reading> = (asWritten: ReadonlySet<number>) => Reading

/**
 * A table whose lines contradict one another, mended where their own words tell them apart. A time that a label says
 * and that its neighbours overruled holds if that resolves the contradiction. Else each line takes what it says and the
 * other does not into its names, and a person is asked (`which-alike`); `said`: what they answered.
 */
export function withLinesApart<Reading extends { readonly table: TableReading }>(
  structure: TableStructure,
  said: HeadReading<'which-alike'> | null,
  read: ReadAgain<Reading>
): Reading {
  const first = read(NO_LABELS)
  // A list of records says of each what it is; what it repeats is compared where it is stored.
  if (structure.reasons.some(({ code }) => code === 'records')) return first
  const found = linesAlike(first.table.observations)
  if (found.length === 0) return first
  const timed = labelsWithTime(found, structure)
  const again = timed.size === 0 ? first : read(timed)
  const left = linesAlike(again.table.observations)
  const better = left.length < found.length && isAsSure(again.table, first.table)
  const reading = better ? again : first
  return { ...reading, table: namedApart(reading.table, better ? left : found, structure, said, better) }
}

const NO_LABELS: ReadonlySet<number> = new Set()

function isAsSure(again: TableReading, first: TableReading): boolean {
  const untold = ({ observations }: TableReading): number => observations.filter(({ period }) => period === null).length
  return again.questions.length <= first.questions.length && untold(again) <= untold(first)
}

function namedApart(
  table: TableReading,
  found: readonly LinesAlike[],
  structure: TableStructure,
  said: HeadReading<'which-alike'> | null,
  asWritten: boolean
): TableReading {
  const words = new Map<string, string>()
  const asked: LinesAlike[] = []
  for (const group of found) {
    const apart = wordsApart(group, structure)
    if (apart === null) continue
    asked.push(group)
    for (const [line, own] of apart) words.set(`${group.axis} ${line}`, own)
  }
  const reasons = asWritten ? [...table.reasons, { code: 'time-as-written' }] : table.reasons
  const [group] = asked
  if (group === undefined) return asWritten ? { ...table, reasons } : table
  const ownOf = ({ row, column }: ReadObservation): string | undefined =>
    words.get(`column ${column}`) ?? words.get(`row ${row}`)
  const about = table.observations.filter((one) => ownOf(one) !== undefined)
  const [beside = '', head = ''] = group.lines.map((line) => words.get(`${group.axis} ${line}`))
  const name = about.find((one) => one[group.axis] === group.lines[0])?.indicator.join('：') ?? ''
  const question: Question = {
    code: 'which-alike',
    guess: 'apart',
    at: table.range,
    params: { head, beside, name, count: about.length, values: table.observations.length }
  }
  const observations = said === 'same' ? table.observations : table.observations.map((one) => named(one, ownOf(one)))
  return { ...table, observations, questions: [...table.questions, question], reasons }
}

function named(one: ReadObservation, own: string | undefined): ReadObservation {
  return own === undefined || one.indicator.includes(own) ? one : { ...one, indicator: [...one.indicator, own] }
}

/** What each line of a group says and no other does, its lowest label first; null: nothing tells them apart. */
function wordsApart({ axis, lines }: LinesAlike, structure: TableStructure): ReadonlyMap<number, string> | null {
  const chains = lines.map((line) => labelsOf(axis, line, structure).map((index) => structure.labels[index]))
  const apart = new Map<number, string>()
  for (const wordsOf of [ownWords, fullText]) {
    const said = chains.map((chain) => chain.flatMap((label) => (label === undefined ? [] : [wordsOf(label)])))
    lines.forEach((line, at) => {
      const others = new Set(said.flatMap((words, other) => (other === at ? [] : words)))
      const own = said[at]?.find((word) => word !== '' && !others.has(word))
      if (own !== undefined && !apart.has(line)) apart.set(line, own)
    })
    if (apart.size === lines.length) return apart
  }
  return null
}

function fullText({ text }: StructureLabel): string {
  return tidySpaces(text)
}

/** The labels of a line with all that is over them, from the lowest, and its units and codes. */
function labelsOf(axis: LinesAlike['axis'], line: number, { entries, labels }: TableStructure): readonly number[] {
  const entry = entries.find((one) => one[axis] === line && (axis === 'row' || one.columnLabel !== null))
  if (entry === undefined) return []
  const lowest = axis === 'row' ? entry.rowLabels.toReversed() : entry.columnLabel === null ? [] : [entry.columnLabel]
  const found: number[] = []
  for (const start of lowest) {
    for (let at: number | null = start; at !== null && !found.includes(at); at = labels[at]?.parent ?? null)
      found.push(at)
  }
  return [...found, ...entry.attributes.filter((index) => labels[index]?.axis === axis)]
}

/** The lowest labels of lines that say a time, themselves or over them. */
function labelsWithTime(found: readonly LinesAlike[], structure: TableStructure): ReadonlySet<number> {
  const timed = new Set<number>()
  for (const { axis, lines } of found) {
    for (const line of lines) {
      const chain = labelsOf(axis, line, structure)
      const saysTime = chain.some((index) => labelMeaning(structure.labels[index]?.text ?? '').mark !== null)
      if (saysTime) for (const index of chain) timed.add(index)
    }
  }
  return timed
}
