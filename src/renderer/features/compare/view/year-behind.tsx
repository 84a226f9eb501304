import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { parsePeriod } from '#core/period/period.ts'
import { usePeriodWords } from '../../../ui/words/period-words.ts'
import { furthestOf } from '../choosing/period-choice.ts'
import styles from '../compare.module.css'

/** Says that the table ends before the year at the top, and takes in what that year has. */
export function YearBehind({
  year,
  periods,
  available,
  onAdd
}: {
  readonly year: number | null
  /** Those of the table, in the order of time. */
  readonly periods: readonly string[]
  readonly available: readonly string[]
  readonly onAdd: (period: string) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const periodWords = usePeriodWords()
  const last = periods.at(-1)
  if (year === null || last === undefined || yearOf(last) >= year) return null
  const offered = furthestOf(year, last, available)
  const said = { year: String(year), last: periodWords(last) }
  return (
    <p className={styles['behind']}>
      {t(offered === null ? 'yearNone' : 'yearBehind', said)}
      {offered !== null && (
        <Button type="link" size="small" onClick={() => onAdd(offered)}>
          {t('yearAdd', { period: periodWords(offered) })}
        </Button>
      )}
    </p>
  )
}

function yearOf(period: string): number {
  return parsePeriod(period)?.year ?? 0
}
