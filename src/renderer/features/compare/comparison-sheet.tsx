import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/compare-calls.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import { useAppearance } from '../../app/appearance.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import { cellSelection, clampSelection, type GridSelection, selectedRange } from '../../ui/grid/grid-selection.ts'
import { SelectedChart } from '../chart/selected-chart.tsx'
import { useTableLinks } from '../chart/use-table-links.ts'
import type { DraftChoice } from '../draft/draft-panel.tsx'
import { SelectedWords } from '../draft/selected-words.tsx'
import styles from './compare.module.css'
import { comparisonGridModel, linesOfStub } from './comparison-grid-model.ts'
import { placeOf } from './comparison-place.ts'
import { comparisonPlaces } from './comparison-places.ts'
import { ComparisonStatus } from './comparison-status.tsx'
import type { ComparisonView } from './comparison-view.ts'
import { ExplanationPanel } from './explanation-panel.tsx'
import { columnMarks, markWords } from './figure-marks.ts'
import { focusedCell } from './focused-cell.ts'
import { FormulaLine } from './formula-line.tsx'
import { reasonWords } from './reason-words.ts'
import { columnKey } from './use-row-order.ts'
import { useWidth } from './use-width.ts'

/** Height of a further line of a name that wraps, in pixels. */
const LINE = 18

/** Windows wider than this have room for a panel on both sides of the table, in pixels. */
const TWO_PANELS = 1280

const Chart = memo(SelectedChart)

/** The table with what follows the cell in focus: formula, explanation, chart, the sums of the selection. */
export function ComparisonSheet(props: {
  readonly table: ComparisonTable
  /** What the table is of. */
  readonly choice: DraftChoice
  readonly layout: TableLayout
  /** Rows shown, in their order; at least one. */
  readonly order: readonly number[]
  /** The indicator whose row is in focus first; null: the first row. */
  readonly focus: string | null
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  readonly focusGrid: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { rowHeight } = useAppearance()
  const { table, layout, order, view, change } = props
  const [selection, setSelection] = useState<GridSelection>(() => {
    const at = order.findIndex((row) => table.rows[row]?.indicator.id === props.focus)
    return cellSelection(Math.max(0, at), 0)
  })
  const [explaining, setExplaining] = useState(false)
  const [chartFull, setChartFull] = useState(false)

  const place = useRef<HTMLDivElement>(null)
  const room = useWidth(place)
  // Two panels leave a narrow window no table: the explanation makes the chooser step back.
  const isNarrow = window.innerWidth < TWO_PANELS
  const isExplaining = explaining && !(isNarrow && view.choosing)
  const explain = (now: boolean): void => {
    setExplaining(now)
    if (now && isNarrow && view.choosing) change({ choosing: false })
  }

  const words = useMemo(() => markWords(t), [t])
  const marks = useMemo(() => columnMarks(table, layout, words), [table, layout, words])
  const model = useMemo(() => {
    const why = (reason: string): string => reasonWords(t, reason)
    return comparisonGridModel({ table, layout, order, widths: view.widths, room, words, marks, why })
  }, [table, layout, order, view.widths, room, words, marks, t])

  const within = clampSelection(selection, order.length, layout.columns.length) ?? cellSelection(0, 0)
  const range = selectedRange(within)
  const { row, column } = within.active
  const focused = useMemo(
    () => focusedCell(table, placeOf(table, layout, order[Math.max(0, row)] ?? -1, column)),
    [table, layout, order, row, column]
  )
  const places = useMemo(() => comparisonPlaces(table, layout, order), [table, layout, order])
  const links = useTableLinks(places, range?.top ?? 0, setSelection)
  // The chart follows when the arrow key rests: running through rows must not wait for it.
  const charted = useDeferredValue(within)
  const putChart = useCallback(
    ({ kind, ...chart }: ComparisonView['chart'] & { readonly kind: ComparisonView['chartKind'] }) =>
      change({ chart, chartKind: kind }),
    [change]
  )

  const sortBy = (sorted: number): void => {
    const id = columnKey(layout, sorted)
    const now = view.sort?.column === id ? view.sort : null
    // Up, down, and back to the order of the catalogue.
    if (now === null) change({ sort: { column: id, descending: false } })
    else change({ sort: now.descending ? null : { column: id, descending: true } })
  }
  const sorted = layout.columns.findIndex((_, at) => columnKey(layout, at) === view.sort?.column)

  return (
    <div className={styles['sheet']}>
      <div className={styles['work']}>
        <FormulaLine focused={focused} explaining={isExplaining} onExplain={() => explain(!isExplaining)} />
        <div ref={place} className={`${styles['table']} ${chartFull && view.chart.open ? styles['hidden'] : ''}`}>
          <Grid
            model={model}
            selection={within}
            onSelect={setSelection}
            sort={view.sort === null || sorted < 0 ? null : { column: sorted, descending: view.sort.descending }}
            onSort={sortBy}
            onOpen={() => explain(true)}
            lit={links.lit}
            onLook={links.lookAtCell}
            onResize={(at, width) => change({ widths: { ...view.widths, [columnKey(layout, at)]: Math.round(width) } })}
            rowHeight={rowHeight}
            estimateHeight={(at) => rowHeight + LINE * (linesOfStub(layout, order[at] ?? -1, model) - 1)}
          />
        </div>
        {view.chart.open && (
          <Chart
            table={table}
            places={places}
            selection={charted}
            links={links}
            chart={view.chart}
            kind={view.chartKind}
            onChange={putChart}
            isFull={chartFull}
            onFull={setChartFull}
          />
        )}
      </div>
      {isExplaining && focused !== null && (
        <ExplanationPanel
          focused={focused}
          onClose={() => {
            setExplaining(false)
            props.focusGrid()
          }}
        />
      )}
      {view.words && (
        <SelectedWords
          places={places}
          selection={charted}
          choice={props.choice}
          onPlace={links.pick}
          onClose={() => {
            change({ words: false })
            props.focusGrid()
          }}
        />
      )}
      <ComparisonStatus table={table} layout={layout} order={order} range={range} />
    </div>
  )
}
