import { useTranslation } from 'react-i18next'
import { changeWord } from '#core/chart/chart-kind.ts'
import type { ChartModel } from '#core/chart/chart-model.ts'
import type { ChartSource } from '#core/chart/chart-source.ts'

/** What a chart is of: 利川市 地区生产总值; of several rows their number; growth, and the one period of a ranking, by name. */
export function useChartTitle(source: ChartSource | null, chart: ChartModel | null): string {
  const { t } = useTranslation('chart')
  const [first] = source?.rows ?? []
  if (source === null || first === undefined || chart === null) return ''
  const regions = new Set(source.rows.map(({ region }) => region)).size
  const indicators = new Set(source.rows.map(({ indicator }) => indicator.id)).size
  const { name } = first.indicator
  const region = regions === 1 ? first.regionName : ''
  const rows =
    indicators > 1
      ? t('title.indicators', { region, name, count: indicators }).trim()
      : regions > 1
        ? t('title.regions', { name, count: regions })
        : t('title.one', { region, name })
  const isLevels = chart.kind === 'growth' || chart.kind === 'share' || chart.kind === 'indexed'
  const what =
    source.measure === 'growth' && !isLevels ? t(`title.${changeWord(source, chart.kind)}`, { of: rows }) : rows
  const period = chart.kind === 'ranking' ? chart.panels[0]?.series[0]?.name : undefined
  return period === undefined ? what : t('title.at', { of: what, period })
}
