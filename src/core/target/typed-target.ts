import type { Indicator } from '../catalogue/indicator.ts'
import { fitLevel, fitPercent } from '../quantity/fit-unit.ts'
import { readNumber } from '../quantity/read-number.ts'
import { isRateUnit } from '../quantity/unit.ts'
import { boundInWords } from './bound-words.ts'
import type { TargetBound, TargetKind } from './target.ts'

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
  const bound = boundInWords(typed)
  const canGrow = indicator === null || indicator.kind === 'flow' || indicator.kind === 'stock'
  if (unit === null) return { kind, value: decimal, bound, convertedFrom: null }
  const isGrowth = kind === 'growth' || (canGrow && isRateUnit(unit))
  if (isGrowth && !isRateUnit(unit)) return { wrong: 'unit' }
  const fitted = isGrowth
    ? fitPercent(decimal, unit.text)
    : fitLevel(decimal, unit.text, indicator?.unit ?? null, indicator?.name)
  if (fitted === null) return { wrong: 'unit' }
  return { kind: isGrowth ? 'growth' : 'level', value: fitted.decimal, bound, convertedFrom: fitted.convertedFrom }
}
