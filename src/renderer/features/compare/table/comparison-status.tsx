import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { summarizeSelection } from '#core/comparison/selection-summary.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import { inUnit, unitName } from '#core/layout/unit-name.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { Status } from '../../../app/frame/status-line/status-slot.tsx'
import type { GridRange } from '../../../ui/grid/selection/grid-selection.ts'
import { roundedFigure } from '../format-figure.ts'
import { decimalsOfSelection, selectedNumbers } from './selected-numbers.ts'

/** Count, sum and average of the selection, in the status line. */
export function ComparisonStatus(props: {
  readonly layout: CubeLayout
  readonly visible: readonly VisibleRow[]
  readonly range: GridRange | null
  /** Rows chosen one by one, in the columns of the range; null: all of it. */
  readonly apart: readonly number[] | null
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { layout, visible } = props
  // Selecting goes on while a large selection is still being summed.
  const range = useDeferredValue(props.range)
  const apart = useDeferredValue(props.apart)
  const summary = useMemo(
    () =>
      range === null || (apart === null && isOne(range))
        ? null
        : summarizeSelection(
            selectedNumbers(layout, apart === null ? visible : visibleApart(visible, apart), rangeOf(range, apart))
          ),
    [layout, visible, range, apart]
  )
  if (range === null || summary === null) return null
  const { count, sum, average, unit, reason } = summary
  const decimals = decimalsOfSelection(layout, visible, range)
  const figure = (value: number, places: number): string =>
    inUnit(roundedFigure(value, places), unit === null ? '' : unitName(unit, language))
  return (
    <Status>
      <span className="muted">
        {t('status.rows', { count: apart?.length ?? range.bottom - range.top + 1 })} ×{' '}
        {t('status.columns', { count: range.right - range.left + 1 })}
      </span>
      {count > 0 && <span>{t('status.count', { count })}</span>}
      {sum !== null && <span>{t('status.sum', { number: figure(sum, decimals) })}</span>}
      {average !== null && <span>{t('status.average', { number: figure(average, decimals + 1) })}</span>}
      {reason !== null && <span>{t(`status.${reason}`)}</span>}
    </Status>
  )
}

function visibleApart(visible: readonly VisibleRow[], apart: readonly number[]): VisibleRow[] {
  return apart.flatMap((row) => visible[row] ?? [])
}

function rangeOf(range: GridRange, apart: readonly number[] | null): GridRange {
  return apart === null ? range : { ...range, top: 0, bottom: apart.length - 1 }
}

function isOne({ top, bottom, left, right }: GridRange): boolean {
  return top === bottom && left === right
}
