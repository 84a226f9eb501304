import type { IndicatorKind } from './arithmetic/growth.ts'
import type { ComparedIndicator } from './comparison-table.ts'
import type { ObservedMeasure } from './figures/observed-figure.ts'

/**
 * The unit of what was observed of an indicator: growth and shares are percentages, growth and rates move in points, and
 * places and indices are bare numbers, whatever its own unit is.
 */
export function unitOfMeasure(
  measure: ObservedMeasure,
  { kind, unit }: Pick<ComparedIndicator, 'kind' | 'unit'>
): string | null {
  if (measure === 'growth' || measure === 'share') return '%'
  if (measure === 'growth-rank') return null
  if (measure === 'growth-change') return '百分点'
  if (measure === 'change') return pointsOf(kind, unit) ?? unit
  return (measure === 'rank' || measure === 'index') && measure !== kind ? null : unit
}

/** What a rate, an index or a rank changes by; null: its change is told in its own unit. */
function pointsOf(kind: IndicatorKind, unit: string | null): string | null {
  if (kind === 'index') return '点'
  if (kind === 'rank') return '位'
  if (kind !== 'rate') return null
  return unit === '%' ? '百分点' : unit === '‰' ? '千分点' : null
}
