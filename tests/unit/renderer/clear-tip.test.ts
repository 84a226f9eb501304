import { type ActiveElement, type ChartType, Tooltip, type TooltipModel } from 'chart.js'
import { expect, it } from 'vitest'
import { registerClearTip } from '../../../src/renderer/features/chart/drawing/clear-tip.ts'

registerClearTip()

const area = { left: 70, top: 20, right: 1300, bottom: 125 }
const column = { x: 1180, y: 26, base: 125, width: 46 }
const points = [
  { x: 930, y: 92 },
  { x: 1180, y: 66 }
]
const labels = ['增速：5.2%', '国内生产总值指数：4,713.5（1978年=100）']

/** What chart.js hands over: a column and the point of its growth, both of the last year. */
const tip = {
  chart: {
    chartArea: area,
    data: { labels: ['2022年', '2023年'] },
    ctx: { save: () => {}, restore: () => {}, measureText: (text: string) => ({ width: text.length * 10 }) },
    getSortedVisibleDatasetMetas: () => [
      { type: 'line', data: points },
      { type: 'bar', data: [{ getProps: () => column }] }
    ]
  },
  options: {
    padding: 6,
    titleMarginBottom: 6,
    bodySpacing: 2,
    footerMarginTop: 6,
    displayColors: true,
    bodyFont: { size: 12, family: 'serif' },
    callbacks: { label: ({ datasetIndex }: { datasetIndex: number }) => labels[datasetIndex], footer: () => '' }
  }
} as unknown as TooltipModel<ChartType>

it('the tip of a column and its growth has room for both lines, beside both', () => {
  const items = [points[1], column].map((element, datasetIndex) => ({ element, datasetIndex, index: 1 }))
  const place = Tooltip.positioners.clear.call(tip, items as unknown as ActiveElement[], { x: 1180, y: 80 })
  if (place === false || place.x === null) throw new Error('no place')
  const right = place.x + 12 + 16 + (labels[1]?.length ?? 0) * 10
  expect(right).toBeLessThanOrEqual(column.x - column.width / 2)
  // It is told by the middle of its height: a title and two lines.
  expect(place.y).toBeGreaterThanOrEqual(area.top + 30)
})
