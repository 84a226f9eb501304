import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasHabits, largestMoves } from '#core/overview/largest-moves.ts'
import '../../support/fixed-seed.ts'

const moves = (series: Record<string, (number | null)[]>, most = 5) =>
  largestMoves(Object.entries(series), ([, growth]) => growth, most).map(({ row, usual }) => [row[0], usual])

describe('what moved most', () => {
  it('is measured by the habit of each indicator', () => {
    const series = {
      steady: [5, 5.2, 4.9, 5.1, 12],
      volatile: [40, -30, 25, -10, 45],
      ordinary: [5, 6, 7, 6, 6.5]
    }
    expect(moves(series)).toEqual([['steady', 5.05]])
  })

  it('takes no notice of hairs that split from a perfectly steady habit', () => {
    expect(moves({ flat: [5, 5, 5, 5, 5.9] })).toEqual([])
    expect(moves({ flat: [5, 5, 5, 5, 8] })).toEqual([['flat', 5]])
  })

  it('knows no habit from two years, and none of what has no growth now', () => {
    expect(moves({ young: [5, 5, 50], gone: [5, 5, 5, 5, null], gaps: [5, null, 5, 5, 50] })).toEqual([['gaps', 5]])
  })

  it('says whether there is any habit to be held against', () => {
    const growth = ([, numbers]: [string, (number | null)[]]) => numbers
    expect(hasHabits(Object.entries({ young: [5, 5, 50], gone: [5, 5, 5, 5, null] }), growth)).toBe(false)
    expect(hasHabits(Object.entries({ young: [5, 5, 50], usual: [5, 5, 5, 5] }), growth)).toBe(true)
  })

  it('gives the farthest first, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 })), fc.nat({ max: 5 }), (latest, most) => {
        // Of one habit all: what is farther is what moved more.
        const series = latest.map((now) => [5, 5, 5, now])
        const found = largestMoves(series, (growth) => growth, most)
        const distances = latest.map((now) => Math.abs(now - 5)).filter((distance) => distance >= 2)
        const farthest = distances.sort((one, other) => other - one).slice(0, most)
        expect(found.map(({ now, usual }) => Math.abs(now - usual))).toEqual(farthest)
      })
    )
  })
})
