/** In pixels, down and to the right. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is drawn where words may stand. */
export interface Drawn {
  /** Lines from point to point; null: a gap. */
  readonly lines: readonly (readonly (Point | null)[])[]
  readonly columns: readonly Box[]
  /** Words, and other lines that words belong to. */
  readonly words: readonly Box[]
}

/** A line at one height. */
export interface Level {
  readonly left: number
  readonly right: number
  readonly y: number
}

/**
 * The middle of the words of a level where there is most room: over it, under it, at its ends or beside it. Words that lie
 * on a line cannot be read, on columns they can, but worse; and the nearer the better.
 */
export function labelRoom(level: Level, size: { width: number; height: number }, area: Box, drawn: Drawn): Point {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2]
  const within = (x: number): number => Math.max(area.left + halfWidth, Math.min(area.right - halfWidth, x))
  const middle = within((level.left + level.right) / 2)
  const across = [
    middle,
    within(level.left + halfWidth),
    within(level.right - halfWidth),
    within(level.left - halfWidth - GAP),
    within(level.right + halfWidth + GAP)
  ]
  const away = halfHeight + GAP
  const down = [-away, away, -2 * away, 2 * away, 0, -3 * away, 3 * away].map((by) => level.y + by)
  const own = { left: level.left, top: level.y - 1, right: level.right, bottom: level.y + 1 }
  let best: { readonly at: Point; readonly cost: number } | null = null
  for (const y of down) {
    for (const x of across) {
      const box = { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
      // Over the axes there is a little room, below them stand their names.
      if (box.top < area.top - size.height - GAP || box.bottom > area.bottom) continue
      const cost =
        costOf(box, { ...drawn, words: [...drawn.words, own] }) +
        (Math.abs(x - middle) / size.width + Math.abs(y - level.y) / away) * FARTHER
      if (best === null || cost < best.cost - 1e-6) best = { at: { x, y }, cost }
    }
  }
  return best?.at ?? { x: middle, y: level.y - away }
}

/** Between words and what they are told of. */
const GAP = 4
/** What a step away from the level is worth, in pixels of a line that is covered. */
const FARTHER = 2

function costOf(box: Box, { lines, columns, words }: Drawn): number {
  const height = box.bottom - box.top
  const near = { left: box.left - 2, top: box.top - 2, right: box.right + 2, bottom: box.bottom + 2 }
  let cost = 0
  for (const line of lines) {
    line.forEach((point, at) => {
      const before = line[at - 1] ?? null
      if (point !== null && before !== null) cost += lengthIn(near, before, point)
      // The mark of a point is as wide as this, also where no line leads to it.
      if (point !== null) cost += overlap(box, around(point)) / height
    })
  }
  for (const column of columns) cost += (overlap(box, column) / height) * ON_COLUMN
  for (const other of words) cost += (overlap(near, other) / height) * ON_WORDS
  return cost
}

const ON_COLUMN = 0.3
const ON_WORDS = 4
const MARK = 5

function around({ x, y }: Point): Box {
  return { left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK }
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width <= 0 || height <= 0 ? 0 : width * height
}

/** How much of a line lies in a box. */
function lengthIn(box: Box, from: Point, to: Point): number {
  const [width, height] = [to.x - from.x, to.y - from.y]
  const across = between(from.x, width, box.left, box.right)
  const down = between(from.y, height, box.top, box.bottom)
  const share = Math.min(1, across[1], down[1]) - Math.max(0, across[0], down[0])
  return share <= 0 ? 0 : share * Math.hypot(width, height)
}

/** From which share of a way to which it runs between two bounds. */
function between(from: number, by: number, low: number, high: number): readonly [number, number] {
  if (by === 0) return from >= low && from <= high ? [0, 1] : [1, 0]
  const [one, other] = [(low - from) / by, (high - from) / by]
  return [Math.min(one, other), Math.max(one, other)]
}
