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
  it('is scrolled until a whole column stands beside the frozen ones', () => {
    const edges = columnEdges(plain, 450)
    expect([0, 1, 100, 150].map((least) => edgeFrom(edges, least))).toEqual([0, 100, 100, 200])
  })

  it('begins with all that stands under one head: no year with its growth alone', () => {
    const edges = columnEdges(years, 550)
    expect([0, 1, 150].map((least) => edgeFrom(edges, least))).toEqual([0, 200, 200])
    expect([0, 150, 200].map((most) => edgeUpTo(edges, most))).toEqual([0, 0, 200])
    expect(roomBehind(edges, offsets, 550)).toBe(150)
  })

  it('goes through single columns of what takes most of its place', () => {
    expect(columnEdges(years, 450)).toEqual([0, 100, 200, 300])
  })

  it('has so much room behind its last column that its end is such a place', () => {
    expect(roomBehind(columnEdges(plain, 450), offsets, 450)).toBe(50)
    expect(roomBehind(columnEdges(plain, 400), offsets, 400)).toBe(0)
  })

  it('has none where all columns are in sight', () => {
    for (const place of [600, 900]) expect(roomBehind(columnEdges(years, place), offsets, place)).toBe(0)
    // Not laid out yet.
    expect(roomBehind(columnEdges(years, 0), offsets, 0)).toBe(0)
  })

  it('shows as much as it can of a last column that is wider than its place', () => {
    const edges = columnEdges(plain, 210)
    expect(edgeFrom(edges, 390)).toBe(300)
    expect(roomBehind(edges, offsets, 210)).toBe(0)
  })

  it('has no edges where all its columns are frozen', () => {
    expect(columnEdges({ ...plain, frozen: 5 }, 450)).toEqual([])
  })
})
