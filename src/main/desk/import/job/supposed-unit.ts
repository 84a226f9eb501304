import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { tableKey } from './job-file.ts'

/**
 * Values without a unit are taken in the unit that the catalogue gives their indicators. That holds without an answer
 * where the figures of the desk bear it out; else it is only offered, with the reason why it is asked. Offered
 * first is the unit in which the figures would be near those of the desk, then that in the name of the file.
 */
export function withSupposedUnit(question: ImportQuestion, { figures, unitDoubts }: ImportPlan): ImportQuestion {
  if (question.code !== 'which-unit' || question.answer !== null) return question
  const asking = new Set(question.tables.map(({ file, sheet, table }) => tableKey(file, sheet, table)))
  const units = new Set(figures.filter(({ table }) => asking.has(table.key)).map(({ indicator }) => indicator.unit))
  // '': each figure in that of its indicator, or none.
  const usual = units.size === 1 ? ([...units][0] ?? '') : ''
  const doubts = [...asking].flatMap((key) => unitDoubts.get(key) ?? [])
  if (doubts.length === 0) return { ...question, supposed: usual }
  const far = doubts.find(({ because }) => because === 'far')
  const guess = far === undefined ? (question.guess ?? usual) : (far.likely ?? question.guess)
  return { ...question, guess, params: { ...question.params, because: far?.because ?? 'untold' } }
}
