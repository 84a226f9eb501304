import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { type Indicator, Measure } from '#contract/figure.ts'
import { formatPeriod, parsePeriod } from '#core/period/period.ts'
import { readPeriod } from '#core/period/read-period.ts'
import { chosenRegion, indicatorIds } from '../chosen.ts'
import { neededText, type OptionValues, textOf, WrongUse } from '../command.ts'
import type { TerminalDesk } from '../terminal-desk.ts'

export interface NamedValue {
  readonly indicator: Indicator
  readonly region: string
  readonly measure: Measure
  readonly period: string
}

/** Options that name one value of the desk. */
export const valueOptions = {
  indicator: { type: 'string' },
  region: { type: 'string' },
  period: { type: 'string' },
  measure: { type: 'string' }
} as const

/** Is any option of a value given? Then a value is meant. */
export function namesValue(values: OptionValues): boolean {
  return Object.keys(valueOptions).some((name) => values[name] !== undefined)
}

/**
 * The value that --indicator, --region, --period and --measure name, with all that was ever said of it. Without a
 * measure it is the level, or what else was said of the place. Throws unknown-indicator, unknown-region, unknown-value.
 */
export async function namedValue(
  desk: TerminalDesk,
  values: OptionValues
): Promise<{ readonly value: NamedValue; readonly claims: CallOutput<'history.ofValue'> }> {
  const { indicators } = await desk.call('catalogue.indicators', {})
  const [id] = indicatorIds(indicators, [neededText(values, 'indicator')]) ?? []
  const indicator = indicators.find((one) => one.id === id)
  if (indicator === undefined) throw new DeskError('unknown-indicator')
  const period = periodOf(neededText(values, 'period'))
  const region = await chosenRegion(desk, textOf(values, 'region'))
  const place = { indicator: indicator.id, region, period }
  for (const measure of measuresOf(textOf(values, 'measure'))) {
    const claims = await desk.call('history.ofValue', { ...place, measure })
    if (claims.length > 0) return { value: { indicator, region, measure, period }, claims }
  }
  throw new DeskError('unknown-value', {}, place)
}

function measuresOf(text: string | undefined): readonly Measure[] {
  if (text === undefined) return Measure.options
  const measure = Measure.safeParse(text)
  if (!measure.success) {
    const known = Measure.options.join(', ')
    throw new WrongUse(`--measure 应为 ${known} 之一`, `--measure takes one of ${known}`)
  }
  return [measure.data]
}

/** 2023, 2023M01-07 and the like, or as people write it: 2023年1-7月. */
function periodOf(text: string): string {
  const period = parsePeriod(text.trim()) ?? readPeriod(text, null)
  if (period === null) {
    throw new WrongUse(
      `看不懂时期“${text}”，请写成 2023、2023Q3 或 2023M01-07`,
      `“${text}” is no period: write 2023, 2023Q3 or 2023M01-07`
    )
  }
  return formatPeriod(period)
}

/** The unit of what is stored at a place: growth and shares are percentages whatever the indicator's own unit is. */
export function unitOfMeasure(measure: Measure, unit: string | null): string | null {
  return measure === 'growth' || measure === 'share' ? '%' : unit
}
