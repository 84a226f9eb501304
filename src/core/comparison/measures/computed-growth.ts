import { isLevel } from '../arithmetic/growth.ts'
import { growthFromLevels, rateBasis } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place, priorValue } from '../comparing.ts'
import type { MeasuredValue } from '../comparison-table.ts'
import { measured, noNumber } from './measured.ts'

/**
 * Growth in percent computed from the levels, whatever a source published. An index on a fixed base (1978年=100) is a
 * level too: what it changes by is points, and what it grew by is its ratio to the year before, less one. One with the
 * year before as 100 says growth itself: a percentage of it would be growth of growth.
 */
export function computedGrowth(comparing: Comparing, place: Place): MeasuredValue {
  const { indicator } = place
  if (indicator.kind === 'text') return noNumber('not-a-number')
  if (!isLevel(indicator)) return noNumber('in-points')
  const current = ownValue(comparing, place)
  const { rate, reason } = growthFromLevels(comparing, place, current, 'stock')
  if (rate === null) return noNumber(reason ?? 'no-prior')
  return measured(rate, rateBasis(indicator, false), [current, priorValue(comparing, place)])
}
