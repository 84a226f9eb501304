import { Button, Segmented, Select } from 'antd'
import { memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PriorBasis } from '#contract/calls/compare/comparison-choice.ts'
import type { Indicator } from '#contract/figure.ts'
import { useSteady } from '../../../ui/behaviour/use-steady.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useFoundOptions } from '../../../ui/sounds.ts'
import { useRegionName } from '../../../ui/words/region-name.ts'
import styles from './choosing.module.css'
import { IndicatorChecks } from './indicator-checks.tsx'
import { PeriodChecks } from './period-checks.tsx'

/** What to compare: a panel beside the table, which follows each check at once. */
export function ChoosingPanel(props: {
  /** Regions that have figures. */
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly chosenRegions: readonly string[]
  readonly onRegions: (codes: string[]) => void
  readonly basis: PriorBasis
  readonly onBasis: (basis: PriorBasis) => void
  /** A day or moment; null: now. */
  readonly asOf: string | null
  readonly onAsOf: (asOf: string | null) => void
  readonly scope: readonly string[]
  readonly periods: readonly string[]
  readonly onPeriods: (periods: string[]) => void
  readonly indicators: readonly Indicator[]
  readonly chosen: readonly string[] | null
  readonly onIndicators: (chosen: string[] | null) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const regionNameOf = useRegionName()
  const regions = useMemo(
    () => props.regions.map(({ code, name }) => ({ value: code, label: regionNameOf(name) })),
    [props.regions, regionNameOf]
  )
  const search = useFoundOptions(regions)
  // Another region leaves these parts of the panel as they are.
  const onPeriods = useSteady(props.onPeriods)
  const onBasis = useSteady(props.onBasis)
  const onAsOf = useSteady(props.onAsOf)
  const onIndicators = useSteady(props.onIndicators)
  return (
    <SidePanel
      label={t('choosing.title')}
      heading={t('choosing.title')}
      width={352}
      side="left"
      close={t('choosing.close')}
      onClose={props.onClose}
    >
      <section className={styles['section']}>
        <h3>{t('choosing.region')}</h3>
        <Select
          mode="multiple"
          aria-label={t('choosing.region')}
          maxTagCount="responsive"
          showSearch={search}
          value={[...props.chosenRegions]}
          options={regions}
          onChange={(codes) => {
            if (codes.length > 0) props.onRegions(codes)
          }}
        />
        {props.regions.length > 1 && (
          <div className={styles['tally']}>
            <span className="muted">
              {t('choosing.chosen', { count: props.chosenRegions.length, all: props.regions.length })}
            </span>
            <Button type="link" onClick={() => props.onRegions(props.regions.map(({ code }) => code))}>
              {t('choosing.allRegions')}
            </Button>
            <Button type="link" onClick={() => props.onRegions(props.chosenRegions.slice(0, 1))}>
              {t('choosing.oneRegion')}
            </Button>
          </div>
        )}
      </section>
      <section className={styles['section']}>
        <h3>{t('choosing.periods')}</h3>
        <PeriodChecks periods={props.scope} chosen={props.periods} onChange={onPeriods} />
      </section>
      <section className={styles['section']}>
        <BasisAndDay basis={props.basis} onBasis={onBasis} asOf={props.asOf} onAsOf={onAsOf} />
      </section>
      <section className={`${styles['section']} ${styles['rest']}`}>
        <h3>{t('choosing.indicators')}</h3>
        <IndicatorChecks indicators={props.indicators} chosen={props.chosen} onChange={onIndicators} />
      </section>
    </SidePanel>
  )
}

const BasisAndDay = memo(function BasisAndDay(props: {
  readonly basis: PriorBasis
  readonly onBasis: (basis: PriorBasis) => void
  readonly asOf: string | null
  readonly onAsOf: (asOf: string | null) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  return (
    <>
      <div className={styles['pair']}>
        <label htmlFor="compare-as-of">{t('asOf.label')}</label>
        <DayField
          id="compare-as-of"
          title={t('asOf.hint')}
          value={props.asOf?.slice(0, 10) ?? null}
          onChange={props.onAsOf}
        />
      </div>
      <div className={styles['pair']}>
        <span>{t('asOf.basis')}</span>
        <Segmented<PriorBasis>
          aria-label={t('asOf.basis')}
          value={props.basis}
          options={(['published', 'same-scope'] as const).map((value) => ({ value, label: t(`asOf.${value}`) }))}
          onChange={props.onBasis}
        />
      </div>
    </>
  )
})
