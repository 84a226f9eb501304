import { type Box, coveredBy, type Drawn, type Point } from './label-room.ts'

/**
 * The upper left corner of the tip of a point, or of several above each other: as near as it covers no line. Where there
 * is no such place it covers as little as can be, and it rather lies on a column than on a line.
 */
export function tipRoom(
  points: readonly Point[],
  size: { width: number; height: number },
  area: Box,
  drawn: Drawn
): Point {
  const across = points.map(({ x }) => x)
  const [first, last] = [Math.min(...across), Math.max(...across)]
  const xs = steps(first - size.width - REACH, last + REACH, [area.left, area.right - size.width])
  const ys = steps(area.top, area.bottom, [area.top, area.bottom - size.height])
  const places = xs
    .flatMap((x) => ys.map((y) => ({ left: x, top: y, right: x + size.width, bottom: y + size.height })))
    .map((box) => ({ box, far: Math.min(...points.map((point) => distance(box, point))) }))
    .toSorted((one, other) => one.far - other.far)
  let best: { readonly box: Box; readonly cost: number } | null = null
  for (const { box, far } of places) {
    if (best !== null && far >= best.cost) break
    const cost = far + costOf(box, far, drawn)
    if (best === null || cost < best.cost) best = { box, cost }
  }
  return best === null ? { x: area.left, y: area.top } : { x: best.box.left, y: best.box.top }
}

/** In pixels: how far a tip goes from its point, what it keeps from it, and how finely places are looked for. */
const REACH = 240
const GAP = 10
const STEP = 4

/** In pixels that a tip rather goes farther than cover one of a line, or of a column. */
const ON_LINE = 100
const ON_COLUMN = 6

function distance(box: Box, point: Point): number {
  const across = Math.max(box.left - point.x, point.x - box.right, 0)
  const down = Math.max(box.top - point.y, point.y - box.bottom, 0)
  return Math.hypot(across, down)
}

function costOf(box: Box, far: number, { lines, columns, words }: Drawn): number {
  const onPoint = Math.max(GAP - far, 0) * ON_LINE
  const onLines = coveredBy(box, { lines, columns: [], words }) * ON_LINE
  return onPoint + onLines + coveredBy(box, { lines: [], columns, words: [] }) * ON_COLUMN
}

/** From one place to another, as far as both are within bounds; the least where these leave no room. */
function steps(from: number, to: number, [least, most]: readonly [number, number]): number[] {
  const [first, last] = [Math.max(from, least), Math.min(to, most)]
  if (first > last) return [least]
  return [...Array.from({ length: Math.floor((last - first) / STEP) + 1 }, (_, at) => first + at * STEP), last]
}
