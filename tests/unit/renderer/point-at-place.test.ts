import { describe, expect, it } from 'vitest'
import type { ChartModel, ChartPlace } from '#core/chart/chart-model.ts'
import { pointAtPlace } from '../../../src/renderer/features/chart/drawing/walk-points.ts'

const figure = { region: '1', indicator: 'gdp', period: '2023' }

function series(measure: ChartPlace['measure']) {
  const place: ChartPlace = { ...figure, measure }
  return {
    name: measure,
    axis: 0 as const,
    draw: 'line' as const,
    points: [{ value: 1, text: '1', place, isTentative: false, isNominal: false, isBroken: false }]
  }
}

const panel = { series: [series('value'), series('growth')] }
const chart = { panels: [panel] } as unknown as ChartModel

describe('the point of a cell', () => {
  it('is that of its own number', () => {
    expect(pointAtPlace(chart, { ...figure, measure: 'growth' })).toMatchObject({ series: 1, isOwn: true })
    expect(pointAtPlace(chart, { ...figure, measure: 'value' })).toMatchObject({ series: 0, isOwn: true })
  })

  it('is another of the same figure where its own is not drawn, and says so: that number is not to be told of it', () => {
    for (const measure of ['growth-change', 'other'] as const)
      expect(pointAtPlace(chart, { ...figure, measure })).toMatchObject({ category: 0, isOwn: false })
    expect(pointAtPlace(chart, { ...figure, period: '2022', measure: 'value' })).toBeNull()
  })
})
