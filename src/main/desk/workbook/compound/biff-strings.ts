import { raised } from '../cells/superscript.ts'
import { fontOf, isSuperscript } from './biff-styles.ts'

/** A run of one font in a string, from a character on. */
interface Run {
  readonly start: number
  readonly font: number
}

interface SharedString {
  readonly text: string
  readonly runs: readonly Run[]
}

/**
 * The shared strings of a workbook stream (SST and its CONTINUE records, [MS-XLS] 2.4.265) that have superscript
 * runs, by index, with these in Unicode superscripts. Skips all work where no font is superscript.
 */
export function readSuperscripts(segments: readonly Buffer[], fonts: readonly Buffer[]): Map<number, string> {
  const found = new Map<number, string>()
  if (!fonts.some(isSuperscript)) return found
  let index = 0
  for (const string of sharedStrings(segments)) {
    if (string === null) break
    const runs = string.runs.map(({ start, font }) => ({ start, raised: isSuperscript(fontOf(fonts, font)) }))
    if (runs.some((run) => run.raised)) found.set(index, withRaised(string.text, runs))
    index++
  }
  return found
}

/** Does none of the shared strings reach beyond their records? SheetJS comes to no end in one that is cut off. */
export function areStringsWhole(segments: readonly Buffer[]): boolean {
  for (const string of sharedStrings(segments)) if (string === null) return false
  return true
}

/** In their order; null, and no more after it, where one is cut off. */
function* sharedStrings(segments: readonly Buffer[]): Generator<SharedString | null> {
  if (segments.length === 0) return
  const reader = new SegmentReader(segments)
  reader.skip(4)
  const count = reader.uint32()
  for (let index = 0; index < count && !reader.atEnd; index++) {
    const length = reader.uint16()
    if (reader.atEnd) return yield null
    const flags = reader.byte()
    const runCount = (flags & 8) !== 0 ? reader.uint16() : 0
    const extension = (flags & 4) !== 0 ? reader.uint32() : 0
    const text = reader.characters(length, (flags & 1) !== 0)
    if (text.length < length) return yield null
    const runs: Run[] = []
    for (let run = 0; run < runCount && !reader.atEnd; run++) {
      runs.push({ start: reader.uint16(), font: reader.uint16() })
    }
    reader.skip(extension)
    yield { text, runs }
  }
}

function withRaised(text: string, runs: readonly { readonly start: number; readonly raised: boolean }[]): string {
  let out = text.slice(0, runs[0]?.start ?? text.length)
  runs.forEach((run, index) => {
    const part = text.slice(run.start, runs[index + 1]?.start ?? text.length)
    out += run.raised ? raised(part) : part
  })
  return out
}

/** Reads over the borders of records; characters that go on in the next record start there with a flag of their own. */
class SegmentReader {
  #segment = 0
  #at = 0
  readonly #segments: readonly Buffer[]

  constructor(segments: readonly Buffer[]) {
    this.#segments = segments
  }

  get atEnd(): boolean {
    return this.#segment >= this.#segments.length
  }

  byte(): number {
    const byte = this.#segments[this.#segment]?.[this.#at] ?? 0
    this.skip(1)
    return byte
  }

  uint16(): number {
    return this.byte() | (this.byte() << 8)
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0
  }

  skip(count: number): void {
    this.#at += count
    let segment = this.#segments[this.#segment]
    while (segment !== undefined && this.#at >= segment.length) {
      this.#at -= segment.length
      segment = this.#segments[++this.#segment]
    }
  }

  characters(length: number, isWide: boolean): string {
    // A string of which only the head stands in the record before goes on as any other does.
    let wide = this.#at === 0 && length > 0 ? (this.byte() & 1) !== 0 : isWide
    let text = ''
    while (text.length < length && !this.atEnd) {
      const segment = this.#segments[this.#segment]
      if (segment === undefined) break
      const size = wide ? 2 : 1
      const count = Math.min(length - text.length, Math.max(1, Math.floor((segment.length - this.#at) / size)))
      text += segment.toString(wide ? 'utf16le' : 'latin1', this.#at, this.#at + count * size)
      const before = this.#segment
      this.skip(count * size)
      if (this.#segment !== before && text.length < length) wide = (this.byte() & 1) !== 0
    }
    return text
  }
}
