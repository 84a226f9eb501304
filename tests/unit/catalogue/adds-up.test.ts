import { describe, expect, it } from 'vitest'
import { amountsAddUp } from '#core/catalogue/adds-up.ts'

describe('whether parts add up to the whole', () => {
  it.each([
    ['flow', '亿元', '技改投资'],
    ['stock', '万人', '农村劳动力'],
    ['flow', '吨', '茶叶产量']
  ] as const)('is so of a %s in %s: %s', (kind, unit, name) => {
    expect(amountsAddUp({ kind, unit, names: [name] })).toBe(true)
  })

  it.each([
    ['rate', '%', '绿化覆盖率'],
    ['index', '上年=100', '消费价格'],
    ['flow', '元/人', '工资'],
    ['flow', '元', '人均可支配收入'],
    ['rank', '位', '空气质量']
  ] as const)('is not so of a %s in %s: %s', (kind, unit, name) => {
    expect(amountsAddUp({ kind, unit, names: [name] })).toBe(false)
  })
})
