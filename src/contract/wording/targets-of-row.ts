import type { Language } from '#core/language.ts'
import type { Target } from '#core/target/target.ts'
import { targetText } from '#core/target/target-text.ts'
import type { ChangeRow } from '../calls/import/import-outcome.ts'

/** The targets that a line of the change list speaks of, as they are spoken of everywhere: 增长 6.5%以上. */
export interface TargetsOfRow {
  readonly now: string
  /** The one that it changes; null: there is none. */
  readonly before: string | null
  /** Where that one is written, where it is said. */
  readonly source: string | null
  /** Another of the same import that will stand beside it. */
  readonly rival: string | null
}

/** null: the line is of a figure. */
export function targetsOfRow(row: ChangeRow, language: Language): TargetsOfRow | null {
  const { aim, new: value, old, rival, unit } = row
  if (aim === null || value === null) return null
  const said = (one: Pick<Target, 'bound'> | null, of: string | undefined | null): string | null =>
    one === null || of == null ? null : targetText({ kind: aim.kind, bound: one.bound, value: of }, unit, language)
  return {
    now: targetText({ kind: aim.kind, bound: aim.bound, value }, unit, language),
    before: said(aim.before, old),
    source: aim.before?.source ?? null,
    rival: said(aim.rival, rival?.value)
  }
}
