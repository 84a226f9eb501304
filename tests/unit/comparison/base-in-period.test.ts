import { describe, expect, it } from 'vitest'
import { baseInPeriod, baseInPeriods } from '#core/comparison/base-in-period.ts'

describe('the base of an index over the year before', () => {
  it('is told by the period', () => {
    expect(
      ['2023', '2023M09', '2023M01-09', '2023Q3', '2023Q1-3', '2023H1'].map((one) => baseInPeriod('上年=100', one))
    ).toEqual(['上年=100', '上年同月=100', ...Array<string>(4).fill('上年同期=100')])
    expect(baseInPeriods('上年=100', ['2023M09', '2023M10'])).toBe('上年同月=100')
    expect(baseInPeriods('上年=100', ['2023M09', '2023M01-09'])).toBe('上年=100')
  })

  it('leaves every other unit as it is', () => {
    for (const unit of ['1978年=100', '上月=100', '亿元', null]) expect(baseInPeriod(unit, '2023M09')).toBe(unit)
  })
})
