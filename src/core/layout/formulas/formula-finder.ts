import { heldMeasure, type Place, type ShownMeasure } from '../pivot/cube.ts'
import { averageFormulas } from './average-formulas.ts'
import { cellsShown, type Formulas, type LaidTable } from './cells-shown.ts'
import { changeFormulas, growthChangeFormulas, sinceFormulas } from './change-formulas.ts'
import { derivedFormulas } from './derived-formulas.ts'
import type { CellRef } from './layout-formula.ts'
import { evaluate, type LayoutFormula } from './layout-formula.ts'
import { partFormulas } from './part-formulas.ts'
import { runningFormulas } from './running-formulas.ts'
import { sumFormulas } from './sum-formulas.ts'

/** The number in a cell, of which a formula is looked for. */
export interface NumberToFollow {
  readonly place: Place
  readonly measure: ShownMeasure
  readonly at: CellRef
  /** Those at which percentages and points stand in its column. */
  readonly decimals: number
}

/**
 * How the numbers of a table follow from others in it. Only a formula that gives the very number shown is one: a
 * published change of rounded values, a year before that was restated, a part that is not in the table give another.
 */
export function formulaFinder(table: LaidTable): (number: NumberToFollow) => LayoutFormula | null {
  const cells = cellsShown(table)
  return ({ place, measure, at, decimals }) => {
    const shown = table.numberAt(at)
    if (shown === null) return null
    const unit = table.unitAt(at.column, place.indicators)
    for (const formula of formulasOf(measure)(cells, place, measure, unit, decimals)) {
      const given = formula === null ? null : evaluate(formula, table.numberAt)
      if (formula !== null && given !== null && isSame(given, shown)) return formula
    }
    return null
  }
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
}

const valueFormulas: Formulas = (...asked) => [...derivedFormulas(...asked), ...sumFormulas(...asked)]

function formulasOf(measure: ShownMeasure): Formulas {
  switch (measure) {
    case 'value':
      return valueFormulas
    case 'change':
    case 'points':
    case 'growth':
    case 'computed':
      return changeFormulas
    case 'growth-change':
      return growthChangeFormulas
    case 'single':
    case 'ytd':
      return runningFormulas
    default:
      if (heldMeasure(measure).when === 'since') return sinceFormulas
      return measure.startsWith('average:') ? averageFormulas : partFormulas
  }
}
