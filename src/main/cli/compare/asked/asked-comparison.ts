import { momentOfView } from '#contract/calls/view-calls.ts'
import type { CallInput, CallOutput } from '#contract/calls.ts'
import { plainShape, type TableShape } from '#contract/table-shape.ts'
import type { Unit } from '#core/quantity/units/unit.ts'
import { lookBack } from '../../history/look-back.ts'
import { indicatorIds } from '../../terminal/chosen.ts'
import { type OptionValues, textOf, textsOf } from '../../terminal/command.ts'
import { namedUnit } from '../../terminal/named-unit.ts'
import type { TerminalDesk } from '../../terminal/terminal-desk.ts'
import { askedMeasures, extraMeasures, type NumberAsked } from './asked-measures.ts'
import { chosenBasis, chosenPeriods, chosenRegions } from './chosen-comparison.ts'
import { chosenView, measuresOfView } from './chosen-view.ts'

export type ComparisonChoice = CallInput<'compare.table'>

/** What the options of `tongbi compare` ask for, and the saved view where they say nothing. */
export interface AskedComparison {
  readonly choice: ComparisonChoice
  /** What is shown of each figure; empty: what is usual where it is shown. */
  readonly numbers: readonly NumberAsked[]
  readonly unit: Unit | null
  /** The layout of an exported table. */
  readonly shape: TableShape & { readonly title: string | null }
  readonly indicators: CallOutput<'catalogue.indicators'>['indicators']
}

/** What the options say without a desk: what is wrong with them is told before one is opened. Throws WrongUse. */
interface SaidInOptions {
  readonly periods: readonly string[] | null
  readonly numbers: readonly NumberAsked[]
  readonly basis: 'published' | 'same-scope' | null
  readonly unit: Unit | null
}

/** Reads the options, and gives what finds in a desk what they name. Throws WrongUse. */
export function readOptions(values: OptionValues): (desk: TerminalDesk) => Promise<AskedComparison> {
  const isOfView = textOf(values, 'view') !== undefined
  const namesPeriods = ['years', 'periods', 'cumulative'].some((name) => values[name] !== undefined)
  const unit = textOf(values, 'unit')
  const said: SaidInOptions = {
    periods: isOfView && !namesPeriods ? null : chosenPeriods(values),
    numbers: askedMeasures(textsOf(values, 'measures')),
    basis: isOfView && textOf(values, 'basis') === undefined ? null : chosenBasis(values),
    unit: unit === undefined ? null : namedUnit(unit)
  }
  return (desk) => findInDesk(desk, values, said)
}

async function findInDesk(desk: TerminalDesk, values: OptionValues, said: SaidInOptions): Promise<AskedComparison> {
  const view = await chosenView(desk, values)
  await lookBack(desk, values)
  const { indicators } = await desk.call('catalogue.indicators', {})
  const named = [...textsOf(values, 'indicators'), ...textsOf(values, 'indicator')]
  const namesRegions = textsOf(values, 'regions').length + textsOf(values, 'region').length > 0
  const isShownByView = view !== null && said.numbers.length === 0
  const numbers = isShownByView ? measuresOfView(view) : said.numbers
  const choice: ComparisonChoice = {
    regions: view !== null && !namesRegions ? view.content.regions : await chosenRegions(desk, values),
    periods: [...(said.periods ?? view?.content.periods ?? [])],
    indicators: view !== null && named.length === 0 ? view.content.indicators : indicatorIds(indicators, named),
    measures: extraMeasures(numbers),
    basis: said.basis ?? view?.content.basis ?? 'published',
    asOf: view !== null && textOf(values, 'as-of') === undefined ? momentOfView(view) : null
  }
  const shape = isShownByView ? view.content.shape : shapeOf(choice, numbers)
  const title = view?.content.title ?? null
  return { choice, numbers, unit: said.unit, shape: { ...shape, title }, indicators }
}

/** Several regions of one indicator run down; several indicators run down, a sheet for each region. */
function shapeOf(choice: ComparisonChoice, asked: readonly NumberAsked[]): TableShape {
  const shows = (...names: NumberAsked[]) => asked.length === 0 || names.some((name) => asked.includes(name))
  const further = asked.flatMap((name) => (name === 'average' ? BOTH_AVERAGES : [name]))
  const shape = plainShape([
    ...(shows('value') ? (['value'] as const) : []),
    ...(shows('change') ? (['change'] as const) : []),
    ...(shows('rate', 'points') ? (['growth'] as const) : []),
    ...further.filter((name) => name !== 'value' && name !== 'change' && name !== 'rate' && name !== 'points')
  ])
  const isOfOne = choice.regions.length > 1 && choice.indicators?.length === 1
  return isOfOne ? { ...shape, pivot: { rows: ['regions'], columns: ['periods'] } } : shape
}

/** What `average` means by name; where it chains published growth, the horizontal one says so. */
const BOTH_AVERAGES = ['average:horizontal', 'average:cumulative'] as const
