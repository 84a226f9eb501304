import { isYearBeforeIndex } from '../../comparison/arithmetic/growth.ts'
import { pointsShown, RATE_DECIMALS } from '../../comparison/arithmetic/growth-points.ts'
import { type LossTurn, turnSaid } from '../../comparison/arithmetic/loss-turn.ts'
import type { NumberBasis, PrintedSign } from '../../comparison/comparison-table.ts'
import { isRank } from '../../comparison/measure-name.ts'
import { unitOfMeasure } from '../../comparison/unit-of-measure.ts'
import type { Language } from '../../language.ts'
import { decimalOf } from '../../quantity/decimal.ts'
import { formatNumber } from '../../quantity/format-number.ts'
import { isDots } from '../../quantity/typed/symbols.ts'
import type { LayoutFormula } from '../formulas/layout-formula.ts'
import type { LayoutCell, NumberCell, SignCell } from '../layout.ts'
import { pointsSuffix } from '../measures/points-suffix.ts'
import { turnText } from '../measures/turn-text.ts'
import {
  averageMethod,
  type Computed,
  type CubeCell,
  type CubeIndicator,
  type CubeRow,
  type PlainMeasure
} from '../pivot/cube.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import { LaidNumber } from './laid-number.ts'
import { decimalsInShownUnit, inShownUnit, type ShownUnit } from './shown-unit.ts'

/** What one figure is laid out from. */
export interface FigureToShow {
  readonly indicator: CubeIndicator
  readonly row: CubeRow | null
  readonly cell: CubeCell | null
  readonly measure: PlainMeasure
}

export interface FigureLook {
  readonly language: Language
  readonly words: LayoutWording
  /** Unit of values and changes. */
  readonly unit: ShownUnit
  /** That unit, where it has to be said beside each figure; '': it need not be. */
  readonly unitBeside: string
  /** null: as the indicator's own, or as is usual for the measure. */
  readonly decimals: number | null
  /** What stands where there is no figure. */
  readonly noFigure: string
  /** A value that rounds to nothing without being nothing shows this instead; null: it shows as 0. */
  readonly negligible: string | null
  /** The mark after growth of each basis. */
  readonly marks: { readonly published: string; readonly computed: string; readonly nominal: string }
  /** The signs of this figure that a note explains, but for those of growth: its stage, and that it is disputed. */
  readonly signs: string
  /** Points stand in a column of their own: growth is percent alone. */
  readonly pointsApart: boolean
  /** The heading says what all of the column change by. */
  readonly pointsInHeading: boolean
}

/** Decimals of percentages and points that are computed. */
export const USUAL_DECIMALS = RATE_DECIMALS

/** How a number follows from others of the table: looked for when it is asked for, and only where it may. */
type Follows = () => LayoutFormula | null

/** Texts and numbers of one figure. */
export function figureCell(shown: FigureToShow, look: FigureLook, formula: Follows): LayoutCell {
  const { indicator, row, cell, measure } = shown
  const method = averageMethod(measure)
  if (method !== null) {
    const average = row?.averages?.[method] ?? { value: null, reason: 'no-current', basis: null }
    const { basis } = average
    const mark = basisMark(basis, look)
    return computedCell(average.value, average.reason, look.decimals ?? USUAL_DECIMALS, mark, look, formula)
  }
  if (cell === null) return sign(look.noFigure, 'no-current')
  switch (measure) {
    case 'value':
      return valueCell(cell, indicator, look, formula)
    case 'change':
      if (cell.change === null) return sign(look.noFigure, cell.changeReason ?? 'no-prior')
      // Under the % of its rate a change of 1.08 个百分点 would read as one of 1.08 %.
      return unitOfMeasure('change', indicator) === indicator.unit
        ? quantity(cell.change, indicator, look, formula)
        : pointsCell(cell, cell.change, indicator, look, formula)
    case 'growth':
      return growthCell(cell, indicator, look, formula)
    case 'points':
      return cell.points === null
        ? sign(look.noFigure, cell.reason ?? 'not-a-rate')
        : pointsCell(cell, cell.points, indicator, look, formula)
    case 'single':
    case 'ytd': {
      const computed = cell.more[measure]
      if (computed?.value == null) return sign(look.noFigure, computed?.reason ?? 'no-current')
      return quantity(computed.value, indicator, look, computedBy(computed, formula))
    }
    case 'computed': {
      const { value = null, reason = null, basis = null } = cell.more[measure] ?? {}
      const turn = turnOfComputed(cell)
      if (turn !== null) return sign(turnText(turn, indicator, look.words), reason)
      return computedCell(value, reason, look.decimals ?? USUAL_DECIMALS, basisMark(basis, look), look, formula)
    }
    default: {
      const computed = cell.more[measure] ?? { value: null, reason: null }
      const decimals = look.decimals ?? (isRank(measure) ? 0 : USUAL_DECIMALS)
      const value = pointsShown(computed, decimals)
      const mark = measure === 'growth-change' && computed.basis === 'nominal' ? look.marks.nominal : ''
      return computedCell(value, computed.reason, decimals, mark, look, computedBy(computed, formula))
    }
  }
}

