import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareAgainstGrowth } from '#core/checking/share-against-growth.ts'
import '../../support/fixed-seed.ts'

const value = (decimal: string, decimals: number) => ({ decimal, decimals })

function line(part: readonly [string, string, string], whole: readonly [string, string, string]) {
  const of = ([current, prior, growth]: readonly [string, string, string]) => ({
    current: value(current, 2),
    prior: value(prior, 2),
    growth: value(growth, 1)
  })
  return { part: of(part), whole: of(whole) }
}

describe('the share of a part against its growth', () => {
  it('is doubted where a part grows faster than the whole and loses share: 6.2 % beside 5.2 % in 2024', () => {
    expect(shareAgainstGrowth(line(['415.00', '400.00', '6.2'], ['1052.00', '1000.00', '5.2']))).toEqual({
      prior: 40,
      current: 39.45
    })
  })

  it('is doubted where a part grows slower and gains share', () => {
    expect(shareAgainstGrowth(line(['430.00', '400.00', '4.2'], ['1052.00', '1000.00', '5.2']))).not.toBeNull()
  })

  it('says nothing where both are rounded to the same growth, or the shares lie within rounding', () => {
    expect(shareAgainstGrowth(line(['415.00', '400.00', '5.2'], ['1052.00', '1000.00', '5.2']))).toBeNull()
    expect(shareAgainstGrowth(line(['0.02', '0.02', '6.2'], ['1.05', '1.00', '5.2']))).toBeNull()
  })

  it('says nothing of what is no part: more than the whole, or nothing', () => {
    expect(shareAgainstGrowth(line(['1415.00', '1400.00', '6.2'], ['1052.00', '1000.00', '5.2']))).toBeNull()
    expect(shareAgainstGrowth(line(['0.00', '400.00', '6.2'], ['1052.00', '1000.00', '5.2']))).toBeNull()
  })

  it('never doubts growth that was computed from the same levels', () => {
    const cents = fc.integer({ min: 100, max: 10_000_000 })
    fc.assert(
      fc.property(cents, cents, cents, cents, (part, partBefore, rest, restBefore) => {
        const text = (amount: number) => (amount / 100).toFixed(2)
        const growth = (now: number, before: number) => ((now / before - 1) * 100).toFixed(1)
        const [whole, wholeBefore] = [part + rest, partBefore + restBefore]
        expect(
          shareAgainstGrowth(
            line(
              [text(part), text(partBefore), growth(part, partBefore)],
              [text(whole), text(wholeBefore), growth(whole, wholeBefore)]
            )
          )
        ).toBeNull()
      })
    )
  })
})
