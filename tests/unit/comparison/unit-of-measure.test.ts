import { describe, expect, it } from 'vitest'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'

describe('the unit of what was observed', () => {
  it.each([
    ['change', 'rate', '%', '百分点'],
    ['change', 'rate', '‰', '千分点'],
    ['change', 'index', '上年=100', '点'],
    ['change', 'rank', '位', '位'],
    ['change', 'flow', '亿元', '亿元'],
    ['growth-change', 'flow', '亿元', '百分点'],
    ['growth', 'flow', '亿元', '%'],
    ['level', 'rate', '%', '%']
  ] as const)('of a %s of a %s in %s is %s', (measure, kind, unit, said) => {
    expect(unitOfMeasure(measure, { kind, unit })).toBe(said)
  })
})
