import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JudgementContext, judge, unjudged } from '../../../src/core/target/judge.ts'
import type { TargetBound } from '../../../src/core/target/target.ts'

const wholeYear: JudgementContext = { kind: 'rate', direction: 'higher', shareOfYear: 1 }

describe('the official verdicts of 2016', () => {
  it('calls growth of 6.7 against 6.5–7 achieved', () => {
    expect(judge({ kind: 'growth', bound: 'at-least', value: '6.5' }, '6.7', wholeYear)).toMatchObject({
      state: 'achieved',
      gap: 0.2
    })
  })

  it('calls prices of 2.0 against about 3 achieved, since lower is better', () => {
    const judgement = judge({ kind: 'growth', bound: 'about', value: '3' }, '2.0', { ...wholeYear, direction: 'lower' })
    expect(judgement.state).toBe('achieved')
    expect(judgement.gap).toBe(-1)
  })

  it('calls 13.14 million new jobs against 10 million 131.4 percent', () => {
    const judgement = judge({ kind: 'level', bound: 'at-least', value: '1000' }, '1314', { ...wholeYear, kind: 'flow' })
    expect(judgement).toMatchObject({ state: 'achieved', completion: 131.4, gap: 314 })
  })

  it('calls registered unemployment of 4.02 within 4.5 achieved', () => {
    const judgement = judge({ kind: 'level', bound: 'at-most', value: '4.5' }, '4.02', {
      ...wholeYear,
      direction: 'lower'
    })
    expect(judgement).toMatchObject({ state: 'achieved', gap: -0.48 })
  })

  it('calls energy intensity down 5 against down 3.4 or more achieved', () => {
    const judgement = judge({ kind: 'growth', bound: 'at-most', value: '-3.4' }, '-5', {
      ...wholeYear,
      direction: 'lower'
    })
    expect(judgement).toMatchObject({ state: 'achieved', gap: -1.6 })
    expect(judgement.completion).toBeCloseTo(147.06, 2)
  })
})

describe('about', () => {
  it('forgives what 2014 and 2015 forgave', () => {
    expect(judge({ kind: 'growth', bound: 'about', value: '7.5' }, '7.4', wholeYear).state).toBe('achieved')
    expect(judge({ kind: 'growth', bound: 'about', value: '7' }, '6.9', wholeYear).state).toBe('achieved')
  })

  it('does not forgive 3.0 against 5.5, as in 2022', () => {
    expect(judge({ kind: 'growth', bound: 'about', value: '5.5' }, '3.0', wholeYear).state).toBe('missed')
  })

  it('holds on both sides where neither is better', () => {
    const neutral: JudgementContext = { ...wholeYear, direction: 'neutral' }
    expect(judge({ kind: 'level', bound: 'about', value: '50' }, '56', neutral).state).toBe('missed')
    expect(judge({ kind: 'level', bound: 'about', value: '50' }, '44', neutral).state).toBe('missed')
    expect(judge({ kind: 'level', bound: 'about', value: '50' }, '51', neutral).state).toBe('achieved')
  })
})

describe('within the year', () => {
  const september: JudgementContext = { kind: 'flow', direction: 'higher', shareOfYear: 0.75 }

  it('measures a flow against the share of the year gone', () => {
    const revenue = { kind: 'level', bound: 'at-least', value: '8.6' } as const
    expect(judge(revenue, '6.5', september).state).toBe('on-pace')
    expect(judge(revenue, '6.4', september).state).toBe('behind')
    expect(judge(revenue, '8.6', september).state).toBe('achieved')
  })

  it('gives a limit on a flow up once it is passed, for the year cannot take it back', () => {
    const limit = { kind: 'level', bound: 'at-most', value: '100' } as const
    const spending: JudgementContext = { ...september, direction: 'lower' }
    expect(judge(limit, '75', spending).state).toBe('on-pace')
    expect(judge(limit, '76', spending).state).toBe('behind')
    expect(judge(limit, '101', spending).state).toBe('missed')
  })

  it.each([
    ['at-least', 'higher', 'on-pace', 'behind'],
    ['at-most', 'lower', 'behind', 'on-pace']
  ] as const)(
    'says of growth, a rate or a stock that is to be %s whether it would do now',
    (bound, direction, above, below) => {
      for (const kind of ['stock', 'rate', 'index'] as const) {
        const context: JudgementContext = { kind, direction, shareOfYear: 0.75 }
        expect(judge({ kind: 'level', bound, value: '6' }, '6.5', context).state).toBe(above)
        expect(judge({ kind: 'level', bound, value: '6' }, '5.5', context).state).toBe(below)
      }
    }
  )

  it('never calls growth, a rate or a stock achieved or missed before the year is over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<TargetBound>('at-least', 'at-most', 'about'),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom('stock', 'rate', 'index') as fc.Arbitrary<'stock' | 'rate' | 'index'>,
        (bound, value, actual, kind) => {
          const { state } = judge({ kind: 'level', bound, value: String(value) }, String(actual), {
            ...september,
            kind
          })
          expect(['on-pace', 'behind']).toContain(state)
        }
      )
    )
  })
})

describe('completion', () => {
  it('is not given where the target is zero or the signs differ, but the verdict is', () => {
    expect(judge({ kind: 'level', bound: 'at-most', value: '0' }, '2', { ...wholeYear, kind: 'flow' })).toMatchObject({
      state: 'missed',
      completion: null,
      reason: 'target-is-zero'
    })
    expect(judge({ kind: 'growth', bound: 'at-least', value: '6' }, '-2', wholeYear)).toMatchObject({
      state: 'missed',
      completion: null,
      reason: 'opposite-signs'
    })
  })

  it('is not given of a limit, which is kept or passed', () => {
    const lower: JudgementContext = { ...wholeYear, direction: 'lower' }
    expect(judge({ kind: 'level', bound: 'at-most', value: '4' }, '3.1', lower)).toEqual({
      state: 'achieved',
      completion: null,
      gap: -0.9,
      reason: 'at-most'
    })
    expect(judge({ kind: 'growth', bound: 'about', value: '3' }, '2.0', lower)).toMatchObject({ completion: null })
    expect(judge({ kind: 'level', bound: 'at-most', value: '4' }, '4.4', lower)).toMatchObject({
      state: 'missed',
      completion: null
    })
  })

  it('is nothing without an actual value, and open where there are figures in other terms', () => {
    expect(unjudged('nominal-only')).toMatchObject({ state: 'not-judged', reason: 'nominal-only' })
    expect(unjudged('no-actual')).toEqual({
      state: 'no-data',
      completion: null,
      gap: null,
      reason: 'no-actual'
    })
  })
})
