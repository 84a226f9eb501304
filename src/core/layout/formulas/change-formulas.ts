import { growsInPercent, isYearBeforeIndex } from '../../comparison/arithmetic/growth.ts'
import { coversSameMonths, parsePeriod, yearEarlier } from '../../period/period.ts'
import { isQuantity } from '../cells/figure-cell.ts'
import { type ComparedCube, heldMeasure, type Place, type ShownMeasure } from '../pivot/cube.ts'
import type { CellsShown, Formulas } from './cells-shown.ts'
import { call, type LayoutFormula, minus, number, over, percent } from './layout-formula.ts'
import { sumFormulas } from './sum-formulas.ts'

/** Change and growth over the year before. */
export const changeFormulas: Formulas = function* (cells, place, measure, unit, decimals) {
  // Told by what the indicator is: a rate that stays as it is, or an index over 100, fits the percent formula by chance.
  const indicator = cells.table.cube.indicators[place.indicators]
  if (measure === 'growth' && indicator !== undefined && isYearBeforeIndex(indicator)) {
    const index = cells.quantity(place, 'value', unit)
    yield index === null ? null : minus(index, number(100))
    return
  }
  if (measure === 'computed' || (measure === 'growth' && indicator !== undefined && growsInPercent(indicator))) {
    yield growthFormula(cells, place, unit)
    return
  }
  const value = cells.quantity(place, 'value', unit)
  const before = valueBefore(cells, place, unit)
  yield value === null || before === null ? null : minus(value, before)
  if (measure === 'change') yield* sumFormulas(cells, place, measure, unit, decimals)
  else yield cells.quantity(place, 'change', unit)
}

/** Growth less that of the year before, each as it is shown, where both stand in the table: see `pointsBetween`. */
export const growthChangeFormulas: Formulas = (cells, place, _measure, _unit, decimals) => {
  const periods = periodBefore(cells.table.cube, place.periods)
  const now = cells.shown(place, 'growth')
  const before = periods < 0 ? null : cells.shown({ ...place, periods }, 'growth')
  const shown = (rate: LayoutFormula): LayoutFormula => call('ROUND', [rate, number(decimals)])
  return [now === null || before === null ? null : minus(shown(now), shown(before))]
}

/** What is more than in a snapshot. */
export const sinceFormulas: Formulas = (cells, place, measure, unit) => {
  const { of } = heldMeasure(measure)
  const find = (one: ShownMeasure) => (isQuantity(of) ? cells.quantity(place, one, unit) : cells.shown(place, one))
  const now = find(of)
  const then = find(`then:${of}`)
  return [now === null || then === null ? null : minus(now, then)]
}

function growthFormula(cells: CellsShown, place: Place, unit: string | null): LayoutFormula | null {
  const change = increment(cells, place, unit)
  const base = baseOf(cells, place, unit)
  return change === null || base === null ? null : percent(over(change, call('ABS', [base])))
}

/** What a place has more than a year before: of the two values where both stand in the table, else as it shows it. */
export function increment(cells: CellsShown, place: Place, unit: string | null): LayoutFormula | null {
  const value = cells.quantity(place, 'value', unit)
  const before = valueBefore(cells, place, unit)
  return value === null || before === null ? cells.quantity(place, 'change', unit) : minus(value, before)
}

/** The value a year before, where it does not stand in the table out of value and change. */
export function baseOf(cells: CellsShown, place: Place, unit: string | null): LayoutFormula | null {
  const before = valueBefore(cells, place, unit)
  if (before !== null) return before
  const value = cells.quantity(place, 'value', unit)
  const change = cells.quantity(place, 'change', unit)
  return value === null || change === null ? null : minus(value, change)
}

function valueBefore(cells: CellsShown, place: Place, unit: string | null): LayoutFormula | null {
  const periods = periodBefore(cells.table.cube, place.periods)
  return periods < 0 ? null : cells.quantity({ ...place, periods }, 'value', unit)
}

/** Index of the period a year before one, or −1. */
export function periodBefore(cube: ComparedCube, period: number): number {
  return priorPeriods(cube)[period] ?? -1
}

const known = new WeakMap<readonly string[], readonly number[]>()

/** Index of the period a year before each, or −1. */
function priorPeriods({ periods }: ComparedCube): readonly number[] {
  let priors = known.get(periods)
  if (priors === undefined) {
    const parsed = periods.map(parsePeriod)
    priors = parsed.map((period) =>
      period === null ? -1 : parsed.findIndex((other) => other !== null && coversSameMonths(other, yearEarlier(period)))
    )
    known.set(periods, priors)
  }
  return priors
}
