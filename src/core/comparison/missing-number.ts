import { changesInPoints, type IndicatorKind } from './arithmetic/growth.ts'
import type { ComparisonCell } from './comparison-table.ts'

/** The code of why one of the numbers that every cell has is not there; null where it is, or where a symbol stands for it. */
export function whyMissing(
  kind: IndicatorKind,
  cell: Pick<ComparisonCell, 'value' | 'symbol' | 'change' | 'rate' | 'points' | 'growthSymbol'> & {
    readonly reason: string | null
    readonly changeReason: string | null
  },
  name: 'value' | 'change' | 'rate' | 'points'
): string | null {
  if (cell[name] !== null) return null
  switch (name) {
    case 'value':
      return cell.symbol === null ? 'no-current' : null
    case 'change':
      return cell.changeReason
    case 'rate':
      if (cell.growthSymbol !== null && !changesInPoints(kind)) return null
      return changesInPoints(kind) ? (cell.points === null ? cell.reason : 'in-points') : cell.reason
    case 'points':
      if (cell.growthSymbol !== null && changesInPoints(kind)) return null
      return changesInPoints(kind) || kind === 'text' ? cell.reason : 'not-a-rate'
  }
}
