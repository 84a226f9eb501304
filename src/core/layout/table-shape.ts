import { coversSameMonths, parsePeriod, yearEarlier } from '../period/period.ts'
import type { ComparedCell, ComparedRow, ComparedTable, Dimension, LayoutOptions } from './compared-table.ts'
import { headerPeriod, indicatorName } from './table-title.ts'
import { unitName } from './unit-name.ts'

/** A line or column of a table: an indicator, a region or a period. */
export interface Member {
  readonly key: string
  readonly name: string
  /** Steps of indentation: of indicators that are parts. */
  readonly depth: number
  /** Place among the members of its dimension. */
  readonly at: number
}

/** A cube turned so that one dimension runs down and one across. */
export interface TableShape {
  readonly rows: Dimension
  readonly columns: Dimension
  readonly lines: readonly Member[]
  readonly members: readonly Member[]
  /** The part of the cube that is shown: its third dimension has one member. */
  readonly table: ComparedTable
  /** What stands in a line under a member. */
  at(line: number, member: number): { readonly row: ComparedRow; readonly cell: ComparedCell | undefined } | null
  /** Where the figure of a year earlier stands; null where it is not in the table. */
  yearEarlier(line: number, member: number): { readonly line: number; readonly member: number } | null
}

/** Throws RangeError where rows and columns are the same. */
export function tableShape(cube: ComparedTable, options: LayoutOptions): TableShape {
  const rows = options.rows ?? 'indicators'
  const columns = options.columns ?? 'periods'
  if (rows === columns) throw new RangeError(`${rows} both down and across`)
  const table = shownPart(cube, rows, columns)
  const indicators = indicatorMembers(table, rows, columns, options.language)
  const byDimension: Readonly<Record<Dimension, readonly Member[]>> = {
    indicators,
    regions: table.regions.map(({ code, name }, at) => ({ key: code, name, depth: 0, at })),
    periods: table.periods.map((period, at) => ({
      key: period,
      name: headerPeriod(period, options.language),
      depth: 0,
      at
    }))
  }
  const priors = priorPeriods(table.periods)
  const places = { indicators: 0, regions: 0, periods: 0 }
  return {
    rows,
    columns,
    lines: byDimension[rows],
    members: byDimension[columns],
    table,
    at(line, member) {
      const place = { ...places, [rows]: line, [columns]: member }
      const row = table.rows[place.regions * indicators.length + place.indicators]
      return row === undefined ? null : { row, cell: row.cells[place.periods] }
    },
    yearEarlier(line, member) {
      const prior = priors[rows === 'periods' ? line : columns === 'periods' ? member : -1] ?? -1
      if (prior < 0) return null
      return rows === 'periods' ? { line: prior, member } : { line, member: prior }
    }
  }
}

/** One region, one indicator or one period, where that is the dimension that is neither down nor across. */
function shownPart(cube: ComparedTable, rows: Dimension, columns: Dimension): ComparedTable {
  const shows = (dimension: Dimension): boolean => rows === dimension || columns === dimension
  const [region] = cube.regions
  const [first] = cube.rows
  if (!shows('regions')) {
    const own = cube.rows.filter((row) => row.region === region?.code)
    return { ...cube, regions: cube.regions.slice(0, 1), rows: own }
  }
  if (!shows('indicators')) {
    return { ...cube, rows: cube.rows.filter(({ indicator }) => indicator.id === first?.indicator.id) }
  }
  return {
    ...cube,
    periods: cube.periods.slice(0, 1),
    rows: cube.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) }))
  }
}

/** The indicators of the first region: those of the others are the same. Across, each bears its unit. */
function indicatorMembers(
  table: ComparedTable,
  rows: Dimension,
  columns: Dimension,
  language: LayoutOptions['language']
): Member[] {
  const region = table.rows[0]?.region
  const units = new Set(table.rows.map(({ indicator }) => indicator.unit))
  return table.rows
    .filter((row) => row.region === region)
    .map(({ indicator }, at) => {
      const name = indicatorName(indicator, language)
      const bearsUnit = columns === 'indicators' && units.size > 1 && indicator.unit !== null
      const unit = bearsUnit ? unitName(indicator.unit, language) : ''
      const named = unit === '' ? name : language === 'zh-CN' ? `${name}（${unit}）` : `${name} (${unit})`
      return { key: indicator.id, name: named, depth: rows === 'indicators' ? indicator.depth : 0, at }
    })
}

function priorPeriods(periods: readonly string[]): number[] {
  const parsed = periods.map(parsePeriod)
  return parsed.map((period) =>
    period === null ? -1 : parsed.findIndex((other) => other !== null && coversSameMonths(other, yearEarlier(period)))
  )
}
