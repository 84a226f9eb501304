import { averageSpan } from '../../comparison/measures/average-growth.ts'
import { monthsKey } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import { averageMethod, type ComparedCube } from '../pivot/cube.ts'
import type { Formulas } from './cells-shown.ts'
import { call, type LayoutFormula, minus, number, over, percent, plus, power } from './layout-formula.ts'

/** Average growth over the years of the table, by the method that its column, or its row, names. */
export const averageFormulas: Formulas = (cells, place, measure, unit) => {
  const years = yearsAveraged(cells.table.cube)
  const [base, ...after] = years ?? []
  const method = averageMethod(measure)
  if (base === undefined || after.length === 0 || method === null) return []
  const value = (periods: number) => cells.quantity({ ...place, periods }, 'value', unit)
  const first = value(base)
  const last = value(after.at(-1) ?? base)
  const grown = after.map((periods) => (periods < 0 ? null : cells.shown({ ...place, periods }, 'growth')))
  const rates = grown.filter((one) => one !== null)
  const chained = rates.length < after.length ? null : meanOf(call('PRODUCT', rates.map(factor)), after.length)
  if (method !== 'cumulative') {
    const levels = first === null || last === null ? null : meanOf(over(last, first), after.length)
    return method === 'chained' ? [chained] : [levels, chained]
  }
  const sum = after.map((periods) => (periods < 0 ? null : value(periods)))
  const known = sum.filter((one) => one !== null)
  if (first === null || known.length < sum.length) return []
  return [percent(call('RATE', [number(after.length), first, call('SUM', known)]))]
}

function factor(rate: LayoutFormula): LayoutFormula {
  return plus(number(1), over(rate, number(100)))
}

function meanOf(grown: LayoutFormula, years: number): LayoutFormula {
  return percent(minus(power(grown, over(number(1), number(years))), number(1)))
}

/** The periods of the cube by year, from the base on; −1: a year that is not in the table. null: no average. */
function yearsAveraged({ periods, totals }: ComparedCube): readonly number[] | null {
  const own = totals.periods < 0 ? periods : periods.slice(0, totals.periods)
  const parsed = own.flatMap((text) => parsePeriod(text) ?? [])
  const span = averageSpan(parsed, monthsKey)
  if (typeof span === 'string') return null
  const keys = parsed.map(monthsKey)
  return span.months.map((key) => keys.indexOf(key))
}
