import { Button } from 'antd'
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { momentOfView, type SavedView } from '#contract/calls/view-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { Dimension } from '#core/layout/pivot/pivot.ts'
import { type VisibleRow, visibleRows, withRows } from '#core/layout/visible-rows.ts'
import { useRegionAhead } from '../../app/desk/asked-ahead.ts'
import { deskQuery, useDesk } from '../../app/desk/desk-query.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useSteady } from '../../ui/behaviour/use-steady.ts'
import { type Orientation, PrintScreen } from '../print/print-screen.tsx'
import styles from './compare.module.css'
import { ComparisonSheet } from './comparison-sheet.tsx'
import { ComparisonToolbar } from './comparison-toolbar.tsx'
import { type Available, ShapeBar } from './shape/shape-bar.tsx'
import { StartingMenu } from './start/starting-menu.tsx'
import type { Holdings } from './start/starting-tables.ts'
import { rowFilter } from './table/row-filter.ts'
import { useExport } from './table/use-export.tsx'
import { useLayout } from './use-layout.ts'
import { type ComparisonView, contentOf, patchOf } from './view/comparison-view.ts'
import { heldView } from './views/held-view.ts'
import { type Against, useAgainst } from './views/use-against.ts'
import { useAskedView } from './views/use-asked-view.ts'
import { ViewsMenu } from './views/views-menu.tsx'

interface ComparisonWorkProps {
  readonly choice: CallInput<'compare.table'>
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  /** What the desk holds, for the tables that are ready to be made. */
  readonly held: Omit<Holdings, 'ranking' | 'withinYear'>
  /** What has figures and could be in the table, too. */
  readonly available: Available
  /** Takes a member into the table that is not in it, and fixes it. */
  readonly onTakeIn: (dimension: Dimension, key: string) => void
  /** The region of work. */
  readonly region: string
  /** The indicator that the screen was opened for. */
  readonly focus: string | null
  /** What is to be said of the table as a whole. */
  readonly note: ReactNode
  /** The panel of what to compare, while it is open. */
  readonly aside: ReactNode
  /** Are the printed pages shown instead of the table? */
  readonly printing: Orientation | null
  readonly onPrint: (orientation: Orientation) => void
  readonly onPrinted: () => void
  readonly onOpenView: (view: SavedView) => void
}

/** The table of a choice that has been made: asked for, then shown, filtered, sorted, printed and exported. */
export function ComparisonWork(props: ComparisonWorkProps): ReactNode {
  const { t } = useTranslation('compare')
  const { choice, change } = props
  const isEmpty = choice.indicators?.length === 0
  const answer = useDesk('compare.table', choice, { keep: true, enabled: !isEmpty })
  useAskedView(props.onOpenView)
  // Regions that were chosen one by one stay, whatever the region of work.
  const follows = props.view.regions.length === 0 && !isEmpty
  useRegionAhead((region) =>
    follows
      ? [deskQuery('compare.table', { ...choice, regions: [region] }), deskQuery('compare.scope', { region })]
      : []
  )
  const against = useAgainst(choice, props.view, answer.data ?? null)
  const failure = answer.error ?? against.error
  if (answer.data !== undefined && !isEmpty && failure === null) {
    return <Shown {...props} table={answer.data} against={against.against} />
  }
  return (
    <div className={styles['middle']}>
      {props.aside}
      {isEmpty ? (
        <Empty title={t('empty.noIndicators')} what={t('empty.noIndicatorsWhat')}>
          <Button type="primary" onClick={() => change({ choosing: true })}>
            {t('empty.open')}
          </Button>
        </Empty>
      ) : failure !== null ? (
        <Failed error={failure} onRetry={() => void answer.refetch()} />
      ) : (
        <Skeleton kind="page" />
      )}
    </div>
  )
}

