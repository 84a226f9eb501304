import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundDecimal } from '#core/quantity/round.ts'
import { sharesOfWhole } from '#core/quantity/shares-of-whole.ts'
import '../../support/fixed-seed.ts'

const sum = (shares: readonly string[]) => shares.reduce((total, one) => total.plus(one), new Big(0))

/** Parts of a whole, in any amounts, as shares of it. */
const shares = fc
  .array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 6 })
  .filter((amounts) => amounts.some((amount) => amount > 0))
  .map((amounts) => {
    const whole = amounts.reduce((total, one) => total + one, 0)
    return amounts.map((amount) => new Big(amount).times(100).div(whole).toFixed())
  })

const decimals = fc.integer({ min: 0, max: 3 })

describe('shares of a whole', () => {
  it('make 100, each within a unit of its last place', () => {
    fc.assert(
      fc.property(shares, decimals, (exact, places) => {
        const rounded = sharesOfWhole(exact, places) ?? []
        expect(sum(rounded).toFixed()).toBe('100')
        rounded.forEach((one, at) => {
          expect(
            new Big(one)
              .minus(exact[at] ?? 0)
              .abs()
              .lt(new Big(10).pow(-places))
          ).toBe(true)
          expect(one).toMatch(places === 0 ? /^\d+$/ : /^\d+\.\d+$/)
        })
      })
    )
  })

  it('are rounded each by itself where that makes 100', () => {
    fc.assert(
      fc.property(shares, decimals, (exact, places) => {
        const single = exact.map((one) => roundDecimal(one, places))
        fc.pre(sum(single).eq(100))
        expect(sharesOfWhole(exact, places)).toEqual(single)
      })
    )
  })

  it('grow no smaller for being the larger', () => {
    fc.assert(
      fc.property(shares, decimals, (exact, places) => {
        const rounded = sharesOfWhole(exact, places) ?? []
        const order = exact.map((_, at) => at).toSorted((one, other) => Number(exact[one]) - Number(exact[other]))
        const inOrder = order.map((at) => Number(rounded[at]))
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
      })
    )
  })

  it('are left as they are where parts are missing or counted twice', () => {
    expect(sharesOfWhole(['21.6', '32.1', '46.1'], 1)).toBeNull()
    expect(sharesOfWhole(['50', '50.06'], 1)).toBeNull()
    expect(sharesOfWhole(['50', '50.04'], 1)).toEqual(['50.0', '50.0'])
  })

  it('give up the unit that was rounded up with least reason', () => {
    expect(sharesOfWhole(['21.56', '32.05', '46.39'], 1)).toEqual(['21.6', '32.0', '46.4'])
    // Three equal parts: the first bears the unit that is left.
    expect(sharesOfWhole(['33.333333333333', '33.333333333333', '33.333333333333'], 1)).toEqual([
      '33.4',
      '33.3',
      '33.3'
    ])
    expect(sharesOfWhole(['49.95', '50.05', '0'], 1)?.at(-1)).toBe('0.0')
  })
})
