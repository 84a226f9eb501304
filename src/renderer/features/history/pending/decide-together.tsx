import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import styles from './pending.module.css'
import { departmentsAgainst, picksOf } from './pending-figures.ts'

/** At most so many departments are offered by name; others are decided one by one. */
const OFFERED = 3

/** One word on all chosen figures: what is shown is upheld, or a department’s words are taken. */
export function DecideTogether(props: {
  readonly figures: readonly PendingFigure[]
  readonly onDone: () => void
}): ReactNode {
  const { t } = useTranslation('history')
  const { figures } = props
  const [reason, setReason] = useState('')
  const decide = useDeskMutation('history.decideMany', { onError: useSayFailure(), onSuccess: props.onDone })
  const say = (department: string | null): void =>
    decide.mutate({ picks: picksOf(figures, department), reason: reason.trim() || null })
  return (
    <>
      <Input
        className={styles['reason'] ?? ''}
        value={reason}
        maxLength={500}
        placeholder={t('pending.reason')}
        aria-label={t('pending.reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button loading={decide.isPending} onClick={() => say(null)}>
        {t('pending.keepAll', { count: figures.length })}
      </Button>
      {departmentsAgainst(figures)
        .slice(0, OFFERED)
        .map(([department, count]) => (
          <Button key={department} loading={decide.isPending} onClick={() => say(department)}>
            {t('pending.takeAll', { count, department })}
          </Button>
        ))}
    </>
  )
}
