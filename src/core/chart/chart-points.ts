import { inUnit, unitName } from '../layout/unit-name.ts'
import { decimalOf } from '../quantity/decimal.ts'
import { formatNumber } from '../quantity/format-number.ts'
import type { ChartAxis, ChartPlace, ChartPoint } from './chart-model.ts'
import { type ChartCell, type ChartIndicator, type ChartRow, cellAt, isAmount } from './chart-source.ts'

export type ChartLanguage = 'zh-CN' | 'en-US'

/** Growth and shares are shown to one place. */
const PERCENT_DECIMALS = 1

const GAP = '—'

/** The axis that values, or growth, of an indicator stand on. */
export function axisOf(indicator: ChartIndicator, measure: 'value' | 'growth', language: ChartLanguage): ChartAxis {
  if (measure === 'value') {
    return { unit: indicator.unit === null ? '' : unitName(indicator.unit, language), decimals: indicator.decimals }
  }
  return {
    unit: growthUnit(indicator, language),
    decimals: isAmount(indicator) ? PERCENT_DECIMALS : indicator.decimals
  }
}

export function percentAxis(): ChartAxis {
  return { unit: '%', decimals: PERCENT_DECIMALS }
}

/** The points of a row by value or by growth. */
export function rowPoints(
  row: ChartRow,
  periods: readonly string[],
  measure: 'value' | 'growth',
  axis: ChartAxis
): ChartPoint[] {
  const cells = periods.map((period) => cellAt(row, period))
  return cells.map((cell, at) => {
    const value = numberOf(cell, measure)
    return point(value, axis, placeOf(row, periods[at] ?? '', measure), isTentative(cell, cells))
  })
}

export function point(value: number | null, axis: ChartAxis, place: ChartPlace | null, tentative = false): ChartPoint {
  return { value, text: pointText(value, axis), place, isTentative: tentative && value !== null }
}

export function placeOf({ region, indicator }: ChartRow, period: string, measure: 'value' | 'growth'): ChartPlace {
  return { region, indicator: indicator.id, period, measure }
}

/** Unrounded, as the table has it. */
export function numberOf(cell: ChartCell | null, measure: 'value' | 'growth'): number | null {
  if (cell === null) return null
  if (measure === 'value') return cell.decimal === null ? null : Number(cell.decimal)
  return cell.rate ?? cell.points
}

function pointText(value: number | null, { unit, decimals }: ChartAxis): string {
  const decimal = value === null ? null : decimalOf(value)
  if (decimal === null) return GAP
  const number = formatNumber(decimal, { decimals, grouping: ',' })
  return unit.includes('=') ? number : inUnit(number, unit)
}

/**
 * Estimates and flash figures are tentative; a preliminary one only beside figures of its series that nobody calls
 * less than final: in a desk where nothing has been verified yet, every line would be dashed and say nothing.
 */
function isTentative(cell: ChartCell | null, all: readonly (ChartCell | null)[]): boolean {
  if (cell?.stage === 'estimate' || cell?.stage === 'flash') return true
  return cell?.stage === 'preliminary' && all.some(isSettled)
}

/** Years long gone often bear no stage at all: they are settled. */
function isSettled(cell: ChartCell | null): boolean {
  if (cell === null || (cell.decimal === null && cell.rate === null && cell.points === null)) return false
  return cell.stage === null || cell.stage === 'final' || cell.stage === 'census'
}

function growthUnit({ kind, unit }: ChartIndicator, language: ChartLanguage): string {
  if (isAmount({ kind })) return '%'
  if (kind === 'rank') return language === 'zh-CN' ? '位' : 'places'
  if (kind === 'index' || unit === '%') return language === 'zh-CN' ? '百分点' : 'points'
  return unit === null ? '' : unitName(unit, language)
}
