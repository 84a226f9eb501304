import { yearsEarlier } from '../period/months-key.ts'
import { exactDifference } from './arithmetic/exact-arithmetic.ts'
import {
  changesInPoints,
  type Growth,
  growsInPercent,
  growth,
  type IndicatorKind,
  isFixedBaseIndex,
  isYearBeforeIndex
} from './arithmetic/growth.ts'
import { type Comparing, ownValue, type Place, priorValue } from './comparing.ts'
import type {
  ComparedIndicator,
  ComparisonCell,
  DisputedNumbers,
  PrintedSign,
  RateBasis,
  SeriesBreak
} from './comparison-table.ts'
import { isDerived } from './derived/derived-figures.ts'
import { contradictedGrowth } from './figures/contradicted-growth.ts'
import { disputedAmong, UNDISPUTED } from './figures/dispute.ts'
import type { Disputed, FigureLookup, ObservedFigure } from './figures/observed-figure.ts'

/**
 * One cell: the value, and how it compares with the year before. Published growth (measure `growth`, or an index with
 * the year before as 100, also of what is one itself) wins over growth computed from levels.
 */
export function compareCell(
  comparing: Comparing,
  place: Place,
  period: string,
  more: ComparisonCell['more']
): ComparisonCell {
  const { indicator } = place
  const current = ownValue(comparing, place)
  const prior = priorValue(comparing, place)
  const levels = growthOfLevels(comparing, place, { current, prior })
  const broken = breakBefore(comparing, place)
  const fromLevels = overBreak(comparing, levels, broken)
  const printed = publishedGrowth(comparing, place)
  const published = growthOfIndex(indicator, current) ?? printed
  // Of an index on a fixed base a printed change leaves its percent to be computed.
  const isPrinted = published !== null && (published.growth.rate !== null || fromLevels.rate === null)
  const shown = isPrinted ? published.growth : fromLevels
  const change = fromLevels.difference ?? printed?.growth.difference ?? null
  const sign = shown.reason === null ? null : printedSign(comparing, place)
  const origin = current ?? published?.figure ?? null
  return {
    period,
    value: current?.decimal == null ? null : Number(current.decimal),
    decimal: current?.decimal ?? null,
    symbol: current?.symbol ?? null,
    meaning: current?.meaning ?? null,
    stage: origin?.stage ?? null,
    change,
    rate: shown.rate,
    points: changesInPoints(indicator.kind) && growsInPercent(indicator) ? change : shown.points,
    reason: shown.reason,
    changeReason: change === null ? (fromLevels.reason ?? 'no-prior') : null,
    basis: shown.reason === null ? rateBasis(indicator, isPrinted && !isByFormula(published.figure)) : null,
    computedRate: isPrinted ? levels.rate : null,
    isContradicted: isPrinted && published.figure.measure === 'growth' && contradictedGrowth(comparing, place) !== null,
    growthSymbol: sign?.symbol ?? null,
    growthMeaning: sign?.meaning ?? null,
    priorSign: change === null ? signOf(prior) : null,
    isDerived: isDerived(current),
    disputed: disputedNumbers(
      { current, prior, published: published?.figure ?? null, printed: printed?.figure ?? null },
      {
        change: change === null ? null : fromLevels.difference === null ? 'printed' : 'levels',
        growth: shown.reason !== null ? null : isPrinted ? 'published' : 'levels'
      }
    ),
    break: broken,
    more
  }
}

interface CellFigures {
  readonly current: ObservedFigure | null
  readonly prior: ObservedFigure | null
  /** What growth is told by. */
  readonly published: ObservedFigure | null
  /** What a source printed of how it changed. */
  readonly printed: ObservedFigure | null
}

function disputedNumbers(
  { current, prior, published, printed }: CellFigures,
  /** What each is taken from; null: there is none. */
  from: Readonly<Record<'change' | 'growth', 'published' | 'printed' | 'levels' | null>>
): DisputedNumbers {
  if (!(isDoubted(current) || isDoubted(prior) || isDoubted(published) || isDoubted(printed))) return NOTHING_DISPUTED
  const taken = { published: [published], printed: [printed], levels: [current, prior] }
  const among = (what: keyof typeof taken | null): Disputed => disputedAmong(what === null ? [] : taken[what])
  return { value: disputedAmong([current]), change: among(from.change), growth: among(from.growth) }
}

function isDoubted(figure: ObservedFigure | null): boolean {
  return figure?.conflict != null
}

const NOTHING_DISPUTED: DisputedNumbers = { value: UNDISPUTED, change: UNDISPUTED, growth: UNDISPUTED }

