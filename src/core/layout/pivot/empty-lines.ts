import { type HeldFigure, hasChanged } from '../cells/held-cell.ts'
import type { AxisColumn } from './column-axis.ts'
import {
  averageMethod,
  type ComparedCube,
  type CubeIndicator,
  joined,
  NOWHERE,
  type Place,
  type ShownMeasure,
  saysSomething
} from './cube.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { AxisRow } from './row-axis.ts'

/** Rows and columns that have something to show, or of a table of changes something that has changed, and the headings over them. */
export function withoutEmpty(
  cube: ComparedCube,
  rows: readonly AxisRow[],
  columns: readonly AxisColumn[],
  fixed: Place,
  { hideEmpty, changedOnly, show }: LayoutOptions
): { readonly rows: readonly AxisRow[]; readonly columns: readonly AxisColumn[] } {
  const across = distinctPlaces(columns)
  const ofCells = show.filter((measure) => averageMethod(measure) === null)
  const ofRows = show.filter((measure) => averageMethod(measure) !== null)
  const says = (row: AxisRow, place: Place): boolean => {
    const { regions, indicators, periods } = joined(joined(row.place, place), fixed)
    const own = cube.row(regions, indicators)
    const cells = { row: own, cell: own?.cellAt(periods) ?? null, frozen: own?.frozen?.cellAt(periods) ?? null }
    if (changedOnly) return hasChangedAt(cube.indicators[indicators], cells, ofCells)
    if (own?.standsAt?.(periods) === true) return true
    return [cells.cell, cells.frozen].some((cell) => cell !== null && saysSomething(cell))
  }
  const averagesSay = (row: AxisRow, place: Place): boolean => {
    const { regions, indicators } = joined(joined(row.place, place), fixed)
    const own = { row: cube.row(regions, indicators), cell: null, frozen: null }
    return hasChangedAt(cube.indicators[indicators], own, ofRows)
  }
  const filled = rows.filter(({ kind }) => kind === 'figures')
  const keptColumns =
    hideEmpty.columns || changedOnly
      ? columns.filter(
          ({ place, measure }) => averageMethod(measure) !== null || filled.some((row) => says(row, place))
        )
      : columns
  if (!hideEmpty.rows && !changedOnly) return { rows: withoutBareHeadings(rows, () => true), columns: keptColumns }
  // An average speaks of all periods: the row has something where any of them has.
  const anywhere = across.length === 0 ? [NOWHERE] : across
  const isKept = (row: AxisRow) =>
    (row.kind !== 'figures' && !changedOnly) ||
    anywhere.some((place) => says(row, place)) ||
    (changedOnly && anywhere.some((place) => averagesSay(row, place)))
  return { rows: withoutBareHeadings(rows, isKept), columns: keptColumns }
}

/** Is a number of a place not the same as in the snapshot? */
function hasChangedAt(
  indicator: CubeIndicator | undefined,
  cells: Pick<HeldFigure, 'row' | 'cell' | 'frozen'>,
  measures: readonly ShownMeasure[]
): boolean {
  return indicator !== undefined && measures.some((measure) => hasChanged({ indicator, ...cells, measure }))
}

function withoutBareHeadings(rows: readonly AxisRow[], isKept: (row: AxisRow) => boolean): readonly AxisRow[] {
  const keeps = rows.map((row) => row.kind !== 'group' && isKept(row))
  // Rows come after what they stand under.
  for (let at = rows.length - 1; at >= 0; at--) {
    const parent = rows[at]?.parent ?? -1
    if (keeps[at] && parent >= 0 && rows[parent]?.kind === 'group') keeps[parent] = true
  }
  if (!keeps.includes(false)) return rows
  const now = new Map<number, number>()
  const kept: AxisRow[] = []
  for (const [at, row] of rows.entries()) {
    if (!keeps[at]) {
      // What stood under a row that has gone stands under the one above it.
      now.set(at, now.get(row.parent) ?? -1)
      continue
    }
    now.set(at, kept.length)
    kept.push({ ...row, parent: now.get(row.parent) ?? -1, section: now.get(row.section) ?? -1 })
  }
  return kept
}

/** The places that columns speak of, each once for all its measures. */
export function distinctPlaces(columns: readonly AxisColumn[]): Place[] {
  const found = new Map<string, Place>()
  for (const { place, measure } of columns) {
    const key = `${place.indicators} ${place.regions} ${place.periods}`
    if (averageMethod(measure) === null && !found.has(key)) found.set(key, place)
  }
  return [...found.values()]
}
