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
 * The middle of the words of a level: over it, under it, at its ends or beside it, as near as a place is where they cover
 * nothing. Where there is none, they rather lie on columns, on which they can be read, than on a line.
 */
export function labelRoom(level: Level, size: { width: number; height: number }, area: Box, drawn: Drawn): Point {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2]
  const within = (x: number): number => Math.max(area.left + halfWidth, Math.min(area.right - halfWidth, x))
  const middle = within((level.left + level.right) / 2)
  const beside = ({ left, right }: Pick<Box, 'left' | 'right'>) => [left - halfWidth - GAP, right + halfWidth + GAP]
  const ends = [level.left + halfWidth, level.right - halfWidth, ...beside(level)]
  const across = new Set([middle, ...[...ends, ...drawn.columns.flatMap(beside)].map(within)])
  const away = halfHeight + GAP
  const steps = Math.ceil((area.bottom - area.top) / away)
  // Of places equally far that over the level goes first.
  const down = [0, ...Array.from({ length: steps }, (_, at) => [-(at + 1), at + 1]).flat()]
  const places = down
    .flatMap((by) =>
      [...across].map((x) => ({ x, y: level.y + by * away, far: Math.abs(x - middle) / size.width + Math.abs(by) }))
    )
    // Over the axes there is a little room, below them stand their names.
    .filter(({ y }) => y - halfHeight >= area.top - size.height - GAP && y + halfHeight <= area.bottom)
    .toSorted((one, other) => one.far - other.far)
  const own = { left: level.left, top: level.y - 1, right: level.right, bottom: level.y + 1 }
  const around = { ...drawn, words: [...drawn.words, own] }
  let best: { readonly x: number; readonly y: number; readonly cost: number } | null = null
  for (const { x, y, far } of places) {
    const box = { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
    const covered = coveredBy(box, around)
    if (covered === 0) return { x, y }
    const cost = covered + far * FARTHER
    if (best === null || cost < best.cost - 1e-6) best = { x, y, cost }
  }
  return best === null ? { x: middle, y: level.y - away } : { x: best.x, y: best.y }
}

/** Between words and what they are told of. */
const GAP = 4
/** What a step away from the level is worth, in pixels of a line that is covered. */
const FARTHER = 2

/** How much of what is drawn lies under words, in pixels of a line. */
export function coveredBy(box: Box, { lines, columns, words }: Drawn): number {
  const height = box.bottom - box.top
  const near = { left: box.left - 2, top: box.top - 2, right: box.right + 2, bottom: box.bottom + 2 }
  let covered = 0
  for (const line of lines) {
    line.forEach((point, at) => {
      const before = line[at - 1] ?? null
      if (point !== null && before !== null) covered += lengthIn(near, before, point)
      // Also where no line leads to it.
      if (point !== null) covered += overlap(box, around(point)) / height
    })
  }
  for (const column of columns) covered += (overlap(near, column) / height) * ON_COLUMN
  for (const other of words) covered += (overlap(near, other) / height) * ON_WORDS
  return covered
}

const ON_COLUMN = 0.3
const ON_WORDS = 4
/** The mark of a point, hollow or in focus, with some room around it: to each side of its middle. */
const MARK = 10

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
