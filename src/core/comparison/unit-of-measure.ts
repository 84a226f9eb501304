import type { ComparedIndicator } from './comparison-table.ts'
import type { ObservedMeasure } from './figures/observed-figure.ts'

/**
 * The unit of what was observed of an indicator: growth and shares are percentages, growth moves in points, and places and indices are bare numbers,
 * whatever its own unit is.
 */
export function unitOfMeasure(
  measure: ObservedMeasure,
  { kind, unit }: Pick<ComparedIndicator, 'kind' | 'unit'>
): string | null {
  if (measure === 'growth' || measure === 'share') return '%'
  if (measure === 'growth-rank') return null
  if (measure === 'growth-change') return '百分点'
  return (measure === 'rank' || measure === 'index') && measure !== kind ? null : unit
}
