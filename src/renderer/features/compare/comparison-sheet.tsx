import { App } from 'antd'
import {
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useCommand } from '../../app/commands.ts'
import { useRested } from '../../ui/behaviour/use-rested.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import { scrollbarWidth } from '../../ui/grid/scrollbar-width.ts'
import { cellSelection, type GridPosition, rowsApart, selectedRange } from '../../ui/grid/selection/grid-selection.ts'
import { SelectedChart } from '../chart/selected-chart.tsx'
import { useTableLinks } from '../chart/use-table-links.ts'
import type { DraftChoice } from '../draft/draft-panel.tsx'
import { SelectedWords } from '../draft/selected-words.tsx'
import styles from './compare.module.css'
import { comparisonPlaces } from './comparison-places.ts'
import { ExplanationPanel } from './explaining/explanation-panel.tsx'
import { focusedCell } from './explaining/focused-cell.ts'
import { FormulaLine } from './explaining/formula-line.tsx'
import { useExplaining } from './explaining/use-explaining.ts'
import type { ExplainedAs } from './explaining/use-explanation.ts'
import { leaveCell } from './table/cell-left.ts'
import { comparisonGridModel, linesOfStub, newestColumns } from './table/comparison-grid-model.ts'
import { ComparisonStatus } from './table/comparison-status.tsx'
import { figureGround } from './table/figure-ground.ts'
import { marksInSight } from './table/figure-marks.ts'
import { FindBar } from './table/find-bar.tsx'
import { foldText, holds } from './table/find-in-table.ts'
import { useColumnMarks } from './table/use-column-marks.ts'
import { useSheetSelection } from './table/use-sheet-selection.ts'
import { useWidth } from './use-width.ts'
import { choiceInSight } from './view/choice-in-sight.ts'
import type { ComparisonView } from './view/comparison-view.ts'

/** Height of a further line of a name that wraps, in pixels. */
const LINE = 18

const Chart = memo(SelectedChart)

