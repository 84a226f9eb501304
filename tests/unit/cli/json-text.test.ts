import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText, made } from '../../../src/main/cli/terminal/json-text.ts'

const whole = (value: unknown): string => [...jsonText(value)].join('')

describe('JSON in pieces', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 9 }), (value) => {
        expect(whole(value)).toBe(JSON.stringify(value, null, 1))
      })
    )
    const odd = { left: undefined, in: [undefined, 'a\nb', -0], none: {}, empty: [] }
    expect(whole(odd)).toBe(JSON.stringify(odd, null, 1))
  })

  it('makes what is written one by one, in pieces that a text can hold', () => {
    let most = 0
    let pieces = 0
    const entries = made(
      Array.from({ length: 100_000 }, (_, at) => at),
      (at) => ({ cell: `A${at}` })
    )
    for (const piece of jsonText([{ entries }])) {
      most = Math.max(most, piece.length)
      pieces++
    }
    expect(most).toBeLessThan(70_000)
    expect(pieces).toBeGreaterThan(20)
    expect(JSON.parse(whole({ entries: made([1, 2], (at) => ({ at })) }))).toEqual({ entries: [{ at: 1 }, { at: 2 }] })
  })
})