/** Growth of a place over the year before, from its levels where they can be compared; `kind`: as which they are. */
export function growthFromLevels(
  comparing: Comparing,
  place: Place,
  current: ObservedFigure | null,
  kind: IndicatorKind = levelKind(place.indicator)
): Growth {
  const levels = { current, prior: priorValue(comparing, place) }
  return overBreak(comparing, growthOfLevels(comparing, place, levels, kind), breakBefore(comparing, place))
}

/** A year before in another scope is another quantity: only what was restated on the same scope compares. */
function overBreak({ basis }: Comparing, growth: Growth, broken: SeriesBreak | null): Growth {
  if (broken === null || basis === 'same-scope' || growth.difference === null) return growth
  return { difference: null, rate: null, points: null, reason: 'scope-break' }
}

function growthOfLevels(
  comparing: Comparing,
  place: Place,
  { current, prior }: Pick<CellFigures, 'current' | 'prior'>,
  kind: IndicatorKind = levelKind(place.indicator)
): Growth {
  const computed = growth(current, prior, { kind })
  if (comparing.basis === 'same-scope' && computed.reason === 'no-prior')
    return { ...computed, reason: 'no-same-scope' }
  return computed
}

/** As which its levels are compared. */
function levelKind(indicator: ComparedIndicator): IndicatorKind {
  return isFixedBaseIndex(indicator) ? 'stock' : indicator.kind
}

/** What an index with the year before as 100 says of growth itself: 100.3 is 0.3 %, whatever it was the year before. */
export function growthOfIndex<Found extends ObservedFigure>(
  indicator: ComparedIndicator,
  current: Found | null
): { readonly growth: Growth; readonly figure: Found } | null {
  if (current?.decimal == null || !isYearBeforeIndex(indicator)) return null
  const rate = exactDifference(current.decimal, '100')
  return { growth: { difference: null, rate, points: null, reason: null }, figure: current }
}

/** An index that the catalogue computes is no published one. */
function isByFormula(figure: ObservedFigure): boolean {
  return isDerived(figure) && figure.derivation !== 'index-of-growth'
}

/** The growth that the source printed: of a rate or index in points, else in percent. */
export function publishedGrowth<Found extends ObservedFigure>(
  { figures }: { readonly figures: FigureLookup<Found> },
  { region, indicator, months }: Place
): { readonly growth: Growth; readonly figure: Found } | null {
  const rate =
    growsInPercent(indicator) && !isYearBeforeIndex(indicator)
      ? figures.find(region, indicator.id, months, 'growth')
      : null
  if (rate?.decimal != null) {
    return { growth: { difference: null, rate: Number(rate.decimal), points: null, reason: null }, figure: rate }
  }
  if (changesInPoints(indicator.kind)) {
    const change = figures.find(region, indicator.id, months, 'change')
    if (change?.decimal == null) return null
    const points = Number(change.decimal)
    return { growth: { difference: points, rate: null, points, reason: null }, figure: change }
  }
  const index = figures.find(region, indicator.id, months, 'index')
  if (index?.decimal != null) {
    const overHundred = exactDifference(index.decimal, '100')
    return { growth: { difference: null, rate: overHundred, points: null, reason: null }, figure: index }
  }
  return null
}

/** What stands where the source prints growth and has none: …, —. */
function printedSign(
  { figures }: Pick<Comparing, 'figures'>,
  { region, indicator, months }: Place
): PrintedSign | null {
  const measure = growsInPercent(indicator) ? 'growth' : 'change'
  return signOf(figures.find(region, indicator.id, months, measure))
}

function signOf(figure: ObservedFigure | null): PrintedSign | null {
  return figure?.symbol == null ? null : { symbol: figure.symbol, meaning: figure.meaning ?? null }
}

/** Growth of levels at current prices is nominal, unless a source printed it. */
export function rateBasis(indicator: ComparedIndicator, isPublished: boolean): RateBasis {
  if (isPublished) return 'published'
  return indicator.priceBasis === 'current' && !changesInPoints(indicator.kind) ? 'nominal' : 'computed'
}

/** The scope changed where a source restated the year before and it is no longer what was published then. */
export function breakBefore(
  { figures }: Pick<Comparing, 'figures'>,
  { region, indicator, months }: Place
): SeriesBreak | null {
  const before = yearsEarlier(months)
  const restated = figures.find(region, indicator.id, before, 'base')
  if (restated?.decimal == null) return null
  const published = figures.find(region, indicator.id, before, 'level')
  if (published?.decimal == null) return null
  return exactDifference(restated.decimal, published.decimal) === 0 ? null : 'scope'
}
