import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { CallInput } from '#contract/calls.ts'
import { plainShape } from '#contract/table-shape.ts'
import { visibleRows, withRows } from '#core/layout/visible-rows.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { usePeriodWords } from '../../ui/words/period-words.ts'
import { useLayout } from '../compare/use-layout.ts'
import { type Orientation, PrintScreen } from '../print/print-screen.tsx'
import { mainRows } from './cards/main-rows.ts'
import { likePeriods } from './period-of-work.ts'

interface PrintedProps {
  readonly region: { readonly code: string; readonly name: string }
  readonly period: string
  readonly orientation: Orientation
  readonly onOrientation: (orientation: Orientation) => void
  readonly onClose: () => void
}

/** The main indicators of the overview by chapter, this period beside the year before, as pages. */
export function PrintedOverview(props: PrintedProps): ReactNode {
  const { region, period } = props
  const choice = useMemo(
    (): CallInput<'compare.table'> => ({
      regions: [region.code],
      periods: [...likePeriods(period, 2)],
      indicators: null
    }),
    [region.code, period]
  )
  const table = useDesk('compare.table', choice)
  const disputes = useDesk('compare.disputes', choice)
  const failed = [table, disputes].find(({ isError }) => isError)
  if (failed?.error != null) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />
  if (table.data === undefined || disputes.data === undefined) return <Skeleton kind="page" />
  return <Pages {...props} table={table.data} disputes={disputes.data} />
}

const SHAPE = { ...plainShape(['value', 'growth']), chapters: true }

function Pages(
  props: PrintedProps & { readonly table: ComparisonTable; readonly disputes: Paper['disputes'] }
): ReactNode {
  const { t } = useTranslation('overview')
  const periodWords = usePeriodWords()
  const { table, disputes, region, period } = props
  const [title, setTitle] = useState<string | null>(null)
  const main = useMemo(() => ({ ...table, rows: mainRows(table.rows) }), [table])
  const paper = useMemo(() => ({ disputes }), [disputes])
  const everything = useLayout(main, SHAPE, null, { isChosen: false, changedOnly: false, paper })
  const name = title ?? t('paperTitle', { region: region.name, period: periodWords(period) })
  const layout = useMemo(() => {
    const visible = visibleRows(everything, { sort: null, closed: new Set(), wants: null })
    return { ...withRows(everything, visible), title: name }
  }, [everything, name])
  const disputed = useMemo(() => everything.disputedIn(layout.rows).length, [everything, layout.rows])
  return (
    <PrintScreen
      from="overview"
      layout={layout}
      disputed={disputed}
      orientation={props.orientation}
      onOrientation={props.onOrientation}
      onTitle={setTitle}
      onClose={props.onClose}
    />
  )
}

type Paper = NonNullable<Parameters<typeof useLayout>[3]['paper']>
