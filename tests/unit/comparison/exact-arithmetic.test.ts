import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactDifference, percentChange, percentOf } from '../../../src/core/comparison/arithmetic/exact-arithmetic.ts'

const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)).toFixed())

describe('exact arithmetic', () => {
  it('takes 0.1 from 0.3 and leaves 0.2', () => {
    expect(exactDifference('0.3', '0.1')).toBe(0.2)
    expect(exactDifference('1.005', '1')).toBe(0.005)
  })

  it('agrees with big.js for any two figures', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(exactDifference(a, b)).toBe(new Big(a).minus(b).toNumber())
        fc.pre(Number(b) !== 0)
        const rate = new Big(a).minus(b).times(100).div(new Big(b).abs())
        expect(percentChange(a, b)).toBeCloseTo(rate.toNumber(), 8)
        expect(percentOf(a, b)).toBeCloseTo(new Big(a).times(100).div(b).toNumber(), 8)
      })
    )
  })

  it('refuses to divide by zero', () => {
    expect(() => percentChange('1', '0')).toThrow()
    expect(() => percentOf('1', '0.0')).toThrow()
  })
})
