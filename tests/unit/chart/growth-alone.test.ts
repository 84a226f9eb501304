import { describe, expect, it } from 'vitest'
import { bestKind, unfit } from '#core/chart/chart-kind.ts'
import { isEmptyChart } from '#core/chart/chart-model.ts'
import { withWhatIsThere } from '#core/chart/chart-source.ts'
import { makeChart } from '#core/chart/make-chart.ts'
import { chinese, row, source } from './chart-of.ts'

const investment = row({ id: 'investment', name: '固定资产投资' }, { '2022': { rate: 4.8 }, '2023': { rate: 5.6 } })

describe('what is published as growth alone', () => {
  it('is drawn as that, though levels were asked for', () => {
    const drawn = withWhatIsThere(source([investment]))
    const chart = makeChart(drawn, null, chinese)
    expect([drawn.measure, chart.kind, isEmptyChart(chart)]).toEqual(['growth', 'line', false])
    expect(chart.panels[0]?.axes.map(({ unit }) => unit)).toEqual(['%'])
  })

  it('is told from 0: the least growth shown is not none', () => {
    const gdpRow = row({}, { '2022': { decimal: '9', rate: 4.8 }, '2023': { decimal: '10', rate: 5.6 } })
    const axes = (measure: 'value' | 'growth') =>
      makeChart({ ...source([gdpRow]), measure }, 'line', chinese).panels[0]?.axes
    expect([axes('growth')?.[0]?.hasZero, axes('value')?.[0]?.hasZero]).toEqual([true, false])
  })

  it('has a small chart of its growth beside those of levels', () => {
    const sales = row({ id: 'sales', name: '零售额' }, { '2022': '1', '2023': '2' })
    const chart = makeChart(source([sales, investment]), 'multiples', chinese)
    expect(chart.panels.map(({ title, axes }) => [title, axes[0]?.unit])).toEqual([
      ['零售额（亿元）', '亿元'],
      ['固定资产投资增速（%）', '%']
    ])
    expect(chart.panels[1]?.series[0]?.points.map(({ value }) => value)).toEqual([4.8, 5.6])
  })

  it('leaves no axis of levels without a level', () => {
    expect(unfit('growth', source([investment]))).toBe('no-values')
    expect(bestKind(withWhatIsThere(source([investment])))).toBe('line')
  })

  it('is left out of the levels where others have some', () => {
    const sales = row({ id: 'sales' }, { '2022': '1', '2023': { decimal: '2', rate: 100 } })
    expect(withWhatIsThere(source([investment, sales])).measure).toBe('value')
    expect(withWhatIsThere(source([row({}, { '2022': null })])).measure).toBe('value')
  })
})
