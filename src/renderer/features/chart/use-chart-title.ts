import { useTranslation } from 'react-i18next'
import type { ChartKind } from '#core/chart/chart-kind.ts'
import type { ChartSource } from '#core/chart/chart-source.ts'

/** What a chart is of: 利川市 地区生产总值; of several rows their number. */
export function useChartTitle(source: ChartSource | null, kind: ChartKind | null): string {
  const { t } = useTranslation('chart')
  const [first] = source?.rows ?? []
  if (source === null || first === undefined || kind === null) return ''
  const regions = new Set(source.rows.map(({ region }) => region)).size
  const indicators = new Set(source.rows.map(({ indicator }) => indicator.id)).size
  if (regions === 1 && indicators === 1) return first.indicator.name
  if (indicators === 1) return t('title.regions', { name: first.indicator.name, count: regions })
  return t('title.indicators', {
    region: regions === 1 ? first.regionName : '',
    name: first.indicator.name,
    count: indicators
  }).trim()
}
