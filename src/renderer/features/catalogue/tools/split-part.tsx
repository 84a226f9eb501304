import { Button, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeAboutText } from '#contract/wording/changes.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'
import panel from '../../../ui/side-panel.module.css'
import { useFoundOptions } from '../../../ui/sounds.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import styles from '../catalogue.module.css'
import type { Indicator } from '../catalogue-lines.ts'

/** Gives some figures of an indicator to another: chosen periods, regions and sources, to one there is or a new one. */
export function SplitPart(props: {
  readonly indicator: Indicator
  readonly indicators: readonly Indicator[]
  readonly onDone: (to: string) => void
}): ReactNode {
  const { t } = useTranslation('catalogue')
  const { language } = useAppearance()
  const nameOf = useIndicatorName()
  const onError = useSayFailure()
  const [periods, setPeriods] = useState<string[]>([])
  const [regions, setRegions] = useState<string[]>([])
  const [changes, setChanges] = useState<number[]>([])
  const [to, setTo] = useState<string | null>(null)
  const [name, setName] = useState('')
  const scope = { periods: orAll(periods), regions: orAll(regions), changes: orAll(changes) }
  const plan = useDesk('catalogue.planSplit', { from: props.indicator.id, scope }, { keep: true })
  const split = useDeskMutation('catalogue.split', { onError, onSuccess: ({ indicator }) => props.onDone(indicator) })
  const nameOfPeriod = (text: string): string => {
    const period = parsePeriod(text)
    return period === null ? text : periodName(period, language)
  }
  const isChosen = periods.length + regions.length + changes.length > 0
  const isNamed = to !== null || name.trim() !== ''
  const choices = plan.data
  if (choices === undefined) return null
  return (
    <section className={panel['part']} aria-label={t('split.title')}>
      <h3>{t('split.title')}</h3>
      <p className="muted">{t('split.what')}</p>
      <Chooser
        label={t('split.periods')}
        value={periods}
        onChange={setPeriods}
        options={choices.periods.map((one) => ({
          value: one.period,
          label: `${nameOfPeriod(one.period)} (${one.figures})`
        }))}
      />
      <Chooser
        label={t('split.regions')}
        value={regions}
        onChange={setRegions}
        options={choices.regions.map((one) => ({ value: one.code, label: `${one.name} (${one.figures})` }))}
      />
      <Chooser
        label={t('split.changes')}
        value={changes}
        onChange={setChanges}
        options={choices.changes.map((one) => ({
          value: one.change,
          label: `${changeAboutText(one.about, language)} (${one.figures})`
        }))}
      />
      <div className={styles['field']}>
        {t('split.to')}
        <Select
          allowClear
          aria-label={t('split.to')}
          placeholder={t('split.new')}
          showSearch={{ filterOption: (typed, option) => option !== undefined && isFoundBy(typed, option.indicator) }}
          value={to}
          onChange={(value: string | undefined) => setTo(value ?? null)}
          options={props.indicators
            .filter(({ id }) => id !== props.indicator.id)
            .map((one) => ({ value: one.id, label: nameOf(one), indicator: one }))}
        />
      </div>
      {to === null && (
        <div className={styles['field']}>
          {t('split.name')}
          <Input
            aria-label={t('split.name')}
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      )}
      <Button
        type="primary"
        disabled={!isChosen || !isNamed || choices.figures === 0}
        loading={split.isPending}
        onClick={() =>
          split.mutate({ from: props.indicator.id, to, name: to === null ? name.trim() : null, scope, reason: null })
        }
      >
        {isChosen ? t('split.act', { count: choices.figures }) : t('split.choose')}
      </Button>
    </section>
  )
}

function Chooser<Value extends string | number>(props: {
  readonly label: string
  readonly value: Value[]
  readonly onChange: (value: Value[]) => void
  readonly options: { readonly value: Value; readonly label: string }[]
}): ReactNode {
  const { t } = useTranslation('catalogue')
  const search = useFoundOptions(props.options)
  return (
    <div className={styles['field']}>
      {props.label}
      <Select
        mode="multiple"
        aria-label={props.label}
        placeholder={t('split.all')}
        showSearch={search}
        value={props.value}
        onChange={props.onChange}
        options={props.options}
      />
    </div>
  )
}

function orAll<Item>(chosen: readonly Item[]): Item[] | null {
  return chosen.length === 0 ? null : [...chosen]
}
