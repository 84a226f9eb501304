import { exactDifference } from '../../comparison/exact-arithmetic.ts'
import { averageSpan } from '../../comparison/measures/average-growth.ts'
import { monthsKey } from '../../period/months-key.ts'
import { coversSameMonths, formatPeriod, type Period, parsePeriod, yearEarlier } from '../../period/period.ts'
import { sum } from '../../quantity/sum.ts'
import type { CellRef, LayoutFormula } from '../layout.ts'
import type { AxisColumn } from './column-axis.ts'
import { type ComparedCube, cellAt, type Place, type ShownMeasure } from './cube.ts'
import type { TableLook } from './layout-options.ts'
import type { AxisRow } from './row-axis.ts'

interface Laid {
  readonly cube: ComparedCube
  readonly rows: readonly AxisRow[]
  readonly columns: readonly AxisColumn[]
  /** Columns before the figures. */
  readonly first: number
  readonly look: TableLook
}

/**
 * How change and growth follow from the values in the table, and sums from their parts: only where all of these stand
 * in it and give the very number shown (a published change of rounded values may not).
 */
export function formulaFinder(laid: Laid): (place: Place, measure: ShownMeasure) => LayoutFormula | null {
  const { cube } = laid
  const find = cellFinder(laid)
  const priors = priorPeriods(cube.periods)
  const ends = averagedEnds(cube)
  return (place, measure) => {
    const total = totalOf(cube, place)
    if (measure === 'value') {
      const places = total === null ? regionsAdded(cube, place) : partsOf(cube, place, total)
      const parts = places.map((part) => find(part, 'value')).filter((part) => part !== null)
      return parts.length === places.length && parts.length > 1 ? { operation: 'sum', parts } : null
    }
    if (measure === 'average:horizontal' && ends !== null) {
      const current = find({ ...place, periods: ends.last }, 'value')
      const prior = find({ ...place, periods: ends.base }, 'value')
      if (current === null || prior === null || !areInOneUnit(laid, current, prior)) return null
      return { operation: 'average', current, prior, years: ends.years }
    }
    if (measure !== 'change' && measure !== 'growth' && measure !== 'points') return null
    const before = { ...place, periods: priors[place.periods] ?? -1 }
    const cell = cellAt(cube, place)
    const prior = cellAt(cube, before)
    if (cell?.decimal == null || prior?.decimal == null || cell.change === null) return null
    if (exactDifference(cell.decimal, prior.decimal) !== cell.change) return null
    const current = find(place, 'value')
    const earlier = find(before, 'value')
    if (current === null || earlier === null || !areInOneUnit(laid, current, earlier)) return null
    return { operation: measure === 'growth' && cell.rate !== null ? 'growth' : 'difference', current, prior: earlier }
  }
}

/** First and last of the years that growth is averaged over, as periods of the cube. */
function averagedEnds({ periods, totals }: ComparedCube): { base: number; last: number; years: number } | null {
  const own = totals.periods < 0 ? periods : periods.slice(0, totals.periods)
  const parsed = own.flatMap((text) => parsePeriod(text) ?? [])
  const span = averageSpan(parsed, monthsKey)
  if (typeof span === 'string') return null
  const at = (period: Period) => own.indexOf(formatPeriod(period))
  return { base: at(span.base), last: at(span.last), years: span.months.length - 1 }
}

function areInOneUnit({ columns, first, look }: Laid, one: CellRef, other: CellRef): boolean {
  const magnitude = ({ column }: CellRef) => look.columns[columns[column - first]?.key ?? '']?.magnitude ?? 'stored'
  return magnitude(one) === magnitude(other)
}

/** Finds the cell that shows a measure of a place. */
function cellFinder({ rows, columns, first }: Laid): (place: Place, measure: ShownMeasure) => CellRef | null {
  const shape = rows.find(({ kind }) => kind !== 'group')?.place
  const across = columns[0]?.place
  const rowAt = new Map<string, number>()
  for (const [at, { kind, place }] of rows.entries()) if (kind !== 'group') rowAt.set(keyOf(place), at)
  const columnAt = new Map<string, number>()
  for (const [at, { place, measure }] of columns.entries()) columnAt.set(`${measure} ${keyOf(place)}`, first + at)
  return (place, measure) => {
    if (shape === undefined || across === undefined) return null
    const row = rowAt.get(keyOf(within(place, shape)))
    const column = columnAt.get(`${measure} ${keyOf(within(place, across))}`)
    return row === undefined || column === undefined ? null : { row, column }
  }
}

function keyOf({ indicators, regions, periods }: Place): string {
  return `${indicators} ${regions} ${periods}`
}

/** Of a place what an axis says. */
function within(place: Place, axis: Place): Place {
  return {
    indicators: axis.indicators < 0 ? -1 : place.indicators,
    regions: axis.regions < 0 ? -1 : place.regions,
    periods: axis.periods < 0 ? -1 : place.periods
  }
}

function totalOf({ totals }: ComparedCube, place: Place): 'regions' | 'periods' | null {
  if (place.regions === totals.regions) return 'regions'
  return place.periods === totals.periods ? 'periods' : null
}

function partsOf(cube: ComparedCube, place: Place, over: 'regions' | 'periods'): Place[] {
  return Array.from({ length: cube.totals[over] }, (_, at) => ({ ...place, [over]: at }))
}

/** Of a sum of regions the places that it is made of, where they give the very number shown; else none. */
function regionsAdded(cube: ComparedCube, place: Place): Place[] {
  const places = (cube.regions[place.regions]?.parts ?? []).map((code) => ({
    ...place,
    regions: cube.regions.findIndex((region) => region.code === code)
  }))
  const decimals = places.map((part) => cellAt(cube, part)?.decimal ?? null)
  const known = decimals.filter((decimal) => decimal !== null)
  const shown = cellAt(cube, place)?.decimal ?? null
  const isWhole = shown !== null && known.length === places.length && sum(known) === shown
  return isWhole ? places : []
}

/** Index of the period a year before each, or −1. */
function priorPeriods(periods: readonly string[]): number[] {
  const parsed = periods.map(parsePeriod)
  return parsed.map((period) =>
    period === null ? -1 : parsed.findIndex((other) => other !== null && coversSameMonths(other, yearEarlier(period)))
  )
}
