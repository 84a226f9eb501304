import { describe, expect, it } from 'vitest'
import { edgeFrom, roomBehind } from '../../../src/renderer/ui/grid/column-edges.ts'

/** A stub of 200, frozen, and four columns of 100. */
const offsets = [0, 200, 300, 400, 500, 600]

describe('a grid wider than its place', () => {
  it('is scrolled until a whole column stands beside the frozen ones', () => {
    expect([0, 1, 100, 150].map((least) => edgeFrom(offsets, 1, least))).toEqual([0, 100, 100, 200])
  })

  it('has so much room behind its last column that its end is such a place', () => {
    expect(roomBehind(offsets, 1, 450)).toBe(50)
    expect(roomBehind(offsets, 1, 400)).toBe(0)
  })

  it('has none where all columns are in sight', () => {
    expect(roomBehind(offsets, 1, 600)).toBe(0)
    expect(roomBehind(offsets, 1, 900)).toBe(0)
    // Not laid out yet.
    expect(roomBehind(offsets, 1, 0)).toBe(0)
  })

  it('shows as much as it can of a last column that is wider than its place', () => {
    expect(edgeFrom(offsets, 1, 390)).toBe(300)
    expect(roomBehind(offsets, 1, 210)).toBe(0)
  })
})
