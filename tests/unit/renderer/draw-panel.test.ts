import { describe, expect, it } from 'vitest'
import { makeChart } from '#core/chart/make-chart.ts'
import { panelConfiguration } from '../../../src/renderer/features/chart/drawing/draw-panel.ts'
import { chinese, row, source } from '../chart/chart-of.ts'

const gdp = row({}, { '2022': { decimal: '9', rate: 4.8 }, '2023': { decimal: '10', rate: 5.6, stage: 'preliminary' } })

function drawn(of = gdp) {
  return configured(of).options
}

function configured(of = gdp) {
  const [panel] = makeChart(source([of]), 'growth', chinese).panels
  if (panel === undefined) throw new Error('nothing to draw')
  const words = {
    break: () => '',
    tentative: '尚未最终核实',
    legend: (name: string, nominal: string) => (nominal === 'none' ? name : `${name} ${nominal}`),
    point: (name: string, text: string) => `${name}：${text}`
  }
  return panelConfiguration({ panel, words, mode: 'light', lit: null, isSmall: false, fontSize: 12 })
}

describe('nominal growth beside growth at comparable prices', () => {
  const mixed = row(
    {},
    {
      '2020': { decimal: '8', rate: 4.8, basis: 'nominal' },
      '2021': { decimal: '9', rate: 7.9, basis: 'nominal' },
      '2022': { decimal: '10', rate: 6.1, basis: 'published' },
      '2023': { decimal: '11', rate: 5.4, basis: 'published' }
    }
  )
  const growth = () => {
    const { datasets } = configured(mixed).data
    return datasets[1] as unknown as {
      readonly label: string
      readonly pointBackgroundColor: readonly string[]
      readonly segment: { readonly borderColor: (at: { p1DataIndex: number }) => string | undefined }
    }
  }

  it('is not joined to it', () => {
    const { segment } = growth()
    expect([1, 2, 3].map((p1DataIndex) => segment.borderColor({ p1DataIndex }))).toEqual([
      undefined,
      'transparent',
      undefined
    ])
  })

  it('is drawn hollow, as the legend says', () => {
    const { label, pointBackgroundColor } = growth()
    expect(label).toBe('增速 some')
    expect(new Set(pointBackgroundColor.slice(0, 2))).not.toContain(pointBackgroundColor[2])
    expect(pointBackgroundColor[2]).toBe(pointBackgroundColor[3])
  })

  it('is called nominal in the tip', () => {
    const label = drawn(mixed)?.plugins?.tooltip?.callbacks?.label as unknown as (item: object) => string
    expect([1, 2].map((dataIndex) => label({ datasetIndex: 1, dataIndex }))).toEqual([
      '增速：7.9%（名义）',
      '增速：6.1%'
    ])
  })
})

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
