import type { SelectedNumber } from '#core/comparison/selection-summary.ts'
import { isQuantity } from '#core/layout/cells/figure-cell.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import { heldMeasure } from '#core/layout/pivot/cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import type { GridRange } from '../../../ui/grid/selection/grid-selection.ts'
import { cubeCell } from './figure-marks.ts'

/** The numbers of a selection in the units shown; texts are made of none of them, however many there are. */
export function selectedNumbers(
  layout: CubeLayout,
  visible: readonly VisibleRow[],
  range: GridRange
): SelectedNumber[] {
  const numbers: SelectedNumber[] = []
  for (let at = range.top; at <= range.bottom; at++) {
    const row = visible[at]?.row ?? -1
    for (let column = range.left; column <= range.right; column++) {
      const number = layout.numberAt(row, column)
      const measure = layout.measureAt(row, column)
      const place = layout.placeAt(row, column)
      const indicator = layout.cube.indicators[place?.indicators ?? -1]
      if (number === null || measure == null || indicator === undefined) continue
      const isOfUnit = isQuantity(heldMeasure(measure).of)
      const exact = measure === 'value' ? cubeCell(layout, row, column)?.decimal : null
      const shown = layout.inUnitShown(exact ?? number, indicator, column)
      const period = layout.cube.periods[place?.periods ?? -1] ?? ''
      const isLevel = measure === 'value' || measure === 'ytd'
      const isCounted = isLevel && (indicator.kind === 'stock' || measure === 'ytd' || runsUp(period))
      const series = isCounted ? `${indicator.id} ${place?.regions} ${measure} ${yearOf(indicator.kind, period)}` : null
      numbers.push({ value: shown.value, kind: indicator.kind, isGrowth: !isOfUnit, unit: shown.unit, series })
    }
  }
  return numbers
}

/** From January on, and not a year or a quarter by itself: 1—2月, 上半年, 前三季度. */
function runsUp(period: string): boolean {
  return /M01-|Q1-|H1$/.test(period)
}

/** Months run up within their year; what is counted at a moment is the same in all years. */
function yearOf(kind: string, period: string): string {
  return kind === 'stock' ? '' : period.slice(0, 4)
}

/** Decimals of the first figure of the selection: all of one unit have about as many. */
export function decimalsOfSelection(layout: CubeLayout, visible: readonly VisibleRow[], range: GridRange): number {
  let most = 0
  const last = Math.min(range.bottom, range.top + ROWS_LOOKED_AT)
  for (let at = range.top; at <= last; at++) {
    const cell = layout.cellAt(visible[at]?.row ?? -1, range.right)
    if (cell.type === 'number') most = Math.max(most, cell.decimals)
  }
  return most
}

const ROWS_LOOKED_AT = 50
