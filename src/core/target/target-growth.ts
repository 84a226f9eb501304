import { growsInPercent, type IndicatorKind, isYearBeforeIndex } from '../comparison/arithmetic/growth.ts'
import type { ComparisonCell } from '../comparison/comparison-table.ts'
import { type FittedValue, fitLevel, fitPercent } from '../quantity/units/fit-unit.ts'
import { isRateUnit, parseUnit } from '../quantity/units/unit.ts'
import type { TargetKind } from './target.ts'

interface Aimed {
  readonly kind: IndicatorKind
  readonly unit: string | null
  readonly name: string
}

/**
 * A target in the unit that it is kept in: percent said of what is no rate itself is its growth. 102 % of the year
 * before is the index 102, and 3 %, or 3 alone, its growth. null: its unit measures something else.
 */
export function fitTarget(
  decimal: string,
  unit: string | null,
  indicator: Aimed
): { readonly kind: TargetKind; readonly fitted: FittedValue } | null {
  const parsed = unit === null ? null : parseUnit(unit)
  const isIndex = isYearBeforeIndex(indicator)
  const isPercent = parsed === null ? isIndex : isRateUnit(parsed)
  const isLevel = isIndex && fitLevel(decimal, '%', indicator.unit) !== null
  if (isPercent && !isLevel && growsInPercent(indicator)) return { kind: 'growth', fitted: fitPercent(decimal, unit) }
  const fitted = fitLevel(decimal, unit, indicator.unit, indicator.name)
  return fitted === null ? null : { kind: 'level', fitted }
}

/**
 * What stands against a target of growth, in percent. Growth of GDP means real growth: nominal growth from levels at
 * current prices says nothing of it.
 */
export function grownBy(
  indicator: Pick<Aimed, 'kind' | 'unit'>,
  { rate, points, basis }: Pick<ComparisonCell, 'rate' | 'points' | 'basis'>
): number | null {
  if (growsInPercent(indicator)) return basis === 'nominal' ? null : rate
  return points
}
