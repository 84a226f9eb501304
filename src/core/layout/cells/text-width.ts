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
export function lineCount(text: string, width: number): number {
  const room = Math.max(width, 1) + 1e-6
  return text
    .split('\n')
    .reduce((lines, line) => lines + (lineWidth(line) <= room ? 1 : brokenLines(line.trimEnd(), room)), 0)
}

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

const widths = new Float64Array(0x100).fill(DIGIT)
for (const [characters, width] of CLASSES) {
  for (const character of characters) widths[character.charCodeAt(0)] = width
}

function lineWidth(line: string): number {
  let width = 0
  for (const character of line) width += widthOf(character)
  return width
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return isWide(code) ? 1 : (widths[code] ?? DIGIT)
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

function brokenLines(line: string, room: number): number {
  let lines = 1
  let used = 0
  for (const [piece] of line.matchAll(PIECE)) {
    const own = lineWidth(piece.trimEnd())
    if (used > 0 && used + own > room) {
      lines++
      used = 0
    }
    // A piece wider than a line is broken wherever it must be.
    const further = Math.max(0, Math.ceil((used + own) / room - 1e-6) - 1)
    lines += further
    used += lineWidth(piece) - further * room
  }
  return lines
}
