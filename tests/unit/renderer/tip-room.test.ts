import { describe, expect, it } from 'vitest'
import type { Box, Drawn, Point } from '../../../src/renderer/features/chart/drawing/label-room.ts'
import { tipRoom } from '../../../src/renderer/features/chart/drawing/tip-room.ts'

/** The strip under a table in a window of 1100 × 720, and in one of 1440 × 900. */
const areas: readonly Box[] = [
  { left: 40, top: 20, right: 640, bottom: 125 },
  { left: 40, top: 20, right: 950, bottom: 125 }
]
const size = { width: 140, height: 47 }

function crosses(box: Box, line: readonly Point[]): boolean {
  return line.some((to, at) => {
    const from = line[at - 1]
    if (from === undefined) return false
    return Array.from({ length: 101 }, (_, step) => step / 100).some((share) => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
      return x > box.left && x < box.right && y > box.top && y < box.bottom
    })
  })
}

/** Five years: columns with a line of growth before them, both by how high they reach of the whole. */
function drawnIn(area: Box, columns: readonly number[], line: readonly number[]) {
  const step = (area.right - area.left) / columns.length
  const at = (share: number): number => area.bottom - share * (area.bottom - area.top)
  const middle = (index: number): number => area.left + step * (index + 0.5)
  return {
    columns: columns.map((share, index) => ({
      left: middle(index) - 23,
      top: at(share),
      right: middle(index) + 23,
      bottom: area.bottom
    })),
    line: line.map((share, index) => ({ x: middle(index), y: at(share) }))
  }
}

describe('the tip of a point', () => {
  it.each([
    ['falls and rises', [0.72, 0.25, 0.87, 0.74, 0.56]],
    ['stays low', [0.1, 0.12, 0.08, 0.1, 0.11]],
    ['is at the top', [0.9, 0.95, 0.92, 1, 0.97]],
    ['goes up and down', [0.8, 0.5, 0.8, 0.5, 0.8]]
  ])('covers neither the line nor the point where the line %s', (_, growth) => {
    for (const area of areas) {
      const { columns, line } = drawnIn(area, [0.58, 0.6, 0.65, 0.7, 0.75], growth)
      const drawn: Drawn = { lines: [line], columns, words: [] }
      const points = [...line, ...columns.map(({ left, right, top }) => ({ x: (left + right) / 2, y: top }))]
      for (const point of points) {
        const { x, y } = tipRoom([point], size, area, drawn)
        const box = { left: x, top: y, right: x + size.width, bottom: y + size.height }
        expect(crosses(box, line)).toBe(false)
        expect(point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom).toBe(false)
        expect(box.left >= area.left && box.right <= area.right).toBe(true)
        expect(box.top >= area.top && box.bottom <= area.bottom).toBe(true)
      }
    }
  })

  it('is as near as there is room', () => {
    const [area = { left: 0, top: 0, right: 0, bottom: 0 }] = areas
    const { x, y } = tipRoom([{ x: 300, y: 70 }], size, area, { lines: [], columns: [], words: [] })
    const [across, down] = [Math.max(x - 300, 300 - x - size.width, 0), Math.max(y - 70, 70 - y - size.height, 0)]
    expect(Math.hypot(across, down)).toBeLessThanOrEqual(14)
  })

  it('stands by its point also where it is higher than the panel', () => {
    const [, area = { left: 0, top: 0, right: 0, bottom: 0 }] = areas
    const { x, y } = tipRoom([{ x: 700, y: 70 }], { width: 140, height: 120 }, area, nothing)
    expect(y).toBe(area.top)
    expect(Math.min(Math.abs(700 - x), Math.abs(700 - x - 140))).toBeLessThanOrEqual(14)
  })

  it('stays within the panel where that is smaller than the tip', () => {
    const { x, y } = tipRoom([{ x: 50, y: 30 }], size, { left: 40, top: 20, right: 120, bottom: 60 }, nothing)
    expect([x, y]).toEqual([40, 20])
  })
})

const nothing: Drawn = { lines: [], columns: [], words: [] }
