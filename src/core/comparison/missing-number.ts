import { changesInPoints, growsInPercent, type Measured } from './arithmetic/growth.ts'
import type { ComparisonCell } from './comparison-table.ts'

/** The code of why one of the numbers that every cell has is not there; null where it is, or where a symbol stands for it. */
export function whyMissing(
  indicator: Measured,
  cell: Pick<ComparisonCell, 'value' | 'symbol' | 'change' | 'rate' | 'points' | 'growthSymbol'> & {
    readonly reason: string | null
    readonly changeReason: string | null
  },
  name: 'value' | 'change' | 'rate' | 'points'
): string | null {
  if (cell[name] !== null) return null
  const { kind } = indicator
  switch (name) {
    case 'value':
      return cell.symbol === null ? 'no-current' : null
    case 'change':
      return cell.changeReason
    case 'rate':
      if (cell.growthSymbol !== null && growsInPercent(indicator)) return null
      return changesInPoints(kind) && cell.points !== null ? 'in-points' : cell.reason
    case 'points':
      if (changesInPoints(kind) && growsInPercent(indicator)) return cell.changeReason
      if (cell.growthSymbol !== null && changesInPoints(kind)) return null
      return changesInPoints(kind) || kind === 'text' ? cell.reason : 'not-a-rate'
  }
}
