import { describe, expect, it } from 'vitest'
import { type Habit, movementOf, suspicionOf as suspicion } from '#core/checking/habit.ts'

const STEADY = [1.05, 1.06, 1.04, 1.05, 1.05]

const suspicionOf = (value: number, habit: Omit<Habit, 'movement'>) =>
  suspicion(value, { movement: 'onward', ...habit })
const codeOf = (value: number, habit: Partial<Habit> & Pick<Habit, 'movement'>) =>
  suspicion(value, { standing: null, prior: null, factors: [], ...habit })?.code ?? null

describe('what is odd about a value beside its series', () => {
  it('is held against the year before, not against what stands at its own place', () => {
    const odd = suspicionOf(123.4, { standing: 41540.9, prior: 41045.6, factors: STEADY })
    expect(odd).toEqual({ code: 'far-from-habit', params: { expected: 41045.6, value: 123.4 } })
  })
  it('is not how far it lies from what stands, where the series moved so', () => {
    expect(suspicionOf(43100, { standing: 60000, prior: 41045.6, factors: STEADY })).toBeNull()
  })
  it('is far from a habit only where four years have shown one', () => {
    const told = (factors: number[]) => suspicionOf(60, { standing: null, prior: 100, factors })?.code ?? null
    expect(told(STEADY.slice(0, 4))).toBe('far-from-habit')
    expect(told(STEADY.slice(0, 3))).toBeNull()
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

describe('a value of a series that is known for few years, or has a sign', () => {
  const amount = { movement: 'onward', prior: 190.2 } as const

  it('is far where it is less than half, or more than the double, of a year like those before it', () => {
    expect(codeOf(94, { ...amount, factors: [1.06] })).toBe('far-from-habit')
    expect(codeOf(401, { ...amount, factors: [1.06, 0.98] })).toBe('far-from-habit')
    expect(codeOf(150, { ...amount, factors: [1.06] })).toBeNull()
    expect(codeOf(94, { ...amount, factors: [2.4] })).toBeNull()
    expect(codeOf(94, amount)).toBeNull()
  })

  it('is far where years above nought are followed by nought or less', () => {
    expect(codeOf(-201.5, { ...amount, factors: [1.06, 1.05] })).toBe('far-from-habit')
    expect(codeOf(0, { ...amount, factors: [1.06, 1.05] })).toBe('far-from-habit')
    expect(codeOf(0, { ...amount, factors: [1.06] })).toBeNull()
    // Who had losses may have them again.
    expect(codeOf(-3, { movement: 'onward', prior: -2, factors: [1.1, 1.2] })).toBeNull()
  })

  it('leaps where it is some thirty times the year before, or a like part, unless the series has leapt before', () => {
    const enterprises = { movement: 'onward', prior: 4 } as const
    expect(suspicion(800, { standing: null, factors: [], ...enterprises })).toEqual({
      code: 'leap-up',
      params: { times: 200, expected: 4, value: 800 }
    })
    expect(codeOf(37_000, { movement: 'onward', prior: 1000 })).toBe('leap-up')
    expect(codeOf(5, { movement: 'onward', prior: 200 })).toBe('leap-down')
    expect(codeOf(100, enterprises)).toBeNull()
    expect(codeOf(800, { ...enterprises, factors: [0.005] })).toBeNull()
    // Rates and balances may do anything.
    expect(codeOf(-1, { movement: 'onward', prior: -1635 })).toBeNull()
    expect(codeOf(37, { movement: 'free', prior: 0.5 })).toBeNull()
  })

  it('is far for a rate whose years were alike', () => {
    expect(codeOf(133, { movement: 'free', prior: 3.3, factors: [0.97, 1.06, 0.97, 1.06] })).toBe('far-from-habit')
    expect(codeOf(4.2, { movement: 'free', prior: 3.3, factors: [0.97, 1.06, 0.97, 1.06] })).toBeNull()
  })
})

describe('how a series moves', () => {
  const of = (kind: 'flow' | 'index' | 'rate' | 'rank', unit: string | null, measure: 'level' | 'growth' = 'level') =>
    movementOf(measure, { kind, unit })

  it('is told by what its indicator is measured in', () => {
    expect(of('flow', '亿元')).toBe('onward')
    expect(of('index', '1978年=100')).toBe('onward')
    expect(of('index', null)).toBe('onward')
    expect(of('index', '上年=100')).toBe('about-hundred')
    expect(of('index', '上月=100')).toBe('about-hundred')
    expect(of('rate', '%')).toBe('free')
    expect(of('flow', '亿元', 'growth')).toBe('free')
    expect(of('rank', null)).toBeNull()
  })

  it('shows an index over the period before that is not near 100, whatever the year before was', () => {
    const index = { movement: 'about-hundred' } as const
    expect(codeOf(102.1, { ...index, prior: 98.7 })).toBeNull()
    expect(codeOf(1021, index)).toBe('unit-slip-up')
    expect(codeOf(10.21, index)).toBe('unit-slip-down')
    // Growth in the place of the index: 2.1 % for 102.1.
    expect(codeOf(2.1, index)).toBe('far-from-hundred')
    expect(codeOf(-0.4, index)).toBe('far-from-hundred')
  })

  it('shows a rate ten times what stands at its place, or what it has long been about', () => {
    const rate = { movement: 'free' } as const
    expect(codeOf(35, { ...rate, standing: 3.5 })).toBe('unit-slip-up')
    expect(codeOf(6.2, { ...rate, standing: 3.5 })).toBeNull()
    expect(codeOf(653, { ...rate, prior: 64.1, factors: [1.01, 1.02] })).toBe('unit-slip-up')
    // A rate that has moved about before, or of which nothing is known, says nothing of the next.
    expect(codeOf(9, { ...rate, prior: 0.9, factors: [0.2, 3] })).toBeNull()
    expect(codeOf(9, { ...rate, prior: 0.9 })).toBeNull()
  })
})