function turnOfComputed(cell: CubeCell): LossTurn | null {
  const { reason = null, basis = null } = cell.more['computed'] ?? {}
  return turnSaid({ ...cell, basis, reason })
}

/** What a source printed follows from nothing. */
function computedBy({ basis }: Computed, formula: Follows): Follows | null {
  return basis === 'published' ? null : formula
}

function valueCell(cell: CubeCell, indicator: CubeIndicator, look: FigureLook, formula: Follows): LayoutCell {
  if (cell.decimal === null)
    return cell.symbol === null
      ? sign(look.noFigure, cell.reason ?? 'no-current')
      : printedCell({ symbol: cell.symbol, meaning: cell.meaning ?? null }, look.signs, look)
  const laid = quantity(cell.decimal, indicator, look, formula, cell.isDerived)
  const vanishes = look.negligible !== null && laid.value !== 0 && !/[1-9]/.test(laid.text)
  return vanishes ? printedCell({ symbol: look.negligible ?? '', meaning: 'negligible' }, '', look) : laid
}

/**
 * What stands in place of a figure, as its source printed it. In the style of a yearbook … says that a figure is too
 * small, and what is not known is left blank, as a yearbook does: else the same sign would say two things.
 */
function printedCell(printed: PrintedSign, signs: string, { negligible }: FigureLook): SignCell {
  const isLeftBlank = negligible !== null && printed.meaning === 'unknown' && isDots(printed.symbol)
  return isLeftBlank ? sign(signs, null) : { ...sign(`${printed.symbol}${signs}`, null), printed }
}

function growthCell(cell: CubeCell, indicator: CubeIndicator, look: FigureLook, formula: Follows): LayoutCell {
  const turn = turnSaid(cell)
  if (turn !== null) return sign(turnText(turn, indicator, look.words), cell.reason)
  if (cell.rate !== null) {
    const marks = `${basisMark(cell.basis, look)}${look.signs}`
    const follows = cell.basis === 'published' && !isYearBeforeIndex(indicator) ? null : formula
    return number(cell.rate, look.decimals ?? USUAL_DECIMALS, { words: '', marks }, '%', follows)
  }
  if (cell.points !== null && !look.pointsApart) return pointsCell(cell, cell.points, indicator, look, formula)
  if (cell.points !== null) return sign(look.noFigure, 'in-points')
  if (cell.growthSymbol !== null)
    return printedCell({ symbol: cell.growthSymbol, meaning: cell.growthMeaning ?? null }, '', look)
  return sign(look.noFigure, cell.reason ?? 'no-current')
}

function basisMark(basis: NumberBasis | null, { marks }: FigureLook): string {
  return basis === null || basis === 'deflated' || basis === 'growth' ? '' : marks[basis]
}

function pointsCell(
  { basis, rate }: CubeCell,
  points: number,
  indicator: CubeIndicator,
  look: FigureLook,
  formula: Follows
): NumberCell {
  const suffix = pointsSuffix(indicator, look)
  // Of what grows in percent and changes by points too, a published growth says nothing of the points.
  const follows = basis === 'published' && rate === null ? null : formula
  const decimals = look.decimals ?? (indicator.kind === 'rank' ? 0 : indicator.decimals)
  const beside = { words: look.pointsInHeading ? '' : suffix, marks: look.signs }
  return number(points, decimals, beside, suffix.trim(), follows)
}

