import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation, SheetReading } from '#core/reading/reading.ts'
import type { SheetTruth, TruthEntry } from './labelled-table.ts'

/** How many values were right in every part, and what was wrong with the others. */
export interface MeaningScore {
  readonly right: number
  readonly wanted: number
  /** Read as values and none. */
  readonly extra: number
  /** Wrong although the reader asked nothing about the table. */
  readonly silent: number
  /** Damaged figures that became numbers. */
  readonly believed: number
  readonly parts: Readonly<Record<Part, number>>
  readonly misses: readonly string[]
}

export type Part = 'found' | 'value' | 'labels' | 'indicator' | 'period' | 'measure' | 'unit' | 'region'
export const PARTS: readonly Part[] = ['found', 'value', 'labels', 'indicator', 'period', 'measure', 'unit', 'region']

export function scoreMeaning(truth: SheetTruth, reading: SheetReading): MeaningScore {
  const seen = new Map<string, { observation: ReadObservation; asks: boolean }>()
  for (const table of reading.tables) {
    for (const observation of table.observations) {
      seen.set(cellName(observation.row, observation.column), { observation, asks: table.questions.length > 0 })
    }
  }
  const misses: string[] = []
  const parts: Record<Part, number> = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>
  let extra = 0
  let believed = 0
  for (const [cell, { observation }] of seen) {
    if (truth.refuse.includes(cell)) {
      if (observation.value === null) continue
      believed++
      misses.push(`${cell}: damaged, and read as ${observation.value}`)
    } else if (!(cell in truth.entries) && !truth.ignore.includes(cell)) {
      extra++
      misses.push(`${cell}: not a value`)
    }
  }
  let right = 0
  let silent = 0
  for (const [cell, wanted] of Object.entries(truth.entries)) {
    const found = seen.get(cell)
    const wrong = PARTS.filter((part) => !isRight(part, wanted, found?.observation))
    for (const part of PARTS) if (!wrong.includes(part)) parts[part]++
    if (wrong.length === 0) {
      right++
      continue
    }
    if (found && !found.asks) silent++
    misses.push(`${cell}: ${wrong.join(' ')}${found ? ` ${brief(found.observation)}` : ''}`)
  }
  return { right, wanted: Object.keys(truth.entries).length, extra, silent, believed, parts, misses }
}

function isRight(part: Part, wanted: TruthEntry, seen: ReadObservation | undefined): boolean {
  if (!seen) return false
  switch (part) {
    case 'found':
      return true
    case 'value':
      return sameValue(wanted.value, seen.value)
    case 'labels':
      return wanted.labels === undefined || sameCells(wanted.labels, seen)
    case 'indicator': {
      const names = seen.indicator.flatMap((name) => [plain(name), chinesePart(name)])
      return [...wanted.path, ...(wanted.category ? [wanted.category] : [])].every((step) =>
        step.split('|').some((name) => names.includes(plain(name)))
      )
    }
    case 'period':
      return isOneOf(wanted.period, seen.period)
    case 'measure':
      return isOneOf(wanted.measure, seen.measure)
    case 'unit':
      return isOneOf(wanted.unit, seen.unit)
    case 'region':
      return wanted.region === undefined || isOneOf(wanted.region, seen.region)
  }
}

function sameValue(wanted: number | null, seen: number | null): boolean {
  if (wanted === null || seen === null) return wanted === seen
  return Math.abs(wanted - seen) <= 1e-9 * Math.abs(wanted)
}

function sameCells(wanted: readonly string[], { labels }: ReadObservation): boolean {
  const cells = new Set(labels.map(({ row, column }) => cellName(row, column)))
  return wanted.length === labels.length && wanted.every((cell) => cells.has(cell))
}

function isOneOf(wanted: string | null, seen: string | null): boolean {
  return (wanted ?? '').split('|').some((choice) => plain(choice) === plain(seen ?? ''))
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** A bilingual name counts by its Chinese half. */
function chinesePart(text: string): string {
  return /[\u4e00-\u9fff]/.test(text) ? plain(text.replace(/[A-Za-z][A-Za-z ,.'%‰()-]*/g, '')) : plain(text)
}

function brief({ value, indicator, period, measure, unit, region }: ReadObservation): string {
  return `(${[value, indicator.join(' › '), period, measure, unit, region].map((part) => part ?? '–').join(' | ')})`
}
