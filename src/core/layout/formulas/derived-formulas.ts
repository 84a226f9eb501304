import { asPercent } from '../../comparison/derived/derived-figures.ts'
import { readFormula } from '../../comparison/derived/derived-indicator.ts'
import { factorOf } from '../../comparison/derived/dimension.ts'
import { type Formula, FormulaSyntaxError } from '../../comparison/derived/formula.ts'
import type { Place } from '../pivot/cube.ts'
import type { Formulas } from './cells-shown.ts'
import { type CellsShown, scaled } from './cells-shown.ts'
import { periodBefore } from './change-formulas.ts'
import { type LayoutFormula, minus, number, over, plus, times } from './layout-formula.ts'

/** The value of a derived indicator (人均 = 地区生产总值 ÷ 常住人口) out of the values that its formula names. */
export const derivedFormulas: Formulas = (cells, place, _measure, unit) => {
  const indicator = cells.table.cube.indicators[place.indicators]
  const text = indicator?.formula ?? null
  const formula = text === null ? null : readFormula(text)
  if (indicator === undefined || formula === null || formula instanceof FormulaSyntaxError) return []
  const found = quantityOf(asPercent(formula, indicator.unit), cells, place)
  return found === null ? [] : [scaled(found.formula, found.factor / Number(factorOf(unit)))]
}

/** What a formula gives in the units that its cells have; `factor` brings it to the bases of its dimension. */
interface Quantity {
  readonly formula: LayoutFormula
  readonly factor: number
}

function quantityOf(formula: Formula, cells: CellsShown, place: Place): Quantity | null {
  switch (formula.type) {
    case 'number':
      return { formula: number(Number(formula.decimal)), factor: formula.isPercent ? 0.01 : 1 }
    case 'indicator':
      return namedValue(formula.name, cells, place)
    case 'prev': {
      const periods = periodBefore(cells.table.cube, place.periods)
      return periods < 0 ? null : quantityOf(formula.of, cells, { ...place, periods })
    }
    case 'negative': {
      const of = quantityOf(formula.of, cells, place)
      return of === null ? null : { ...of, formula: minus(number(0), of.formula) }
    }
    case 'operation': {
      const left = quantityOf(formula.left, cells, place)
      const right = quantityOf(formula.right, cells, place)
      return left === null || right === null ? null : joined(formula.operator, left, right)
    }
  }
}

function namedValue(name: string, cells: CellsShown, place: Place): Quantity | null {
  const { cube } = cells.table
  const indicators = cube.named(name)
  const unit = cube.indicators[indicators]?.unit ?? null
  const value = indicators < 0 ? null : cells.quantity({ ...place, indicators }, 'value', unit)
  return value === null ? null : { formula: value, factor: Number(factorOf(unit)) }
}

function joined(sign: '+' | '−' | '×' | '÷', left: Quantity, right: Quantity): Quantity {
  if (sign === '×') return { formula: times(left.formula, right.formula), factor: left.factor * right.factor }
  if (sign === '÷') return { formula: over(left.formula, right.formula), factor: left.factor / right.factor }
  const alike = scaled(right.formula, right.factor / left.factor)
  return { formula: sign === '+' ? plus(left.formula, alike) : minus(left.formula, alike), factor: left.factor }
}
