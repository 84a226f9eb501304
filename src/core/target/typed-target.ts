import type { Indicator } from '../catalogue/indicator.ts'
import { readNumber } from '../quantity/typed/read-number.ts'
import { fitPercent } from '../quantity/units/fit-unit.ts'
import { isRateUnit, parseUnit } from '../quantity/units/unit.ts'
import { boundInWords } from './bound-words.ts'
import type { TargetBound, TargetKind } from './target.ts'
import { fitTarget } from './target-growth.ts'

/** What a person typed for a target (126000吨, 12.6万吨以上, 5%左右), or why it cannot be taken. */
export type TypedTarget =
  | {
      readonly kind: TargetKind
      /** Decimal text, in the indicator's unit or in percent. */
      readonly value: string
      /** Of what was typed; null: it says none. */
      readonly bound: TargetBound | null
      /** The unit that it was converted from; null: it is as typed. */
      readonly convertedFrom: string | null
    }
  | { readonly wrong: 'number' | 'unit' }

/** `kind`: what the target is of where the text does not say. Percent of what is no rate itself is growth. */
export function readTypedTarget(
  typed: string,
  kind: TargetKind,
  indicator: Pick<Indicator, 'kind' | 'unit' | 'name'> | null
): TypedTarget {
  const reading = readNumber(typed.trim())
  if (reading.kind !== 'number' || reading.notes.length > 0) return { wrong: 'number' }
  if (reading.magnitude !== null) return { wrong: 'unit' }
  const { decimal, unit } = reading
  const bound = boundInWords(typed, decimal)
  const fits = fitTyped(decimal, unit?.text ?? null, kind, indicator)
  if (fits === null) return { wrong: 'unit' }
  return { kind: fits.kind, value: fits.fitted.decimal, bound, convertedFrom: fits.fitted.convertedFrom }
}

function fitTyped(
  decimal: string,
  unit: string | null,
  kind: TargetKind,
  indicator: Pick<Indicator, 'kind' | 'unit' | 'name'> | null
): ReturnType<typeof fitTarget> {
  const parsed = unit === null ? null : parseUnit(unit)
  if (kind === 'growth')
    return parsed === null || isRateUnit(parsed) ? { kind, fitted: fitPercent(decimal, unit) } : null
  // Nothing is chosen yet: percent is taken for growth, as of most.
  return fitTarget(decimal, unit, indicator ?? { kind: 'flow', unit: null, name: '' })
}
