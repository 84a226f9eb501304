import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedValue, type GrowthContext, growth } from '../../../src/core/comparison/arithmetic/growth.ts'
import { lossTurn, turnSaid } from '../../../src/core/comparison/arithmetic/loss-turn.ts'
import type { Stage } from '../../../src/core/comparison/figures/stage.ts'

const flow: GrowthContext = { kind: 'flow' }
const value = (decimal: string | null, symbol: string | null = null, stage: Stage | null = null): ComparedValue => ({
  decimal,
  symbol,
  stage
})

describe('growth of a level', () => {
  it('is the change over the prior value in percent, unrounded', () => {
    expect(growth(value('228.8'), value('218.6'), flow)).toEqual({
      difference: 10.2,
      rate: (10.2 * 100) / 218.6,
      points: null,
      reason: null
    })
    expect(growth(value('90'), value('100'), flow).rate).toBe(-10)
    expect(growth(value('0'), value('5'), flow).rate).toBe(-100)
  })

  it('is a number also where a profit became a loss, though the turn is said instead', () => {
    expect(growth(value('-50'), value('100'), flow)).toEqual({
      difference: -150,
      rate: -150,
      points: null,
      reason: null
    })
    const shown = { value: -50, change: -150, points: null, basis: 'computed', reason: null }
    expect(turnSaid(shown)).toBe('turned-negative')
    expect(turnSaid({ ...shown, basis: 'published' })).toBeNull()
    expect(turnSaid({ ...shown, points: -150 })).toBeNull()
    expect(growth(value('-0.8'), value('3.1'), { kind: 'rate' })).toMatchObject({ points: -3.9, reason: null })
  })

  it('gives reasons instead of numbers', () => {
    expect(growth(null, value('1'), flow).reason).toBe('no-current')
    expect(growth(value(null, '—'), value('1'), flow).reason).toBe('no-current')
    expect(growth(value('1'), null, flow).reason).toBe('no-prior')
    expect(growth(value('1'), value(null, '…'), flow).reason).toBe('no-prior')
    expect(growth(value(null, 'x'), value('1'), flow).reason).toBe('suppressed')
    expect(growth(value('1'), value(null, '×'), flow).reason).toBe('suppressed')
    expect(growth(value('1'), value('1'), { kind: 'text' }).reason).toBe('not-a-number')
  })

  it('keeps the change where the prior value is zero or negative', () => {
    expect(growth(value('3'), value('0'), flow)).toEqual({
      difference: 3,
      rate: null,
      points: null,
      reason: 'prior-is-zero'
    })
    expect(growth(value('3'), value('-2'), flow)).toEqual({
      difference: 5,
      rate: null,
      points: null,
      reason: 'prior-is-negative'
    })
  })

  it('sets exactly one of rate, points and reason, whatever comes in', () => {
    const any = fc.option(
      fc.record({
        decimal: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map(String)),
        symbol: fc.constantFrom(null, '—', '…', 'x'),
        stage: fc.constantFrom<Stage | null>(null, 'estimate', 'flash', 'preliminary', 'final', 'census')
      })
    )
    const kinds = fc.constantFrom<GrowthContext['kind']>('flow', 'stock', 'rate', 'index', 'rank', 'text')
    fc.assert(
      fc.property(any, any, kinds, (current, prior, kind) => {
        const { rate, points, reason } = growth(current, prior, { kind })
        expect([rate, points, reason].filter((one) => one !== null)).toHaveLength(1)
      })
    )
  })
})

describe('growth of a rate', () => {
  it('is in percentage points, not percent', () => {
    expect(growth(value('46.8'), value('45.6'), { kind: 'rate' })).toEqual({
      difference: 1.2,
      rate: null,
      points: 1.2,
      reason: null
    })
  })

  it('of an index is in points, of a rank in places', () => {
    expect(growth(value('102.0'), value('101.4'), { kind: 'index' }).points).toBe(0.6)
    expect(growth(value('3'), value('5'), { kind: 'rank' }).points).toBe(-2)
  })
})

describe('values at different stages', () => {
  it('compare where the prior one has come at least as far', () => {
    expect(growth(value('105', null, 'preliminary'), value('100', null, 'final'), flow).rate).toBe(5)
    expect(growth(value('105', null, 'final'), value('100', null, 'census'), flow).rate).toBe(5)
    expect(growth(value('105', null, 'flash'), value('100', null, null), flow).rate).toBe(5)
  })

  it('do not compare where a revision would look like growth', () => {
    expect(growth(value('105', null, 'final'), value('100', null, 'preliminary'), flow).reason).toBe('different-stage')
    expect(growth(value('105', null, 'census'), value('100', null, 'final'), flow).reason).toBe('different-stage')
  })
})

describe('a value that is below zero, or was a year earlier', () => {
  it('is said in words', () => {
    expect(lossTurn(3, 5)).toBe('turned-positive')
    expect(lossTurn(0, 2)).toBe('turned-positive')
    expect(lossTurn(-1, 1)).toBe('narrowed')
    expect(lossTurn(-3, -1)).toBe('widened')
    expect(lossTurn(-2, 0)).toBe('unchanged')
    expect(lossTurn(-2, -5)).toBe('turned-negative')
    expect([lossTurn(-2, -2), lossTurn(2, -5), lossTurn(0, -5), lossTurn(-2, null)]).toEqual([null, null, null, null])
  })
})
