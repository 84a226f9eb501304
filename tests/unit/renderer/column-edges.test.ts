import { describe, expect, it } from 'vitest'
import {
  type ColumnPlaces,
  columnEdges,
  edgeFrom,
  edgeUpTo,
  roomBehind
} from '../../../src/renderer/ui/grid/column-edges.ts'

/** A stub of 200, frozen, and four columns of 100. */
const offsets = [0, 200, 300, 400, 500, 600]
const stub = { text: '指标', column: 0, columnSpan: 1, rowSpan: 1 }
const plain: ColumnPlaces = {
  header: [[stub, ...[1, 2, 3, 4].map((column) => ({ text: '', column, columnSpan: 1, rowSpan: 1 }))]],
  offsets,
  frozen: 1
}
/** The same four as two years of two measures each. */
const years: ColumnPlaces = {
  header: [
    [
      { ...stub, rowSpan: 2 },
      { text: '2022年', column: 1, columnSpan: 2, rowSpan: 1 },
      { text: '2023年', column: 3, columnSpan: 2, rowSpan: 1 }
    ],
    [1, 2, 3, 4].map((column) => ({ text: '', column, columnSpan: 1, rowSpan: 1 }))
  ],
  offsets,
  frozen: 1
}

describe('a grid wider than its place', () => {
  it('is scrolled until a whole column stands beside the frozen ones, also of a year that is cut', () => {
    expect([0, 1, 100, 150].map((least) => edgeFrom(years, least))).toEqual([0, 100, 100, 200])
    // A last column wider than its place is shown as far as it goes.
    expect(edgeFrom(plain, 390)).toBe(300)
  })

  it('goes back to all that stands under one head: to a year with its growth', () => {
    const edges = columnEdges(years, 550)
    expect([0, 150, 200].map((most) => edgeUpTo(edges, most))).toEqual([0, 0, 200])
  })

  it('goes back through single columns of what takes most of its place', () => {
    expect(columnEdges(years, 450)).toEqual([0, 100, 200, 300])
  })

  it('has no blank strip behind its last column, but for what a scroll bar would take', () => {
    expect(roomBehind(plain, 450, 15)).toBe(0)
    expect(roomBehind(plain, 415, 15)).toBe(15)
    expect(roomBehind(years, 415, 15)).toBe(15)
    expect(roomBehind(plain, 400, 15)).toBe(0)
  })

  it('has none where all columns are in sight, and while it is not laid out yet', () => {
    for (const place of [0, 600, 900]) expect(roomBehind(years, place, 15)).toBe(0)
  })

  it('has no edges where all its columns are frozen', () => {
    expect(columnEdges({ ...plain, frozen: 5 }, 450)).toEqual([])
  })
})
