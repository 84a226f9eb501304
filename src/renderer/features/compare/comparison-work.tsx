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
import { type Orientation, PrintScreen } from '../print/print-screen.tsx'
import styles from './compare.module.css'
import { ComparisonSheet } from './comparison-sheet.tsx'
import { ComparisonToolbar } from './comparison-toolbar.tsx'
import type { ComparisonView } from './comparison-view.ts'
import { useRowOrder } from './use-row-order.ts'

interface ComparisonWorkProps {
  readonly choice: CallInput<'compare.table'>
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  /** The indicator that the screen was opened for. */
  readonly focus: string | null
  /** The panel of what to compare, while it is open. */
  readonly aside: ReactNode
  /** Are the printed pages shown instead of the table? */
  readonly printing: Orientation | null
  readonly onPrint: (orientation: Orientation) => void
  readonly onPrinted: () => void
}

/** The table of a choice that has been made: asked for, then shown, filtered, sorted, printed and exported. */
export function ComparisonWork(props: ComparisonWorkProps): ReactNode {
  const { t } = useTranslation('compare')
  const { choice, change } = props
  const isEmpty = choice.indicators?.length === 0
  const answer = useDesk('compare.table', choice, { keep: true, enabled: !isEmpty })
  if (answer.data !== undefined && !isEmpty && !answer.isError) return <Shown {...props} table={answer.data} />
  return (
    <div className={styles['middle']}>
      {props.aside}
      {isEmpty ? (
        <Empty title={t('empty.noIndicators')} what={t('empty.noIndicatorsWhat')}>
          <Button type="primary" onClick={() => change({ choosing: true })}>
            {t('empty.open')}
          </Button>
        </Empty>
      ) : answer.isError ? (
        <Failed error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Skeleton kind="page" />
      )}
    </div>
  )
}

function Shown(props: ComparisonWorkProps & { readonly table: ComparisonTable }): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { table, view, change } = props
  const { show, growth } = view
  const [filter, setFilter] = useState('')
  const work = useRef<HTMLDivElement>(null)
  const exporting = useExport(props)

  const layout = useMemo(
    () =>
      // The cells say in words where growth comes from; ① ② are for paper.
      layoutComparison(table, { language, show, growth, title: null, marks: false }),
    [table, language, show, growth]
  )
  const order = useRowOrder(table.rows, layout, view.sort, useDeferredValue(filter))
  const printed = useMemo(() => inOrder(table, order), [table, order])
  const focusGrid = (): void => work.current?.querySelector<HTMLElement>('[role=grid]')?.focus()

  if (props.printing !== null) {
    return (
      <PrintScreen
        table={printed}
        show={show}
        growth={growth}
        orientation={props.printing}
        onOrientation={props.onPrint}
        onClose={props.onPrinted}
      />
    )
  }
  return (
    <div className={styles['work']} ref={work}>
      <ComparisonToolbar
        view={view}
        change={change}
        filter={filter}
        onFilter={setFilter}
        onLeaveFilter={focusGrid}
        shown={order.length}
        all={table.rows.length}
        exporting={exporting.isPending}
        onExport={() => exporting.run(printed.rows.map(({ indicator }) => indicator.id))}
        onPrint={() => props.onPrint('landscape')}
      />
      <div className={styles['middle']}>
        {props.aside}
        {order.length === 0 ? (
          <Empty title={t('filterNone', { filter })}>
            <Button onClick={() => setFilter('')}>{t('filterClear')}</Button>
          </Empty>
        ) : (
          <ComparisonSheet
            key={props.focus}
            focus={props.focus}
            table={table}
            choice={props.choice}
            layout={layout}
            order={order}
            view={view}
            change={change}
            focusGrid={focusGrid}
          />
        )}
      </div>
    </div>
  )
}

/** The rows on screen, in the order on screen: what is printed and exported. */
function inOrder(table: ComparisonTable, order: readonly number[]): ComparisonTable {
  return { ...table, rows: order.flatMap((row) => table.rows[row] ?? []) }
}

/** Exports what is on screen and says where it went. */
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
