import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '#contract/compare-calls.ts'
import { useIndicatorName } from '../../ui/indicator-name.ts'
import styles from './overview.module.css'

const ENOUGH = 12

/** What the year before had and this one has not yet. */
export function Missing(props: { readonly rows: readonly ComparisonRow[]; readonly period: string }): ReactNode {
  const { t } = useTranslation('overview')
  const nameOf = useIndicatorName()
  const { rows } = props
  return (
    <section>
      <h2>
        {t('missing')} {rows.length > 0 && <span className={styles['look']}>{rows.length}</span>}
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{t('missingNone', { period: props.period })}</p>
      ) : (
        <>
          <p className="muted">{t('missingWhat', { period: props.period })}</p>
          <ul>
            {rows.slice(0, ENOUGH).map(({ indicator }) => (
              <li key={indicator.id}>{nameOf(indicator)}</li>
            ))}
            {rows.length > ENOUGH && <li className="muted">{t('more', { count: rows.length - ENOUGH })}</li>}
          </ul>
        </>
      )}
    </section>
  )
}
