import { parseUnit } from '../../quantity/units/unit.ts'
import type { AxisColumn } from '../pivot/column-axis.ts'
import type { ComparedCube, Place, ShownMeasure } from '../pivot/cube.ts'
import type { AxisRow } from '../pivot/row-axis.ts'
import type { CellRef } from './layout-formula.ts'
import { cell, type LayoutFormula, number, over, times } from './layout-formula.ts'

/** A table laid out, as its formulas know it. */
export interface LaidTable {
  readonly cube: ComparedCube
  readonly rows: readonly AxisRow[]
  readonly columns: readonly AxisColumn[]
  /** Columns before the figures. */
  readonly first: number
  /** The members shown of dimensions in neither rows nor columns: of others nothing stands in the table. */
  readonly fixed: Place
  /** In which unit quantities of an indicator stand in a column. */
  readonly unitAt: (column: number, indicator: number) => string | null
  /** The number that stands in a cell, in the unit that it is shown in; null: no number stands there. */
  readonly numberAt: (at: CellRef) => number | null
}

/** Finds cells by what they show. */
export interface CellsShown {
  readonly table: LaidTable
  /** A number that is no quantity: growth, a contribution; null where the table does not show it. */
  readonly shown: (place: Place, measure: ShownMeasure) => LayoutFormula | null
  /** A quantity brought to a unit. */
  readonly quantity: (place: Place, measure: ShownMeasure, unit: string | null) => LayoutFormula | null
}

export function cellsShown(table: LaidTable): CellsShown {
  const find = cellFinder(table)
  const shown = (place: Place, measure: ShownMeasure): CellRef | null => {
    const at = find(place, measure)
    return at === null || table.numberAt(at) === null ? null : at
  }
  return {
    table,
    shown: (place, measure) => {
      const at = shown(place, measure)
      return at === null ? null : cell(at)
    },
    quantity: (place, measure, unit) => {
      const at = shown(place, measure)
      if (at === null) return null
      const factor = factorBetween(table.unitAt(at.column, place.indicators), unit)
      return factor === null ? null : scaled(cell(at), factor)
    }
  }
}

/** A formula times a factor, which is written as a divisor where that is the whole number. */
export function scaled(formula: LayoutFormula, factor: number): LayoutFormula {
  if (factor === 1) return formula
  const inverse = Math.round(1 / factor)
  return Math.abs(factor * inverse - 1) < 1e-12 ? over(formula, number(inverse)) : times(formula, number(factor))
}

/** By how much a number in one unit is multiplied to be in the other; null where they measure different things. */
function factorBetween(from: string | null, to: string | null): number | null {
  if (from === to) return 1
  const one = from === null ? null : parseUnit(from)
  const other = to === null ? null : parseUnit(to)
  if (one === null || other === null || one.dimension !== other.dimension) return null
  const ratio = (one.numerator * other.denominator) / (one.denominator * other.numerator)
  return ratio * 10 ** (one.power - other.power)
}

/** Finds the cell that shows a measure of a place. Asked a few times for each number: by numbers, not by texts. */
function cellFinder({
  cube,
  rows,
  columns,
  first,
  fixed
}: LaidTable): (place: Place, measure: ShownMeasure) => CellRef | null {
  const own = rows.filter(({ kind }) => kind === 'figures' || kind === 'total')
  const shape = own[0]?.place
  const [regions, periods] = [cube.regions.length + 1, cube.periods.length + 1]
  /** Of a place what an axis says. */
  const keyOf = (place: Place, axis: Place): number =>
    ((axis.indicators < 0 ? 0 : place.indicators + 1) * regions + (axis.regions < 0 ? 0 : place.regions + 1)) *
      periods +
    (axis.periods < 0 ? 0 : place.periods + 1)
  const rowAt = new Map<number, number>()
  for (const [at, { kind, place }] of rows.entries())
    if (kind === 'figures' || kind === 'total') rowAt.set(keyOf(place, place), at)
  const across = new Map<ShownMeasure, { readonly shape: Place; readonly at: Map<number, number> }>()
  for (const [at, { place, measure }] of columns.entries()) {
    const known = across.get(measure) ?? { shape: place, at: new Map<number, number>() }
    across.set(measure, known)
    known.at.set(keyOf(place, known.shape), first + at)
  }
  return (place, measure) => {
    const over = across.get(measure)
    if (shape === undefined || over === undefined || !isShown(place, fixed)) return null
    const row = rowAt.get(keyOf(place, shape))
    const column = over.at.get(keyOf(place, over.shape))
    return row === undefined || column === undefined ? null : { row, column }
  }
}

function isShown(place: Place, fixed: Place): boolean {
  return (
    (fixed.indicators < 0 || place.indicators === fixed.indicators) &&
    (fixed.regions < 0 || place.regions === fixed.regions) &&
    (fixed.periods < 0 || place.periods === fixed.periods)
  )
}

/**
 * How a number of one measure may follow from cells that the table shows, likeliest first; `unit`: that it stands in,
 * `decimals`: those of percentages and points in its column.
 */
export type Formulas = (
  cells: CellsShown,
  place: Place,
  measure: ShownMeasure,
  unit: string | null,
  decimals: number
) => Iterable<LayoutFormula | null>
