import { Checkbox, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentSide } from '#contract/calls/history-calls.ts'
import { STAGE_CHOICES } from '#contract/figure.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Failed } from '../../app/states/failed.tsx'
import { NoRegion } from '../../app/states/no-region.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import styles from './history.module.css'
import { SaidFigures } from './said-figures.tsx'

const AT_ONCE = 500

/** The figures of the region of work as known at two moments, or as two stages had them. */
export function TwoMoments(): ReactNode {
  const { t } = useTranslation('history')
  const state = useDesk('desk.state', {})
  const region = state.data?.open?.region ?? null
  const scope = useDesk('compare.scope', { region }, { enabled: region !== null, keep: true })
  const years = [...new Set((scope.data?.periods ?? []).map(({ period }) => Number(period.slice(0, 4))))]
  const [from, setFrom] = useState<MomentSide>({ moment: null, stage: null })
  const [to, setTo] = useState<MomentSide>({ moment: null, stage: null })
  const [year, setYear] = useState<number | null>(null)
  const [onlyDifferent, setOnlyDifferent] = useState(true)
  const asked = year === null ? years : [year]
  const isAsked = region !== null && asked.length > 0
  const two = useDesk(
    'history.twoMoments',
    {
      region: region ?? '-',
      indicators: null,
      years: isAsked ? asked : [0],
      from,
      to,
      onlyDifferent,
      offset: 0,
      limit: AT_ONCE
    },
    { enabled: isAsked, keep: true }
  )
  useTellKeys([{ keys: 'Enter', does: t('key.apply') }])
  if (region === null) return <NoRegion what={t('moments.what')} />
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={t('part.moments')}>
        <Side label={t('moments.from')} side={from} onChange={setFrom} />
        <Side label={t('moments.to')} side={to} onChange={setTo} />
        <Select
          aria-label={t('moments.year')}
          placeholder={t('moments.allYears')}
          allowClear
          style={{ width: 100 }}
          value={year}
          options={years.toReversed().map((one) => ({ value: one, label: String(one) }))}
          onChange={(one) => setYear(one ?? null)}
        />
        <Checkbox checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.target.checked)}>
          {t('moments.onlyDifferent')}
        </Checkbox>
      </div>
      {two.isPending && isAsked && <Skeleton kind="rows" />}
      {two.isError && <Failed error={two.error} />}
      {two.data !== undefined && two.data.total === 0 && !two.isError && (
        <p className={styles['nothing']}>{t('moments.same')}</p>
      )}
      {two.data !== undefined && two.data.total > 0 && !two.isError && (
        <div className={styles['scroll']}>
          <SaidFigures rows={two.data.rows} sourceOf={null} before={t('moments.from')} after={t('moments.to')} />
          {two.data.total > two.data.rows.length && (
            <p className={styles['nothing']}>
              {t('moments.shown', { shown: two.data.rows.length, total: two.data.total })}
            </p>
          )}
          <Status>{t('moments.listed', { count: two.data.total })}</Status>
        </div>
      )}
    </>
  )
}

function Side(props: {
  readonly label: string
  readonly side: MomentSide
  readonly onChange: (side: MomentSide) => void
}): ReactNode {
  const { t } = useTranslation('history')
  const [text, setText] = useState('')
  const settle = (): void => props.onChange({ ...props.side, moment: text.trim() || null })
  return (
    <>
      <span>{props.label}</span>
      <Input
        aria-label={`${props.label} ${t('moments.moment')}`}
        placeholder={t('moments.now')}
        title={t('momentWhat')}
        style={{ width: 190 }}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={settle}
        onBlur={settle}
      />
      <Select
        aria-label={`${props.label} ${t('moments.stage')}`}
        placeholder={t('moments.anyStage')}
        allowClear
        style={{ width: 110 }}
        value={props.side.stage}
        options={STAGE_CHOICES.map((stage) => ({
          value: stage,
          label: stage === 'unsaid' ? t('moments.unsaid') : t(`stage.${stage}`)
        }))}
        onChange={(stage) => props.onChange({ ...props.side, stage: stage ?? null })}
      />
    </>
  )
}
