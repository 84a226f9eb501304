import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import { usePeriodWords } from '../../ui/words/period-words.ts'
import styles from './overview.module.css'

const ENOUGH = 12

/** What is expected of the period and has not come in; what is overdue stands first. */
export function Missing(props: { readonly region: string; readonly year: number; readonly period: string }): ReactNode {
  const { t } = useTranslation('overview')
  const nameOf = useIndicatorName()
  const period = usePeriodWords()(props.period)
  const matrix = useDesk(
    'completeness.matrix',
    { region: props.region, years: [props.year], department: null, all: false },
    { keep: true }
  )
  const column = matrix.data?.periods.indexOf(props.period) ?? -1
  const absent = (matrix.data?.rows ?? [])
    .map((row) => ({ ...row, presence: row.cells[column] ?? 'none' }))
    .filter(({ presence }) => presence === 'late' || presence === 'missing')
    .toSorted((one, other) => Number(other.presence === 'late') - Number(one.presence === 'late'))
  return (
    <section>
      <h2>
        {t('missing')} {absent.length > 0 && <span className={styles['look']}>{absent.length}</span>}
      </h2>
      {matrix.isSuccess && absent.length === 0 && <p className="muted">{t('missingNone', { period })}</p>}
      {absent.length > 0 && (
        <>
          <p className="muted">{t('missingWhat', { period })}</p>
          <ul>
            {absent.slice(0, ENOUGH).map(({ indicator, department, presence }) => (
              <li key={indicator.id}>
                {nameOf(indicator)}
                <span className="muted">
                  {[department, presence === 'late' ? t('late') : null].filter((one) => one !== null).join(' · ')}
                </span>
              </li>
            ))}
            {absent.length > ENOUGH && <li className="muted">{t('more', { count: absent.length - ENOUGH })}</li>}
          </ul>
        </>
      )}
    </section>
  )
}
