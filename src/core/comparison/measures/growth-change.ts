import { yearsEarlier } from '../../period/months-key.ts'
import { growsInPercent } from '../arithmetic/growth.ts'
import { pointsBetween } from '../arithmetic/growth-points.ts'
import { compareCell } from '../compare-cell.ts'
import type { Comparing, Place } from '../comparing.ts'
import type { ComparisonCell, MeasuredValue } from '../comparison-table.ts'
import { allDisputed } from '../figures/dispute.ts'
import { measured, noNumber } from './measured.ts'

/**
 * By how many points growth is more than that of the same period a year before (增速增减). One that its source printed
 * comes first. Else it is the growth of the one year less that of the other, as a comparison shows them (`pointsBetween`),
 * where both came about alike: real growth as published less growth computed from levels at current prices says nothing.
 */
export function changeOfGrowth(comparing: Comparing, place: Place): MeasuredValue {
  const { region, indicator, months } = place
  const printed = comparing.figures.find(region, indicator.id, months, 'growth-change')
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published', [printed])
  if (indicator.kind === 'text') return noNumber('not-a-number')
  if (!growsInPercent(indicator)) return noNumber('in-points')
  const now = compareCell(comparing, place, '', NOTHING_MORE)
  const before = compareCell(comparing, { ...place, months: yearsEarlier(months) }, '', NOTHING_MORE)
  if (now.rate === null) return noNumber(now.reason ?? 'no-current')
  if (before.rate === null) return noNumber('no-growth-before')
  if (now.basis !== before.basis) return noNumber('growths-unlike')
  const rates = { now: now.rate, before: before.rate }
  return {
    value: pointsBetween(rates),
    reason: null,
    basis: now.basis === 'nominal' ? 'nominal' : 'computed',
    disputed: allDisputed([now.disputed.growth, before.disputed.growth]),
    rates
  }
}

const NOTHING_MORE: ComparisonCell['more'] = Object.freeze({})
