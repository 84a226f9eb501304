import { type RefSelectProps, Select } from 'antd'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '#contract/figure.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { isFoundBy, offeredBefore } from '../../../ui/find-by-name.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import styles from './form.module.css'

/** The indicator of a target, found by name or pinyin, those with figures first; of a new one it is what is asked first. */
export function IndicatorChoice(props: {
  readonly ref: Ref<RefSelectProps>
  readonly id: string
  readonly indicators: readonly Indicator[]
  /** Those that the region has figures of. */
  readonly withFigures: ReadonlySet<string>
  readonly value: string | null
  readonly isNew: boolean
  readonly isMissing: boolean
  readonly onChange: (indicator: string) => void
}): ReactNode {
  const { t } = useTranslation('targets')
  const { language } = useAppearance()
  const name = useIndicatorName()
  return (
    <Select<string>
      id={props.id}
      ref={props.ref}
      autoFocus={props.isNew}
      defaultOpen={props.isNew}
      placeholder={t('form.indicatorSearch')}
      value={props.value}
      status={props.isMissing ? 'error' : ''}
      aria-invalid={props.isMissing}
      showSearch={{
        filterOption: (typed, option) => option !== undefined && isFoundBy(typed, option.indicator),
        filterSort: (one, other, { searchValue }) =>
          offeredBefore(searchValue, one.indicator, other.indicator, props.withFigures)
      }}
      notFoundContent={t('form.indicatorEmpty')}
      options={props.indicators.map((one) => ({ value: one.id, label: name(one), indicator: one }))}
      optionRender={({ data }) => (
        <span className={styles['option']}>
          <span>{data.label}</span>
          <span className="muted">{data.indicator.unit === null ? '' : unitName(data.indicator.unit, language)}</span>
        </span>
      )}
      onChange={props.onChange}
    />
  )
}
