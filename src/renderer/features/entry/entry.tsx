import { CloseOutlined } from '@ant-design/icons'
import { Button, Input, InputNumber, Select } from 'antd'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckedEntry } from '#contract/calls/figure-calls.ts'
import { type Indicator, STAGE_CHOICES, type StageChoice } from '#contract/figure.ts'
import { baseInPeriods } from '#core/comparison/base-in-period.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useSayStored } from '../../app/frame/undo.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { RegionPicker } from '../../ui/regions/region-picker.tsx'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import { type Drafts, noDrafts, typed, undone } from './draft-cells.ts'
import styles from './entry.module.css'
import { EntryBody } from './entry-body.tsx'
import { kindOfPeriod, type PeriodKind, periodKinds, periodsOf } from './entry-periods.ts'
import { cellKey, type EntryRow, entriesOf, storedTexts } from './entry-table.ts'
import type { KeptEntry } from './kept-entry.ts'

/** Values typed and pasted into indicators × periods or regions × periods, checked, then stored as one change. */
export function Entry(props: {
  /** What was typed here before and not stored. */
  readonly kept: KeptEntry | null
  readonly onKeep: (entry: KeptEntry) => void
  readonly indicators: readonly Indicator[]
  readonly region: string | null
  readonly year: number | null
  /** The period to begin at; null: none is meant. */
  readonly period: string | null
  readonly measure: 'level' | 'growth'
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation(['entry', 'frame'])
  const { language } = useAppearance()
  const nameOf = useIndicatorName()
  const onError = useSayFailure()
  const sayStored = useSayStored()
  const meant = props.period === null ? null : kindOfPeriod(props.period)
  const lastYear = props.year ?? new Date().getFullYear()
  const { kept, onKeep } = props
  const [by, setBy] = useState(kept?.by ?? 'indicators')
  const [region, setRegion] = useState(kept?.region ?? props.region)
  const [kind, setKind] = useState<PeriodKind>(kept?.kind ?? meant ?? 'year')
  const [years, setYears] = useState(kept?.years ?? { from: lastYear - 4, to: lastYear })
  const [measure, setMeasure] = useState(kept?.measure ?? props.measure)
  const [stage, setStage] = useState(kept?.stage ?? null)
  const [reason, setReason] = useState(kept?.reason ?? '')
  const [drafts, setDrafts] = useState<Drafts>({ cells: new Map(kept?.cells), before: [] })
  useEffect(
    () => onKeep({ by, region, kind, years, measure, stage, reason, cells: [...drafts.cells] }),
    [onKeep, by, region, kind, years, measure, stage, reason, drafts]
  )
  const scope = useDesk('compare.scope', { region: null })
  const name = useDesk(
    'catalogue.regions',
    { query: region ?? '', limit: 1, withFigures: false },
    { enabled: region !== null }
  )
  const set = useDeskMutation('figures.set', {
    onError,
    onSuccess: ({ change, entries }, { entries: sent }) => {
      // What was refused stays to be mended.
      const left = sent.flatMap((entry, index) =>
        entries[index]?.kind === 'refused' ? [[cellKey(entry, entry.period), entry.text] as const] : []
      )
      setDrafts({ cells: new Map(left), before: [] })
      const count = entries.filter(changes).length
      if (change !== null) sayStored(change, t('entry:stored', { count }))
    }
  })
  useTellKeys([
    { keys: '↑ ↓ ← → Tab Enter', does: t('entry:key.walk') },
    { keys: 'F2', does: t('entry:key.edit') },
    { keys: 'Esc', does: t('entry:key.back') },
    { keys: 'Delete', does: t('entry:key.clear') },
    { keys: 'Ctrl V', does: t('entry:key.paste') },
    { keys: 'Ctrl Z', does: t('entry:key.undo') }
  ])

  const periods = periodsOf(kind, years.from, years.to)
  const unitOf = (indicator: Indicator): string => {
    const unit = baseInPeriods(indicator.unit, periods)
    return measure === 'growth' ? '%' : unit === null ? '' : unitName(unit, language)
  }
  const decimalsOf = ({ decimals }: Indicator): number => (measure === 'growth' ? 1 : decimals)
  const [first] = props.indicators
  const rows: EntryRow[] =
    by === 'indicators' || first === undefined
      ? props.indicators.map((one) => ({
          key: one.id,
          name: nameOf(one),
          unit: unitOf(one),
          decimals: decimalsOf(one),
          region: region ?? '',
          indicator: one.id
        }))
      : (scope.data?.regions ?? []).map((one) => ({
          key: one.code,
          name: one.name,
          unit: unitOf(first),
          decimals: decimalsOf(first),
          region: one.code,
          indicator: first.id
        }))
  const isReady = rows.length > 0 && periods.length > 0 && (by === 'regions' || region !== null)
  const stored = useDesk(
    'figures.read',
    {
      regions: [...new Set(rows.map((row) => row.region))],
      indicators: [...new Set(rows.map((row) => row.indicator))],
      measure,
      periods
    },
    { enabled: isReady, keep: true }
  )
  const entries = useMemo(() => entriesOf(drafts.cells, measure), [drafts.cells, measure])
  const check = useDesk('figures.check', { entries, stage }, { enabled: entries.length > 0, keep: true })
  const checked = useMemo(() => {
    const answers = entries.length === check.data?.length ? check.data : []
    return new Map(
      answers.map((one, index) => {
        const entry = entries[index] ?? { region: '', indicator: '', period: '' }
        return [cellKey(entry, entry.period), one] as const
      })
    )
  }, [entries, check.data])
  const texts = useMemo(() => storedTexts(stored.data ?? []), [stored.data])
  if (stored.isError) return <Failed error={stored.error} onRetry={() => void stored.refetch()} />
  const periodWords = (text: string): string => {
    const period = parsePeriod(text)
    return period === null ? text : periodName(period, language)
  }
  const count = [...checked.values()].filter(changes).length
  const suspicious = [...checked.values()].filter(({ suspicion }) => suspicion !== null).length
  const refused = [...checked.values()].filter((one) => one.kind === 'refused').length
  const years4 = (value: number | null, otherwise: number): number =>
    value === null ? otherwise : Math.min(Math.max(Math.round(value), 1900), 2200)

  return (
    <section className={styles['entry']} aria-label={t('entry:title')}>
      <div className={styles['tools']} role="toolbar" aria-label={t('entry:title')}>
        <strong>{t('entry:title')}</strong>
        {props.indicators.length === 1 && (
          <Select
            aria-label={t('entry:by')}
            value={by}
            onChange={setBy}
            options={[
              { value: 'indicators' as const, label: t('entry:byIndicators') },
              { value: 'regions' as const, label: t('entry:byRegions') }
            ]}
          />
        )}
        {by === 'indicators' && (
          <RegionPicker
            label={t('frame:region')}
            value={region}
            name={name.data?.[0]?.name ?? null}
            onChange={setRegion}
            width={160}
          />
        )}
        <Select
          aria-label={t('entry:periods')}
          value={kind}
          onChange={setKind}
          options={periodKinds.map((value) => ({ value, label: t(`entry:kinds.${value}`) }))}
          popupMatchSelectWidth={false}
        />
        <InputNumber
          aria-label={t('entry:from')}
          className={styles['year'] ?? ''}
          value={years.from}
          onChange={(value) => setYears({ ...years, from: years4(value, years.from) })}
        />
        <span aria-hidden>–</span>
        <InputNumber
          aria-label={t('entry:to')}
          className={styles['year'] ?? ''}
          value={years.to}
          onChange={(value) => setYears({ ...years, to: years4(value, years.to) })}
        />
        <Select
          aria-label={t('entry:measure')}
          value={measure}
          onChange={(value) => {
            setMeasure(value)
            setDrafts(noDrafts)
          }}
          options={[
            { value: 'level' as const, label: t('entry:level') },
            { value: 'growth' as const, label: t('entry:growth') }
          ]}
        />
        <span className={styles['gap']} />
        <Button type="text" icon={<CloseOutlined />} aria-label={t('frame:close')} onClick={props.onClose} />
      </div>
      {!isReady ? (
        <Empty title={t('entry:noRegion')} />
      ) : stored.data === undefined ? (
        <Skeleton kind="page" />
      ) : (
        <EntryBody
          period={props.period}
          label={t('entry:title')}
          rowsTitle={by === 'indicators' ? t('entry:byIndicators') : t('entry:byRegions')}
          unitTitle={t('entry:unit')}
          rows={rows}
          periods={periods}
          periodName={periodWords}
          stored={texts}
          drafts={drafts.cells}
          checked={checked}
          onType={(given) => setDrafts(typed(drafts, given))}
          canUndo={drafts.before.length > 0}
          onUndo={() => setDrafts(undone(drafts))}
        />
      )}
      <div className={styles['foot']}>
        <Select
          allowClear
          aria-label={t('entry:stage')}
          placeholder={t('entry:stageKept')}
          style={{ width: 140 }}
          value={stage}
          onChange={(value: StageChoice | undefined) => setStage(value ?? null)}
          options={STAGE_CHOICES.map((value) => ({ value, label: t(`entry:stages.${value}`) }))}
        />
        <Input
          aria-label={t('entry:reason')}
          placeholder={t('entry:reason')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {suspicious > 0 && <span data-alert>{t('entry:suspicious', { count: suspicious })}</span>}
        {refused > 0 && <span data-alert>{t('entry:refused', { count: refused })}</span>}
        <Button
          disabled={drafts.cells.size === 0}
          onClick={() => setDrafts(typed(drafts, new Map([...drafts.cells.keys()].map((key) => [key, null]))))}
        >
          {t('entry:drop')}
        </Button>
        <Button
          type="primary"
          disabled={count === 0}
          loading={set.isPending}
          onClick={() => set.mutate({ entries, stage, reason: reason.trim() === '' ? null : reason.trim() })}
        >
          {t('entry:store', { count })}
        </Button>
      </div>
    </section>
  )
}

/** Does storing it change what the desk holds? */
function changes({ kind }: CheckedEntry): boolean {
  return kind !== 'refused' && kind !== 'same'
}
