/**
 * Room a text takes in ems: Chinese characters and full-width signs are one, others what their class takes (CLASSES).
 * The widest line counts.
 */
export function textWidth(text: string): number {
  let widest = 0
  for (const line of text.split('\n')) widest = Math.max(widest, lineWidth(line))
  return widest
}

/** Lines that a text takes where `width` ems are at hand, broken as paper and cells break it; at least one. */
export function lineCount(text: string, width: number, type: Type = 'any'): number {
  const room = Math.max(width, 1) + 1e-6
  return text
    .split('\n')
    .reduce((lines, line) => lines + (lineWidth(line, type) <= room ? 1 : brokenLines(line.trimEnd(), room, type)), 0)
}

/** What a text is set in: nobody knows beforehand, or Times New Roman, which a workbook says by name. */
export type Type = 'any' | 'times'

/** What a digit takes; a point or a comma takes half of it. */
export const DIGIT = 0.64

/**
 * What characters take that stand in no square. Fonts differ, and which one is there nobody knows beforehand: these are
 * the widths of DejaVu Sans, the widest of those that the interface is set in, so that what fits here fits everywhere.
 */
const CLASSES: readonly (readonly [characters: string, width: number])[] = [
  [" .,:;'|!/\\`ijlI", DIGIT / 2],
  ['frtJ()[]{}"*-', 0.4],
  ['ceksvxyzFLT?_', 0.57],
  ['ABEKPRSVXYZ', 0.68],
  ['CDGHNOQU&', 0.76],
  ['w+<=>~#^±×÷', 0.83],
  ['mMW%@', 0.96]
]

/** The widths of Times New Roman, to which others that stand in for it (Liberation Serif, Tinos) are cut alike. */
const TIMES: typeof CLASSES = [
  [" .,|'", 0.25],
  [':;/\\ijlt', 0.28],
  ['fr()[]-I!`', 0.34],
  ['sJ', 0.39],
  ['acez?"', 0.45],
  ['FPS', 0.56],
  ['+<=>~±×÷', 0.57],
  ['ELTZ', 0.61],
  ['BCR', 0.67],
  ['ADGHKNOQUVXYw', 0.72],
  ['m&', 0.78],
  ['%', 0.84],
  ['MW@', 0.95]
]

const widths: Readonly<Record<Type, Float64Array>> = {
  any: widthsOf(CLASSES, DIGIT),
  times: widthsOf(TIMES, 0.5)
}

function widthsOf(classes: typeof CLASSES, others: number): Float64Array {
  const table = new Float64Array(0x100).fill(others)
  for (const [characters, width] of classes) {
    for (const character of characters) table[character.charCodeAt(0)] = width
  }
  return table
}

function lineWidth(line: string, type: Type = 'any'): number {
  let width = 0
  for (const character of line) width += widthOf(character, type)
  return width
}

function widthOf(character: string, type: Type): number {
  const code = character.codePointAt(0) ?? 0
  return isWide(code) ? 1 : (widths[type][code] ?? DIGIT)
}

/** Beside the East Asian blocks the signs that Chinese fonts set in a full square: — … “ ” ① ‰ ▲ ✕. */
function isWide(code: number): boolean {
  if (code < 0x2000) return false
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x25a0 && code <= 0x25ff) ||
    (code >= 0x2700 && code <= 0x27bf) ||
    (code >= 0x2013 && code <= 0x2030) ||
    code >= 0x20000
  )
}

/**
 * What no line break parts: a Chinese character with the signs that must not begin or end a line, a word up to its hyphen.
 * Blanks behind it hang over the end of a line.
 */
const PIECE =
  /[（〔［【《“‘]*(?:[^\s\u2e80-\u9fff\uff00-\uff60（〔［【《“‘-]+-?|-|[\u2e80-\u9fff\uff00-\uff60])[）〕］】》”’、，。；：！？…%]*\s*|[（〔［【《“‘]+\s*/gu

function brokenLines(line: string, room: number, type: Type): number {
  let lines = 1
  let used = 0
  for (const [piece] of line.matchAll(PIECE)) {
    const own = lineWidth(piece.trimEnd(), type)
    if (used > 0 && used + own > room) {
      lines++
      used = 0
    }
    // A piece wider than a line is broken wherever it must be.
    const further = Math.max(0, Math.ceil((used + own) / room - 1e-6) - 1)
    lines += further
    used += lineWidth(piece, type) - further * room
  }
  return lines
}
