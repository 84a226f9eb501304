import { describe, expect, it } from 'vitest'
import { figuresOfNameText } from '#contract/wording/name-figures.ts'

describe('what the figures of a name are', () => {
  const indices = { figures: 46, measures: ['level' as const], example: { value: '4673.9', unit: '1978年=100' } }

  it('has the unit of the first of them, but for one that is said beside it', () => {
    expect(figuresOfNameText(indices, 'zh-CN')).toBe('46 个数据：数值，如 4,673.9 1978年=100')
    expect(figuresOfNameText({ ...indices, saidUnit: '1978年=100' }, 'zh-CN')).toBe('46 个数据：数值，如 4,673.9')
    expect(figuresOfNameText({ ...indices, saidUnit: '亿元' }, 'en-US')).toBe(
      '46 figures: values, e.g. 4,673.9 1978 = 100'
    )
  })

  it('keeps the percent of a number', () => {
    const rate = { figures: 3, measures: [], example: { value: '5.2', unit: '%' }, saidUnit: '%' }
    expect(figuresOfNameText(rate, 'zh-CN')).toBe('3 个数据，如 5.2%')
  })
})
