import { App, Button } from 'antd'
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput } from '#contract/calls.ts'
import type { ComparisonTable } from '#contract/compare-calls.ts'
import { layoutComparison } from '#core/layout/layout-comparison.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { host } from '../../app/desk/host.ts'
import { useSayFailure } from '../../app/frame/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { Grid } from '../../ui/grid/grid.tsx'
import { cellSelection, clampSelection, type GridSelection, selectedRange } from '../../ui/grid/grid-selection.ts'
import { type Orientation, PrintScreen } from '../print/print-screen.tsx'
import { ChartStrip } from './chart-strip.tsx'
import styles from './compare.module.css'
import { comparisonGridModel, linesOfStub, placeOf } from './comparison-grid-model.ts'
import { ComparisonStatus } from './comparison-status.tsx'
import { ComparisonToolbar } from './comparison-toolbar.tsx'
import type { ComparisonView } from './comparison-view.ts'
import { ExplanationPanel } from './explanation-panel.tsx'
import { focusedCell } from './focused-cell.ts'
import { FormulaLine } from './formula-line.tsx'
import { columnKey, useRowOrder } from './use-row-order.ts'

interface ComparisonWorkProps {
  readonly choice: CallInput<'compare.table'>
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  /** Are the printed pages shown instead of the table? */
  readonly printing: Orientation | null
  readonly onPrint: (orientation: Orientation) => void
  readonly onPrinted: () => void
}

/** The table of a choice that has been made, with all that speaks of it. */
export function ComparisonWork(props: ComparisonWorkProps): ReactNode {
  const { t } = useTranslation('compare')
  const { choice, change } = props
  const asked = choice.periods.length > 0 && choice.indicators?.length !== 0
  const answer = useDesk('compare.table', choice, { keep: true, enabled: asked })
  const open = (
    <Button type="primary" onClick={() => change({ choosing: true })}>
      {t('empty.open')}
    </Button>
  )
  if (choice.indicators?.length === 0) {
    return (
      <Empty title={t('empty.noIndicators')} what={t('empty.noIndicatorsWhat')}>
        {open}
      </Empty>
    )
  }
  if (answer.isError) return <Failed error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Skeleton kind="page" />
  return <Full {...props} table={answer.data} />
}

/** Height of a further line of a name that wraps, in pixels. */
const LINE = 18

function Full(props: ComparisonWorkProps & { readonly table: ComparisonTable }): ReactNode {
  const { t } = useTranslation('compare')
  const { language, rowHeight } = useAppearance()
  const { table, view, change } = props
  const [filter, setFilter] = useState('')
  const [selection, setSelection] = useState<GridSelection>(cellSelection(0, 0))
  const [explaining, setExplaining] = useState(false)
  const [chartFull, setChartFull] = useState(false)
  const gridPlace = useRef<HTMLDivElement>(null)
  const exporting = useExport(props)

  const layout = useMemo(
    () =>
      layoutComparison(table, {
        language,
        show: view.show,
        growth: view.growth,
        title: null,
        // The cells say in words where growth comes from; ① ② are for paper.
        marks: false
      }),
    [table, language, view.show, view.growth]
  )
  const order = useRowOrder(table.rows, layout, view.sort, useDeferredValue(filter))
  const printed = useMemo(() => inOrder(table, order), [table, order])
  const model = useMemo(
    () => comparisonGridModel({ table, layout, order, widths: view.widths, t }),
    [table, layout, order, view.widths, t]
  )
  const within = clampSelection(selection, order.length, layout.columns.length) ?? cellSelection(0, 0)
  const range = selectedRange(within)
  const focused = focusedCell(
    table,
    placeOf(table, layout, order[Math.max(0, within.active.row)] ?? -1, within.active.column)
  )
  const toGrid = (): void => gridPlace.current?.querySelector<HTMLElement>('[role=grid]')?.focus()

  const sortBy = (column: number): void => {
    const id = columnKey(layout, column)
    const now = view.sort?.column === id ? view.sort : null
    // Up, down, and back to the order of the catalogue.
    const next =
      now === null ? { column: id, descending: false } : now.descending ? null : { column: id, descending: true }
    change({ sort: next })
  }
  const sorted = layout.columns.findIndex((_, column) => columnKey(layout, column) === view.sort?.column)

  if (props.printing !== null) {
    return (
      <PrintScreen
        table={printed}
        show={view.show}
        growth={view.growth}
        orientation={props.printing}
        onOrientation={props.onPrint}
        onClose={props.onPrinted}
      />
    )
  }
  return (
    <>
      <div className={styles['work']}>
        <ComparisonToolbar
          view={view}
          change={change}
          filter={filter}
          onFilter={setFilter}
          onLeaveFilter={toGrid}
          shown={order.length}
          all={table.rows.length}
          exporting={exporting.isPending}
          onExport={() => exporting.run(order.map((row) => table.rows[row]?.indicator.id ?? ''))}
          onPrint={() => props.onPrint('landscape')}
        />
        <FormulaLine
          focused={order.length === 0 ? null : focused}
          explaining={explaining}
          onExplain={() => setExplaining(!explaining)}
        />
        <div className={`${styles['table']} ${chartFull && view.chart.open ? styles['hidden'] : ''}`} ref={gridPlace}>
          {order.length === 0 ? (
            <Empty title={t('filterNone', { filter })}>
              <Button onClick={() => setFilter('')}>{t('filterClear')}</Button>
            </Empty>
          ) : (
            <Grid
              model={model}
              selection={within}
              onSelect={setSelection}
              sort={view.sort === null || sorted < 0 ? null : { column: sorted, descending: view.sort.descending }}
              onSort={sortBy}
              onOpen={() => setExplaining(true)}
              onResize={(column, width) =>
                change({ widths: { ...view.widths, [columnKey(layout, column)]: Math.round(width) } })
              }
              rowHeight={rowHeight}
              estimateHeight={(row) => rowHeight + LINE * (linesOfStub(layout, order[row] ?? -1, model) - 1)}
            />
          )}
        </div>
        {view.chart.open && (
          <ChartStrip
            table={table}
            focused={order.length === 0 ? null : focused}
            chart={view.chart}
            onChange={(chart) => change({ chart })}
            isFull={chartFull}
            onFull={setChartFull}
          />
        )}
      </div>
      {explaining && focused !== null && (
        <ExplanationPanel
          region={table.region.code}
          focused={focused}
          onClose={() => {
            setExplaining(false)
            toGrid()
          }}
        />
      )}
      <ComparisonStatus table={table} layout={layout} order={order} range={order.length === 0 ? null : range} />
    </>
  )
}

/** The rows on screen, in the order on screen: what is printed. */
function inOrder(table: ComparisonTable, order: readonly number[]): ComparisonTable {
  return { ...table, rows: order.flatMap((row) => table.rows[row] ?? []) }
}

/** Exports what is on screen, in the order on screen, and says where it went. */
function useExport({ choice, view }: ComparisonWorkProps): {
  readonly isPending: boolean
  readonly run: (rows: string[]) => void
} {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { notification } = App.useApp()
  const sayFailure = useSayFailure()
  const call = useDeskMutation('compare.export')
  return {
    isPending: call.isPending,
    run: (rows) => {
      const layout = { language, show: view.show, growth: view.growth, title: null }
      call
        .mutateAsync({ ...choice, layout, rows })
        .then((artifact) => host.save(artifact))
        .then((place) => {
          if (place !== null) notification.success({ title: t('exported', { place }) })
        })
        .catch(sayFailure)
    }
  }
}
