import { isRank } from '#core/comparison/measure-name.ts'
import { isQuantity } from '#core/layout/cells/figure-cell.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import { type CubeRegion, heldMeasure, NOWHERE } from '#core/layout/pivot/cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import type { GridCell } from '../../../ui/grid/grid-model.ts'

/** What is painted behind a figure. */
export type FigureGround = Pick<GridCell, 'heat' | 'bar'>

const NOTHING: FigureGround = {}

interface Extremes {
  readonly least: number
  readonly most: number
}

/**
 * The ground behind figures, by their size among those of the same unit in their column: more colour, or a bar from the
 * zero line. A column is gone through when the first of its figures comes into sight. Sums stand outside.
 */
export function figureGround(
  layout: CubeLayout,
  colour: 'heat' | 'bars' | 'direction' | 'none',
  /** The rows in sight: by what a filter hides nothing is measured. */
  visible: readonly Pick<VisibleRow, 'row'>[]
): (row: number, column: number) => FigureGround {
  if (colour !== 'heat' && colour !== 'bars') return () => NOTHING
  const columns = new Map<number, ReadonlyMap<string, Extremes>>()
  return (row, column) => {
    const number = layout.numberAt(row, column)
    if (number === null || layout.rows[row]?.kind !== 'figures') return NOTHING
    // The last in rank would have the longest bar.
    if (colour === 'bars' && isRank(layout.columns[column]?.measure ?? '')) return NOTHING
    let extremes = columns.get(column)
    if (extremes === undefined) {
      extremes = extremesOf(layout, column, visible)
      columns.set(column, extremes)
    }
    const among = extremes.get(unitOf(layout, row, column))
    if (among === undefined) return NOTHING
    return colour === 'heat' ? { heat: heatOf(number, among) } : { bar: barOf(number, among) }
  }
}

function extremesOf(
  layout: CubeLayout,
  column: number,
  visible: readonly Pick<VisibleRow, 'row'>[]
): ReadonlyMap<string, Extremes> {
  const found = new Map<string, Extremes>()
  for (const { row } of visible) {
    const number = layout.rows[row]?.kind === 'figures' ? layout.numberAt(row, column) : null
    if (number === null) continue
    const unit = unitOf(layout, row, column)
    const known = found.get(unit)
    found.set(unit, {
      least: Math.min(known?.least ?? number, number),
      most: Math.max(known?.most ?? number, number)
    })
  }
  return found
}

/**
 * Growth of anything can be held against growth; values only against values of the same unit, and a county not against its
 * towns: beside the whole all parts would look alike.
 */
function unitOf(layout: CubeLayout, row: number, column: number): string {
  const measure = layout.columns[column]?.measure ?? 'value'
  if (!isQuantity(heldMeasure(measure).of)) return measure
  const { indicators, regions } = layout.placeAt(row, column) ?? NOWHERE
  const unit = layout.cube.indicators[indicators]?.unit ?? ''
  return isWhole(layout.cube.regions, regions) ? `${unit} of a whole` : unit
}

function isWhole(regions: readonly CubeRegion[], at: number): boolean {
  const whole = regions[at]
  return (
    whole !== undefined &&
    regions.some((one) => one !== whole && (one.within.includes(whole.code) || whole.parts?.includes(one.code)))
  )
}

/** From 0 (the least of its column) to 1; of one that stands alone none. */
export function heatOf(number: number, { least, most }: Extremes): number {
  return most === least ? 0 : (number - least) / (most - least)
}

/** A bar from where zero is, to the right above it and to the left below. */
export function barOf(number: number, { least, most }: Extremes): NonNullable<FigureGround['bar']> {
  const low = Math.min(0, least)
  const high = Math.max(0, most)
  if (high === low) return { from: 0, to: 0, isBelowZero: false }
  const at = (value: number) => (value - low) / (high - low)
  return { from: Math.min(at(0), at(number)), to: Math.max(at(0), at(number)), isBelowZero: number < 0 }
}
