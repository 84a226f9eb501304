import type { ChartCell, ChartIndicator, ChartRow, ChartSource } from '#core/chart/chart-source.ts'
import type { ChartWords } from '#core/chart/chart-words.ts'

export const gdp: ChartIndicator = {
  id: 'gdp',
  name: '地区生产总值',
  unit: '亿元',
  decimals: 1,
  kind: 'flow',
  priceBasis: 'none',
  aggregation: 'sum',
  direction: 'higher',
  above: []
}

export const chinese: ChartWords = {
  language: 'zh-CN',
  rest: '其他',
  growth: '增速',
  growthOf: (name, word) => `${name}${word === 'change' ? '增减' : '增速'}`,
  inUnit: (name, unit) => `${name}（${unit}）`,
  indexAt: { 'constant-prices': (name) => `${name}（可比价）`, 'current-prices': (name) => `${name}（现价）` }
}

interface Region {
  readonly code: string
  readonly name: string
  readonly parts?: readonly string[]
  readonly within?: readonly string[]
}

export function row(
  indicator: Partial<ChartIndicator>,
  cells: Readonly<Record<string, string | Partial<ChartCell> | null>>,
  region: Region = { code: '422802', name: '利川市' }
): ChartRow {
  return {
    region: region.code,
    regionName: region.name,
    regionParts: region.parts ?? null,
    regionsAbove: region.within ?? [],
    indicator: { ...gdp, ...indicator },
    cells: Object.entries(cells).map(([period, told]): ChartCell => {
      const known = told !== null && typeof told === 'object' ? told : {}
      const decimal = typeof told === 'string' ? told : (known.decimal ?? null)
      return {
        ...{
          period,
          decimal,
          value: decimal === null ? null : Number(decimal),
          change: null,
          rate: null,
          points: null
        },
        ...{ basis: null, reason: null, stage: null, break: null, ...known }
      }
    })
  }
}

export function source(rows: readonly ChartRow[], told: Partial<ChartSource> = {}): ChartSource {
  const periods = [...new Set(rows.flatMap(({ cells }) => cells.map(({ period }) => period)))]
  return { rows, periods, measure: 'value', targets: [], wholes: [], ...told }
}
