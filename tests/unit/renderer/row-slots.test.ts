import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowSlots } from '../../../src/renderer/ui/grid/row-slots.ts'

/** The rows of a window, with the row in focus, wherever that is. */
const anyWindow = fc
  .record({ first: fc.nat(5000), length: fc.integer({ min: 1, max: 40 }), focus: fc.nat(5000) })
  .map(({ first, length, focus }) => {
    const rows = rowsFrom(first, length)
    return rows.includes(focus) ? rows : focus < first ? [focus, ...rows] : [...rows, focus]
  })

function rowsFrom(first: number, length: number): number[] {
  return Array.from({ length }, (_, at) => first + at)
}

describe('the elements of rows', () => {
  it('show one row each', () => {
    fc.assert(
      fc.property(fc.array(anyWindow, { minLength: 1, maxLength: 20 }), (windows) => {
        const slots = new RowSlots()
        for (const rows of windows) {
          const keys = slots.keys(rows)
          expect(keys).toHaveLength(rows.length)
          expect(new Set(keys).size).toBe(rows.length)
        }
      })
    )
  })

  it('keep their rows as these scroll by', () => {
    const slots = new RowSlots()
    const before = slots.keys(rowsFrom(100, 30))
    const after = slots.keys(rowsFrom(103, 30))
    expect(after.slice(0, 27)).toEqual(before.slice(3))
    // No others are made: those of the rows that went, and the few to spare.
    expect(new Set([...before, ...after]).size).toBeLessThanOrEqual(34)
  })

  it('stand still where a page of other rows comes', () => {
    const slots = new RowSlots()
    slots.keys(rowsFrom(0, 30))
    const before = slots.keys(rowsFrom(5, 30))
    expect(slots.keys(rowsFrom(33, 30))).toEqual(before)
    expect(slots.keys(rowsFrom(4000, 30))).toEqual(before)
    expect(slots.keys(rowsFrom(0, 30))).toEqual(before)
  })

  it('leave the row in focus one of its own where that is far away', () => {
    const slots = new RowSlots()
    const before = slots.keys(rowsFrom(100, 30))
    expect(slots.keys([7, ...rowsFrom(101, 30)]).slice(1, 30)).toEqual(before.slice(1))
    expect(slots.keys([...rowsFrom(101, 30), 900]).slice(0, 29)).toEqual(before.slice(1))
  })
})
