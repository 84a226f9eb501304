import { type MonthsKey, monthsKey, monthsKeyOf, monthsOf, yearsEarlier } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import { pointsBetween, RATE_DECIMALS, rateShown } from '../arithmetic/growth-points.ts'
import { cellMeasure } from '../build-comparison.ts'
import { compareCell, growthOfIndex, publishedGrowth } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place, priorValue, wholeOf } from '../comparing.ts'
import type { ComparisonCell, MeasuredValue, NumberBasis } from '../comparison-table.ts'
import { isDerived } from '../derived/derived-figures.ts'
import type { ObservedFigure, ObservedMeasure } from '../figures/observed-figure.ts'
import { indexBase, type MeasureName } from '../measure-name.ts'
import { contributingParts } from '../measures/contribution.ts'
import { indexBaseFor } from '../measures/fixed-base-index.ts'
import { rankedBy } from '../measures/rank-among-regions.ts'
import { partsToDate, singleMonths, singleStep } from '../measures/single-and-to-date.ts'
import type { NoNumberReason } from '../reason.ts'
import { FORMULAS, type FormulaKind } from './formulas.ts'
import { inputOf, type NumberInput, restsOn, withWhatTheyRestOn } from './number-input.ts'

export interface ExplainedNumber {
  readonly value: number | null
  readonly reason: NoNumberReason | null
  readonly basis: NumberBasis | null
  readonly kind: FormulaKind
  /** In letters; of a derived indicator its own formula. */
  readonly symbols: string
  readonly inputs: readonly NumberInput[]
  readonly cell: ComparisonCell
  /** Of a change of growth: what it is between, as it is shown. */
  readonly rates?: readonly [now: string, before: string] | undefined
}

/** Which number of a cell: one that every cell has, or a measure. */
export type NumberName = 'value' | 'change' | 'rate' | 'points' | Exclude<MeasureName, 'average'>

/**
 * How a number came about, with every figure that went into it. Those that are derived bring what they rest on along.
 * `periods`: those of the table that the number stands in; `decimals`: those at which growth is shown.
 */
export function explainNumber(
  comparing: Comparing,
  place: Place,
  period: string,
  name: NumberName,
  periods: readonly string[],
  decimals: number = RATE_DECIMALS
): ExplainedNumber {
  const { rates, ...told } = explainOwn(comparing, place, period, name, periods)
  const derived = name === 'value' ? ownValue(comparing, place) : null
  if (isDerived(derived)) {
    const kind = derived.derivation
    const value = { ...told, reason: derived.lack ?? null, kind, symbols: derived.formula ?? FORMULAS[kind] } as const
    return { ...value, inputs: restsOn(derived) }
  }
  const explained = { ...told, symbols: FORMULAS[told.kind], inputs: withWhatTheyRestOn(told.inputs) }
  if (rates === undefined) return explained
  return {
    ...explained,
    value: pointsBetween(rates, decimals),
    symbols: explained.symbols.replaceAll(', 1)', `, ${decimals})`),
    rates: [rateShown(rates.now, decimals), rateShown(rates.before, decimals)]
  }
}

function explainOwn(
  comparing: Comparing,
  place: Place,
  period: string,
  name: NumberName,
  periods: readonly string[]
): Omit<ExplainedNumber, 'symbols' | 'rates'> & Pick<MeasuredValue, 'rates'> {
  const cell = compareCell(comparing, place, period, {})
  const current = inputOf('v', place, 'level', ownValue(comparing, place))
  const before = { ...place, months: yearsEarlier(place.months) }
  const prior = inputOf('v₀', before, comparing.basis === 'published' ? 'level' : 'base', priorValue(comparing, place))
  if (name === 'value') {
    const reason = cell.decimal === null && cell.symbol === null ? 'no-current' : null
    return { value: cell.value, reason, basis: null, kind: 'observed', inputs: [current], cell }
  }
  if (name === 'change' || name === 'rate' || name === 'points') {
    const value = name === 'change' ? cell.change : name === 'rate' ? cell.rate : cell.points
    // Of what grows in percent and changes by points too, the basis of growth says nothing of the points.
    const isBeside = name === 'points' && cell.rate !== null
    const basis = value === null ? null : isBeside ? 'computed' : cell.basis
    const told = { value, reason: value === null ? cell.reason : null, basis, cell } as const
    if (name === 'rate' && growthOfIndex(place.indicator, ownValue(comparing, place)) !== null) {
      return { ...told, kind: 'own-growth', inputs: [current] }
    }
    const published = publishedGrowth(comparing, place)
    const isPublished =
      published !== null &&
      (name === 'change' ? ownValue(comparing, place) === null : published.growth[name] !== null || value === null)
    if (isPublished) {
      const { measure } = published.figure
      const kind = measure === 'index' ? 'published-index' : 'published'
      const printed = inputOf(measure === 'index' ? 'i' : 'r', place, measure, published.figure)
      return { ...told, kind, inputs: [printed, beside(current), beside(prior)] }
    }
    const kind = name === 'change' ? 'difference' : name === 'rate' ? 'growth' : pointsOrPlaces(place)
    return { ...told, kind, inputs: [current, prior] }
  }
  const measure = cellMeasure(name, periods)
  if (measure === null) throw new Error(`${name} is no measure of a cell`)
  return { ...measure(comparing, place, period), cell, ...formulaOf(comparing, place, period, name, periods) }
}

