import { changesInPoints } from '../comparison/growth.ts'
import type { Stage } from '../comparison/stage.ts'
import type { ComparedCell, ComparedTable, LayoutOptions } from './compared-table.ts'
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

/** 2023年为初步核算数: what may yet be revised is said; final figures are what a reader expects. */
function stageNotes(table: ComparedTable, language: LayoutOptions['language'], words: LayoutWording): string[] {
  const byPeriod = table.periods.map((period, column) => ({
    period,
    stages: new Set(table.rows.flatMap((row) => stageOf(row.cells[column])))
  }))
  return STAGES.flatMap((stage) => {
    const name = words.stages[stage]
    const having = byPeriod.filter(({ stages }) => stages.has(stage))
    if (name === undefined || having.length === 0) return []
    const whole = having.filter(({ stages }) => stages.size === 1)
    const part = having.filter(({ stages }) => stages.size > 1)
    if (whole.length === table.periods.length && whole.length > 1) return [words.allAtStage(name)]
    // A span would claim what lies between; only all the table's periods may be named by their ends.
    const list = (some: typeof having) =>
      some.length === table.periods.length
        ? periodSpan(table.periods, language)
        : some.map(({ period }) => headerPeriod(period, language)).join(words.comma)
    return [
      ...(whole.length > 0 ? [words.atStage(list(whole), name, true)] : []),
      ...(part.length > 0 ? [words.atStage(list(part), name, false)] : [])
    ]
  })
}

const STAGES: readonly Stage[] = ['preliminary', 'flash', 'estimate']

/** The stage of a cell's figure, none where it has no figure. */
function stageOf(cell: ComparedCell | undefined): (Stage | null)[] {
  return cell === undefined || (cell.value === null && cell.rate === null) ? [] : [cell.stage]
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
