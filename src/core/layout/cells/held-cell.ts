import { exactDifference } from '../../comparison/arithmetic/exact-arithmetic.ts'
import { decimalOf } from '../../quantity/decimal.ts'
import type { LayoutFormula } from '../formulas/layout-formula.ts'
import type { LayoutCell } from '../layout.ts'
import {
  averageMethod,
  type CubeCell,
  type CubeIndicator,
  type CubeRow,
  heldMeasure,
  type ShownMeasure
} from '../pivot/cube.ts'
import {
  type FigureLook,
  type FigureToShow,
  figureCell,
  figureNumber,
  isQuantity,
  numberShown,
  plainNumber,
  quantity,
  sign
} from './figure-cell.ts'

/** What one figure is laid out from, where it may be held against that of a snapshot. */
export interface HeldFigure {
  readonly indicator: CubeIndicator
  readonly row: CubeRow | null
  readonly cell: CubeCell | null
  /** The figure of the snapshot. */
  readonly frozen: CubeCell | null
  readonly measure: ShownMeasure
}

/** Texts and numbers of one figure as it is, as it was in the snapshot, or of what has changed since. */
export function heldCell(shown: HeldFigure, look: FigureLook, formula: () => LayoutFormula | null): LayoutCell {
  const { now, before, when } = both(shown)
  if (when === 'now') return figureCell(now, look, formula)
  if (when === 'then') return figureCell(before, look, () => null)
  const { difference, reason } = differenceOf(now, before, look.decimals)
  if (difference === null) return sign(look.noFigure, reason)
  if (isQuantity(now.measure)) return quantity(difference, now.indicator, look, formula)
  const beside = figureCell(now, look, () => null)
  return plainNumber(difference, beside.type === 'number' ? beside.decimals : 1, formula)
}

/** The number of a figure as it is stored; see `figureNumber`. */
export function heldNumber(shown: HeldFigure, decimals: number | null): number | null {
  const { now, before, when } = both(shown)
  if (when === 'since') return differenceOf(now, before, decimals).difference
  return figureNumber(when === 'now' ? now : before, decimals)
}

/** The number as it is shown, in its unit; see `numberShown`. */
export function heldNumberShown(shown: HeldFigure, look: FigureLook): number | null {
  const { now, before, when } = both(shown)
  if (when !== 'since') return numberShown(when === 'now' ? now : before, look)
  const cell = heldCell(shown, look, () => null)
  return cell.type === 'number' ? cell.value : null
}

/** Of a cell of what has changed since the snapshot: is the number another, or in only one of both? */
export function saysChange(cell: LayoutCell): boolean {
  if (cell.type === 'number') return cell.value !== 0
  return cell.type === 'sign' && isChange(cell.reason)
}

/** Is a figure not the same any more: another number, another symbol, or there in only one of both? */
export function hasChanged(shown: HeldFigure): boolean {
  const { now, before } = both(shown)
  const { difference, reason } = differenceOf(now, before, null)
  return difference === null ? isChange(reason) : difference !== 0
}

function isChange(reason: string | null): boolean {
  return reason === 'not-then' || reason === 'not-now' || reason === 'other-sign'
}

function both({ indicator, row, cell, frozen, measure: held }: HeldFigure) {
  const { of: measure, when } = heldMeasure(held)
  const now: FigureToShow = { indicator, measure, row, cell }
  return { when, now, before: { indicator, measure, row: row?.frozen ?? null, cell: frozen } satisfies FigureToShow }
}

function differenceOf(
  now: FigureToShow,
  earlier: FigureToShow,
  decimals: number | null
): { difference: number | null; reason: string | null } {
  const [current, before] = [now, earlier].map((one) => decimalShown(one, decimals))
  if (current == null && before == null) {
    const isOtherSign = now.measure === 'value' && (now.cell?.symbol ?? null) !== (earlier.cell?.symbol ?? null)
    return { difference: null, reason: isOtherSign ? 'other-sign' : whyNone(now) }
  }
  if (before == null) return { difference: null, reason: 'not-then' }
  if (current == null) return { difference: null, reason: 'not-now' }
  return { difference: exactDifference(current, before), reason: null }
}

/** Why there is no number now, nor was one then. */
function whyNone({ row, cell, measure }: FigureToShow): string {
  const method = averageMethod(measure)
  const reason = method === null ? (cell?.more[measure]?.reason ?? cell?.reason) : row?.averages?.[method].reason
  return reason ?? 'no-current'
}

function decimalShown(shown: FigureToShow, decimals: number | null): string | null {
  if (shown.measure === 'value') return shown.cell?.decimal ?? null
  const number = figureNumber(shown, decimals)
  return number === null ? null : decimalOf(number)
}
