import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../app/desk/desk-query.ts'
import { formatHash } from '../../app/view-state.ts'
import { useIndicatorNameOf } from '../../ui/words/indicator-name.ts'
import { usePeriodWords } from '../../ui/words/period-words.ts'
import { useRegionName } from '../../ui/words/region-name.ts'
import styles from './overview.module.css'

const ENOUGH = 5

/** Figures that wait for somebody's word: others disagree, or they looked wrong. Nothing where none does. */
export function Waiting(): ReactNode {
  const { t } = useTranslation('overview')
  const regionNameOf = useRegionName()
  const periodWords = usePeriodWords()
  const nameOf = useIndicatorNameOf()
  const pending = useDesk('history.pending', {})
  const figures = pending.data ?? []
  if (figures.length === 0) return null
  return (
    <section>
      <h2>
        {t('waiting')} <span className={styles['look']}>{figures.length}</span>
      </h2>
      <ul>
        {figures.slice(0, ENOUGH).map(({ figure, indicatorName, regionName, remark }) => (
          <li key={`${figure.region} ${figure.indicator} ${figure.measure} ${figure.period}`}>
            <a
              className={styles['import']}
              href={formatHash({ screen: 'compare', params: { focus: figure.indicator, period: figure.period } })}
            >
              {nameOf(figure.indicator, indicatorName)}
            </a>
            <span className="muted">
              {regionNameOf(regionName)} · {periodWords(figure.period)} ·{' '}
              {remark === null ? t('conflict') : t('suspicion')}
            </span>
          </li>
        ))}
        {figures.length > ENOUGH && <li className="muted">{t('more', { count: figures.length - ENOUGH })}</li>}
      </ul>
    </section>
  )
}
