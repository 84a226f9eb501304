import { raised } from '../cells/superscript.ts'
import { fontOf, isSuperscript } from './biff-styles.ts'

/**
 * The shared strings of a workbook stream (SST and its CONTINUE records, [MS-XLS] 2.4.265) that have superscript
 * runs, by index, with these in Unicode superscripts. Skips all work where no font is superscript.
 */
export function readSuperscripts(segments: readonly Buffer[], fonts: readonly Buffer[]): Map<number, string> {
  const found = new Map<number, string>()
  if (!fonts.some(isSuperscript) || segments.length === 0) return found
  const reader = new SegmentReader(segments)
  reader.skip(4)
  const count = reader.uint32()
  for (let index = 0; index < count && !reader.atEnd; index++) {
    const length = reader.uint16()
    const flags = reader.byte()
    const runCount = (flags & 8) !== 0 ? reader.uint16() : 0
    const extension = (flags & 4) !== 0 ? reader.uint32() : 0
    const text = reader.characters(length, (flags & 1) !== 0)
    const runs: { readonly start: number; readonly raised: boolean }[] = []
    for (let run = 0; run < runCount && !reader.atEnd; run++) {
      const start = reader.uint16()
      runs.push({ start, raised: isSuperscript(fontOf(fonts, reader.uint16())) })
    }
    reader.skip(extension)
    if (runs.some((run) => run.raised)) found.set(index, withRaised(text, runs))
  }
  return found
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
    let wide = isWide
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