/** The table with what follows the cell in focus: formula, explanation, chart, the sums of the selection. */
export function ComparisonSheet(props: {
  readonly table: ComparisonTable
  /** What the table is of. */
  readonly choice: DraftChoice
  /** Does a filter hide rows? */
  readonly isFiltered: boolean
  readonly layout: CubeLayout
  /** Rows in sight, in their order; at least one. */
  readonly visible: readonly VisibleRow[]
  readonly as: ExplainedAs
  /** The indicator whose row is in focus first; null: the first row. */
  readonly focus: string | null
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  readonly onColumn: (column: number) => void
  readonly focusGrid: () => void
  /** How many tables were opened from menus: each stands at its newest period, whichever column was in focus. */
  readonly opened: number
}): ReactNode {
  const { t } = useTranslation('compare')
  const { message } = App.useApp()
  const { rowHeight, language } = useAppearance()
  const { table, layout, visible, view, change } = props
  const keys = useMemo(() => visible.map(({ row }) => layout.rows[row]?.key ?? ''), [visible, layout])
  const [within, setSelection] = useSheetSelection({ layout, visible, keys, focus: props.focus, opened: props.opened })
  const [chartFull, setChartFull] = useState(false)
  const [finding, setFinding] = useState<string | null>(null)
  const [foundAt, setFoundAt] = useState<GridPosition | null>(null)
  useCommand('find', () => setFinding((query) => query ?? ''))

  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const room = Math.max(0, width - scrollbarWidth())
  const chart = useRef<HTMLDivElement>(null)
  // A table that is hidden under the chart would take the focus along.
  useLayoutEffect(() => {
    const isLost = chartFull && place.current?.contains(document.activeElement) === true
    if (isLost) chart.current?.querySelector<HTMLElement>('[role=group]')?.focus()
  }, [chartFull])
  const { isExplaining, explain } = useExplaining(view, change)

  const words = useMemo(() => figureMarks(language), [language])
  const ofAll = useColumnMarks(layout, words)
  const marks = useMemo(() => marksInSight(ofAll, layout, visible), [ofAll, layout, visible])
  const ground = useMemo(() => figureGround(layout, view.colour, visible), [layout, view.colour, visible])
  const sought = useDeferredValue(foldText(finding ?? ''))
  const { widths, colour } = view
  const model = useMemo(
    () =>
      comparisonGridModel({
        layout,
        visible,
        widths,
        room,
        words,
        marks,
        tones: colour === 'direction',
        ground,
        isFound: (text) => sought !== '' && holds(text, sought),
        why: (reason) => reasonText(reason, language)
      }),
    [layout, visible, widths, room, words, marks, colour, ground, sought, language]
  )

  const newest = useMemo(() => newestColumns(layout), [layout])
  const range = selectedRange(within)
  const apart = useMemo(() => rowsApart(within), [within])
  const { row, column } = within.active
  useEffect(() => leaveCell({ rows: keys, columns: layout.columns }, { row, column }), [keys, layout, row, column])
  // A heading is of no row.
  const focused = useMemo(
    () => (row < 0 ? null : focusedCell(table, layout, visible[row]?.row ?? -1, column)),
    [table, layout, visible, row, column]
  )
  const { onColumn } = props
  useEffect(() => onColumn(column), [onColumn, column])
  const places = useMemo(() => comparisonPlaces(layout, visible), [layout, visible])
  // The chart follows when the arrow key rests: running through rows must not wait for it.
  const charted = useRested(within)
  // A new table stands before its chart is drawn.
  const followed = useDeferredValue(useMemo(() => ({ table, places, selection: charted }), [table, places, charted]))
  const goTo = useCallback(
    (at: GridPosition): void => {
      setSelection(cellSelection(at.row, at.column))
      setFoundAt(at)
    },
    [setSelection]
  )
  const spoken = useMemo(
    () => choiceInSight(props.choice, layout, props.isFiltered ? visible : null),
    [props.choice, layout, visible, props.isFiltered]
  )
  const { focusGrid } = props
  const [gone, setGone] = useState<GridPosition | null>(null)
  const goWithFocus = useCallback(
    (at: GridPosition): void => {
      goTo(at)
      setGone(at)
    },
    [goTo]
  )
  // Under a chart in full the table is there again only then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each way there takes the focus along once
  useEffect(() => {
    if (gone !== null) focusGrid()
  }, [gone])
  const links = useTableLinks(
    followed.places,
    selectedRange(followed.selection)?.top ?? 0,
    followed.selection.active,
    goWithFocus
  )
  const putChart = useCallback(
    ({ kind, ...chart }: ComparisonView['chart'] & { readonly kind: ComparisonView['chartKind'] }) =>
      change({ chart, chartKind: kind }),
    [change]
  )
  const sortBy = (sorted: number): void => {
    const id = layout.columns[sorted]?.key ?? ''
    const now = view.sort?.column === id ? view.sort : null
    // Up, down, and back to the order of the catalogue.
    if (now === null) change({ sort: { column: id, descending: false } })
    else change({ sort: now.descending ? null : { column: id, descending: true } })
  }
  const sorted = layout.columns.findIndex(({ key }) => key === view.sort?.column)
  const toggle = (at: number): void => {
    const key = layout.rows[visible[at]?.row ?? -1]?.key
    if (key === undefined) return
    change({ closed: view.closed.includes(key) ? view.closed.filter((one) => one !== key) : [...view.closed, key] })
  }

  return (
    <div className={styles['sheet']}>
      <div className={styles['work']}>
        <FormulaLine
          focused={focused}
          as={props.as}
          explaining={isExplaining}
          onExplain={() => explain(!isExplaining)}
        />
        <div ref={place} className={`${styles['table']} ${chartFull && view.chart.open ? styles['hidden'] : ''}`}>
          {finding !== null && (
            <FindBar
              layout={layout}
              visible={visible}
              from={within.active}
              query={finding}
              onQuery={setFinding}
              onFound={goTo}
              onClose={() => {
                setFinding(null)
                props.focusGrid()
              }}
            />
          )}
          <Grid
            model={model}
            selection={within}
            onSelect={setSelection}
            sort={view.sort === null || sorted < 0 ? null : { column: sorted, descending: view.sort.descending }}
            onSort={sortBy}
            newest={newest}
            seek={foundAt}
            onOpen={() => explain(true)}
            onClose={() => explain(false)}
            lit={links.lit}
            onLook={links.lookAtCell}
            onResize={(at, width) =>
              change({ widths: { ...view.widths, [layout.columns[at]?.key ?? '']: Math.round(width) } })
            }
            onToggle={toggle}
            onTooMany={(count) => void message.warning(t('tooManyCells', { count }))}
            rowHeight={rowHeight}
            estimateHeight={(at) => {
              const { row: laid = -1, depth = 0 } = visible[at] ?? {}
              return rowHeight + LINE * (linesOfStub(model, layout.cellAt(laid, 0), depth) - 1)
            }}
          />
        </div>
        {view.chart.open && (
          <div ref={chart} className={styles['chart']}>
            <Chart
              {...followed}
              links={links}
              chart={view.chart}
              kind={view.chartKind}
              onChange={putChart}
              isFull={chartFull}
              onFull={setChartFull}
            />
          </div>
        )}
      </div>
      {isExplaining && focused !== null && (
        <ExplanationPanel
          focused={focused}
          as={props.as}
          onClose={() => {
            explain(false)
            props.focusGrid()
          }}
        />
      )}
      {view.words && (
        <SelectedWords
          places={places}
          selection={charted}
          choice={spoken}
          isFiltered={props.isFiltered}
          onPlace={links.pick}
          onClose={() => {
            change({ words: false })
            props.focusGrid()
          }}
        />
      )}
      <ComparisonStatus layout={layout} visible={visible} range={range} apart={apart} />
    </div>
  )
}
