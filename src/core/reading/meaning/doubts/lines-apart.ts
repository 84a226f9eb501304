import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import type { Question, ReadObservation, TableReading } from '../../reading.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import { labelMeaning } from '../labels/label-meaning.ts'
import { isCategoryWord } from '../labels/names/label-words.ts'
import { ownWords } from '../measures/one-of-several.ts'
import { type HeadReadings, headsTogether, readingSaid } from './head-doubt.ts'
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
  said: HeadReadings,
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
  said: HeadReadings,
  asWritten: boolean
): TableReading {
  const groups = found.flatMap((group) => {
    const own = wordsApart(group, structure)
    return own === null ? [] : [{ ...group, own, head: headsTogether(group.lines.map((line) => own.get(line) ?? '')) }]
  })
  const reasons = asWritten ? [...table.reasons, { code: 'time-as-written' }] : table.reasons
  const ofLine = new Map(groups.flatMap((group) => group.lines.map((line) => [`${group.axis} ${line}`, group])))
  const groupsOf = ({ row, column }: ReadObservation): NamedApart[] =>
    [ofLine.get(`column ${column}`), ofLine.get(`row ${row}`)].filter((group) => group !== undefined)
  const questions = [...Map.groupBy(groups, ({ head }) => head)].flatMap(([head, [first]]): Question[] => {
    if (first === undefined) return []
    const about = table.observations.filter((one) => groupsOf(one)[0]?.head === head)
    const [beside = '', other = ''] = first.lines.map((line) => first.own.get(line))
    const name = about.find((one) => one[first.axis] === first.lines[0])?.indicator.join('：') ?? ''
    const params = { head: other, beside, name, count: about.length, values: table.observations.length }
    return [{ code: 'which-alike', head, guess: 'apart', at: table.range, params }]
  })
  const observations = table.observations.map((one) => {
    const apart = groupsOf(one).find(({ head }) => readingSaid(said, 'which-alike', head) !== 'same')
    return apart === undefined ? one : named(one, apart.own.get(one[apart.axis]))
  })
  return { ...table, observations, questions: [...table.questions, ...questions], reasons }
}

/** Lines that are alike, with what each says and no other does. */
interface NamedApart extends LinesAlike {
  readonly own: ReadonlyMap<number, string>
  readonly head: string
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
  return apartByPlace({ axis, lines }, structure)
}

/**
 * 其他 twice in one list: each by the name that it follows, for its own words say no more. null: these are the same, too, or it
 * is a name that means one thing, told twice.
 */
function apartByPlace({ axis, lines }: LinesAlike, structure: TableStructure): ReadonlyMap<number, string> | null {
  const named = new Map<number, string>()
  for (const entry of structure.entries) {
    const lowest = axis === 'row' ? entry.rowLabels.at(-1) : entry.columnLabel
    if (lowest != null && !named.has(entry[axis]))
      named.set(entry[axis], ownWords(structure.labels[lowest] as StructureLabel))
  }
  if (!lines.every((line) => saysOnlyWhichPart(named.get(line) ?? ''))) return null
  const before = (line: number): string | undefined =>
    [...named]
      .filter(([other]) => other < line && !lines.includes(other))
      .toSorted(([one], [other]) => other - one)[0]?.[1]
  const apart = lines.flatMap((line) => {
    const name = before(line)
    return name === undefined || name === '' ? [] : [[line, `${name}之后`] as const]
  })
  const isTold = apart.length === lines.length && new Set(apart.map(([, words]) => words)).size === lines.length
  return isTold ? new Map(apart) : null
}

/** 其他, 其他收入, 小计 */
function saysOnlyWhichPart(words: string): boolean {
  return /^其[他它余]/.test(words) || isCategoryWord(words)
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
