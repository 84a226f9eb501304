import { ImportOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/calls/desk-calls.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useDeskActions } from '../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { usePeriodWords } from '../../ui/words/period-words.ts'
import { useRegionName } from '../../ui/words/region-name.ts'
import { KeyFigures } from './cards/key-figures.tsx'
import { MainIndicators } from './cards/main-indicators.tsx'
import { mainRows } from './cards/main-rows.ts'
import { useKeptScroll } from './kept-scroll.ts'
import { LatestImports } from './latest-imports.tsx'
import { Missing } from './missing-list.tsx'
import { MovedMost } from './moved-most.tsx'
import styles from './overview.module.css'
import { likePeriods, periodOfWork } from './period-of-work.ts'
import { PrintedOverview } from './printed-overview.tsx'
import { Waiting } from './waiting.tsx'

const YEARS = 6

/** The main indicators of the region and year of work, what came in lately and what is missing. */
export function Overview(): ReactNode {
  const { t } = useTranslation('overview')
  const state = useDesk('desk.state', {})
  const open = state.data?.open ?? null
  if (open === null) return null
  // A region without figures has no year of its own: whichever is looked at, it has nothing.
  const year = open.year ?? new Date().getFullYear()
  if (open.region === null) return <Empty title={t('choose')} what={t('chooseWhat')} />
  return <OfYear key={open.region} region={open.region} year={year} open={open} />
}

function OfYear(props: { readonly region: string; readonly year: number; readonly open: OpenDesk }): ReactNode {
  const { region, year, open } = props
  const { t } = useTranslation('overview')
  const periodWords = usePeriodWords()
  const regionNameOf = useRegionName()
  const [params, setParams] = useViewParams('overview')
  const scroll = useKeptScroll(`${open.path} ${region} ${year}`)
  const scope = useDesk('compare.scope', { region })
  const period = periodOfWork(scope.data?.periods ?? [], year)
  const periods = period === null ? [String(year)] : likePeriods(period, YEARS)
  const table = useDesk(
    'compare.table',
    { regions: [region], periods: [...periods], indicators: null },
    { enabled: period !== null, keep: true }
  )
  const targets = useDesk('targets.board', { region, year }, { keep: true })

  if (scope.isPending) return <Skeleton kind="page" />
  if (scope.isError) return <Failed error={scope.error} onRetry={() => void scope.refetch()} />
  const name = regionNameOf(open.regionName ?? region)
  if (period === null) {
    const latest = scope.data.periods
      .map(({ period: text }) => text.slice(0, 4))
      .toSorted()
      .at(-1)
    return latest === undefined ? (
      <Empty title={t('noneAtAll', { region: name })} what={t('noneAtAllWhat')}>
        <ImportFiles />
      </Empty>
    ) : (
      <Empty title={t('none', { region: name, year })} what={t('noneLatest', { year: latest })} />
    )
  }
  if (table.isError) return <Failed error={table.error} onRetry={() => void table.refetch()} />
  if (table.isPending) return <Skeleton kind="page" />
  const print = params['print']
  if (print !== undefined) {
    return (
      <PrintedOverview
        region={{ code: region, name }}
        period={period}
        orientation={print === 'landscape' ? 'landscape' : 'portrait'}
        onOrientation={(orientation) => setParams({ print: orientation }, { replace: true })}
        onClose={() => setParams({ print: null })}
      />
    )
  }
  const title = periodWords(period)
  const main = mainRows(table.data.rows)
  return (
    <div className={styles['overview']}>
      <PrintCommand onPrint={() => setParams({ print: 'portrait' })} />
      <section ref={scroll} className={styles['main']} aria-label={t('main')}>
        <KeyFigures
          title={t('title', { region: name, period: title })}
          rows={table.data.rows}
          main={main}
          targets={targets.data ?? []}
        />
        <MainIndicators
          title={t('byChapter', { region: name, period: title })}
          rows={main}
          targets={targets.data ?? []}
        />
      </section>
      <aside className={styles['side']}>
        <MovedMost rows={table.data.rows} period={title} />
        <Waiting />
        <Missing region={region} year={year} period={period} />
        <LatestImports />
      </aside>
    </div>
  )
}

/** The one action where a region has nothing yet. */
function ImportFiles(): ReactNode {
  const { t } = useTranslation('overview')
  const desk = useDeskActions()
  return (
    <Button type="primary" icon={<ImportOutlined />} onClick={() => void desk.pickAndImport()}>
      {t('importFiles')}
    </Button>
  )
}

/** Taken up once there is something to print, and left to the preview while that is open. */
function PrintCommand(props: { readonly onPrint: () => void }): null {
  useCommand('print', props.onPrint)
  return null
}
