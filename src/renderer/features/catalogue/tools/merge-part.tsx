import { Button, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figure } from '#contract/figure.ts'
import { figureText } from '#contract/wording/sentence.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useErrorWords } from '../../../app/states/error-words.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'
import panel from '../../../ui/side-panel.module.css'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import styles from '../catalogue.module.css'
import type { Indicator } from '../catalogue-lines.ts'

/** Makes one of several indicators: which is left, what comes along, where the two contradict each other. */
export function MergePart(props: {
  readonly chosen: readonly Indicator[]
  readonly indicators: readonly Indicator[]
  readonly onDone: (into: string) => void
}): ReactNode {
  const { t } = useTranslation(['catalogue', 'import'])
  const { language } = useAppearance()
  const nameOf = useIndicatorName()
  const unitOf = useUnitName()
  const onError = useSayFailure()
  const errorWords = useErrorWords()
  const isOne = props.chosen.length === 1
  const [into, setInto] = useState<string | null>(isOne ? null : (fullest(props.chosen)?.id ?? null))
  const [reason, setReason] = useState('')
  const from = props.chosen.map(({ id }) => id).filter((id) => id !== into)
  const isReady = into !== null && from.length > 0
  const plan = useDesk('catalogue.planMerge', { from, into: into ?? '' }, { enabled: isReady })
  const merge = useDeskMutation('catalogue.merge', { onError, onSuccess: (done) => props.onDone(done.into) })
  const scope = useDesk('compare.scope', { region: null })
  const placeOf = ({ region, period, measure }: Figure): string => {
    const parsed = parsePeriod(period)
    const name = scope.data?.regions.find(({ code }) => code === region)?.name ?? region
    const place = `${name} ${parsed === null ? period : periodName(parsed, language)}`
    return measure === 'level' ? place : `${place} · ${t(`import:measure.${measure}`)}`
  }
  const candidates = isOne ? props.indicators.filter(({ id }) => id !== props.chosen[0]?.id) : props.chosen
  return (
    <section className={panel['part']} aria-label={t('merge.title')}>
      <h3>{t('merge.title')}</h3>
      <p className="muted">{t('merge.what')}</p>
      <div className={styles['field']}>
        {t('merge.into')}
        <Select
          aria-label={t('merge.into')}
          showSearch={{ filterOption: (typed, option) => option !== undefined && isFoundBy(typed, option.indicator) }}
          value={into}
          onChange={setInto}
          options={candidates.map((one) => ({
            value: one.id,
            indicator: one,
            label: one.unit === null ? nameOf(one) : t('nameAndUnit', { name: nameOf(one), unit: unitOf(one.unit) })
          }))}
        />
      </div>
      {isReady && plan.isError && (
        <p role="alert" className={styles['refusal']}>
          {errorWords(plan.error.data).what}
          <br />
          {errorWords(plan.error.data).remedy}
        </p>
      )}
      {isReady && plan.data !== undefined && (
        <>
          <p>
            {t('merge.figures', { count: plan.data.figures })}
            {plan.data.same > 0 && ` ${t('merge.same', { count: plan.data.same })}`}
            {plan.data.different > 0 && ` ${t('merge.different', { count: plan.data.different })}`}
          </p>
          {plan.data.overlaps.length > 0 && (
            <table className={styles['overlaps']}>
              <thead>
                <tr>
                  <th scope="col">{t('merge.place')}</th>
                  <th scope="col">{t('merge.stands')}</th>
                  <th scope="col">{t('merge.yields')}</th>
                </tr>
              </thead>
              <tbody>
                {plan.data.overlaps.slice(0, 50).map(({ stands, yields }) => (
                  <tr key={`${stands.region} ${stands.measure} ${stands.period} ${yields.source.change}`}>
                    <th scope="row">{placeOf(stands)}</th>
                    <td className="numeric">{said(stands)}</td>
                    <td className="numeric">{said(yields)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className={styles['field']}>
            {t('reason')}
            <Input
              aria-label={t('reason')}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <Button
            type="primary"
            loading={merge.isPending}
            onClick={() => merge.mutate({ from, into, reason: reason.trim() === '' ? null : reason.trim() })}
          >
            {t('merge.act')}
          </Button>
        </>
      )}
    </section>
  )
}

function fullest(indicators: readonly Indicator[]): Indicator | undefined {
  return [...indicators].sort((one, other) => other.figures - one.figures)[0]
}

function said({ decimal, symbol, measure }: Figure): string {
  const isPercent = decimal !== null && (measure === 'growth' || measure === 'share')
  return `${figureText(decimal ?? symbol ?? '')}${isPercent ? '%' : ''}`
}