function pointsOrPlaces({ indicator }: Place): FormulaKind {
  return indicator.kind === 'rank' ? 'places' : 'points'
}

function beside(input: NumberInput): NumberInput {
  return { ...input, symbol: '' }
}

/** The formula of a measure and the figures that it takes, whether they are there or not. */
function formulaOf(
  comparing: Comparing,
  place: Place,
  period: string,
  name: NumberName,
  periods: readonly string[]
): Pick<ExplainedNumber, 'kind' | 'inputs'> {
  const level = (symbol: string, at: Place): NumberInput => inputOf(symbol, at, 'level', ownValue(comparing, at))
  const growthOf = (symbol: string, at: Place): NumberInput =>
    inputOf(symbol, at, 'growth', publishedGrowth(comparing, at)?.figure ?? null)
  const before = comparing.basis === 'published' ? 'level' : 'base'
  const priorOf = (symbol: string, at: Place): NumberInput =>
    inputOf(symbol, { ...at, months: yearsEarlier(at.months) }, before, priorValue(comparing, at))
  const printed = (measure: ObservedMeasure): ObservedFigure | null =>
    comparing.figures.find(place.region, place.indicator.id, place.months, measure)
  const whole = wholeOf(comparing, place)
  const base = indexBase(name)
  if (base !== null) {
    const at = parsePeriod(base)
    const months = at === null ? place.months : indexBaseFor(place.months, monthsKey(at))
    return { kind: 'index', inputs: [level('v', place), level('b', { ...place, months })] }
  }
  switch (name) {
    case 'growth-change':
      return growthChangeFormula(comparing, place, { level, growthOf, priorOf, printed })
    case 'computed':
      return { kind: 'growth', inputs: [level('v', place), priorOf('v₀', place)] }
    case 'share': {
      const share = printed('share')
      if (share?.decimal != null) return { kind: 'published', inputs: [inputOf('r', place, 'share', share)] }
      return { kind: 'share', inputs: [level('v', place), ...(whole === null ? [] : [level('w', whole)])] }
    }
    case 'contribution':
    case 'pull': {
      const parts = [level('v', place)]
      const measure = cellMeasure(name, periods)
      if (measure?.(comparing, place, period).basis === 'deflated' && whole !== null) {
        const inputs = [...parts, growthOf('r', place), level('w', whole), growthOf('s', whole)]
        return { kind: `${name}-deflated`, inputs }
      }
      const wholes = whole === null ? [] : [level('w', whole), priorOf('w₀', whole)]
      return { kind: name, inputs: [...parts, priorOf('v₀', place), ...wholes] }
    }
    case 'residual': {
      const contributing = contributingParts(comparing, place)
      const isDeflated = contributing.length > 0 && contributing.every(({ basis }) => basis === 'deflated')
      const [kind, beside, s, r] = isDeflated
        ? (['residual-deflated', growthOf, 's', 'r'] as const)
        : (['residual', priorOf, 'v₀', 'x₀'] as const)
      const inputs = contributing.flatMap(({ of }) => [level('x', of), beside(r, of)])
      return { kind, inputs: [level('v', place), beside(s, place), ...inputs] }
    }
    case 'rank':
    case 'growth-rank':
      return rankFormula(comparing, place, name, { level, growthOf, printed })
    case 'single':
      return singleFormula(level, place, singleStep(periods))
    default:
      return toDateFormula(comparing, level, place, singleMonths(place.months, period))
  }
}

