import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { changeView, useViewParam } from '../../app/view-state.ts'
import { ImportEmpty } from './import-empty.tsx'
import { JobView } from './job-view.tsx'
import { ReportScreen } from './report/report-screen.tsx'
import { ImportStored } from './stored/import-stored.tsx'

/** Import: the job under way, what the last one stored, or the way to begin one. */
export function ImportScreen(): ReactNode {
  const { t } = useTranslation('import')
  const stored = useViewParam('import', 'stored')
  const storedIn = useViewParam('import', 'desk')
  const report = useViewParam('import', 'report')
  const open = useDesk('desk.state', {}).data?.open
  const current = useDesk('import.current', {})
  useTellKeys([
    { keys: 'F6', does: t('key.pane') },
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Ctrl ← ↑ → ↓', does: t('key.edge') },
    { keys: 'Shift ← ↑ → ↓', does: t('key.select') },
    { keys: 'Ctrl Space', does: t('key.column') },
    { keys: '1 … 8', does: t('key.mark') },
    { keys: '9', does: t('key.meaning') },
    { keys: 'Space', does: t('key.accept') },
    { keys: 'F8', does: t('key.next') },
    { keys: 'Ctrl Enter', does: t('key.store') }
  ])
  if (current.isPending) return <Skeleton kind="page" />
  if (current.isError) return <Failed error={current.error} onRetry={() => void current.refetch()} />
  const { job, waiting } = current.data
  if (report !== undefined && job?.state !== 'reading') {
    return <ReportScreen job={job?.id ?? null} onClose={closeReport} />
  }
  if (job !== null && (job.state === 'reading' || job.state === 'ready' || job.state === 'storing')) {
    return <JobView job={job} waiting={waiting} />
  }
  // The address may be of another desk: its change of that number is another.
  if (stored !== undefined && storedIn === open?.id) return <ImportStored change={Number(stored)} />
  return <ImportEmpty />
}

function closeReport(): void {
  changeView('import', { report: null })
}
