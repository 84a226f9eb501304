import type { MeasuredValue, NumberBasis } from '../comparison-table.ts'
import { disputedAmong, UNDISPUTED } from '../figures/dispute.ts'
import type { ObservedFigure } from '../figures/observed-figure.ts'
import { isSuppressed } from '../figures/suppressed.ts'
import type { NoNumberReason } from '../reason.ts'

/** `figures`: those that it was computed from. */
export function measured(value: number, basis: NumberBasis, figures: Iterable<ObservedFigure | null>): MeasuredValue {
  return { value, reason: null, basis, disputed: disputedAmong(figures) }
}

export function noNumber(reason: NoNumberReason): MeasuredValue {
  return { value: null, reason, basis: null, disputed: UNDISPUTED }
}

/** Why a figure gives no number to compute with: withheld, or as `absent` says; null where it does. */
export function lacking(figure: ObservedFigure | null, absent: NoNumberReason): NoNumberReason | null {
  if (isSuppressed(figure?.symbol)) return 'suppressed'
  return figure === null || figure.decimal === null ? (figure?.lack ?? absent) : null
}
