import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '#core/quantity/difference.ts'

describe('the difference of two decimals', () => {
  it.each([
    ['1.05', '0.1', '0.95'],
    ['0.3', '0.1', '0.2'],
    ['12345678901234567890', '0.001', '12345678901234567889.999'],
    ['-1', '-1.0', '0']
  ])('%s − %s = %s, exactly', (one, other, result) => {
    expect(difference(one, other)).toBe(result)
  })

  it('turns its sign with its order', () => {
    const decimal = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 999 })).map(([whole, part]) => `${whole}.${part}1`)
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const forth = difference(one, other)
        const back = difference(other, one)
        expect(forth === '0' ? '0' : forth.startsWith('-') ? forth.slice(1) : `-${forth}`).toBe(back)
      })
    )
  })
})
