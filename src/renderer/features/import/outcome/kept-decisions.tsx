import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { localTime } from '#contract/wording/local-time.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useIndicatorNameOf } from '../../../ui/indicator-name.ts'
import styles from './outcome.module.css'

/** What was decided about names in earlier imports: looked through, and taken back. Absent where there is nothing. */
export function KeptDecisions(): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const nameOf = useIndicatorNameOf()
  const decisions = useDesk('import.nameDecisions', {})
  const withdraw = useDeskMutation('import.withdrawNameDecision', { onError })
  const kept = decisions.data ?? []
  if (kept.length === 0) return null
  return (
    <details className={styles['decisions']}>
      <summary>{t('decisions.title', { count: kept.length })}</summary>
      <ul>
        {kept.map(({ id, path, unit, indicator, indicatorName, department, sheet, at }) => (
          <li key={id}>
            <span className={styles['meaning']}>
              {path.join(' › ')}
              {unit !== null && <span className={styles['unit']}>{unit}</span>} →{' '}
              {indicator === null ? t('names.as.left-out') : nameOf(indicator, indicatorName ?? indicator)}
            </span>
            <span className={styles['where']}>
              {[department, sheet, localTime(at).slice(0, 10)].filter((part) => part !== null).join(' · ')}
            </span>
            <Button size="small" type="text" onClick={() => withdraw.mutate({ id })}>
              {t('decisions.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was answered about regions in earlier imports, as above. */
export function KeptRegionAnswers(): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const answers = useDesk('import.regionAnswers', {})
  const withdraw = useDeskMutation('import.withdrawRegionAnswer', { onError })
  const kept = answers.data ?? []
  if (kept.length === 0) return null
  return (
    <details className={styles['decisions']}>
      <summary>{t('decisions.ofRegions', { count: kept.length })}</summary>
      <ul>
        {kept.map(({ id, about, said, regionName, department, file, sheet, at }) => (
          <li key={id}>
            <span className={styles['meaning']}>{t(`decisions.${about}`, { said, region: regionName })}</span>
            <span className={styles['where']}>
              {[department, file, sheet, localTime(at).slice(0, 10)].filter((part) => part !== null).join(' · ')}
            </span>
            <Button size="small" type="text" onClick={() => withdraw.mutate({ id })}>
              {t('decisions.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
