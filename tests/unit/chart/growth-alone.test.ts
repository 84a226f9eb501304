import { describe, expect, it } from 'vitest'
import { bestKind, changeWord, unfit } from '#core/chart/chart-kind.ts'
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

describe('growth that was asked for where there is none', () => {
  const one = row({}, { '2023': '5.35' })
  const asked = (rows: Parameters<typeof source>[0]) => withWhatIsThere(source(rows, { measure: 'growth' })).measure

  it('gives way to the values that are there', () => {
    const drawn = withWhatIsThere(source([one, row({}, { '2023': '4.83' })], { measure: 'growth' }))
    expect([drawn.measure, isEmptyChart(makeChart(drawn, null, chinese))]).toEqual(['value', false])
  })

  it('gives way, too, where a loss has no growth that is drawn', () => {
    const loss = { decimal: '-1.1', change: -1.2, rate: -1200, basis: 'computed' } as const
    expect(asked([row({ name: '利润总额' }, { '2023': loss })])).toBe('value')
  })

  it('is drawn where one row has it, with a gap for the other', () => {
    const sales = row({ id: 'sales', name: '零售额' }, { '2022': '1', '2023': '2' })
    const grown = source([investment, sales], { measure: 'growth' })
    expect(asked([investment, one])).toBe('growth')
    const panels = makeChart(grown, 'multiples', chinese).panels
    expect(panels.map(({ title }) => title)).toEqual(['固定资产投资（%）', '零售额（%）'])
  })

  it('stays asked for where there is nothing at all', () => {
    expect(asked([row({}, { '2023': null })])).toBe('growth')
  })
})

describe('what becomes of figures is called', () => {
  const urban = row({ id: 'urban', name: '城镇化率', kind: 'rate', unit: '%' }, { '2022': '48', '2023': '49' })
  const amount = row({}, { '2022': '1', '2023': '2' })
  const index = row({ id: 'index', kind: 'index', unit: '1978年=100' }, { '2022': '1', '2023': '2' })

  it('增速 of amounts and of their indices, 增减 of rates', () => {
    const word = (...rows: readonly (typeof urban)[]) => changeWord(source(rows), 'line')
    expect([word(amount), word(amount, index), word(urban)]).toEqual(['growth', 'growth', 'change'])
  })

  it('as those that are drawn where others are left out', () => {
    expect(changeWord(source([urban, amount], { measure: 'growth' }), 'line')).toBe('change')
    expect(changeWord(source([amount, urban], { measure: 'growth' }), 'line')).toBe('growth')
  })

  it('by both names where small charts show both', () => {
    expect(changeWord(source([amount, urban]), 'multiples')).toBe('both')
  })

  it('增减 in the small chart of a rate of which nothing else is known', () => {
    const rate = row(
      { id: 'rate', name: '入学率', kind: 'rate', unit: '%' },
      { '2022': { points: 1 }, '2023': { points: 2 } }
    )
    const chart = makeChart(source([amount, rate]), 'multiples', chinese)
    expect(chart.panels[1]?.title).toBe('入学率增减（百分点）')
  })
})
