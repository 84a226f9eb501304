import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedToHundred } from '#core/quantity/balance.ts'

describe('parts of a hundred', () => {
  it('make a hundred when they are rounded, the largest rests up', () => {
    // Each by itself: 21.6, 32.1, 46.4.
    expect(balancedToHundred(['21.56', '32.08', '46.36'], 1)).toEqual(['21.6', '32.1', '46.3'])
    expect(balancedToHundred(['26.6', '17.7', '55.7'], 0)).toEqual(['26', '18', '56'])
    expect(balancedToHundred(['50', '50'], 1)).toEqual(['50.0', '50.0'])
  })

  it('are left alone where they are not all of it', () => {
    expect(balancedToHundred(['21', '32'], 1)).toBeNull()
    expect(balancedToHundred(['-10', '110'], 1)).toBeNull()
  })

  it('never move by a whole step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 9 }), (sizes) => {
        const whole = sizes.reduce((sum, size) => sum + size, 0)
        const exact = sizes.map((size) => new Big(size).times(100).div(whole).toFixed())
        const texts = balancedToHundred(exact, 1) ?? []
        expect(texts.reduce((sum, text) => sum.plus(text), new Big(0)).toNumber()).toBe(100)
        for (const [at, text] of texts.entries())
          expect(
            new Big(text)
              .minus(exact[at] ?? 0)
              .abs()
              .lte(0.1)
          ).toBe(true)
      })
    )
  })
})
