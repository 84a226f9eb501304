import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { parseUnit, type Unit } from '#core/quantity/units/unit.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { tableKey } from './job-file.ts'

/**
 * Values without a unit are taken in the unit that the catalogue gives their indicators. That holds without an answer
 * where the figures of the desk bear it out; else it is only offered, with the reason why it is asked. Offered
 * first is the unit in which the figures would be near those of the desk, then that in the name of the file, then the
 * catalogue's; where the table states several units (头、吨), one of them goes before the catalogue's of its kind (万头).
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
  const offered = offeredUnit([...units], unitsIn(question.params['stated']))
  const guess = far === undefined ? (question.guess ?? offered) : (far.likely ?? question.guess)
  return { ...question, guess, params: { ...question.params, because: far?.because ?? 'untold' } }
}

/** The unit to offer; '': each figure in that of its indicator; null: the stated ones gainsay that, and leave a choice. */
function offeredUnit(units: readonly (string | null)[], stated: readonly Unit[]): string | null {
  const offered = new Set(units.map((usual) => amongStated(usual ?? '', stated)))
  if (offered.size === 1) return [...offered][0] ?? null
  return [...offered].every((unit) => unit !== null && units.includes(unit)) ? '' : null
}

/** The stated unit of the same kind, else the usual one; null: one is stated in two sizes. */
function amongStated(usual: string, stated: readonly Unit[]): string | null {
  const kind = parseUnit(usual)?.dimension
  const [only, other] = stated.filter(({ dimension }) => dimension === kind)
  return other === undefined ? (only?.text ?? usual) : null
}

function unitsIn(stated: string | number | undefined): readonly Unit[] {
  return String(stated ?? '')
    .split('、')
    .flatMap((text) => parseUnit(text) ?? [])
}
