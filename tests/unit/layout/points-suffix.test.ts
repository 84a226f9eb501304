import { describe, expect, it } from 'vitest'
import { pointsSuffix } from '#core/layout/measures/points-suffix.ts'
import { layoutWording } from '#core/layout/words/wording.ts'

const suffix = (kind: 'rate' | 'index' | 'rank', unit: string | null) =>
  pointsSuffix({ kind, unit }, { words: layoutWording['zh-CN'], language: 'zh-CN' }).trim()

describe('what a change in points is told in', () => {
  it.each([
    ['rate', '%', '个百分点'],
    ['rate', '‰', '个千分点'],
    ['rate', '℃', '℃'],
    ['index', '上年=100', '点'],
    ['rank', null, '位']
  ] as const)('of a %s in %s is %s', (kind, unit, words) => expect(suffix(kind, unit)).toBe(words))

  it('is nothing where a ratio says against what it is told, or has no unit', () => {
    expect(suffix('rate', '农村=1')).toBe('')
    expect(suffix('rate', null)).toBe('')
  })
})
