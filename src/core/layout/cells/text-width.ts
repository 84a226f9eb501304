/** Room a text takes in ems: Chinese characters and full-width signs are one, others about half, some signs between. The widest line counts. */
export function textWidth(text: string): number {
  let widest = 0
  for (const line of text.split('\n')) widest = Math.max(widest, lineWidth(line))
  return widest
}

/** Lines that a text takes where `width` ems are at hand; at least one. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(width, 1)
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lineWidth(line) / room - 1e-9)), 0)
}

function lineWidth(line: string): number {
  let width = 0
  for (const character of line) width += isWide(character) ? 1 : BROAD.test(character) ? 0.85 : 0.55
  return width
}

/** Of the narrow ones those that fonts set nearly as wide as a square. */
const BROAD = /[%=+<>~@&mwMW±×÷]/

/** Beside the East Asian blocks the signs that Chinese fonts set in a full square: — … “ ” ① ‰ ▲ ✕. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
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
