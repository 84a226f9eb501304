import type { CallInput, CallOutput } from '#contract/calls.ts'
import type { Figure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { exactDifference } from '#core/comparison/arithmetic/exact-arithmetic.ts'
import { changesInPoints } from '#core/comparison/arithmetic/growth.ts'
import type { Comparing, Place } from '#core/comparison/comparing.ts'
import type { ComparedIndicator } from '#core/comparison/comparison-table.ts'
import { averageInNumbers, explainAverage } from '#core/comparison/explaining/explain-average.ts'
import { type ExplainedNumber, explainNumber, type NumberName } from '#core/comparison/explaining/explain-number.ts'
import { formulaInNumbers } from '#core/comparison/explaining/formula-in-numbers.ts'
import { type BesideGrowth, whyGrowthDiffers } from '#core/comparison/explaining/growth-difference.ts'
import type { NumberInput } from '#core/comparison/explaining/number-input.ts'
import { figureLookup } from '#core/comparison/figures/observed-figure.ts'
import { earliestStage } from '#core/comparison/figures/stage.ts'
import { isMeasureName, isRank, type MeasureName } from '#core/comparison/measure-name.ts'
import { averageGrowth, averageSpan } from '#core/comparison/measures/average-growth.ts'
import { whyMissing } from '#core/comparison/missing-number.ts'
import { comparingOver } from '#core/comparison/underlying/related-figures.ts'
import { namedPeriods } from '#core/comparison/underlying/underlying.ts'
import { averageMethod } from '#core/layout/pivot/cube.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { roundNumber } from '#core/quantity/round.ts'
import { expectIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { readClaims } from '../store/claims/place-claims.ts'
import { readFiguresOfSheets } from '../store/figures.ts'
import type { Store } from '../store/store.ts'
import { relationsOf, storeAsOf } from './relations-of.ts'

type Explanation = CallOutput<'compare.explain'>

/** How a number of a comparison came about, down to the cells it was read from. Throws unknown-indicator. */
export function explainFigure(session: Session, asked: Required<CallInput<'compare.explain'>>): Explanation {
  const { resources } = session
  const { region, period, measure, basis, asOf } = asked
  const store = storeAsOf(session, asOf)
  const indicator = expectIndicator(store, asked.indicator)
  const parsed = parsePeriod(period)
  if (parsed === null) throw new Error(`${period} is no period`)
  const choice = {
    regions: [region, ...asked.regions.filter((other) => other !== region)],
    periods: [...new Set([...asked.periods, period])],
    indicators: [indicator],
    measures: measuresFor(measure),
    basis
  }
  const { related, takes } = relationsOf(store, resources, choice)
  const figures = figureLookup(readFiguresOfSheets(store, { ...takes, measures: null }), namedPeriods(choice.periods))
  const comparing = comparingOver({ ...related, figures })
  const place = { region, indicator, months: monthsKey(parsed) }
  const { number, numbers, average, computed } = explained(comparing, place, choice.periods, asked)
  const named = (code: string) => ({ code, name: regionName(store, resources, code) })
  const { value, cell } = number
  // As tables say it: an index has points instead of a rate, a level no points.
  const reason = comparesYears(measure) ? whyMissing(indicator, cell, measure) : number.reason
  const isValue = measure === 'value'
  const unit = unitOf(measure, indicator)
  const decimals =
    measure === 'growth-change' && asked.decimals !== null
      ? asked.decimals
      : unit === '%' || unit === '百分点'
        ? Math.max(1, indicator.kind === 'rate' ? indicator.decimals : 1)
        : indicator.decimals
  const text = value === null ? null : roundNumber(value, isRank(measure) ? 0 : decimals)
  const { id, name, nameEn, kind, priceBasis, direction, aggregation, parent, chapter } = indicator
  return {
    region: named(region),
    indicator: {
      ...{ id, name, nameEn, kind, priceBasis, direction, aggregation, parent, chapter },
      ...{ unit: indicator.unit, decimals: indicator.decimals }
    },
    period,
    measure,
    value,
    decimal: isValue ? cell.decimal : value === null ? null : decimalOf(value),
    sign: isValue ? cell.symbol : null,
    meaning: isValue ? (cell.meaning ?? null) : null,
    unit,
    reason,
    basis: number.basis,
    // An average is of all its years, whichever cell it was asked for at.
    stage: average === null ? cell.stage : earliestStage(number.inputs.map(({ figure }) => figure?.stage ?? null)),
    formula: { kind: number.kind, symbols: number.symbols, numbers },
    inputs: number.inputs.map((input) => shownInput(input, named)),
    rounding: text === null ? null : { decimals: isRank(measure) ? 0 : decimals, text },
    average,
    published: publishedBeside(store, number, computed, indicator, measure)
  }
}

type Measure = CallInput<'compare.explain'>['measure']

function comparesYears(measure: Measure): measure is 'change' | 'rate' | 'points' {
  return measure === 'change' || measure === 'rate' || measure === 'points'
}

function measuresFor(measure: Measure): MeasureName[] {
  if (averageMethod(measure) !== null) return ['average']
  return isMeasureName(measure) ? [measure] : []
}

interface Explained {
  readonly number: ExplainedNumber
  /** The formula with its inputs put in. */
  readonly numbers: string | null
  readonly average: Explanation['average']
  /** Growth from the levels, where published growth is shown. */
  readonly computed: number | null
}

function explained(
  comparing: Comparing,
  place: Place,
  periods: readonly string[],
  { period, measure, decimals }: Pick<Required<CallInput<'compare.explain'>>, 'period' | 'measure' | 'decimals'>
): Explained {
  const method = averageMethod(measure)
  if (method === null) {
    const number = explainNumber(comparing, place, period, measure as NumberName, periods, decimals ?? undefined)
    return { number, numbers: formulaInNumbers(number), average: null, computed: number.cell.computedRate }
  }
  const span = averageSpan(
    periods.flatMap((text) => parsePeriod(text) ?? []),
    monthsKey
  )
  const number = explainAverage(comparing, place, period, span, method)
  if (typeof span === 'string') return { number, numbers: null, average: null, computed: null }
  const years = span.months.length - 1
  const [base, from, to] = [span.base, yearEarlier(span.base, -1), span.last].map(formatPeriod)
  if (base === undefined || from === undefined || to === undefined) throw new Error('a span has two ends')
  const { computed } = averageGrowth(comparing, place, span)[method]
  return { number, numbers: averageInNumbers(number, years), average: { method, base, from, to, years }, computed }
}

function shownInput(
  { symbol, region, indicator, period, measure, figure }: NumberInput,
  named: (code: string) => Explanation['region']
): Explanation['inputs'][number] {
  // The catalogue's own indicators are what the comparison works with; the desk's figures bring their sources along.
  const { id, name, nameEn, unit, decimals, kind } = indicator as ComparedIndicator & Indicator
  return {
    symbol,
    region: named(region),
    indicator: { id, name, nameEn, unit, decimals, kind },
    period,
    measure,
    decimal: figure?.decimal ?? null,
    sign: figure?.symbol ?? null,
    meaning: figure?.meaning ?? null,
    stage: figure?.stage ?? null,
    conflict: figure?.conflict != null,
    source: (figure as Figure | null)?.source ?? null
  }
}

function unitOf(measure: Measure, indicator: Indicator): string | null {
  if (measure === 'value' || measure === 'single' || measure === 'ytd') return indicator.unit
  if (isRank(measure) || (indicator.kind === 'rank' && measure !== 'rate')) return '位'
  if (IN_PERCENT.has(measure)) return '%'
  if (averageMethod(measure) !== null) return '%'
  if (measure === 'pull' || measure === 'growth-change') return '百分点'
  if (measure.startsWith('index:')) return null
  if (indicator.kind === 'index' && measure === 'points') return '点'
  const isPercent = indicator.kind === 'rate' && indicator.unit === '%'
  return isPercent ? '百分点' : changesInPoints(indicator.kind) && measure === 'points' ? null : indicator.unit
}

const IN_PERCENT: ReadonlySet<string> = new Set(['rate', 'computed', 'share', 'contribution', 'residual'])

function publishedBeside(
  store: Store,
  { cell, inputs, value, basis }: ExplainedNumber,
  computed: number | null,
  indicator: Indicator,
  measure: string
): Explanation['published'] {
  const isAverage = averageMethod(measure) !== null
  const isRate = measure === 'rate' && cell.rate !== null
  if (!(isAverage || isRate) || basis !== 'published' || value === null) return null
  return {
    value,
    computed,
    difference: computed === null ? null : exactDifference(String(decimalOf(value)), String(decimalOf(computed))),
    why: whyGrowthDiffers(
      { ...cell, basis, rate: value, computedRate: computed, isContradicted: cell.isContradicted && !isAverage },
      indicator,
      besideGrowth(store, inputs, isAverage)
    )
  }
}

/** The growth as printed comes first among the inputs, its two levels follow. */
function besideGrowth(
  store: Store,
  [printed, current, prior]: readonly NumberInput[],
  isAverage: boolean
): BesideGrowth {
  const beside = { printed: printed?.figure?.decimal ?? '0', levels: null, isRevised: false, isOfOthers: false }
  const [now, before] = [current?.figure?.decimal, prior?.figure?.decimal]
  if (isAverage || now == null || prior === undefined || before == null) return beside
  const { region, indicator, period } = prior
  const claims = readClaims(store, { region, indicator: indicator.id, measure: 'level', period })
  const said = claims.flatMap(({ stands, figure: { decimal } }) => (stands && decimal !== null ? [decimal] : []))
  return {
    ...beside,
    levels: { current: now, prior: before },
    isRevised: said.some((decimal) => exactDifference(decimal, before) !== 0),
    isOfOthers: printed?.figure?.readFrom !== prior.figure?.readFrom
  }
}
