import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { localTime } from '#contract/wording/local-time.ts'
import { useDesk, useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import { useIndicatorNameOf } from '../../../../ui/words/indicator-name.ts'
import styles from '../outcome.module.css'

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
    <KeptList
      title={t('decisions.title', { count: kept.length })}
      onWithdraw={(id) => withdraw.mutate({ id })}
      lines={kept.map(({ id, path, unit, indicator, indicatorName, department, sheet, at }) => ({
        id,
        meaning: (
          <>
            {path.join(' › ')}
            {unit !== null && <span className={styles['unit']}>{unit}</span>} →{' '}
            {indicator === null ? t('names.as.left-out') : nameOf(indicator, indicatorName ?? indicator)}
          </>
        ),
        where: [department, sheet],
        at
      }))}
    />
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
    <KeptList
      title={t('decisions.ofRegions', { count: kept.length })}
      onWithdraw={(id) => withdraw.mutate({ id })}
      lines={kept.map(({ id, about, said, regionName, department, file, sheet, at }) => ({
        id,
        meaning: t(`decisions.${about}`, { said, region: regionName }),
        where: [department, file, sheet],
        at
      }))}
    />
  )
}

/** What is remembered, each with where and on which day it was said, and the way to take it back. */
function KeptList<Id>(props: {
  readonly title: string
  readonly lines: readonly {
    readonly id: Id
    readonly meaning: ReactNode
    readonly where: readonly (string | null)[]
    /** A moment, as ISO text. */
    readonly at: string
  }[]
  readonly onWithdraw: (id: Id) => void
}): ReactNode {
  const { t } = useTranslation('import')
  return (
    <details className={styles['decisions']}>
      <summary>{props.title}</summary>
      <ul>
        {props.lines.map(({ id, meaning, where, at }) => (
          <li key={String(id)}>
            <span className={styles['meaning']}>{meaning}</span>
            <span className={styles['where']}>
              {[...where, localTime(at).slice(0, 10)].filter((part) => part !== null).join(' · ')}
            </span>
            <Button size="small" type="text" onClick={() => props.onWithdraw(id)}>
              {t('decisions.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
