import type { TFunction } from 'i18next'

const REASONS = [
  'no-current',
  'no-prior',
  'prior-is-zero',
  'prior-is-negative',
  'suppressed',
  'different-stage',
  'unit-break',
  'scope-break',
  'not-a-number',
  'no-actual',
  'target-is-zero',
  'opposite-signs'
] as const

/** Why there is no number, as a sentence; codes travel as text, so one from a newer desk is possible. */
export function reasonWords(t: TFunction<'compare'>, reason: string | null): string {
  return t(`reason.${REASONS.find((known) => known === reason) ?? 'unknown'}`)
}
