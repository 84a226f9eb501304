import { useTranslation } from 'react-i18next'
import type { NamedPlace, SaidFigure } from '#contract/history-calls.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../app/appearance.ts'

/** The exact figure, or its sign; nothing where nothing was known. */
export function saidText(said: Pick<SaidFigure, 'decimal' | 'symbol'> | null): string {
  return said?.decimal ?? said?.symbol ?? ''
}

/** 利川市 地区生产总值（增速） 2023年. */
export function usePlaceName(): (place: NamedPlace) => string {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  return ({ indicatorName, regionName, measure, period }) => {
    const parsed = parsePeriod(period)
    const name =
      measure === 'level' ? indicatorName : t('ofMeasure', { name: indicatorName, measure: t(`measure.${measure}`) })
    return `${name} · ${parsed === null ? period : periodName(parsed, language)} · ${regionName}`
  }
}
