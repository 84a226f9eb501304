import type { Line } from './form-lines.ts'

/** Where a line of a form stands on another sheet. */
export interface Aligned {
  readonly at: number
  /** false: there are more lines of its kind now, and the last stands for the last. */
  readonly isSure: boolean
}

type Lines = readonly Line[]

/**
 * Finds the lines of a form again: by their words, wherever they stand. Of several with the same words each is told by
 * what stands over, before and behind it; where that does not tell, it is not found. Lines without words go with the
 * line before them.
 */
export function alignLines(kept: Lines, found: Lines): readonly (Aligned | null)[] {
  const alignment = new Alignment(kept, found)
  alignHeads(alignment)
  alignUnique(alignment)
  alignNumbered(alignment)
  while (alignNamesakes(alignment)) {
    // Each that is found tells its neighbours.
  }
  alignRest(alignment)
  alignOtherLevels(alignment)
  return kept.map((_, line) => alignment.of(line) ?? behindNamed(alignment, line))
}

class Alignment {
  readonly kept: Lines
  readonly found: Lines
  /** Lines by their words. */
  readonly keptOf: ReadonlyMap<string, readonly number[]>
  readonly foundOf: ReadonlyMap<string, readonly number[]>
  readonly #there: (Aligned | null)[]
  readonly #taken = new Set<number>()
  /** Words of which it is known all that can be. */
  readonly closed = new Set<string>()

  constructor(kept: Lines, found: Lines) {
    this.kept = kept
    this.found = found
    this.keptOf = byWords(kept)
    this.foundOf = byWords(found)
    this.#there = kept.map(() => null)
  }

  of(line: number): Aligned | null {
    return this.#there[line] ?? null
  }

  isTaken(at: number): boolean {
    return this.#taken.has(at)
  }

  set(line: number, at: number, isSure = true): void {
    this.#there[line] = { at, isSure }
    this.#taken.add(at)
  }

  /** Lines of the same words that are not found yet, and those that can be they. */
  open(words: string): { readonly kept: readonly number[]; readonly found: readonly number[] } {
    return {
      kept: (this.keptOf.get(words) ?? []).filter((line) => this.of(line) === null),
      found: (this.foundOf.get(words) ?? []).filter((at) => !this.isTaken(at))
    }
  }
}

export function wordsOf({ path }: Line): string {
  return path.join(' › ')
}

function byWords(lines: Lines): Map<string, number[]> {
  const places = new Map<string, number[]>()
  lines.forEach((line, at) => {
    if (line.path.length === 0 || line.isHead) return
    const words = wordsOf(line)
    places.set(words, [...(places.get(words) ?? []), at])
  })
  return places
}

/** Rows of heads by their order, as long as there are as many; else by the heads in them. */
function alignHeads(alignment: Alignment): void {
  const [kept, found] = [alignment.kept, alignment.found].map((lines) =>
    lines.flatMap((line, at) => (line.isHead ? [at] : []))
  )
  if (kept === undefined || found === undefined) return
  if (kept.length === found.length) {
    for (const [order, line] of kept.entries()) alignment.set(line, found[order] ?? 0)
    return
  }
  const common = (line: number, at: number): number => {
    const [ours, theirs] = [new Set(alignment.kept[line]?.path), new Set(alignment.found[at]?.path)]
    return [...ours].filter((words) => theirs.has(words)).length / Math.max(1, ours.size)
  }
  for (const line of kept) {
    const alike = found.filter((at) => common(line, at) > 0.5)
    const [only] = alike
    if (only !== undefined && alike.length === 1 && !alignment.isTaken(only)) alignment.set(line, only)
  }
}

function alignUnique(alignment: Alignment): void {
  for (const [words, lines] of alignment.keptOf) {
    const [[line, ...others], [at, ...elsewhere]] = [lines, alignment.foundOf.get(words) ?? []]
    if (line !== undefined && at !== undefined && others.length + elsewhere.length === 0) alignment.set(line, at)
  }
}

/**
 * 2021年, 2022年: as many as before are the same in their order, a year later. Where there are more or fewer, they are
 * known by their very years if all before are still there; the last stands for the last, where that may not be meant.
 */
function alignNumbered(alignment: Alignment): void {
  const written = (line: Line | undefined): string => line?.text.normalize('NFKC').replace(/\s+/g, '') ?? ''
  for (const [words, lines] of alignment.keptOf) {
    const places = alignment.foundOf.get(words) ?? []
    const before = lines.map((line) => written(alignment.kept[line]))
    const now = places.map((at) => written(alignment.found[at]))
    if (!words.includes('#') || lines.length + places.length < 3 || new Set([...before, ...now]).size === 1) continue
    alignment.closed.add(words)
    if (lines.length === places.length) {
      const isSure = orderOf(before) === orderOf(now)
      for (const [order, line] of lines.entries()) alignment.set(line, places[order] ?? 0, isSure)
      continue
    }
    if (isRepeated(before) || isRepeated(now)) continue
    const isGrown = before.every((text) => now.includes(text))
    for (const [order, line] of lines.entries()) {
      const isLast = order === lines.length - 1
      const at = isLast ? places.at(-1) : isGrown ? places[now.indexOf(before[order] ?? '')] : undefined
      if (at !== undefined) alignment.set(line, at, isGrown && (!isLast || before.at(-1) === now.at(-1)))
    }
  }
}

/** Which comes first, second … in the order of their figures: years that run backwards now are told by nothing. */
function orderOf(texts: readonly string[]): string {
  const sorted = [...new Set(texts)].sort((one, other) => one.localeCompare(other, 'zh', { numeric: true }))
  return texts.map((text) => sorted.indexOf(text)).join()
}

