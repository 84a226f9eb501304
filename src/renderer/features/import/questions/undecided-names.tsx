import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { invalidateJob, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { changeView, useViewParam } from '../../../app/view-state.ts'
import styles from '../import.module.css'

/** Names that the catalogue does not know wait for the user's word: all at once, or one by one. */
export function UndecidedNames({ job }: { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const filter = useViewParam('import', 'names')
  const take = useDeskMutation('import.takeNewNames', { onError, onSuccess: () => void follow() })
  const names = job.names.filter(({ state }) => state === 'undecided').length
  /** A list of the undecided alone goes where these have gone, once they are there. */
  const follow = async (): Promise<void> => {
    await invalidateJob()
    if (filter === 'undecided') changeView('import', { names: 'new' }, { replace: true })
  }
  if (names === 0) return null
  return (
    <section className={styles['undecided']} data-waiting aria-label={t('names.undecided')}>
      <span className={styles['sentence']}>
        {t('undecidedNames', { count: names, figures: job.counts?.undecided ?? 0 })}
      </span>
      <Button loading={take.isPending} onClick={() => take.mutate({ job: job.id })}>
        {t('takeNames', { count: names })}
      </Button>
      <Button
        type="text"
        onClick={() => changeView('import', { tab: 'names', names: 'undecided', q: null }, { replace: true })}
      >
        {t('oneByOne')}
      </Button>
    </section>
  )
}
