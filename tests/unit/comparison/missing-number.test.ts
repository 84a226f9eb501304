import { describe, expect, it } from 'vitest'
import { whyMissing } from '#core/comparison/missing-number.ts'
import { comparedCell } from '../../support/comparison.ts'

describe('why a number of a cell is not there', () => {
  it('is said of each number by itself', () => {
    const grown = comparedCell('2023', { value: 3, decimal: '3', change: 1, rate: 50 })
    expect(whyMissing('flow', grown, 'rate')).toBeNull()
    expect(whyMissing('flow', grown, 'points')).toBe('not-a-rate')
    const moved = comparedCell('2023', { value: 3, decimal: '3', change: 1, points: 1 })
    expect(whyMissing('rate', moved, 'rate')).toBe('in-points')
    expect(whyMissing('rate', moved, 'points')).toBeNull()
    const first = comparedCell('2023', { value: 3, decimal: '3', reason: 'no-prior' })
    expect(whyMissing('rate', first, 'points')).toBe('no-prior')
    expect(whyMissing('flow', first, 'rate')).toBe('no-prior')
  })

  it('is not said where the source printed a sign for it', () => {
    const signed = comparedCell('2023', { reason: 'no-current', growthSymbol: '…' })
    expect([whyMissing('flow', signed, 'rate'), whyMissing('rate', signed, 'points')]).toEqual([null, null])
    expect(whyMissing('flow', signed, 'change')).toBe('no-current')
  })

  it('is said of a change that published growth stands without', () => {
    expect(whyMissing('flow', comparedCell('2023', { rate: 5 }), 'change')).toBe('no-current')
    expect(whyMissing('flow', comparedCell('2023', { rate: 5 }), 'value')).toBe('no-current')
    expect(whyMissing('flow', comparedCell('2023', { value: 3, rate: 5, break: 'scope' }), 'change')).toBe(
      'scope-break'
    )
  })
})
