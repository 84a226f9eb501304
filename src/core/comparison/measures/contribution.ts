import Big from 'big.js'
import { addsUp } from '../../checking/sum-of-parts.ts'
import { decimalPlaces } from '../../quantity/decimal.ts'
import { growthFromLevels, publishedGrowth, rateBasis } from '../compare-cell.ts'
import { type Comparing, inUnitOf, isAdditive, ownValue, type Place, priorValue, wholeOf } from '../comparing.ts'
import type { MeasuredValue, NumberBasis } from '../comparison-table.ts'
import type { ObservedFigure } from '../figures/observed-figure.ts'
import type { NoNumberReason } from '../reason.ts'
import { measured, noNumber } from './measured.ts'

/**
 * Contribution (贡献率): increment of the part / increment of the whole × 100.
 *
 * Both increments are at constant prices where growth is real: an indicator at current prices whose real growth r was
 * published grew by v − v / (1 + r). So brought to constant prices each by its own growth, parts need not add up to the
 * whole: Guangdong's three industries of 2009 give 2.76 + 45.49 + 52.04 = 100.29 %. `residual` of the parts says it.
 * Source: 统计工作实务, 各产业贡献率 as the share of the increment at constant prices.
 */
export function contribution(comparing: Comparing, place: Place): MeasuredValue {
  const increments = incrementsOf(comparing, place)
  if (typeof increments === 'string') return noNumber(increments)
  const { part, whole, basis } = increments
  if (whole.increment.eq(0)) return noNumber('whole-unchanged')
  return measured(part.increment.times(100).div(whole.increment).toNumber(), basis, [...part.of, ...whole.of])
}

/** Pull (拉动) in percentage points: increment of the part / the whole a year before × 100. Pulls add up to its growth. */
export function pull(comparing: Comparing, place: Place): MeasuredValue {
  const increments = incrementsOf(comparing, place)
  if (typeof increments === 'string') return noNumber(increments)
  const { part, whole, basis } = increments
  if (whole.base.eq(0)) return noNumber('prior-is-zero')
  if (whole.base.lt(0)) return noNumber('prior-is-negative')
  return measured(part.increment.times(100).div(whole.base).toNumber(), basis, [...part.of, ...whole.of])
}

/**
 * Of a whole: what the contributions of its parts leave to 100 %. Zero where they are at current prices and complete;
 * 100 − 100.29 = −0.29 in the example above. What a missing part contributed is no residual: there is none unless the
 * parts make the whole.
 */
export function residual(comparing: Comparing, place: Place): MeasuredValue {
  // Increments are added before they are divided: parts that are all of the whole leave exactly nothing.
  const sums = new Map<NumberBasis, { readonly parts: Big; readonly whole: Big }>()
  const levels: string[] = []
  const figures: (ObservedFigure | null)[] = []
  for (const { of, part, whole, basis } of contributingParts(comparing, place)) {
    if (whole.increment.eq(0)) return noNumber('whole-unchanged')
    const before = sums.get(basis)?.parts ?? new Big(0)
    sums.set(basis, { parts: before.plus(part.increment), whole: whole.increment })
    const level = ownValue(comparing, of)?.decimal ?? null
    const converted = level === null ? null : inUnitOf(level, of.indicator, place.indicator)
    if (converted !== null) levels.push(converted)
    figures.push(...part.of, ...whole.of)
  }
  const basis = [...sums.keys()].at(-1)
  if (basis === undefined) return noNumber('no-parts')
  const total = ownValue(comparing, place)?.decimal ?? null
  if (total === null || !makeUp(levels, total)) return noNumber('parts-not-whole')
  const left = [...sums.values()].reduce(
    (rest, { parts, whole }) => rest.minus(parts.times(100).div(whole)),
    new Big(100)
  )
  return measured(left.toNumber(), basis, figures)
}

/** A part with the increments by which it contributes to its whole. */
interface ContributingPart {
  readonly of: Place
  readonly part: Increment
  readonly whole: Increment
  readonly basis: NumberBasis
}

/** The parts of a whole that have a contribution. */
export function contributingParts(comparing: Comparing, place: Place): ContributingPart[] {
  return comparing.partsOf(place.indicator.id).flatMap((indicator) => {
    const of = { ...place, indicator }
    const increments = incrementsOf(comparing, of)
    return typeof increments === 'string' ? [] : [{ of, ...increments }]
  })
}

/** Statistical discrepancies between a whole and its parts stay below this part of it. */
const discrepancy = 0.005

function makeUp(parts: readonly string[], whole: string): boolean {
  const value = (decimal: string): { decimal: string; decimals: number } => ({
    decimal,
    decimals: decimalPlaces(decimal)
  })
  if (addsUp({ total: value(whole), parts: parts.map(value) })) return true
  const gap = parts.reduce((rest, part) => rest.minus(part), new Big(whole))
  return gap.abs().lte(new Big(whole).abs().times(discrepancy))
}

interface Increment {
  readonly increment: Big
  /** What it came on top of. */
  readonly base: Big
  /** The figures that it was computed from. */
  readonly of: readonly (ObservedFigure | null)[]
}

function incrementsOf(
  comparing: Comparing,
  place: Place
): { readonly part: Increment; readonly whole: Increment; readonly basis: NumberBasis } | NoNumberReason {
  const above = wholeOf(comparing, place)
  if (!isAdditive(place.indicator)) return 'not-additive'
  if (above === null) return 'no-whole'
  if (!isAdditive(above.indicator)) return 'not-additive'
  const realPart = deflated(comparing, place)
  const realWhole = realPart === null ? null : deflated(comparing, above)
  if (realPart !== null && realWhole !== null) {
    const part = inUnit(realPart, place, above)
    return part === null ? 'different-unit' : { part, whole: realWhole, basis: 'deflated' }
  }
  const part = nominal(comparing, place)
  if (typeof part === 'string') return part
  const whole = nominal(comparing, above)
  if (typeof whole === 'string') return whole === 'no-current' ? 'no-whole' : whole
  const converted = inUnit(part, place, above)
  if (converted === null) return 'different-unit'
  return { part: converted, whole, basis: rateBasis(above.indicator, false) }
}

/** v − v / (1 + r) over v / (1 + r), of an indicator at current prices whose real growth was published; else null. */
function deflated(comparing: Comparing, place: Place): Increment | null {
  if (place.indicator.priceBasis !== 'current') return null
  const current = ownValue(comparing, place)
  const published = publishedGrowth(comparing, place)
  const rate = published?.growth.rate ?? null
  if (current?.decimal == null || rate === null || rate <= -100) return null
  const value = new Big(current.decimal)
  const base = value.times(100).div(new Big(100).plus(rate))
  return { increment: value.minus(base), base, of: [current, published?.figure ?? null] }
}

function nominal(comparing: Comparing, place: Place): Increment | NoNumberReason {
  const current = ownValue(comparing, place)
  const { difference, reason } = growthFromLevels(comparing, place, current)
  const prior = priorValue(comparing, place)
  if (difference === null || current?.decimal == null || prior?.decimal == null) return reason ?? 'no-prior'
  const base = new Big(prior.decimal)
  return { increment: new Big(current.decimal).minus(base), base, of: [current, prior] }
}

function inUnit({ increment, base, of }: Increment, from: Place, to: Place): Increment | null {
  const converted = inUnitOf(increment.toFixed(), from.indicator, to.indicator)
  return converted === null ? null : { increment: new Big(converted), base, of }
}
