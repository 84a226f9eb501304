import type { Target } from '#contract/calls/target-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import type { Indicator } from '#contract/figure.ts'
import { growsInPercent } from '#core/comparison/arithmetic/growth.ts'
import { readTypedTarget } from '#core/target/typed-target.ts'

/** A target as the form has it. Source and note are null until somebody types there: emptied is something else. */
export type Draft = Omit<CallInput<'targets.save'>['target'], 'id' | 'region' | 'indicator'> & {
  readonly indicator: string | null
}

/** What a typed value says of itself: growth by its percent sign, the bound by its words. */
export function saidBy(text: string, draft: Draft, indicator: Indicator | null): Partial<Draft> {
  const typed = readTypedTarget(text, draft.kind, indicator)
  if ('wrong' in typed) return {}
  return { kind: typed.kind, bound: typed.bound ?? draft.bound }
}

/** A rate or a rank is aimed at as it stands: growth of it is said in points, not in percent. */
export function mayGrow(indicator: Indicator | null): boolean {
  return indicator === null || growsInPercent(indicator)
}

export function firstDraft(year: number): Draft {
  return { indicator: null, year, kind: 'level', bound: null, value: '', source: null, note: null }
}

/** Whether source or note in the form are those of the target that would be replaced. */
export function showsKept({ source, note }: Draft, replaced: Target | null): boolean {
  if (replaced === null) return false
  return (source === null && replaced.source !== null) || (note === null && replaced.note !== null)
}

export function emptyAsNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
