import { formatPeriod, parsePeriod, yearEarlier } from '../period/period.ts'
import { decimalPlaces } from '../quantity/decimal.ts'
import { fitLevel } from '../quantity/units/fit-unit.ts'
import type { Basis, ReadObservation, Remark, TableReading } from '../reading/reading.ts'
import { changeBeyondRounding, pointsApart } from './change-against-levels.ts'
import type { CheckedValue } from './checked-value.ts'
import type { CheckedIndicator, Contradiction } from './contradiction.ts'
import { beyondPrices, differsFromLevels } from './growth-against-levels.ts'
import type { LineDecimals } from './line-decimals.ts'
import { growthMismatch } from './printed-growth.ts'

const observationsAtOnce = 10_000

/** Holds printed growth, and printed change (增减额), against the levels of the table that they are told of. */
export function* checkGrowth(
  table: TableReading,
  decimals: LineDecimals,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null
): Generator<void, Contradiction[]> {
  const printed = table.observations.filter(
    ({ measure, decimal }) => (measure === 'growth' || measure === 'change') && decimal !== null
  )
  if (printed.length === 0) return []
  const levels = new Map<string, ReadObservation>()
  for (const [index, one] of table.observations.entries()) {
    if (index % observationsAtOnce === 0) yield
    if (one.decimal !== null && one.period !== null && one.measure === 'level')
      levels.set(placeKey(one, one.period, one.basis), one)
  }
  const found: Contradiction[] = []
  for (const [index, one] of printed.entries()) {
    if (index % observationsAtOnce === 0) yield
    const contradiction = contradictionOf(one, levels, decimals, indicatorOf)
    if (contradiction !== null) found.push(contradiction)
  }
  return found
}

function contradictionOf(
  printed: ReadObservation,
  levels: ReadonlyMap<string, ReadObservation>,
  decimals: LineDecimals,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null
): Contradiction | null {
  if (printed.decimal === null || printed.period === null) return null
  const current = levels.get(placeKey(printed, printed.period, 'published'))
  const earlier = yearBefore(printed.period)
  if (earlier === null) return null
  // Growth is printed against the same scope, where the sheet gives it.
  const base = levels.get(placeKey(printed, earlier, 'same-scope'))
  const prior = base ?? levels.get(placeKey(printed, earlier, 'published'))
  if (current === undefined || prior === undefined || (current.unit ?? '') !== (prior.unit ?? '')) return null
  const known = indicatorOf(current)
  if (known !== null && known.kind !== 'flow' && known.kind !== 'stock') return null
  if (printed.measure === 'change') {
    const isOtherwise = isMeasuredOtherwise(printed, known, base !== undefined)
    return changeContradiction({ current, prior, printed }, decimals, isOtherwise)
  }
  const observed = { current, prior, printed }
  const line = { current: decimals.of(current), prior: decimals.of(prior), printed: decimals.of(printed) }
  const found = growthMismatch(line)
  if (found === null) return null
  const said = {
    current: line.current.decimal,
    prior: line.prior.decimal,
    printed: line.printed.decimal,
    computed: found.computed
  }
  const apart = Math.abs(found.computed - Number(line.printed.decimal))
  if (
    isMeasuredOtherwise(printed, known, base !== undefined) &&
    apart < (found.transposed === null ? beyondPrices : farApart)
  )
    return null
  if (found.transposed === null)
    return { observation: printed, remark: { code: 'growth-differs', params: said }, against: [current, prior] }
  const { in: which, instead } = found.transposed
  const params = { ...said, value: line[which].decimal, instead }
  const against = [current, prior, printed].filter((one) => one !== observed[which])
  return { observation: observed[which], remark: { code: 'digits-transposed', params }, against }
}

/** A change that the two levels do not give, told in their unit. */
function changeContradiction(
  { current, prior, printed }: Readonly<Record<'current' | 'prior' | 'printed', ReadObservation>>,
  decimals: LineDecimals,
  isOtherwise: boolean
): Contradiction | null {
  const told = inUnit(decimals.of(printed), printed.unit, current.unit)
  if (told === null) return null
  const line = { current: decimals.of(current), prior: decimals.of(prior), printed: told }
  const computed = changeBeyondRounding(line)
  if (computed === null) return null
  if (isOtherwise && pointsApart(computed, told.decimal, line.prior.decimal) < beyondPrices) return null
  const params = { current: line.current.decimal, prior: line.prior.decimal, printed: told.decimal, computed }
  return { observation: printed, remark: { code: 'change-differs', params }, against: [current, prior] }
}

/** null: nobody can say how much it is in that unit. */
function inUnit(value: CheckedValue, written: string | null, unit: string | null): CheckedValue | null {
  if (written === unit) return value
  const [fitted, one] = [fitLevel(value.decimal, written, unit), fitLevel('1', written, unit)]
  if (written === null || unit === null || fitted === null || one === null) return null
  return { decimal: fitted.decimal, decimals: value.decimals - Math.round(Math.log10(Number(one.decimal))) }
}

/** Nobody prints growth to a thousandth of a percent: 0.051 is 5.1 % as a fraction. */
export function growthAsFraction(printed: string): Remark | null {
  const isFraction = Math.abs(Number(printed)) < 1 && decimalPlaces(printed) >= 3
  return isFraction ? { code: 'fraction-of-percent', params: { value: printed } } : null
}

/** Percentage points between real and nominal growth that need no slip to explain, where one would explain them. */
const farApart = 5

/** Growth at constant prices, or over another set of enterprises than last year's: levels cannot prove it wrong. */
function isMeasuredOtherwise(
  { indicator }: ReadObservation,
  known: CheckedIndicator | null,
  isSameScope: boolean
): boolean {
  const priceBasis = known?.priceBasis ?? 'none'
  return indicator.some((name) => differsFromLevels({ name, priceBasis }, isSameScope))
}

/** The period a year before, in words of its own. */
export function yearBefore(text: string): string | null {
  const period = parsePeriod(text)
  return period === null ? null : formatPeriod(yearEarlier(period))
}

function placeKey({ indicator, region }: ReadObservation, period: string, basis: Basis): string {
  return `${indicator.join('\n')}\t${region ?? ''}\t${period}\t${basis}`
}
