import { describe, expect, it } from 'vitest'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { layOutRows } from '../../support/compared-cube.ts'
import { comparedIndicator, comparedRows, county, observed } from '../../support/comparison.ts'

const looks = { nameEn: null, decimals: 1, chapter: '', formula: null }
const revenue = comparedIndicator('税收收入', looks)
const index: typeof revenue = { ...revenue, id: 'gni', name: '国民总收入指数', kind: 'index', unit: '1978年=100' }
const periods = ['2022', '2023']

function laid(
  indicators: (typeof revenue)[],
  language: LayoutOptions['language'],
  show: LayoutOptions['show'] = ['value', 'change', 'growth']
) {
  const figures = indicators.flatMap(({ id }) => [observed(id, '2022', '4440.0'), observed(id, '2023', '4673.9')])
  const rows = {
    regions: [{ code: county, name: '云岭县', parts: null, within: [] }],
    periods,
    rows: comparedRows(indicators, periods, figures)
  }
  const { unitLine, header } = layOutRows(rows, { language, show })
  return { unitLine, heads: new Set(header.flatMap((line) => line.map(({ text }) => text))) }
}

describe('a table of indices', () => {
  it('says over which year they are as a yearbook does, and not as a unit', () => {
    expect(laid([index], 'zh-CN').unitLine).toBe('（1978年=100）')
    expect(laid([index], 'en-US').unitLine).toBe('(1978 = 100)')
    expect(laid([revenue], 'zh-CN').unitLine).toBe('单位：亿元')
  })

  it('says in the head of changes that they are points', () => {
    expect(laid([index], 'zh-CN').heads).toContain('增减（点）')
    expect(laid([index], 'en-US').heads).toContain('Change (points)')
    expect(laid([revenue], 'zh-CN').heads).toContain('增减')
    expect(laid([index, revenue], 'zh-CN').heads).toContain('增减')
  })

  it('has its changes once, though they are asked for in points too', () => {
    const all: LayoutOptions['show'] = ['change', 'points']
    expect([...laid([index], 'zh-CN', all).heads]).toEqual(['指标', '2022年', '2023年', '增减（点）'])
    expect([...laid([index, revenue], 'zh-CN', all).heads]).toContain('增减（百分点）')
  })
})
