import type { HeaderCell } from '../layout.ts'
import { averageMethod, type ComparedCube, NOWHERE, type Place, type ShownMeasure } from './cube.ts'
import { type MemberOptions, membersOf } from './members.ts'
import type { Dimension } from './pivot.ts'

/** One column of figures. */
export interface AxisColumn {
  /** Stays the same when other columns come and go: `growth 2023`. */
  readonly key: string
  readonly place: Place
  readonly measure: ShownMeasure
  /** Names from the top of the header down to the column's own. */
  readonly path: readonly string[]
}

export interface ColumnOptions extends MemberOptions {
  readonly measures: readonly ShownMeasure[]
  /** `beside`: a member's measures side by side; `after`: all of one measure, then all of the next. */
  readonly arrange: 'beside' | 'after'
  /** 增长（%）, 2016–2020年年均增长（%）; below it, held against a snapshot, 当时. */
  readonly measureNames: (measure: ShownMeasure, place: Place) => readonly string[]
  readonly unitOfIndicator: (indicator: number) => string | null
  /** What a column adds to its own name: （万）where its unit is not the table's. */
  readonly suffixOf: (key: string) => string
}

/** Columns of no, one or more dimensions with the measures of each. The average stands after the periods. */
export function columnAxis(cube: ComparedCube, dimensions: readonly Dimension[], options: ColumnOptions): AxisColumn[] {
  const each = options.measures.filter((measure) => averageMethod(measure) === null)
  const averages = options.measures.filter((measure) => averageMethod(measure) !== null)
  const namesMeasures = dimensions.length === 0 || each.length !== 1 || each[0] !== 'value'
  const column = (one: Combination, measure: ShownMeasure): AxisColumn => {
    const key = keyOf(measure, one)
    const names = options.measureNames(measure, one.place)
    const path = !namesMeasures
      ? one.path
      : options.arrange === 'beside'
        ? [...one.path, ...names]
        : [...names, ...one.path]
    const own = `${path.at(-1) ?? ''}${options.suffixOf(key)}`
    return { ...one, key, measure, path: [...path.slice(0, -1), own] }
  }
  const averaged = (one: Combination): AxisColumn[] =>
    averages.map((measure) => ({
      ...one,
      key: keyOf(measure, one),
      measure,
      path: [...one.path, ...options.measureNames(measure, one.place)]
    }))

  const all = each.length === 0 ? [] : combinations(cube, dimensions, options)
  const outer = dimensions.filter((dimension) => dimension !== 'periods')
  const withoutPeriods = averages.length === 0 ? [] : combinations(cube, outer, options)
  if (options.arrange === 'after') {
    return [...each.flatMap((measure) => all.map((one) => column(one, measure))), ...withoutPeriods.flatMap(averaged)]
  }
  const figures = all.flatMap((one) => each.map((measure) => column(one, measure)))
  if (averages.length === 0 || dimensions.at(-1) !== 'periods') return [...figures, ...withoutPeriods.flatMap(averaged)]
  // Of each outer member its periods, then their average.
  return withoutPeriods.flatMap((one) => [
    ...figures.filter(({ place }) => outer.every((dimension) => place[dimension] === one.place[dimension])),
    ...averaged(one)
  ])
}

function keyOf(measure: ShownMeasure, { keys }: Combination): string {
  return [measure, ...keys].join(' ')
}

interface Combination {
  readonly keys: readonly string[]
  readonly place: Place
  readonly path: readonly string[]
}

function combinations(cube: ComparedCube, dimensions: readonly Dimension[], options: ColumnOptions): Combination[] {
  let all: Combination[] = [{ keys: [], place: NOWHERE, path: [] }]
  for (const dimension of dimensions) {
    const members = membersOf(cube, dimension, { ...options, chapters: false }).filter(({ index }) => index >= 0)
    all = all.flatMap((one) =>
      members.map(({ key, text, index }) => ({
        keys: [...one.keys, key],
        place: { ...one.place, [dimension]: index },
        path: [...one.path, dimension === 'indicators' ? withUnit(text, options.unitOfIndicator(index)) : text]
      }))
    )
  }
  return all
}

function withUnit(name: string, unit: string | null): string {
  return unit === null || unit === '' ? name : `${name}（${unit}）`
}

/** The header over the columns, from column `first` on: equal names side by side are one cell. */
export function columnHeader(columns: readonly AxisColumn[], first: number): HeaderCell[][] {
  const depth = Math.max(1, ...columns.map(({ path }) => path.length))
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => [])
  for (let level = 0; level < depth; level++) {
    let at = 0
    while (at < columns.length) {
      const path = columns[at]?.path ?? []
      const text = path[level]
      if (text === undefined) {
        at++
        continue
      }
      const isOwn = level === path.length - 1
      let end = at + 1
      while (!isOwn && end < columns.length && sharesPath(path, columns[end]?.path ?? [], level)) end++
      rows[level]?.push({ text, column: first + at, columnSpan: end - at, rowSpan: isOwn ? depth - level : 1 })
      at = end
    }
  }
  return rows
}

function sharesPath(one: readonly string[], other: readonly string[], level: number): boolean {
  for (let at = 0; at <= level; at++) if (one[at] !== other[at]) return false
  return other.length > level + 1
}
