import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { useAppearance } from '../../app/appearance.ts'

/** A target as it is spoken of: 240 亿元以上, 增长 6.5%左右. */
export function useTargetWords(): (row: Pick<TargetRow, 'target' | 'indicator'>, unit?: 'without-unit') => string {
  const { t } = useTranslation('targets')
  const withUnit = useWithUnit()
  return useCallback(
    ({ target, indicator }, unit) => {
      const number = formatNumber(target.value, { decimals: null, grouping: ',' })
      if (target.kind === 'growth') return t('growth', { words: t(`bound.${target.bound}`, { value: `${number}%` }) })
      return t(`bound.${target.bound}`, {
        value: unit === 'without-unit' ? number : withUnit(number, indicator.unit)
      })
    },
    [t, withUnit]
  )
}

/** Number and unit: a word is set apart, a sign is not; the base of an index (上年=100) is no unit to be spoken. */
export function useWithUnit(): (number: string, unit: string | null) => string {
  const { language } = useAppearance()
  return useCallback(
    (number, unit) => {
      if (unit === null || unit === '' || unit.includes('=')) return number
      if (unit === '%' || unit === '‰') return `${number}${unit}`
      const name = unitName(unit, language)
      // 13 100 million yuan would be read as one number.
      return /^\d/.test(name) ? `${number} × ${name}` : `${number} ${name}`
    },
    [language]
  )
}
