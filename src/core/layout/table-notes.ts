import { changesInPoints } from '../comparison/growth.ts'
import type { Stage } from '../comparison/stage.ts'
import type { ComparedTable, LayoutOptions } from './compared-table.ts'
import type { LayoutRow } from './layout.ts'
import { headerPeriod, periodSpan } from './table-title.ts'
import type { LayoutWording } from './wording.ts'

/** What has to be said under a table, most particular first; numbered where there is more than one. */
export function tableNotes(
  table: ComparedTable,
  rows: readonly LayoutRow[],
  markNotes: readonly string[],
  language: LayoutOptions['language'],
  words: LayoutWording
): string[] {
  const notes = [...stageNotes(table, language, words), ...markNotes, ...signNotes(rows, words)]
  if (table.rows.some(({ indicator }) => indicator.depth > 0 && !changesInPoints(indicator.kind))) {
    notes.push(words.rounding)
  }
  if (notes.length < 2) return notes.map(words.note)
  return notes.map((note, at) => (at === 0 ? words.note(`1. ${note}`) : `${at + 1}. ${note}`))
}

/** 2023年为初步核算数: what may yet be revised is said, once for all periods of which it holds. */
function stageNotes(table: ComparedTable, language: LayoutOptions['language'], words: LayoutWording): string[] {
  const periods = new Map<string, { readonly stage: string; readonly isWhole: boolean; readonly periods: string[] }>()
  for (const [column, period] of table.periods.entries()) {
    const stages = new Set<Stage | null>()
    for (const row of table.rows) {
      const cell = row.cells[column]
      if (cell !== undefined && (cell.value !== null || cell.rate !== null)) stages.add(cell.stage)
    }
    for (const stage of stages) {
      const name = stage === null ? undefined : words.stages[stage]
      if (name === undefined) continue
      const isWhole = stages.size === 1
      const key = `${name} ${isWhole}`
      const same = periods.get(key)
      if (same === undefined) periods.set(key, { stage: name, isWhole, periods: [period] })
      else same.periods.push(period)
    }
  }
  // A span would claim what lies between; only all the table's periods may be named by their ends.
  const named = (of: readonly string[]): string =>
    of.length === table.periods.length
      ? periodSpan(of, language)
      : of.map((period) => headerPeriod(period, language)).join(words.comma)
  return [...periods.values()].map((one) => words.atStage(named(one.periods), one.stage, one.isWhole))
}

function signNotes(rows: readonly LayoutRow[], words: LayoutWording): string[] {
  const reasons = new Set<string>()
  for (const row of rows) {
    for (const cell of row.cells) {
      const reason = cell.type === 'sign' && cell.reason !== null ? words.reasons[cell.reason] : undefined
      if (reason !== undefined) reasons.add(reason)
    }
  }
  return reasons.size === 0 ? [] : [words.noNumber([...reasons])]
}
