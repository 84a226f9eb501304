import { Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { ImportName } from '#contract/calls/import-outcome.ts'
import type { Indicator } from '#contract/figure.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { searchScore } from '#core/catalogue/search/search-score.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useIndicatorName } from '../../../ui/indicator-name.ts'
import { useUnitName } from '../../../ui/unit-name.ts'
import styles from './outcome.module.css'

/** One name with what it is taken for, and the choice of something else. */
export function NameLine(props: {
  readonly job: string
  readonly name: ImportName
  readonly indicators: readonly z.output<typeof Indicator>[]
  readonly onShow: () => void
}): ReactNode {
  const { name, indicators } = props
  const { t } = useTranslation('import')
  const nameOf = useIndicatorName()
  const unitOf = useUnitName()
  const onError = useSayFailure()
  const match = useDeskMutation('import.matchName', { onError })
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const value = name.state === 'matched' ? (name.indicator ?? '') : name.state
  const [best] = name.suggestions
  const suggested = new Set(name.suggestions.map(({ indicator }) => indicator))

  return (
    <div className={styles['name']}>
      <button type="button" className={styles['path']} onClick={props.onShow} title={`${name.sheet}!${name.cell}`}>
        {name.path.join(' › ')}
        {name.unit !== null && <span className={styles['unit']}>{unitOf(name.unit)}</span>}
        <span className={styles['count']}>{t('observations', { count: name.observations })}</span>
      </button>
      {name.decidedAt !== null && (
        <span className={styles['decided']}>
          {t('names.decidedAt', { day: localTime(name.decidedAt).slice(0, 10) })}
        </span>
      )}
      {name.state === 'undecided' && best !== undefined && (
        <span className={styles['decided']}>
          {t('names.like', { name: nameOf(best), why: t(`names.why.${best.why}`), percent: percent(best.score) })}
        </span>
      )}
      <Select
        className={styles['match']}
        aria-label={t('names.meaning', { name: name.path.join(' › ') })}
        value={value}
        loading={match.isPending}
        popupMatchSelectWidth={360}
        showSearch={{ filterOption: false, onSearch: setQuery }}
        onOpenChange={(now) => {
          setOpen(now)
          if (!now) setQuery('')
        }}
        options={open ? choices() : current()}
        onChange={(indicator) => match.mutate({ job: props.job, key: name.key, indicator })}
      />
    </div>
  )

  function current(): { value: string; label: string }[] {
    return [{ value, label: currentLabel() }]
  }

  function currentLabel(): string {
    if (name.state !== 'matched') return t(`names.as.${name.state}`)
    const indicator = indicators.find(({ id }) => id === name.indicator)
    return indicator === undefined ? (name.indicatorName ?? value) : nameOf(indicator)
  }

  function choices(): object[] {
    const rest = indicators
      .filter(({ id }) => !suggested.has(id))
      .map((indicator) => ({ indicator, score: searchScore(indicator, query) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score)
      .map(({ indicator }) => ({
        value: indicator.id,
        label:
          indicator.unit === null
            ? nameOf(indicator)
            : t('nameAndUnit', { name: nameOf(indicator), unit: unitOf(indicator.unit) })
      }))
    const isWanted = (text: string): boolean => query === '' || text.toLowerCase().includes(query.toLowerCase())
    const near = name.suggestions
      .filter((one) => isWanted(one.name) || isWanted(nameOf(one)))
      .map(({ indicator, score, why, ...like }) => ({
        value: indicator,
        label: t('names.like', { name: nameOf(like), why: t(`names.why.${why}`), percent: percent(score) })
      }))
    return [
      {
        label: t('names.instead'),
        options: [
          { value: 'new', label: t('names.as.new') },
          { value: 'undecided', label: t('names.as.undecided') },
          { value: 'left-out', label: t('names.as.left-out') }
        ]
      },
      ...(near.length === 0 ? [] : [{ label: t('names.near'), options: near }]),
      { label: t('names.catalogue'), options: rest }
    ]
  }
}

function percent(score: number): number {
  return Math.round(score * 100)
}
