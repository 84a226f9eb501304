import type { CellPosition, CellRange } from '../grid.ts'
import { type Aligned, alignLines, wordsOf } from './align-lines.ts'
import { type Band, bandAt, type FormLines, type Line } from './form-lines.ts'

/** Where a range of a kept form stands on another sheet: in one piece, or in several where its lines moved apart. */
export interface PlacedRange {
  readonly ranges: readonly CellRange[]
  /** false: other lines may be meant. */
  readonly isSure: boolean
  /** Lines at its ends that are told by a year or number, which is another now. */
  readonly moved: readonly { readonly was: string; readonly now: string }[]
}

/** From first to last. */
type Span = readonly [number, number]

/** Finds places of a kept form on another sheet. */
export class Placement {
  readonly #kept: FormLines
  readonly #found: FormLines
  readonly #columns: readonly (Aligned | null)[]
  readonly #rows = new Map<string, readonly (Aligned | null)[]>()

  constructor(kept: FormLines, found: FormLines) {
    this.#kept = kept
    this.#found = found
    this.#columns = withNameColumns(alignLines(kept.columns, found.columns), kept, found)
  }

  /** null: its lines are not there, or it is not known which they are. */
  range(range: CellRange): PlacedRange | null {
    const { used } = this.#kept
    const keptBand = bandAt(this.#kept, range.left)
    const across = placedSpan([range.left, range.right], {
      kept: this.#kept.columns,
      found: this.#found.columns,
      aligned: this.#columns,
      used: [
        [used.left, used.right],
        [this.#found.used.left, this.#found.used.right]
      ],
      figures: [columnsOf(keptBand.figures), columnsOf(this.#figuresIn(range.left))]
    })
    if (across === null) return null
    const [first] = across.spans
    const foundBand = bandAt(this.#found, this.#columns[range.left]?.at ?? first?.[0] ?? 0)
    const down = placedSpan([range.top, range.bottom], {
      kept: keptBand.rows,
      found: foundBand.rows,
      aligned: this.#rowsIn(range.left, foundBand.left),
      used: [
        [used.top, used.bottom],
        [this.#found.used.top, this.#found.used.bottom]
      ],
      figures: [rowsOf(keptBand.figures), rowsOf(foundBand.figures)]
    })
    if (down === null) return null
    return {
      ranges: down.spans.flatMap(([top, bottom]) =>
        across.spans.map(([left, right]) => ({ top, left, bottom, right }))
      ),
      isSure: across.isSure && down.isSure,
      moved: [...across.moved, ...down.moved]
    }
  }

  /** A line of text by itself, wherever it stands now; null: the cell is none, or is not there. */
  loose({ row, column }: CellPosition): CellPosition | null {
    const kept = this.#kept.loose.find((text) => text.row === row && text.column === column)
    if (kept === undefined) return null
    const [same, other] = this.#found.loose.filter(({ words }) => words === kept.words)
    return same === undefined || other !== undefined ? null : { row: same.row, column: same.column }
  }

  #figuresIn(column: number): CellRange | null {
    return bandAt(this.#found, this.#columns[column]?.at ?? column).figures
  }

  #rowsIn(column: number, left: number): readonly (Aligned | null)[] {
    const kept = bandAt(this.#kept, column)
    const key = `${kept.left} ${left}`
    let rows = this.#rows.get(key)
    if (rows === undefined) {
      rows = alignLines(kept.rows, bandAt(this.#found, left).rows)
      this.#rows.set(key, rows)
    }
    return rows
  }
}

/**
 * The column of names is told by the names in it: where the one column before the figures that is not found again, and
 * the one that is new there, have them in common, its head alone (项目, 预算科目) is another.
 */
function withNameColumns(
  columns: readonly (Aligned | null)[],
  kept: FormLines,
  found: FormLines
): readonly (Aligned | null)[] {
  if (kept.bands.length !== found.bands.length) return columns
  const aligned = [...columns]
  const taken = new Set(columns.flatMap((one) => one?.at ?? []))
  for (const [index, band] of kept.bands.entries()) {
    const bandNow = found.bands[index]
    if (bandNow === undefined || !areNamesFound(band.rows, bandNow.rows)) continue
    const [was, ...otherWas] = beforeFigures(band, kept).filter((column) => columns[column] === null)
    const [now, ...otherNow] = beforeFigures(bandNow, found).filter((column) => !taken.has(column))
    if (was === undefined || now === undefined || otherWas.length + otherNow.length > 0) continue
    aligned[was] = { at: now, isSure: true }
  }
  return aligned
}

function beforeFigures({ left, figures }: Band, { used }: FormLines): number[] {
  return figures === null ? [] : range(Math.max(left, used.left), figures.left - 1)
}

/** At least half of them. */
function areNamesFound(kept: readonly Line[], found: readonly Line[]): boolean {
  const named = (lines: readonly Line[]): readonly string[] =>
    lines.filter(({ path, isHead }) => path.length > 0 && !isHead).map(wordsOf)
  const [before, now] = [named(kept), new Set(named(found))]
  return before.length > 0 && before.filter((words) => now.has(words)).length * 2 >= before.length
}

interface Axis {
  readonly kept: readonly Line[]
  readonly found: readonly Line[]
  readonly aligned: readonly (Aligned | null)[]
  /** Where anything stands, then and now. */
  readonly used: readonly [Span, Span]
  /** Where figures stand, then and now. */
  readonly figures: readonly [Span | null, Span | null]
}

/**
 * What reaches from before the figures, or the first of them, over the last of them speaks of whole rows or columns,
 * however long they are now. Any other span is its own lines: those that are found, with new ones between them.
 */
function placedSpan(
  [from, to]: Span,
  axis: Axis
): { readonly spans: readonly Span[]; readonly isSure: boolean; readonly moved: PlacedRange['moved'] } | null {
  const [used, usedNow] = axis.used
  const [figures, figuresNow] = axis.figures
  const [firstFigure, lastFigure] = figures ?? used
  const [firstNow, lastNow] = figuresNow ?? usedNow
  if (from === to || to < lastFigure || from > firstFigure) return linesPlaced([from, to], axis)
  const behind = to === lastFigure ? null : (axis.aligned[to]?.at ?? null)
  const end = to >= used[1] && from < firstFigure ? usedNow[1] : Math.max(lastNow, behind ?? lastNow)
  if (from <= used[0]) return { spans: [[usedNow[0], end]], isSure: true, moved: [] }
  if (from === firstFigure) return { spans: [[firstNow, end]], isSure: true, moved: [] }
  const begin = axis.aligned[from] ?? null
  return begin === null || begin.at > end ? null : { spans: [[begin.at, end]], isSure: begin.isSure, moved: [] }
}

function linesPlaced([from, end]: Span, { kept, found, aligned }: Axis): ReturnType<typeof placedSpan> {
  const to = Math.min(end, kept.length - 1)
  const whereIs = (line: number): number | null => aligned[line]?.at ?? null
  const own = new Set(range(from, to).flatMap((line) => whereIs(line) ?? []))
  const others = new Set(kept.flatMap((_, line) => (line < from || line > to ? (whereIs(line) ?? []) : [])))
  // Where one of its lines may be there and is not told from others that end in the same words, nobody knows which.
  const isUntold = ({ path, isHead }: Line): boolean =>
    path.length > 0 &&
    !isHead &&
    found.some((line, at) => !own.has(at) && !others.has(at) && line.path.at(-1) === path.at(-1))
  const gone = kept.slice(from, to + 1).filter((_, at) => whereIs(from + at) === null)
  if (own.size === 0 || gone.some(isUntold)) return null
  const [first, last] = [Math.min(...own), Math.max(...own)]
  const spans: [number, number][] = []
  for (let line = first, isRun = false; line <= last; line++) {
    const run = spans.at(-1)
    if (others.has(line)) isRun = false
    else if (own.has(line)) {
      if (isRun && run !== undefined) run[1] = line
      else spans.push([line, line])
      isRun = true
    }
  }
  // Where its end is gone and a stranger stands in its place, that may be it by another name.
  const isStranger = (line: number): boolean =>
    (found[line]?.path.length ?? 0) > 0 && !own.has(line) && !others.has(line)
  if (whereIs(from) === null && isStranger(first - 1)) return null
  if (whereIs(to) === null && isStranger(last + 1)) return null
  const ends = [...new Set([from, to])]
  return {
    spans,
    isSure: ends.every((line) => aligned[line]?.isSure !== false),
    moved: ends.flatMap((line) => movedTo(kept, line, found[whereIs(line) ?? -1]))
  }
}

/** The same words of another time, where others of the form are told from it by nothing else. */
function movedTo(kept: readonly Line[], line: number, now: Line | undefined): PlacedRange['moved'] {
  const was = kept[line]
  if (was === undefined || now === undefined || figuresOf(was.text) === figuresOf(now.text)) return []
  const isAlone = kept.every((other, at) => at === line || wordsOf(other) !== wordsOf(was))
  return isAlone || was.isHead ? [] : [{ was: was.text, now: now.text }]
}

function figuresOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\d]+/g, ' ')
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}

function columnsOf(figures: CellRange | null): Span | null {
  return figures === null ? null : [figures.left, figures.right]
}

function rowsOf(figures: CellRange | null): Span | null {
  return figures === null ? null : [figures.top, figures.bottom]
}
