import { nameOfMonths } from '../../period/months-name.ts'
import type { Place } from '../comparing.ts'
import type { ComparedIndicator } from '../comparison-table.ts'
import { type Derivation, type DerivedFigure, isDerived } from '../derived/derived-figures.ts'
import type { ObservedFigure, ObservedMeasure } from '../figures/observed-figure.ts'

/** A figure that a number was made from. */
export interface NumberInput {
  /** Its letter in the formula; '' where it only stands beside. */
  readonly symbol: string
  readonly region: string
  readonly indicator: ComparedIndicator
  /** Canonical period text. */
  readonly period: string
  readonly measure: ObservedMeasure
  readonly figure: ObservedFigure | null
}

export function inputOf(
  symbol: string,
  { region, indicator, months }: Place,
  measure: ObservedMeasure,
  figure: ObservedFigure | null
): NumberInput {
  const period = figure?.period ?? nameOfMonths(months)
  return { symbol, region, indicator, period, measure: figure?.measure ?? measure, figure }
}

/** What a number was made from, with the figures that derived ones among it rest on. */
export function withWhatTheyRestOn(inputs: readonly NumberInput[]): NumberInput[] {
  return [...inputs, ...inputs.flatMap(({ figure }) => (isDerived(figure) ? restsOn(figure, true) : []))]
}

/** What the formulas call what a value follows from; that of an indicator calls its inputs by their names. */
const LETTERS: Readonly<Record<Derivation, string>> = { derived: '', 'region-sum': 'x', 'index-of-growth': 'r' }

/** The figures that a derived one was made from, in the order of its formula; then what those rest on themselves. */
export function restsOn(figure: DerivedFigure, isWithin = false): NumberInput[] {
  const { inputs, measure, derivation } = figure
  const symbol = isWithin ? '' : LETTERS[derivation]
  const own = inputs.map((input) => inputOf(symbol, input, measure, input.figure))
  return [...own, ...inputs.flatMap((input) => (isDerived(input.figure) ? restsOn(input.figure, true) : []))]
}
