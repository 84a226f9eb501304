import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '#contract/figure.ts'
import { RegionPicker } from '../../ui/region-picker.tsx'
import styles from './choosing.module.css'
import { IndicatorChecks } from './indicator-checks.tsx'
import { PeriodChecks } from './period-checks.tsx'

/** What to compare: a panel beside the table, which follows each check at once. */
export function ChoosingPanel(props: {
  readonly region: { readonly code: string; readonly name: string }
  readonly onRegion: (code: string) => void
  readonly scope: readonly string[]
  readonly periods: readonly string[]
  readonly onPeriods: (periods: string[]) => void
  readonly indicators: readonly Indicator[]
  readonly chosen: readonly string[] | null
  readonly onIndicators: (chosen: string[] | null) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  return (
    <aside
      className={styles['panel']}
      aria-label={t('choosing.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        props.onClose()
      }}
    >
      <header className={styles['header']}>
        <h2>{t('choosing.title')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('choosing.close')} onClick={props.onClose} />
      </header>
      <section className={styles['section']}>
        <h3>{t('choosing.region')}</h3>
        <RegionPicker
          label={t('choosing.region')}
          value={props.region.code}
          name={props.region.name}
          onChange={props.onRegion}
          width={328}
        />
      </section>
      <section className={styles['section']}>
        <h3>{t('choosing.periods')}</h3>
        <PeriodChecks periods={props.scope} chosen={props.periods} onChange={props.onPeriods} />
      </section>
      <section className={`${styles['section']} ${styles['rest']}`}>
        <h3>{t('choosing.indicators')}</h3>
        <IndicatorChecks indicators={props.indicators} chosen={props.chosen} onChange={props.onIndicators} />
      </section>
    </aside>
  )
}
