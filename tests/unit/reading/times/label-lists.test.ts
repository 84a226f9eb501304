import { describe, expect, it } from 'vitest'
import { LabelLists } from '#core/reading/meaning/labels/label-lists.ts'
import type { StructureLabel } from '#core/reading/structure.ts'

const column = (left: number, parent: number | null = null): StructureLabel =>
  ({ axis: 'column', attribute: null, parent, row: 0, span: { left, right: left, top: 0, bottom: 0 } }) as never

describe('labels before one in its list', () => {
  const labels = [column(4), column(1), column(2), column(3), column(2, 0), column(5)]
  const lists = new LabelLists(labels)
  const isEven = (at: number) => at % 2 === 0

  it('are the last of a kind, in the order in which they stand', () => {
    expect(lists.lastBefore(5, isEven, 12)).toEqual([2, 0])
    expect(lists.lastBefore(5, isEven, 1)).toEqual([0])
    expect(lists.lastBefore(2, isEven, 12)).toEqual([])
    expect(lists.lastBefore(4, isEven, 12), 'none under another head').toEqual([])
  })

  it('are told apart once for all that ask, so that a long list costs no more for each of its labels', () => {
    let asked = 0
    const isAny = () => {
      asked += 1
      return false
    }
    for (const at of labels.keys()) lists.lastBefore(at, isAny, 12)
    expect(asked).toBe(labels.length)
  })
})