/** One that was printed, else growth less that of the year before: as published, as indices say it, or from levels. */
function growthChangeFormula(
  comparing: Comparing,
  place: Place,
  of: {
    readonly level: Level
    readonly growthOf: Level
    readonly priorOf: Level
    readonly printed: (measure: ObservedMeasure) => ObservedFigure | null
  }
): Pick<ExplainedNumber, 'kind' | 'inputs'> {
  const printed = of.printed('growth-change')
  if (printed?.decimal != null) return { kind: 'published', inputs: [inputOf('r', place, 'growth-change', printed)] }
  const before = { ...place, months: yearsEarlier(place.months) }
  if (growthOfIndex(place.indicator, ownValue(comparing, place)) !== null) {
    return { kind: 'growth-difference-of-indices', inputs: [of.level('v', place), of.level('v₀', before)] }
  }
  if (publishedGrowth(comparing, place) !== null) {
    return { kind: 'growth-difference', inputs: [of.growthOf('r', place), of.growthOf('r₀', before)] }
  }
  return {
    kind: 'growth-difference-of-levels',
    inputs: [of.level('v', place), of.priorOf('v₀', place), of.level('p', before), of.priorOf('p₀', before)]
  }
}

/** A rank that was printed, else the figures that stand in order: values, or growth where that is ranked. */
function rankFormula(
  comparing: Comparing,
  place: Place,
  name: 'rank' | 'growth-rank',
  of: {
    readonly level: (symbol: string, at: Place) => NumberInput
    readonly growthOf: (symbol: string, at: Place) => NumberInput
    readonly printed: (measure: ObservedMeasure) => ObservedFigure | null
  }
): Pick<ExplainedNumber, 'kind' | 'inputs'> {
  const isByLevel = name === 'rank' && rankedBy(comparing, place) === ownValue
  const asked = place.indicator.kind === 'rank' && name === 'rank' ? [] : [name]
  const printedAs = isByLevel ? asked : [...asked, 'growth-rank' as const]
  for (const measure of printedAs) {
    const rank = of.printed(measure)
    if (rank?.decimal != null) return { kind: 'published', inputs: [inputOf('r', place, measure, rank)] }
  }
  const others = comparing.peers(place.region).filter((region) => region !== place.region)
  const ranked = isByLevel ? of.level : of.growthOf
  return {
    kind: 'rank',
    inputs: [ranked('v', place), ...others.map((region) => ranked('o', { ...place, region }))]
  }
}

type Level = (symbol: string, at: Place) => NumberInput

function singleFormula(level: Level, place: Place, step: number): Pick<ExplainedNumber, 'kind' | 'inputs'> {
  const { year, month } = monthsOf(place.months)
  const at = (months: MonthsKey): Place => ({ ...place, months })
  const printed = level('v', at(monthsKeyOf(year, month, step)))
  if (printed.figure?.decimal != null) return { kind: 'observed', inputs: [printed] }
  const cumulative = level('c', at(monthsKeyOf(year, month, month)))
  const before = month - step
  return {
    kind: 'single',
    inputs: before <= 0 ? [cumulative] : [cumulative, level('d', at(monthsKeyOf(year, before, before)))]
  }
}

function toDateFormula(
  comparing: Comparing,
  level: Level,
  place: Place,
  step: number
): Pick<ExplainedNumber, 'kind' | 'inputs'> {
  const { year, month } = monthsOf(place.months)
  const { cumulative, singles } = partsToDate(comparing, place, step)
  const at = ({ months }: { readonly months: MonthsKey }): Place => ({ ...place, months })
  if (cumulative?.months === monthsKeyOf(year, month, month)) {
    return { kind: 'observed', inputs: [level('v', at(cumulative))] }
  }
  const inputs = singles.map((single) => level('m', at(single)))
  return cumulative === null
    ? { kind: 'ytd', inputs }
    : { kind: 'ytd-after', inputs: [level('c', at(cumulative)), ...inputs] }
}
