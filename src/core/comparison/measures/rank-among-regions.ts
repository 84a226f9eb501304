import { compareDecimals } from '../../quantity/decimal.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { MeasuredValue } from '../comparison-table.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * Place among regions (位次) by the value: the best is first, which of an indicator whose direction is `lower` is the
 * smallest. Equals share a place, and the place after them is left out (1, 2, 2, 4). A region that others are parts of
 * stands outside. A rank that its source printed comes first.
 */
export function rankAmongRegions(comparing: Comparing, place: Place): MeasuredValue {
  const { region, indicator, months } = place
  const printed = indicator.kind === 'rank' ? null : comparing.figures.find(region, indicator.id, months, 'rank')
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published')
  if (indicator.kind === 'text') return noNumber('not-a-number')
  const own = ownValue(comparing, place)
  const reason = lacking(own, 'no-current')
  if (reason !== null || own?.decimal == null) return noNumber(reason ?? 'no-current')
  const peers = comparing.peers(region)
  if (peers.length > 0 && !peers.includes(region)) return noNumber('is-whole')
  let better = 0
  let others = 0
  const best = indicator.direction === 'lower' ? -1 : 1
  for (const peer of peers) {
    if (peer === region) continue
    const theirs = ownValue(comparing, { ...place, region: peer })
    if (theirs?.decimal == null) continue
    others++
    if (compareDecimals(theirs.decimal, own.decimal) * best > 0) better++
  }
  return others === 0 ? noNumber('alone') : measured(better + 1, 'computed')
}
