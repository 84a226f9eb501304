import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { changeView, useViewParam } from '../../../app/view-state.ts'
import type { ImportPlace } from '../place.ts'
import { ChangeList } from './change-list.tsx'
import { NameList } from './names/name-list.tsx'
import styles from './outcome.module.css'
import { TableList } from './table-list.tsx'

const tabs = ['changes', 'names', 'tables'] as const
type Tab = (typeof tabs)[number]

/** The right pane: what becomes of the files. */
export const OutcomePane = memo(function OutcomePane(props: {
  readonly job: ImportJob
  readonly place: ImportPlace
}): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const wanted = useViewParam('import', 'tab')
  const change = (tab: Tab): void => changeView('import', { tab }, { replace: true })
  const open: Tab = tabs.find((tab) => tab === wanted) ?? 'changes'
  const { counts } = job
  const toSee: Readonly<Record<Tab, number>> = {
    changes: counts?.toSee ?? 0,
    names: job.names.filter(({ state }) => state === 'undecided').length,
    tables: 0
  }
  return (
    <section className={styles['pane']} aria-label={t('paneOutcome')}>
      <div className={styles['tabs']} role="tablist" aria-label={t('paneOutcome')}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`outcome-tab-${tab}`}
            aria-selected={tab === open}
            aria-controls="outcome"
            tabIndex={tab === open ? 0 : -1}
            onClick={() => change(tab)}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
              const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]
              if (step === 0 || next === undefined) return
              change(next)
              document.getElementById(`outcome-tab-${next}`)?.focus()
            }}
          >
            {t(`tab.${tab}`)}
            {toSee[tab] > 0 && <span className={styles['look']}>{toSee[tab].toLocaleString()}</span>}
          </button>
        ))}
      </div>
      <div className={styles['body']} role="tabpanel" id="outcome" aria-labelledby={`outcome-tab-${open}`}>
        {open === 'changes' && <ChangeList job={job} place={place} />}
        {open === 'names' && <NameList job={job} place={place} />}
        {open === 'tables' && <TableList job={job} place={place} />}
      </div>
    </section>
  )
})
