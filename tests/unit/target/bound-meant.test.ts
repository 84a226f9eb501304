import { describe, expect, it } from 'vitest'
import { boundMeant } from '#core/target/bound-meant.ts'
import { judge } from '#core/target/judge.ts'

const growth = { kind: 'growth', bound: null, value: '10' } as const
const ceiling = { kind: 'level', bound: null, value: '4.5' } as const

describe('a target whose source says no bound', () => {
  it('is to be reached', () => {
    expect(boundMeant(growth, 'higher')).toBe('at-least')
    expect(boundMeant(growth, 'neutral')).toBe('at-least')
  })

  it('must not be passed where lower is better', () => {
    expect(boundMeant(ceiling, 'lower')).toBe('at-most')
  })

  it('is a fall to be reached, but of what should rise one that must not go further', () => {
    const fall = { ...growth, value: '-3' }
    expect(boundMeant(fall, 'lower')).toBe('at-most')
    expect(boundMeant(fall, 'neutral')).toBe('at-most')
    expect(boundMeant(fall, 'higher')).toBe('at-least')
  })

  it('is held by its bound where it says one', () => {
    expect(boundMeant({ ...ceiling, bound: 'at-least' }, 'lower')).toBe('at-least')
    expect(boundMeant({ ...growth, bound: 'about' }, 'higher')).toBe('about')
  })

  it('is judged like one that says it', () => {
    const year = { kind: 'flow', direction: 'higher', shareOfYear: 1 } as const
    const rate = { kind: 'rate', direction: 'lower', shareOfYear: 1 } as const
    for (const actual of ['9', '10', '12'])
      expect(judge(growth, actual, year)).toEqual(judge({ ...growth, bound: 'at-least' }, actual, year))
    for (const actual of ['4.4', '4.5', '4.6'])
      expect(judge(ceiling, actual, rate)).toEqual(judge({ ...ceiling, bound: 'at-most' }, actual, rate))
    expect(judge(ceiling, '4.4', rate)).toMatchObject({ state: 'achieved', completion: null, reason: 'at-most' })
  })
})