/** A value or a change in the unit shown. */
export function quantity(
  stored: string | number,
  indicator: CubeIndicator,
  look: FigureLook,
  formula: Follows | null,
  isComputed = formula !== null
): NumberCell {
  const shown = look.unit.power === 0 ? stored : inShownUnit(decimalText(stored), look.unit)
  const decimals = look.decimals ?? decimalsOf(decimalText(shown), indicator, look)
  const beside = { words: look.unitBeside, marks: look.signs }
  return number(shown, decimals, beside, look.unit.unit ?? '', formula, isComputed)
}

/** A larger unit makes no figure 0.00 that is not zero: it gets the decimals that its first digit takes. */
function decimalsOf(shown: string, indicator: CubeIndicator, { unit, negligible }: FigureLook): number {
  const decimals = decimalsInShownUnit(indicator.decimals, unit)
  if (unit.power >= 0 || negligible !== null || Number(shown) === 0) return decimals
  const firstDigit = Math.ceil(-Math.log10(Math.abs(Number(shown))))
  return Math.max(decimals, Math.min(firstDigit, indicator.decimals - unit.power))
}

function computedCell(
  value: number | null,
  reason: string | null,
  decimals: number,
  mark: string,
  look: FigureLook,
  formula: Follows | null
): LayoutCell {
  if (value === null) return sign(look.noFigure, reason ?? 'no-current')
  return number(value, decimals, { words: '', marks: `${mark}${look.signs}` }, '', formula)
}

/** From decimal text, or from a computed number: the one is exact, the other as exact as it was computed. */
function number(
  value: string | number,
  decimals: number,
  { words, marks }: { readonly words: string; readonly marks: string },
  unit: string,
  follows: Follows | null,
  isComputed = follows !== null
): NumberCell {
  const digits = formatNumber(decimalText(value), { decimals, grouping: ',' })
  const suffix = `${words}${marks}`
  return new LaidNumber(
    { text: `${digits}${suffix}`, value: Number(value), decimals, prefix: '', suffix, marks, unit, isComputed },
    follows
  )
}

function decimalText(value: string | number): string {
  return typeof value === 'string' ? value : (decimalOf(value) ?? String(value))
}

/** A percentage or points, without the words of its unit. */
export function plainNumber(value: number, decimals: number, formula: Follows): NumberCell {
  return number(value, decimals, { words: '', marks: '' }, '', formula)
}

export function sign(text: string, reason: string | null): SignCell {
  return { type: 'sign', text, reason }
}

/**
 * The number of a figure as it is stored, without its text: for sorting, for the ground behind it; null: none is shown.
 * `decimals`: of its column; null: as is usual.
 */
export function figureNumber(
  { row, cell, measure }: Omit<FigureToShow, 'indicator'>,
  decimals: number | null
): number | null {
  const method = averageMethod(measure)
  if (method !== null) return row?.averages?.[method].value ?? null
  if (cell === null) return null
  if (measure === 'value') return cell.value
  if (measure === 'change') return cell.change
  if (measure === 'growth') return turnSaid(cell) === null ? (cell.rate ?? cell.points) : null
  if (measure === 'points') return cell.points
  if (measure === 'computed' && turnOfComputed(cell) !== null) return null
  const computed = cell.more[measure]
  return computed === undefined ? null : pointsShown(computed, decimals)
}

/** In the unit of the indicator itself; all others are percentages, points or places. */
export function isQuantity(measure: PlainMeasure): boolean {
  return QUANTITIES.has(measure)
}

const QUANTITIES: ReadonlySet<PlainMeasure> = new Set(['value', 'change', 'single', 'ytd'])

/** The number as it is shown, in its unit, without its text; null: a sign or nothing stands there. */
export function numberShown(shown: FigureToShow, look: FigureLook): number | null {
  if (look.negligible !== null || look.pointsApart) {
    const cell = figureCell(shown, look, () => null)
    return cell.type === 'number' ? cell.value : null
  }
  const stored = figureNumber(shown, look.decimals)
  if (stored === null || look.unit.power === 0 || !isQuantity(shown.measure)) return stored
  return Number(inShownUnit(decimalText(stored), look.unit))
}
