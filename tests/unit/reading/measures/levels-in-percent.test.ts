import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a name beside % in the column of units', () => {
  const measureOf = (name: string): string | undefined =>
    read(`
      居民收支情况（2020-2021年）
      指标|单位|2020年|2021年|增长(%)
      人均可支配收入|元|59952|62556|4.3
      ${name}|%|27.6|27.1|—
    `)['D4']

  it.each(['恩格尔系数', '基尼系数', '优良天数', '空气质量达标天数'])('is a level where it is %s', (name) => {
    expect(measureOf(name)).toBe(`${name} | 2021 | level | %`)
  })

  it('is a growth where it is an amount', () => {
    expect(measureOf('规模以上工业增加值')).toBe('规模以上工业增加值 | 2021 | growth | %')
  })

  it.each([
    '居民消费价格涨幅',
    'CPI涨幅',
    '居民消费价格上涨',
    '地区生产总值增长',
    '地区生产总值增速',
    '财政收入增长',
    '单位GDP能耗降低'
  ])('is a quantity so called where it says how something moves: %s', (name) => {
    expect(measureOf(name)).toBe(`${name} | 2021 | level | %`)
  })
})
