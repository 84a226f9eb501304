import { describe, expect, it } from 'vitest'
import { makeChart } from '#core/chart/make-chart.ts'
import { panelConfiguration } from '../../../src/renderer/features/chart/drawing/draw-panel.ts'
import { chinese, row, source } from '../chart/chart-of.ts'

const gdp = row({}, { '2022': { decimal: '9', rate: 4.8 }, '2023': { decimal: '10', rate: 5.6, stage: 'preliminary' } })

function drawn() {
  const [panel] = makeChart(source([gdp]), 'growth', chinese).panels
  if (panel === undefined) throw new Error('nothing to draw')
  const words = {
    break: () => '',
    tentative: '尚未最终核实',
    point: (name: string, text: string) => `${name}：${text}`
  }
  return panelConfiguration({ panel, words, mode: 'light', lit: null, isSmall: false, fontSize: 12 }).options
}

describe('value and growth in one chart', () => {
  it('both have 0 on their axes', () => {
    expect(drawn()?.scales).toMatchObject({ y: { beginAtZero: true }, y1: { beginAtZero: true } })
  })

  it('say in the tip whose a number is, as the language writes it', () => {
    const label = drawn()?.plugins?.tooltip?.callbacks?.label as unknown as (item: object) => string
    expect(label({ datasetIndex: 1, dataIndex: 1 })).toMatch(/^增速：\+?5\.6%$/)
  })

  it('say in the tip of what may yet be revised that it may', () => {
    const footer = drawn()?.plugins?.tooltip?.callbacks?.footer as unknown as (items: readonly object[]) => string
    expect([0, 1].map((dataIndex) => footer([{ datasetIndex: 0, dataIndex }]))).toEqual(['', '尚未最终核实'])
  })
})
