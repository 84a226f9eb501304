import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { openSource } from '../source/opened-source.ts'
import styles from './pending.module.css'
import { saidText, usePlaceName } from './said-words.ts'

/** 待处理: figures that sources disagree about, and figures that looked wrong; the words side by side, to be decided. */
export function Pending(): ReactNode {
  const { t } = useTranslation('history')
  const pending = useDesk('history.pending', {})
  useTellKeys([
    { keys: 'Tab', does: t('key.next') },
    { keys: 'Enter', does: t('key.decide') }
  ])
  if (pending.isPending) return <Skeleton kind="rows" />
  if (pending.isError) return <Failed error={pending.error} onRetry={() => void pending.refetch()} />
  if (pending.data.length === 0) return <Empty title={t('pending.none')} what={t('pending.noneWhat')} />
  return (
    <ul className={styles['pending']} aria-label={t('part.pending')}>
      {pending.data.map((one) => (
        <Waiting key={`${one.region} ${one.indicator} ${one.measure} ${one.period}`} one={one} />
      ))}
      <Status>{t('pending.waiting', { count: pending.data.length })}</Status>
    </ul>
  )
}

function Waiting({ one }: { readonly one: PendingFigure }): ReactNode {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const placeName = usePlaceName()
  const [reason, setReason] = useState('')
  const state = useDesk('desk.state', {})
  const isPast = state.data?.open?.lookedBack != null
  const decide = useDeskMutation('history.decide', { onError: useSayFailure() })
  const { region, indicator, measure, period, figure } = one
  const place = { region, indicator, measure, period }
  const disputed = figure.conflict ?? []
  const words = one.claims.filter(
    ({ isFigure, source, nth }) =>
      isFigure ||
      one.remark !== null ||
      disputed.some((other) => other.source.change === source.change && other.nth === nth)
  )
  return (
    <li>
      <h3>{placeName(one)}</h3>
      <p className={styles['why']}>{one.remark === null ? t('pending.conflict') : remarkText(one.remark, language)}</p>
      <ul className={styles['words']}>
        {words.map(({ decimal, symbol, stage, source, nth, isFigure, department }) => (
          <li key={`${source.change} ${nth}`} data-figure={isFigure || undefined}>
            <strong className="numeric">
              {saidText({ decimal, symbol })} {one.unit === null ? '' : unitName(one.unit, language)}
            </strong>
            <span className="muted">
              {[isFigure ? t('pending.shown') : null, department, stage === null ? null : t(`stage.${stage}`)]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            <button
              type="button"
              className={styles['source']}
              title={t('openSource')}
              onClick={() => openSource({ ...place, change: source.change })}
            >
              {[source.file ?? t('typedIn'), source.sheet, source.cell].filter((part) => part !== null).join(' › ')}
            </button>
            {!isPast && (
              <Button
                loading={decide.isPending}
                onClick={() => decide.mutate({ ...place, change: source.change, nth, reason: reason.trim() || null })}
              >
                {isFigure ? t('pending.keep') : t('pending.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isPast && (
        <Input
          className={styles['reason'] ?? ''}
          value={reason}
          maxLength={500}
          placeholder={t('pending.reason')}
          aria-label={t('pending.reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </li>
  )
}
