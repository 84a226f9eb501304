import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/desk-calls.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useKeptScroll } from './kept-scroll.ts'
import { LatestImports } from './latest-imports.tsx'
import { MainIndicators } from './main-indicators.tsx'
import { mainRows, missingRows } from './missing.ts'
import { Missing } from './missing-list.tsx'
import styles from './overview.module.css'
import { likePeriods, periodOfWork } from './period-of-work.ts'

const YEARS = 6

/** The main indicators of the region and year of work, what came in lately and what is missing. */
export function Overview(): ReactNode {
  const { t } = useTranslation('overview')
  const state = useDesk('desk.state', {})
  const open = state.data?.open ?? null
  if (open === null) return null
  if (open.region === null || open.year === null) return <Empty title={t('choose')} what={t('chooseWhat')} />
  return <OfYear key={open.region} region={open.region} year={open.year} open={open} />
}

function OfYear(props: { readonly region: string; readonly year: number; readonly open: OpenDesk }): ReactNode {
  const { region, year, open } = props
  const { t } = useTranslation('overview')
  const { language } = useAppearance()
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
  const name = open.regionName ?? region
  if (period === null) {
    const latest = scope.data.periods
      .map(({ period: text }) => text.slice(0, 4))
      .toSorted()
      .at(-1)
    return (
      <Empty
        title={t('none', { region: name, year })}
        what={latest === undefined ? t('noneAtAll') : t('noneLatest', { year: latest })}
      />
    )
  }
  if (table.isError) return <Failed error={table.error} onRetry={() => void table.refetch()} />
  if (table.isPending) return <Skeleton kind="page" />
  const parsed = parsePeriod(period)
  const title = parsed === null ? period : periodName(parsed, language)
  return (
    <div className={styles['overview']}>
      <section ref={scroll} className={styles['main']} aria-label={t('main')}>
        <MainIndicators
          title={t('title', { region: name, period: title })}
          rows={mainRows(table.data.rows)}
          targets={targets.data ?? []}
        />
      </section>
      <aside className={styles['side']}>
        <Missing rows={missingRows(table.data.rows)} period={title} />
        <LatestImports />
      </aside>
    </div>
  )
}
