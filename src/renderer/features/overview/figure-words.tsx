import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonCell } from '#contract/calls/compare-calls.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { useAppearance } from '../../app/appearance.ts'
import styles from './overview.module.css'

export function valueText(cell: ComparisonCell, decimals: number): string {
  if (cell.decimal !== null) return formatNumber(cell.decimal, { decimals, grouping: ',' })
  return cell.symbol ?? '—'
}

/** A growth as it is shown: signed, to one place. */
export function growthText(growth: number): string {
  return formatNumber(decimalOf(growth) ?? String(growth), { decimals: 1, grouping: ',', plus: true })
}

/** The growth with its sign and colour; where there is none, a sign whose reason is told. */
export function GrowthOf({ cell }: { readonly cell: ComparisonCell }): ReactNode {
  const { t } = useTranslation('overview')
  const { language } = useAppearance()
  const number = cell.rate ?? cell.points
  if (number === null) {
    const why = cell.reason === null ? undefined : reasonText(cell.reason, language)
    return (
      <span className="muted" title={why}>
        —<span className="visually-hidden">{why}</span>
      </span>
    )
  }
  const direction = number === 0 ? undefined : number > 0 ? 'up' : 'down'
  return (
    <span className={direction}>
      {cell.rate !== null ? `${growthText(number)}%` : `${growthText(number)} ${t('points')}`}
      {cell.basis === 'nominal' && (
        <abbr className={styles['basis']} title={t('nominalWhy')}>
          {t('nominal')}
        </abbr>
      )}
    </span>
  )
}
