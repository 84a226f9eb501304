import { textWidth } from './text-width.ts'

/** Room at both sides of a heading together, in ems: so much stays free between it and the rules beside it. */
export const HEAD_PADDING = 0.5

/**
 * The lines of a heading where `width` ems are at hand. It breaks between what belongs together (a year, a bracket, a word
 * of the field: 1979—2025年 | 年均 | 增长 | （%）) and nowhere else, but where one of these alone is too wide.
 */
export function headLines(text: string, width: number): readonly string[] {
  const room = Math.max(width, 1) + 1e-9
  const lines: string[] = []
  for (const written of text.split('\n')) {
    let line = ''
    for (const part of headParts(written).flatMap((one) => fitting(one, room))) {
      if (line === '' || widthOf(line + part) <= room) line += part
      else {
        lines.push(line.trim())
        line = part.replace(BETWEEN, '')
      }
    }
    lines.push(line.trim())
  }
  return lines
}

/** What stands between two parts on one line begins none: 年均增长（%） over 水平法. */
const BETWEEN = /^[·・]/

/** The least width in ems in which a heading takes no more than so many lines and keeps together what belongs so. */
export function headWidth(text: string, lines: number): number {
  const natural = widthOf(text)
  if (lines <= 1) return natural
  const parts = headParts(text).flatMap((part) => fitting(part, WIDEST_PART))
  const widths = parts.flatMap((_, from) =>
    parts.slice(from).map((_, count) => widthOf(parts.slice(from, from + count + 1).join('')))
  )
  const widest = Math.max(...parts.map(widthOf))
  const fits = (width: number): boolean => width >= widest && headLines(text, width).length <= lines
  return widths.toSorted((one, other) => one - other).find(fits) ?? natural
}

/** What is wider than this is broken itself rather than let a column become as wide. */
const WIDEST_PART = 9

/** Where a heading may break, the first that does so decides; letters and digits of a word stay together anyway. */
const BREAKS: readonly RegExp[] = [
  // Before a bracket, and behind it unless a sign follows.
  /(?=[（(〔［[])/,
  /(?<=[）)〕］\]])(?![、，。；：,.;:·）)])/,
  /(?=·)/,
  /(?<=[、，；：])/,
  /(?<=\s)/,
  /(?<=的)/,
  // Behind a year or a month, unless it is one end of a span or the base of an index.
  /(?<=\d(?:年度?|月|季度))(?![—–\-~至=＝/（(])/,
  // Words that names begin or end with.
  /(?<=[一-鿿]{2})(?=年均|人均|同比|环比|累计|其中)/,
  /(?<=年均|人均|同比|环比|累计)(?=[一-鿿]{2})/,
  /(?<=[一-鿿]{2})(?=(?:增加值|总产值|总值|总额|总量|总收入|收入|支出|余额|面积|产量|投资额|指数|增长|增速|比重|位次|人数|户数|残差)(?![一-鿿]))/
]

/** What of a heading a line break does not part; blanks stay behind their words. */
function headParts(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  for (const piece of text.split(new RegExp(BREAKS.map(({ source }) => source).join('|')))) {
    // What stands in a bracket stays together.
    if (depth > 0) parts.push((parts.pop() ?? '') + piece)
    else parts.push(piece)
    depth += (piece.match(/[（(〔［[]/g)?.length ?? 0) - (piece.match(/[）)〕］\]]/g)?.length ?? 0)
  }
  return parts
}

/** A part that is wider than the room in as many pieces of about one length as it needs. */
function fitting(part: string, room: number): string[] {
  const width = widthOf(part)
  if (width <= room) return [part]
  const atoms = part.match(/[（(〔［[“]?(?:[^\s\u2e80-\u9fff\uff00-\uffef]+|[\s\S])[）)〕］\]”、，。；：]*\s*/gu) ?? [
    part
  ]
  const each = width / Math.ceil(width / room)
  const pieces: string[] = []
  let piece = ''
  for (const atom of atoms) {
    const isFull = piece !== '' && (widthOf(piece + atom) > room || widthOf(piece) >= each - 1e-9)
    if (isFull) pieces.push(piece)
    piece = isFull ? atom : piece + atom
  }
  return [...pieces, piece]
}

/** Of bold type, whose letters and digits are wider. A blank at the end of a line takes no room. */
function widthOf(text: string): number {
  const line = text.trim()
  return textWidth(line) + (line.match(/[!-~]/g)?.length ?? 0) * BOLDER
}

const BOLDER = 0.06
