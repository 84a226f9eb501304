import { compareDecimals } from '../../quantity/decimal.ts'
import { publishedGrowth } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { ComparedIndicator, MeasuredValue } from '../comparison-table.ts'
import type { ObservedFigure } from '../figures/observed-figure.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * Place among regions (位次) by the value: the best is first, which of an indicator whose direction is `lower` is the
 * smallest. Equals share a place, and the place after them is left out (1, 2, 2, 4). A region that others are parts of
 * stands outside. A rank that its source printed comes first. What is published as growth only (固定资产投资) is ranked by
 * that, and the basis says so.
 */
export function rankAmongRegions(comparing: Comparing, place: Place): MeasuredValue {
  const { region, indicator, months } = place
  const printed = indicator.kind === 'rank' ? null : comparing.figures.find(region, indicator.id, months, 'rank')
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published', [printed])
  if (indicator.kind === 'text') return noNumber('not-a-number')
  const ranked = rankedBy(comparing, place)
  const own = ranked(comparing, place)
  const reason = lacking(own, 'no-current')
  if (reason !== null || own?.decimal == null) return noNumber(reason ?? 'no-current')
  const peers = comparing.peers(region)
  if (peers.length > 0 && !peers.includes(region)) return noNumber('is-whole')
  let better = 0
  let others = 0
  const best = isLowestFirst(indicator) ? -1 : 1
  for (const peer of peers) {
    if (peer === region) continue
    const theirs = ranked(comparing, { ...place, region: peer })
    if (theirs?.decimal == null) continue
    others++
    if (compareDecimals(theirs.decimal, own.decimal) * best > 0) better++
  }
  if (others === 0) return noNumber('alone')
  // One figure in doubt moves another's rank by a place at most: doubted is the rank of the figure itself.
  return measured(better + 1, ranked === ownValue ? 'computed' : 'growth', [own])
}

/** Of places the first is best, whatever they are places of. */
export function isLowestFirst({ kind, direction }: Pick<ComparedIndicator, 'kind' | 'direction'>): boolean {
  return kind === 'rank' || direction === 'lower'
}

/** Values, or published growth where none of the regions has a value: the two are never ranked with each other. */
export function rankedBy(comparing: Comparing, place: Place): (of: Comparing, at: Place) => ObservedFigure | null {
  const hasLevel = (region: string): boolean => ownValue(comparing, { ...place, region }) !== null
  if (hasLevel(place.region) || publishedFigure(comparing, place) === null) return ownValue
  return comparing.peers(place.region).some(hasLevel) ? ownValue : publishedFigure
}

function publishedFigure(comparing: Comparing, place: Place): ObservedFigure | null {
  return publishedGrowth(comparing, place)?.figure ?? null
}
