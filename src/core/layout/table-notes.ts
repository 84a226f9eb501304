import { changesInPoints } from '../comparison/growth.ts'
import type { Stage } from '../comparison/stage.ts'
import type { ComparedTable, LayoutOptions } from './compared-table.ts'
import type { LayoutRow } from './layout.ts'
import { headerPeriod } from './table-title.ts'
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
  return table.periods.flatMap((period, column) => {
    const stages = new Map<Stage | null, number>()
    for (const row of table.rows) {
      const cell = row.cells[column]
      if (cell === undefined || (cell.value === null && cell.rate === null)) continue
      stages.set(cell.stage, (stages.get(cell.stage) ?? 0) + 1)
    }
    return [...stages.keys()].flatMap((stage) => {
      const name = stage === null ? undefined : words.stages[stage]
      return name === undefined ? [] : [words.atStage(headerPeriod(period, language), name, stages.size === 1)]
    })
  })
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