function isRepeated(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length
}

/** Those of the same words whose neighbours are found again beside one and no other; false: there are none. */
function alignNamesakes(alignment: Alignment): boolean {
  const told: Likely[] = []
  for (const words of alignment.keptOf.keys()) {
    if (alignment.closed.has(words)) continue
    const { kept, found } = alignment.open(words)
    const pairs = kept.flatMap((line) => found.flatMap((at) => likely(alignment, line, at) ?? []))
    for (const pair of pairs) {
      const rivals = pairs.filter((other) => other !== pair && (other.line === pair.line || other.at === pair.at))
      if (pair.isSure && rivals.every((rival) => !rival.isSure && pair.isWhole)) told.push(pair)
    }
  }
  for (const { line, at } of told) alignment.set(line, at)
  return told.length > 0
}

interface Likely {
  readonly line: number
  readonly at: number
  /** It hangs under the same line, or stands beside it; else beside one of the same words. */
  readonly isSure: boolean
  /** Nothing else has come between it and either neighbour. */
  readonly isWhole: boolean
}

function likely(alignment: Alignment, line: number, at: number): Likely | null {
  const over = alignment.kept[line]?.over ?? null
  const there = alignment.found[at]?.over ?? null
  const isUnderSame = over !== null && alignment.of(over) !== null && alignment.of(over)?.at === there
  if (over !== null && alignment.of(over) !== null && !isUnderSame) return null
  const sides = [-1, 1].map((step) =>
    side(alignment, named(alignment.kept, line, step), named(alignment.found, at, step))
  )
  if (!isUnderSame && sides.every((one) => one === 'other')) return null
  return { line, at, isSure: isUnderSame || sides.includes('same'), isWhole: !sides.includes('other') }
}

/** Is what stands beside it what stood there: `alike`, as far as its words say? The last of all is beside nothing. */
function side(alignment: Alignment, one: number | null, other: number | null): 'same' | 'alike' | 'other' {
  if (one === null || other === null) return one === other ? 'same' : 'other'
  const there = alignment.of(one)
  if (there !== null) return there.at === other ? 'same' : 'other'
  const [was, now] = [alignment.kept[one], alignment.found[other]]
  const isAlike = was !== undefined && now !== undefined && wordsOf(was) === wordsOf(now)
  return isAlike && !alignment.isTaken(other) ? 'alike' : 'other'
}

function named(lines: Lines, from: number, step: number): number | null {
  for (let line = from + step; line >= 0 && line < lines.length; line += step) {
    if ((lines[line]?.path.length ?? 0) > 0) return line
  }
  return null
}

/** What is left of as many as before is the same in its order, unless all around it is other. */
function alignRest(alignment: Alignment): void {
  for (const [words, lines] of alignment.keptOf) {
    const isAsMany = lines.length === (alignment.foundOf.get(words)?.length ?? 0)
    if (!isAsMany || alignment.closed.has(words)) continue
    const { kept, found } = alignment.open(words)
    for (const [order, line] of kept.entries()) {
      const at = found[order] ?? 0
      if (!isElsewhere(alignment, line, at)) alignment.set(line, at)
    }
  }
}

/** What stood over it, or on both of its sides, is known to stand somewhere else. */
function isElsewhere(alignment: Alignment, line: number, at: number): boolean {
  const isOther = (one: number | null, other: number | null): boolean => {
    const there = one === null ? null : alignment.of(one)
    return there !== null && there.at !== other
  }
  const [over, there] = [alignment.kept[line]?.over ?? null, alignment.found[at]?.over ?? null]
  if (isOther(over, there)) return true
  return [-1, 1].every((step) => isOther(named(alignment.kept, line, step), named(alignment.found, at, step)))
}

/** A level of heads or names that came over a line or went: the same last words, and all others of one in the other. */
function alignOtherLevels(alignment: Alignment): void {
  const leaves = new Map<string, number[]>()
  alignment.found.forEach((line, at) => {
    const isStranger = line.path.length > 0 && !line.isHead && !alignment.keptOf.has(wordsOf(line))
    if (isStranger && !alignment.isTaken(at))
      leaves.set(line.path.at(-1) ?? '', [...(leaves.get(line.path.at(-1) ?? '') ?? []), at])
  })
  if (leaves.size === 0) return
  const meant = new Map<number, number[]>()
  alignment.kept.forEach((line, index) => {
    if (alignment.of(index) !== null || line.path.length === 0 || line.isHead) return
    for (const at of leaves.get(line.path.at(-1) ?? '') ?? []) {
      const there = alignment.found[at]?.path ?? []
      if (isWithin(line.path, there) || isWithin(there, line.path)) meant.set(index, [...(meant.get(index) ?? []), at])
    }
  })
  const claims = [...meant.values()].flat()
  for (const [line, places] of meant) {
    const [only] = places
    if (only !== undefined && places.length === 1 && claims.filter((at) => at === only).length === 1)
      alignment.set(line, only)
  }
}

/** All of `part` stands in `whole`, in its order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const words of whole) if (part[at] === words) at++
  return at === part.length
}

/** A line without words so far behind one with words, or behind the edge. */
function behindNamed(alignment: Alignment, line: number): Aligned | null {
  const { kept, found } = alignment
  if ((kept[line]?.path.length ?? 0) > 0) return null
  const before = named(kept, line, -1)
  const there = before === null ? { at: -1, isSure: true } : alignment.of(before)
  if (there === null) return null
  const at = there.at + line - (before ?? -1)
  const between = found.slice(there.at + 1, at + 1)
  const isClear = at < found.length && between.every(({ path }) => path.length === 0)
  return isClear ? { at, isSure: there.isSure } : null
}
