import { describe, expect, it } from 'vitest'
import {
  earliestStage,
  isComparableOver,
  isComparableStage,
  isSameStage,
  STAGES
} from '#core/comparison/figures/stage.ts'

describe('stages', () => {
  it('compares a value with one that has come at least as far', () => {
    expect(isComparableStage('preliminary', 'final')).toBe(true)
    expect(isComparableStage('final', 'preliminary')).toBe(false)
    expect(isComparableStage('census', 'final')).toBe(false)
    expect(isComparableStage(null, 'flash')).toBe(true)
    expect(isComparableStage('final', null)).toBe(true)
    for (const stage of STAGES) expect(isComparableStage(stage, stage)).toBe(true)
  })

  it('takes a value of which nobody said the stage for one from before a census', () => {
    expect(isComparableStage('census', null)).toBe(false)
    expect(isComparableStage(null, 'census')).toBe(true)
  })

  it('compare over several years as far as no census lies between', () => {
    expect(isComparableOver('preliminary', 'final', ['final', null])).toBe(true)
    expect(isComparableOver('preliminary', 'final', ['final', 'census'])).toBe(false)
    expect(isComparableOver('preliminary', null, ['census'])).toBe(false)
    expect(isComparableOver('preliminary', 'census', ['census'])).toBe(true)
    expect(isComparableOver('final', 'preliminary', [])).toBe(false)
  })

  it('are the same as far as anybody said, but not across a census', () => {
    expect(isSameStage('flash', 'flash')).toBe(true)
    expect(isSameStage(null, null)).toBe(true)
    expect(isSameStage('final', null)).toBe(true)
    expect(isSameStage('preliminary', null)).toBe(true)
    expect(isSameStage('census', null)).toBe(false)
    expect(isSameStage('final', 'flash')).toBe(false)
  })

  it('is of several figures that of the least final, as far as it is known', () => {
    expect(earliestStage(['final', 'preliminary', 'final'])).toBe('preliminary')
    expect(earliestStage(['census', null])).toBe('census')
    expect(earliestStage([null])).toBeNull()
    expect(earliestStage([])).toBeNull()
  })
})
