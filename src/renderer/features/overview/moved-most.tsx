import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { hasHabits, largestMoves } from '#core/overview/largest-moves.ts'
import { pastYearOnYear, yearOnYear } from '#core/overview/year-on-year.ts'
import { useAppearance } from '../../app/appearance.ts'
import { formatHash } from '../../app/view-state.ts'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import { figureShown } from './cards/figure-shown.ts'
import { GrowthOf, growthText } from './cards/figure-words.tsx'
import styles from './overview.module.css'

const ENOUGH = 6

/** What differs most from its own habit in the period looked at. */
export function MovedMost(props: { readonly rows: readonly ComparisonRow[]; readonly period: string }): ReactNode {
  const { t } = useTranslation('overview')
  const { language } = useAppearance()
  const nameOf = useIndicatorName()
  const growthOf = ({ cells }: ComparisonRow) => pastYearOnYear(cells)
  const moves = largestMoves(props.rows, growthOf, ENOUGH)
  return (
    <section>
      <h2>{t('moved')}</h2>
      {moves.length === 0 ? (
        <p className="muted">
          {t(hasHabits(props.rows, growthOf) ? 'movedNone' : 'movedUnknown', { period: props.period })}
        </p>
      ) : (
        <ul>
          {moves.map(({ row, usual }) => {
            const cell = row.cells.at(-1)
            return (
              <li key={row.indicator.id}>
                <a className={styles['import']} href={formatHash({ screen: 'compare', params: figureShown(row) })}>
                  {nameOf(row.indicator)}
                </a>
                <span>
                  {cell !== undefined && <GrowthOf cell={cell} indicator={row.indicator} />}{' '}
                  <span className="muted">
                    {t('movedUsual', {
                      growth: growthText(usual, { inPercent: isInPercent(row), indicator: row.indicator, language })
                    })}
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function isInPercent({ cells }: ComparisonRow): boolean {
  const cell = cells.at(-1)
  return cell !== undefined && yearOnYear(cell).says === 'percent'
}
