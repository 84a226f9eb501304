import { useTranslation } from 'react-i18next'
import type { NamedPlace, SaidFigure } from '#contract/calls/history-calls.ts'
import { figureText, periodText } from '#contract/wording/sentence.ts'
import { shownRegion } from '#core/catalogue/regions/shown-region.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useIndicatorNameOf } from '../../ui/words/indicator-name.ts'

/** The exact figure in groups of three, or its sign; nothing where nothing was known. */
export function saidText(said: Pick<SaidFigure, 'decimal' | 'symbol'> | null): string {
  return figureText(said?.decimal ?? said?.symbol ?? '')
}

/** 利川市 地区生产总值（增速） 2023年. */
export function usePlaceName(): (place: NamedPlace) => string {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const nameOf = useIndicatorNameOf()
  return ({ indicator, indicatorName, regionName, measure, period }) => {
    const own = nameOf(indicator, indicatorName)
    const name = measure === 'level' ? own : t('ofMeasure', { name: own, measure: t(`measure.${measure}`) })
    return `${name} · ${periodText(period, language)} · ${shownRegion(regionName, language)}`
  }
}
