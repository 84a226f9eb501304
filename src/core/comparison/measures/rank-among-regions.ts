import { compareDecimals } from '../../quantity/decimal.ts'
import { publishedGrowth } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { ComparedIndicator, MeasuredValue, NumberBasis } from '../comparison-table.ts'
import type { ObservedFigure } from '../figures/observed-figure.ts'
import type { NoNumberReason } from '../reason.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * Place among regions (位次) by the value: the best is first, which of an indicator whose direction is `lower` is the
 * smallest. Equals share a place, and the place after them is left out (1, 2, 2, 4). A region that others are parts of
 * stands outside. A rank that its source printed comes first. What is published as growth only (固定资产投资) is ranked by
 * that, and the basis says so.
 */
export function rankAmongRegions(comparing: Comparing, place: Place): MeasuredValue {
  const printed = place.indicator.kind === 'rank' ? null : printedPlace(comparing, place, 'rank')
  if (printed !== null) return printed
  if (place.indicator.kind === 'text') return noNumber('not-a-number')
  const ranked = rankedBy(comparing, place)
  if (ranked === ownValue) return placeAmong(comparing, place, ranked, { basis: 'computed', absent: 'no-current' })
  const byGrowth = rankOfGrowth(comparing, place)
  return byGrowth.value === null ? byGrowth : { ...byGrowth, basis: 'growth' }
}

/** Place among regions by published growth (增速位次), whatever the values are. One that its source printed comes first. */
export function rankOfGrowth(comparing: Comparing, place: Place): MeasuredValue {
  const printed = printedPlace(comparing, place, 'growth-rank')
  if (printed !== null) return printed
  return placeAmong(comparing, place, publishedFigure, { basis: 'computed', absent: 'growth-not-published' })
}

function printedPlace(
  { figures }: Comparing,
  { region, indicator, months }: Place,
  measure: 'rank' | 'growth-rank'
): MeasuredValue | null {
  const printed = figures.find(region, indicator.id, months, measure)
  return printed?.decimal == null ? null : measured(Number(printed.decimal), 'published', [printed])
}

function placeAmong(
  comparing: Comparing,
  place: Place,
  ranked: (of: Comparing, at: Place) => ObservedFigure | null,
  { basis, absent }: { readonly basis: NumberBasis; readonly absent: NoNumberReason }
): MeasuredValue {
  const { region, indicator } = place
  const own = ranked(comparing, place)
  const reason = lacking(own, absent)
  if (reason !== null || own?.decimal == null) return noNumber(reason ?? absent)
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
  return measured(better + 1, basis, [own])
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
