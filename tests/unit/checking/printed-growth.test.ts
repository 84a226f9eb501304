import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthMismatch, growthOutsideParts, transpositions } from '#core/checking/printed-growth.ts'
import '../../support/fixed-seed.ts'

const value = (decimal: string, decimals = 0) => ({ decimal, decimals })

describe('printed growth beside two levels', () => {
  it('agrees within the rounding of all three', () => {
    expect(growthMismatch({ current: value('106'), prior: value('100'), printed: value('6.0', 1) })).toBeNull()
    // 10.4 over 10.1 is anything from 1.97 % to 3.98 %.
    expect(growthMismatch({ current: value('10.4', 1), prior: value('10.1', 1), printed: value('3.9', 1) })).toBeNull()
  })

  it('names the digits that changed places', () => {
    const found = growthMismatch({ current: value('1600000'), prior: value('1000000'), printed: value('6', 1) })
    expect(found).toEqual({ computed: 60, transposed: { in: 'current', instead: '1060000' } })
    const inPrior = growthMismatch({ current: value('53000'), prior: value('15000'), printed: value('3.92', 2) })
    expect(inPrior).toEqual({ computed: 253.333, transposed: { in: 'prior', instead: '51000' } })
  })

  it('says only what the levels give where no exchange explains it', () => {
    const found = growthMismatch({ current: value('1234'), prior: value('1000'), printed: value('3.1', 1) })
    expect(found).toEqual({ computed: 23.4, transposed: null })
  })

  it('says nothing where growth cannot be told from the levels', () => {
    expect(growthMismatch({ current: value('5'), prior: value('0'), printed: value('5') })).toBeNull()
    expect(growthMismatch({ current: value('5'), prior: value('-2'), printed: value('5') })).toBeNull()
  })

  it('never doubts a growth that was computed from unrounded levels', () => {
    const level = fc.integer({ min: 1000, max: 99_999_999 })
    fc.assert(
      fc.property(level, level, fc.integer({ min: 0, max: 2 }), (current, prior, decimals) => {
        const growth = ((current / prior - 1) * 100).toFixed(decimals)
        const rounded = { current: (current / 10).toFixed(0), prior: (prior / 10).toFixed(0) }
        const line = {
          current: value(rounded.current),
          prior: value(rounded.prior),
          printed: value(growth, decimals)
        }
        expect(growthMismatch(line)).toBeNull()
      })
    )
  })

  it('finds any two neighbouring digits of the current level that were exchanged', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 9_999_999 }),
        fc.integer({ min: 100_000, max: 9_999_999 }),
        fc.nat(),
        (current, prior, choice) => {
          const wrong = transpositions(String(current))
          fc.pre(wrong.length > 0)
          const typed = wrong[choice % wrong.length] as string
          const printed = value(((current / prior - 1) * 100).toFixed(2), 2)
          const found = growthMismatch({ current: value(typed), prior: value(String(prior)), printed })
          // An exchange of the last digits may hide within the rounding of the growth.
          fc.pre(found !== null)
          expect(found?.transposed).not.toBeNull()
        }
      )
    )
  })
})

describe('digits that change places', () => {
  it('are neighbours, also across the point, and never lead with a zero', () => {
    expect(transpositions('12.5')).toEqual(['21.5', '15.2'])
    expect(transpositions('101')).toEqual(['110'])
    expect(transpositions('-33')).toEqual([])
  })
})

describe('growth of a whole', () => {
  it('lies within that of its parts', () => {
    expect(growthOutsideParts(value('6.0', 1), [value('4.1', 1), value('7.2', 1)])).toBeNull()
    expect(growthOutsideParts(value('8.0', 1), [value('4.1', 1), value('7.2', 1)])).toEqual({ least: 4.1, most: 7.2 })
  })

  it('is an average weighted by last year, whatever the parts do', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 8 }), (parts) => {
        const percent = (now: number, before: number) => value(((now / before - 1) * 100).toFixed(1), 1)
        const sum = (at: 0 | 1) => parts.reduce((total, part) => total + part[at], 0)
        const rates = parts.map(([before, now]) => percent(now, before))
        expect(growthOutsideParts(percent(sum(1), sum(0)), rates)).toBeNull()
      })
    )
  })
})
