import { indexBase } from '../../comparison/measure-name.ts'
import { indexBaseFor } from '../../comparison/measures/fixed-base-index.ts'
import { monthsKey } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import type { ComparedCube, Place } from '../pivot/cube.ts'
import type { CellsShown, Formulas } from './cells-shown.ts'
import { baseOf, increment } from './change-formulas.ts'
import { call, type LayoutFormula, minus, number, over, percent, plus } from './layout-formula.ts'

/** What a part is of its whole, and has to do with the change of that: share, contribution, pull; index and rank. */
export const partFormulas: Formulas = (cells, place, measure) => {
  const { cube } = cells.table
  const base = indexBase(measure)
  if (base !== null) return [indexFormula(cells, place, base)]
  switch (measure) {
    case 'share':
      return wholesOf(cube, place).map((whole) => ratio(cells, place, whole))
    case 'contribution':
      return wholesOf(cube, place).flatMap((whole) => INCREMENTS.map((of) => contribution(of, cells, place, whole)))
    case 'pull':
      return wholesOf(cube, place).flatMap((whole) => INCREMENTS.map((of) => pull(of, cells, place, whole)))
    case 'residual':
      return [residual(cells, place)]
    case 'rank':
      return rankFormulas(cells, place, 'value')
    case 'growth-rank':
      return rankFormulas(cells, place, 'growth')
    default:
      return []
  }
}

/** The increment of a place and what it came on top of, at current or at constant prices. */
interface IncrementFormulas {
  readonly increment: typeof increment
  readonly base: typeof increment
}

const INCREMENTS: readonly IncrementFormulas[] = [
  { increment, base: baseOf },
  {
    // v − v ÷ (1 + r), of the growth that was published and stands in the table.
    increment: (cells, place, unit) => {
      const value = cells.quantity(place, 'value', unit)
      const base = deflated(cells, place, unit)
      return value === null || base === null ? null : minus(value, base)
    },
    base: deflated
  }
]

function deflated(cells: CellsShown, place: Place, unit: string | null): LayoutFormula | null {
  const value = cells.quantity(place, 'value', unit)
  const growth = cells.shown(place, 'growth')
  return value === null || growth === null ? null : over(value, plus(number(1), over(growth, number(100))))
}

function contribution(of: IncrementFormulas, cells: CellsShown, place: Place, whole: Place): LayoutFormula | null {
  const unit = unitOf(cells, whole)
  const part = of.increment(cells, place, unit)
  const all = of.increment(cells, whole, unit)
  return part === null || all === null ? null : percent(over(part, all))
}

function pull(of: IncrementFormulas, cells: CellsShown, place: Place, whole: Place): LayoutFormula | null {
  const unit = unitOf(cells, whole)
  const part = of.increment(cells, place, unit)
  const base = of.base(cells, whole, unit)
  return part === null || base === null ? null : percent(over(part, base))
}

/** What the contributions shown leave to 100 %. */
function residual(cells: CellsShown, place: Place): LayoutFormula | null {
  const { indicators } = cells.table.cube
  const whole = indicators[place.indicators]?.id
  const parts = indicators.flatMap(({ parent }, at) =>
    parent === whole ? (cells.shown({ ...place, indicators: at }, 'contribution') ?? []) : []
  )
  return parts.length === 0 ? null : minus(number(100), call('SUM', parts))
}

function indexFormula(cells: CellsShown, place: Place, base: string): LayoutFormula | null {
  const { periods } = cells.table.cube
  const parsed = parsePeriod(base)
  const own = parsePeriod(periods[place.periods] ?? '')
  if (parsed === null || own === null) return null
  const months = indexBaseFor(monthsKey(own), monthsKey(parsed))
  const at = periods.findIndex((text) => {
    const period = parsePeriod(text)
    return period !== null && monthsKey(period) === months
  })
  return at < 0 ? null : ratio(cells, place, { ...place, periods: at })
}

function ratio(cells: CellsShown, place: Place, whole: Place): LayoutFormula | null {
  const unit = unitOf(cells, whole)
  const part = cells.quantity(place, 'value', unit)
  const all = cells.quantity(whole, 'value', unit)
  return part === null || all === null ? null : percent(over(part, all))
}

/** Among the regions of the table of which no other is a part; the smallest may be the best. */
function rankFormulas(cells: CellsShown, place: Place, by: 'value' | 'growth'): (LayoutFormula | null)[] {
  const { cube } = cells.table
  const own = cells.shown(place, by)
  const regions = cube.regions.slice(0, cube.totals.regions < 0 ? undefined : cube.totals.regions)
  const wholes = new Set(regions.flatMap(({ within }) => within))
  const peers = regions.flatMap(({ code }, at) =>
    wholes.has(code) ? [] : (cells.shown({ ...place, regions: at }, by) ?? [])
  )
  if (own === null || peers.length < 2) return []
  return [call('RANK', [own, ...peers]), call('RANK-UP', [own, ...peers])]
}

/** The indicator above in the table, else the regions that this one is part of, the nearest unknown. */
function wholesOf(cube: ComparedCube, place: Place): Place[] {
  const parent = cube.indicators[place.indicators]?.parent ?? null
  const above = parent === null ? -1 : cube.indicators.findIndex(({ id }) => id === parent)
  if (above >= 0) return [{ ...place, indicators: above }]
  return (cube.regions[place.regions]?.within ?? []).flatMap((code) => {
    const regions = cube.regions.findIndex((region) => region.code === code)
    return regions < 0 ? [] : [{ ...place, regions }]
  })
}

/** A unit to compute in: that in which the whole is stored, so that most cells stand as they are. */
function unitOf({ table }: CellsShown, { indicators }: Place): string | null {
  return table.unitAt(table.first, indicators)
}
