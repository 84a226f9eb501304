import { describe, expect, it } from 'vitest'
import { earliestStage, isComparableStage } from '#core/comparison/stage.ts'

describe('stages', () => {
  it('compares a value with one that has come at least as far', () => {
    expect(isComparableStage('preliminary', 'final')).toBe(true)
    expect(isComparableStage('final', 'preliminary')).toBe(false)
    expect(isComparableStage('census', 'final')).toBe(false)
    expect(isComparableStage(null, 'flash')).toBe(true)
  })

  it('is of several figures that of the least final, as far as it is known', () => {
    expect(earliestStage(['final', 'preliminary', 'final'])).toBe('preliminary')
    expect(earliestStage(['census', null])).toBe('census')
    expect(earliestStage([null])).toBeNull()
    expect(earliestStage([])).toBeNull()
  })
})