function Shown(
  props: ComparisonWorkProps & { readonly table: ComparisonTable; readonly against: Against | null }
): ReactNode {
  const { t } = useTranslation('compare')
  const { table, view, change, choice, against } = props
  const [filter, setFilter] = useState('')
  const [changedOnly, setChangedOnly] = useState(false)
  const column = useRef(0)
  const putColumn = useCallback((at: number): void => {
    column.current = at
  }, [])
  const work = useRef<HTMLDivElement>(null)
  const isChosen = choice.indicators !== null
  const layout = useLayout(table, view.shape, against, { isChosen, changedOnly, paper: null })
  const wanted = useDeferredValue(filter)
  const catalogue = useDesk('catalogue.indicators', {}, { enabled: wanted !== '' })
  const regions = useDesk('catalogue.deskRegions', {}, { enabled: wanted !== '' })
  const visible = useMemo(() => {
    const others = { rows: table.rows, indicators: catalogue.data?.indicators ?? [], regions: regions.data ?? [] }
    const wants = rowFilter(layout, others, wanted)
    return visibleRows(layout, { sort: view.sort, closed: new Set(view.closed), wants })
  }, [layout, table, catalogue.data, regions.data, view.sort, view.closed, wanted])
  const views = useDesk('views.list', {}, { enabled: view.opened !== null })
  const opened = views.data?.find(({ id }) => id === view.opened)
  const held = opened === undefined ? null : heldView(opened, view, choice)
  const title = view.title ?? (opened !== undefined && held?.isOfSame === true ? layout.titleNamed(opened.name) : null)
  const shown = visible.filter(({ row }) => layout.rows[row]?.kind === 'figures').length
  const all = layout.rows.filter(({ kind }) => kind === 'figures').length
  const part = wanted === '' ? null : { shown, all }
  const exporting = useExport({ ...props, changedOnly, title, part }, layout, visible)
  const focusGrid = (): void => work.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
  // Where the new table takes the place of this one, it takes over the focus.
  const [tables, setTables] = useState(0)
  const start = useSteady((table: Partial<ComparisonView>): void => {
    setTables((before) => before + 1)
    change(table)
    focusGrid()
  })
  const content = useSteady(() => contentOf(view, choice))
  const open = useSteady((saved: SavedView): void => {
    setTables((before) => before + 1)
    props.onOpenView(saved)
  })
  const saved = useSteady(({ id }: SavedView) => change({ opened: id }))
  const compare = useSteady(({ id, content: then }: SavedView) =>
    change({ ...patchOf(then), asOf: null, opened: id, against: id })
  )

  if (props.printing !== null)
    return (
      <Printed
        {...props}
        title={title}
        changedOnly={changedOnly}
        layout={layout}
        visible={visible}
        orientation={props.printing}
      />
    )
  return (
    <div className={styles['work']} ref={work}>
      <ComparisonToolbar
        view={view}
        change={change}
        filter={filter}
        onFilter={setFilter}
        onLeaveFilter={focusGrid}
        shown={shown}
        all={all}
        isSorted={layout.columns.some(({ key }) => key === view.sort?.column)}
        exporting={exporting.isPending}
        onExport={exporting.run}
        onPrint={() => props.onPrint('landscape')}
      >
        <StartingMenu held={props.held} region={props.region} onStart={start} />
        <ViewsMenu
          opened={view.opened}
          isChanged={held?.isChanged === true}
          content={content}
          onOpen={open}
          onSaved={saved}
          onCompare={compare}
        />
      </ComparisonToolbar>
      <ShapeBar
        view={view}
        change={change}
        table={table}
        available={props.available}
        onTakeIn={props.onTakeIn}
        layout={layout}
        columnInFocus={() => figureColumn(layout, column.current)}
        onLeave={focusGrid}
        against={against}
        changedOnly={changedOnly}
        onChangedOnly={setChangedOnly}
      />
      {props.note}
      <div className={styles['middle']}>
        {props.aside}
        {visible.length === 0 ? (
          filter !== '' ? (
            <Empty title={t('filterNone', { filter })}>
              <Button onClick={() => setFilter('')}>{t('filterClear')}</Button>
            </Empty>
          ) : against !== null && changedOnly ? (
            <Empty title={t('views.same', { name: against.view.name })}>
              <Button onClick={() => setChangedOnly(false)}>{t('views.all')}</Button>
            </Empty>
          ) : (
            <Empty title={t('empty.nothing')}>
              <Button onClick={() => change({ choosing: true })}>{t('empty.open')}</Button>
            </Empty>
          )
        ) : (
          <ComparisonSheet
            key={`${props.focus} ${view.shape.pivot.rows} ${view.shape.pivot.columns}`}
            focus={props.focus}
            table={table}
            choice={props.choice}
            isFiltered={wanted !== ''}
            layout={layout}
            visible={visible}
            as={{
              basis: view.basis,
              asOf: view.asOf,
              frozenAt: against === null ? null : momentOfView(against.view),
              regions: choice.regions
            }}
            view={view}
            change={change}
            onColumn={putColumn}
            focusGrid={focusGrid}
            opened={tables}
          />
        )}
      </div>
    </div>
  )
}

/** A column of figures with its name and those over it: 2023年 增长（%）; null: it holds none. */
function figureColumn(layout: CubeLayout, column: number): { readonly key: string; readonly name: string } | null {
  const shown = layout.columns[column]
  if (shown?.role !== 'figure') return null
  const name = layout.header
    .flatMap((cells) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan))
    .map(({ text }) => text)
    .join(' ')
  return { key: shown.key, name }
}

/** The rows on screen, in the order on screen, as pages. */
function Printed(
  props: ComparisonWorkProps & {
    readonly table: ComparisonTable
    readonly against: Against | null
    readonly layout: CubeLayout
    readonly changedOnly: boolean
    readonly visible: readonly VisibleRow[]
    readonly orientation: Orientation
    /** null: made from regions and periods. */
    readonly title: string | null
  }
): ReactNode {
  const disputes = useDesk('compare.disputes', props.choice)
  const paper = useMemo(() => ({ disputes: disputes.data ?? [] }), [disputes.data])
  const forPaper = useLayout(props.table, props.view.shape, props.against, {
    isChosen: props.choice.indicators !== null,
    changedOnly: props.changedOnly,
    paper
  })
  const { title, change } = props
  const layout = useMemo(() => {
    const rows = withRows(forPaper, props.visible)
    return title === null ? rows : { ...rows, title }
  }, [forPaper, props.visible, title])
  const disputed = useMemo(() => forPaper.disputedIn(layout.rows).length, [forPaper, layout.rows])
  if (disputes.isPending) return <Skeleton kind="page" />
  if (disputes.isError) return <Failed error={disputes.error} onRetry={() => void disputes.refetch()} />
  return (
    <PrintScreen
      from="compare"
      layout={layout}
      disputed={disputed}
      orientation={props.orientation}
      onOrientation={props.onPrint}
      onTitle={(typed) => change({ title: typed })}
      onClose={props.onPrinted}
    />
  )
}
