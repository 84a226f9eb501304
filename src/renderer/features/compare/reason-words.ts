import type { TFunction } from 'i18next'
import type { ComparisonCell } from '#contract/compare-calls.ts'

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

export interface Mark {
  readonly mark: string
  readonly says: string
}

/** Final and census figures are what a reader expects; what may yet change is marked. */
export function stageMark(t: TFunction<'compare'>, stage: ComparisonCell['stage']): Mark | null {
  if (stage === null || stage === 'final' || stage === 'census') return null
  return { mark: t(`stageMark.${stage}`), says: t(`stage.${stage}`) }
}

/** Growth computed here from comparable levels needs no mark; what the source printed, and nominal growth, do. */
export function basisMark(t: TFunction<'compare'>, basis: ComparisonCell['basis']): Mark | null {
  if (basis === null || basis === 'computed') return null
  return { mark: t(`basisMark.${basis}`), says: t(`basis.${basis}`) }
}
