import { describe, expect, it } from 'vitest'
import { type Box, type Drawn, labelRoom } from '../../../src/renderer/features/chart/drawing/label-room.ts'

const area: Box = { left: 40, top: 20, right: 640, bottom: 220 }
const size = { width: 90, height: 14 }
const level = { left: 500, right: 600, y: 100 }
const nothing: Drawn = { lines: [], columns: [], words: [] }

function boxAt({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - size.width / 2, top: y - size.height / 2, right: x + size.width / 2, bottom: y + size.height / 2 }
}

/** Every tenth of the way, as fine as needed to see a line in a box. */
function crosses(box: Box, line: readonly { readonly x: number; readonly y: number }[]): boolean {
  return line.some((to, at) => {
    const from = line[at - 1]
    if (from === undefined) return false
    return Array.from({ length: 101 }, (_, step) => step / 100).some((share) => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
      return x > box.left && x < box.right && y > box.top && y < box.bottom
    })
  })
}

describe('the words of a target', () => {
  it('stand over the middle of its line where nothing else is', () => {
    expect(labelRoom(level, size, area, nothing)).toEqual({ x: 550, y: 89 })
  })

  it.each([
    [
      'runs right over it',
      [
        { x: 400, y: 90 },
        { x: 640, y: 90 }
      ]
    ],
    [
      'falls across it',
      [
        { x: 450, y: 40 },
        { x: 640, y: 140 }
      ]
    ],
    [
      'rises to its end',
      [
        { x: 450, y: 180 },
        { x: 550, y: 92 }
      ]
    ],
    [
      'runs along under it',
      [
        { x: 400, y: 112 },
        { x: 640, y: 110 }
      ]
    ]
  ])('keep clear of a line that %s', (_, line) => {
    const box = boxAt(labelRoom(level, size, area, { ...nothing, lines: [line] }))
    expect(crosses(box, line)).toBe(false)
    expect(box.left).toBeGreaterThanOrEqual(area.left)
    expect(box.right).toBeLessThanOrEqual(area.right)
    expect(box.top > level.y || box.bottom < level.y || box.right < level.left || box.left > level.right).toBe(true)
  })

  it('stand rather beside a column than on it, and on a column rather than on a line', () => {
    const column = { left: 520, top: 60, right: 580, bottom: 220 }
    const beside = boxAt(labelRoom(level, size, area, { ...nothing, columns: [column] }))
    expect(beside.bottom <= column.top || beside.right <= column.left || beside.left >= column.right).toBe(true)
    const wide = { left: 40, top: 60, right: 640, bottom: 220 }
    const line = [
      { x: 40, y: 88 },
      { x: 640, y: 88 }
    ]
    expect(crosses(boxAt(labelRoom(level, size, area, { ...nothing, lines: [line], columns: [wide] })), line)).toBe(
      false
    )
  })

  it('touch no column where there is room elsewhere, be it farther away', () => {
    const long = { width: 165, height: 14 }
    const columns = [100, 220, 340, 460].map((left) => ({ left, top: 36, right: left + 45, bottom: 220 }))
    const line = [
      { x: 122, y: 80 },
      { x: 482, y: 92 }
    ]
    for (const y of [40, 60, 100, 180]) {
      const at = labelRoom({ left: 545, right: 635, y }, long, area, { ...nothing, columns, lines: [line] })
      const box = { left: at.x - 82.5, top: at.y - 7, right: at.x + 82.5, bottom: at.y + 7 }
      for (const column of columns)
        expect(box.right <= column.left || box.left >= column.right || box.bottom <= column.top, `${y}`).toBe(true)
      expect(crosses(box, line), `${y}`).toBe(false)
    }
  })

  it('keep away from the mark of a point, not only off its middle', () => {
    const wide = { left: 122, top: 13, right: 1338, bottom: 115 }
    const own = { width: 90, height: 14.4 }
    const point = { x: 1210, y: 21 }
    const drawn = { lines: [[{ x: 968, y: 91 }, point]], columns: [{ left: 1188, top: 33, right: 1232, bottom: 115 }] }
    const at = labelRoom({ left: 1113, right: 1306, y: 31 }, own, wide, { ...nothing, ...drawn })
    const apart = [at.x - 45 - point.x, point.x - at.x - 45, at.y - 7.2 - point.y, point.y - at.y - 7.2]
    expect(Math.max(...apart)).toBeGreaterThanOrEqual(10)
  })

  it('do not lie on those of another target', () => {
    const first = boxAt(labelRoom(level, size, area, nothing))
    const second = boxAt(labelRoom({ ...level, y: 96 }, size, area, { ...nothing, words: [first] }))
    expect(second.bottom <= first.top || second.top >= first.bottom || second.right <= first.left).toBe(true)
  })

  it('stay within the axes where their line ends at the edge, and over the axis of categories', () => {
    const edge = { left: 600, right: 640, y: 218 }
    const box = boxAt(labelRoom(edge, size, area, nothing))
    expect(box.right).toBeLessThanOrEqual(area.right)
    expect(box.bottom).toBeLessThanOrEqual(area.bottom)
  })
})
