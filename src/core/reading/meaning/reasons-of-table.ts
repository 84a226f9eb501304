import { formatPeriod } from '../../period/period.ts'
import type { Remark } from '../reading.ts'
import type { TableStructure } from '../structure.ts'
import type { TableContext } from './around/table-context.ts'

/** Why a table was read so; `computed`: figures left out because others give them; `codes`: what its figures and labels showed. */
export function reasonsOf(
  structure: TableStructure,
  { period, periodFrom, units }: TableContext,
  computed: number,
  codes: readonly string[]
): Remark[] {
  const reasons: Remark[] = structure.reasons.map((reason) => ({ ...reason }))
  if (periodFrom !== null && period !== null)
    reasons.push({ code: `period-from-${periodFrom}`, params: { period: formatPeriod(period) } })
  if (units.length > 0)
    reasons.push({ code: 'unit-of-table', params: { unit: units.map(({ text }) => text).join('、') } })
  if (computed > 0) reasons.push({ code: 'computed-left-out', params: { count: computed } })
  for (const code of codes) reasons.push({ code })
  return reasons
}
