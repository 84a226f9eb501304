import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/compare-calls.ts'
import { type SelectedNumber, summarizeSelection } from '#core/comparison/selection-summary.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { Status } from '../../app/frame/status-slot.tsx'
import type { GridRange } from '../../ui/grid/grid-selection.ts'
import { placeOf } from './comparison-place.ts'
import { roundedFigure } from './format-figure.ts'

/** Count, sum and average of the selection, in the status line. */
export function ComparisonStatus(props: {
  readonly table: ComparisonTable
  readonly layout: TableLayout
  readonly order: readonly number[]
  readonly range: GridRange | null
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { table, layout, order, range } = props
  if (range === null) return null
  const numbers = selectedNumbers(table, layout, order, range)
  const { count, sum, average, unit, reason } = summarizeSelection(numbers)
  const isOne = range.top === range.bottom && range.left === range.right
  if (isOne) return null
  const decimals = Math.max(0, ...decimalsOf(table, order, range))
  const figure = (value: number, places: number): string =>
    `${roundedFigure(value, places)} ${unit === null ? '' : unitName(unit, language)}`.trim()
  return (
    <Status>
      <span className="muted">
        {t('status.rows', { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 })}
      </span>
      <span>{t('status.count', { count })}</span>
      {sum !== null && <span>{t('status.sum', { number: figure(sum, decimals) })}</span>}
      {average !== null && <span>{t('status.average', { number: figure(average, decimals + 1) })}</span>}
      {reason !== null && <span>{reason === 'rates' ? t('status.rates') : t('status.unitsDiffer')}</span>}
    </Status>
  )
}

function selectedNumbers(
  table: ComparisonTable,
  layout: TableLayout,
  order: readonly number[],
  range: GridRange
): SelectedNumber[] {
  const numbers: SelectedNumber[] = []
  for (let at = range.top; at <= range.bottom; at++) {
    const row = order[at] ?? -1
    const indicator = table.rows[row]?.indicator
    if (indicator === undefined) continue
    for (let column = range.left; column <= range.right; column++) {
      const place = placeOf(table, layout, row, column)
      const cell = table.rows[row]?.cells[place.period]
      if (cell === undefined) continue
      const value =
        place.facet === 'value' ? cell.decimal : place.facet === 'change' ? cell.change : (cell.rate ?? cell.points)
      if (value === null) continue
      numbers.push({ value, kind: indicator.kind, isGrowth: place.facet === 'growth', unit: indicator.unit })
    }
  }
  return numbers
}

function decimalsOf(table: ComparisonTable, order: readonly number[], range: GridRange): number[] {
  return order.slice(range.top, range.bottom + 1).map((row) => table.rows[row]?.indicator.decimals ?? 0)
}
