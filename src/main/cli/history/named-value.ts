import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { type Indicator, Measure } from '#contract/figure.ts'
import { chosenPeriod, chosenRegion, indicatorIds } from '../terminal/chosen.ts'
import { neededText, type OptionValues, textOf, WrongUse } from '../terminal/command.ts'
import type { TerminalDesk } from '../terminal/terminal-desk.ts'

export interface NamedValue {
  readonly indicator: Indicator
  readonly region: string
  readonly regionName: string
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
  if (indicator === undefined) throw new DeskError('unknown-indicator', {}, { name: id ?? '' })
  const period = chosenPeriod(neededText(values, 'period'))
  const region = await chosenRegion(desk, textOf(values, 'region'))
  const [named] = await desk.call('catalogue.regions', { query: region, limit: 1, withFigures: false })
  const regionName = named?.code === region ? named.name : region
  const place = { indicator: indicator.id, region, period }
  for (const measure of measuresOf(textOf(values, 'measure'))) {
    const claims = await desk.call('history.ofValue', { ...place, measure })
    if (claims.length > 0) return { value: { indicator, region, regionName, measure, period }, claims }
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
