import { describe, expect, it } from 'vitest'
import { suspicionOf } from '#core/checking/habit.ts'

const STEADY = [1.05, 1.06, 1.04, 1.05, 1.05]

describe('what is odd about a value beside its series', () => {
  it('is held against the year before, not against what stands at its own place', () => {
    const odd = suspicionOf(123.4, { standing: 41540.9, prior: 41045.6, factors: STEADY })
    expect(odd).toEqual({ code: 'far-from-habit', params: { expected: 41045.6, value: 123.4 } })
  })
  it('is not how far it lies from what stands, where the series moved so', () => {
    expect(suspicionOf(43100, { standing: 60000, prior: 41045.6, factors: STEADY })).toBeNull()
  })
  it('says nothing of a habit where no year before is known', () => {
    expect(suspicionOf(123.4, { standing: 41540.9, prior: null, factors: STEADY })).toBeNull()
  })
  it('is a slip of the unit beside what stands, or else beside the year before', () => {
    const slip = { code: 'unit-slip-down', params: { times: 10000, expected: 41540.9, value: 4.15 } }
    expect(suspicionOf(4.15, { standing: 41540.9, prior: 41045.6, factors: STEADY })).toEqual(slip)
    expect(suspicionOf(4.15, { standing: null, prior: 41540.9, factors: [] })).toEqual(slip)
  })
})
