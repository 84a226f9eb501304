import type { Measure, Stage } from '#contract/figure.ts'
import { formatPeriod, parsePeriod, periodFromNumber, periodNumber } from '#core/period/period.ts'
import type { SymbolMeaning } from '#core/quantity/typed/symbols.ts'
import { cellName } from '#core/reading/grid.ts'

/*
 * What a claim's small integers mean. They are in every desk: add at the end, never change.
 */

const measures: readonly Measure[] = [
  'level',
  'growth',
  'change',
  'share',
  'index',
  'rank',
  'target',
  'base',
  'growth-rank',
  'growth-change'
]
/** 0 is an unknown stage; a higher number wins. */
const stages: readonly (Stage | null)[] = [null, 'estimate', 'flash', 'preliminary', 'final', 'census']

const meanings: readonly SymbolMeaning[] = [
  'negligible',
  'none',
  'unknown',
  'suppressed',
  'not-applicable',
  'unspecified'
]

export function measureCode(measure: Measure): number {
  return measures.indexOf(measure)
}

export function measureOf(code: number): Measure {
  const measure = measures[code]
  if (measure === undefined) throw new Error(`no measure has the code ${code}`)
  return measure
}

export function stageCode(stage: Stage | null): number {
  return stages.indexOf(stage)
}

export function stageOf(code: number): Stage | null {
  const stage = stages[code]
  if (stage === undefined) throw new Error(`no stage has the code ${code}`)
  return stage
}

/** null: nothing is said of what a symbol means, or there is none. */
export function meaningCode(meaning: SymbolMeaning | null): number | null {
  return meaning === null ? null : meanings.indexOf(meaning)
}

export function meaningOf(code: number | null): SymbolMeaning | null {
  if (code === null) return null
  const meaning = meanings[code]
  if (meaning === undefined) throw new Error(`no meaning of a symbol has the code ${code}`)
  return meaning
}

const periodCodes = new Map<string, number>()
const periodTexts = new Map<number, string>()

/** The sorting integer of a canonical period text (core/period). */
export function periodCode(text: string): number {
  let code = periodCodes.get(text)
  if (code === undefined) {
    const period = parsePeriod(text)
    if (period === null) throw new Error(`not a canonical period: ${text}`)
    code = periodNumber(period)
    periodCodes.set(text, code)
  }
  return code
}

export function periodText(code: number): string {
  let text = periodTexts.get(code)
  if (text === undefined) {
    const period = periodFromNumber(code)
    if (period === null) throw new Error(`no period has the number ${code}`)
    text = formatPeriod(period)
    periodTexts.set(code, text)
  }
  return text
}

/** Columns of the widest sheet there is (XFD). */
const columns = 16384

export function cellCode(row: number, column: number): number {
  return row * columns + column
}

export function cellAt(code: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(code / columns), column: code % columns }
}

export function cellText(code: number): string {
  const { row, column } = cellAt(code)
  return cellName(row, column)
}
