import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'
import { isAdditive } from '../comparison/comparing.ts'
import { saysAverage } from './names/average-name.ts'

/**
 * Do the amounts of parts make that of the whole, as far as kind, unit and names tell: 万元, 万人, 吨, but no rate, nothing
 * by the head or the acre, no average? `names`: the indicator's own, and those that it stands under.
 */
export function amountsAddUp(of: {
  readonly kind: IndicatorKind
  readonly unit: string | null
  readonly names: readonly string[]
}): boolean {
  return isAdditive({ ...of, aggregation: 'sum' }) && !of.names.some(saysAverage)
}
