import { Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { Indicator } from '#contract/figure.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { figuresOfNameText } from '#contract/wording/name-figures.ts'
import { useAppearance } from '../../../../app/appearance.ts'
import { useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import { useIndicatorName } from '../../../../ui/words/indicator-name.ts'
import { Unbroken } from '../../../../ui/words/unbroken.tsx'
import { useUnitName } from '../../../../ui/words/unit-name.ts'
import styles from '../outcome.module.css'
import { nameChoices } from './name-choices.ts'
import { NewIndicator } from './new-indicator.tsx'

/** One name with what it is taken for, and the choice of something else. */
export function NameLine(props: {
  readonly job: string
  readonly name: ImportName
  readonly indicators: readonly Indicator[]
  readonly onShow: () => void
}): ReactNode {
  const { name, indicators } = props
  const { t } = useTranslation('import')
  const nameOf = useIndicatorName()
  const unitOf = useUnitName()
  const { language } = useAppearance()
  const onError = useSayFailure()
  const match = useDeskMutation('import.matchName', { onError })
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const value = name.state === 'matched' ? (name.indicator ?? '') : name.state
  const [best] = name.suggestions
  const choices = nameChoices(query, name.suggestions, open ? indicators : [])
  // Who types the word itself (作为新…) means it, and no indicator.
  const typed = query.trim()
  const meant = typed.length < 2 ? [] : WORDS.filter((word) => t(`names.as.${word}`).startsWith(typed))

  return (
    <div className={styles['name']}>
      <button type="button" className={styles['path']} onClick={props.onShow} title={`${name.sheet}!${name.cell}`}>
        {name.path.join(' › ')}
        {name.unit !== null && (
          <span className={styles['unit']}>
            <Unbroken text={unitOf(name.unit)} />
          </span>
        )}
        <span className={styles['count']}>
          <Unbroken text={figuresOfNameText({ ...name, figures: name.observations, saidUnit: name.unit }, language)} />
        </span>
      </button>
      {name.decidedAt !== null && <span className={styles['decided']}>{decided(name.decidedAt)}</span>}
      {name.state === 'undecided' && best !== undefined && <span className={styles['decided']}>{likeness(best)}</span>}
      <Select
        className={styles['match']}
        aria-label={t('names.meaning', { name: name.path.join(' › ') })}
        value={optionValue(value)}
        loading={match.isPending}
        popupMatchSelectWidth={360}
        showSearch={{ filterOption: false, onSearch: setQuery }}
        onOpenChange={(now) => {
          setOpen(now)
          if (!now) setQuery('')
        }}
        options={open ? options() : [{ value: optionValue(value), label: currentLabel() }]}
        // What is no indicator is taken only by those who go to it.
        defaultActiveFirstOption={choices.wordsFirst || choices.indicators.length + meant.length > 0}
        onChange={(chosen) => match.mutate({ job: props.job, key: name.key, indicator: chosen.slice(1) })}
      />
      <NewIndicator job={props.job} name={name} />
    </div>
  )

  function decided(at: string): string {
    const day = localTime(at).slice(0, 10)
    const { gained = [], lost = [] } = name.drift ?? {}
    if (gained.length > 0) return t('names.decidedWithout', { day, groups: gained.join(' › ') })
    if (lost.length > 0) return t('names.decidedBelow', { day, groups: lost.join(' › ') })
    return t('names.decidedAt', { day })
  }

  function currentLabel(): string {
    if (name.state !== 'matched') return t(`names.as.${name.state}`)
    const indicator = indicators.find(({ id }) => id === name.indicator)
    return indicator === undefined ? (name.indicatorName ?? value) : nameOf(indicator)
  }

  function options(): object[] {
    const words = {
      label: t('names.instead'),
      options: (meant.length > 0 ? meant : WORDS).map((word) => ({
        value: optionValue(word),
        label: t(`names.as.${word}`)
      }))
    }
    const groups = [
      { label: t('names.near'), options: choices.near.map(optionOf) },
      { label: t('names.catalogue'), options: choices.indicators.map(optionOf) }
    ].filter((group) => group.options.length > 0)
    return choices.wordsFirst || meant.length > 0 ? [words, ...groups] : [...groups, words]
  }

  function optionOf(indicator: Indicator): { value: string; label: string } {
    const like = name.suggestions.find((one) => one.indicator === indicator.id)
    return { value: optionValue(indicator.id), label: like === undefined ? labelOf(indicator) : likeness(like) }
  }

  function labelOf(indicator: Indicator): string {
    if (indicator.unit === null) return nameOf(indicator)
    return t('nameAndUnit', { name: nameOf(indicator), unit: unitOf(indicator.unit) })
  }

  function likeness(like: ImportName['suggestions'][number]): string {
    return t('names.like', { name: nameOf(like), why: t(`names.why.${like.why}`), percent: percent(like.score) })
  }
}

/** What a name may be besides an indicator of the catalogue. */
const WORDS = ['new', 'undecided', 'left-out'] as const

/** Ant Design makes an option active whose value begins like what is typed: no value begins like a name does. */
function optionValue(choice: string): string {
  return `=${choice}`
}

function percent(score: number): number {
  return Math.round(score * 100)
}
