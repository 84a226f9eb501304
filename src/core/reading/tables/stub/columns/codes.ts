import { orderOf } from '../../sheet/figures-in-order.ts'

/** 1 2 3 … or 01 02 03 …, with gaps where groups stand; before names the count may go on from the table above. */
export function countsRows(texts: readonly string[], goesOn = false): boolean {
  if (texts.length < 2) return texts.length === 1 && /^0?1$/.test(texts[0] ?? '')
  const first = Number(texts[0])
  let last: number | null = goesOn && Number.isInteger(first) ? first - 1 : null
  let even = 0
  for (const text of texts) {
    if (!/^\d{1,4}$/.test(text)) continue
    const number = Number(text)
    if (last === null ? number <= 1 : number === last + 1) even++
    last = number
  }
  return even >= 0.8 * texts.length
}

/** 01 02 03 04 or 1 2 3 4, without a gap and from one on. */
export function countsFromOne(texts: readonly string[]): boolean {
  return texts.length >= FEWEST_CODES && texts.every((text, at) => /^\d{1,3}$/.test(text) && Number(text) === at + 1)
}

/** G, 45, 47_D; 06, 05, 07-09, 10-12: codes of classes, of which some say by a letter or a range that they count nothing. */
export function areClasses(codes: readonly string[]): boolean {
  return codes.every((code) => CLASS_CODE.test(code)) && codes.some((code) => !/^\d+(?:\.\d+)?$/.test(code))
}

const CLASS_CODE = /^(?=.{1,16}$)(?=.*[A-Z\d])[A-Z]{0,3}\d*(?:[-–_., /]+[A-Z]{0,2}\d*)*$/

/** Codes in their order, each longer one begun by a shorter one of the list: no figures rise so by chance. */
export function nest(texts: readonly string[]): boolean {
  // A column's number format may part a code's digits like a figure's.
  const plain = texts.map((text) => text.replaceAll(',', ''))
  const codes = new Set(plain.filter((text) => /^\d{2,12}$/.test(text)))
  if (codes.size < FEWEST_CODES || codes.size < texts.length) return false
  const shortest = Math.min(...[...codes].map((code) => code.length))
  let nested = 0
  let last = ''
  for (const code of codes) {
    if (code <= last) return false
    last = code
    if (code.length === shortest) continue
    if (![...code].some((_, end) => end >= shortest && codes.has(code.slice(0, end)))) return false
    nested++
  }
  return nested >= 2
}

const FEWEST_CODES = 4

/** Whole numbers, each once, beside nearly every name: in their order, or of one length of three digits or more. */
export function areBareCodes(texts: readonly string[], rows: number): boolean {
  if (texts.length < FEWEST_CODES || texts.length < 0.8 * rows || new Set(texts).size < texts.length) return false
  if (!texts.every((text) => /^\d{1,12}$/.test(text))) return false
  const lengths = new Set(texts.map(({ length }) => length))
  return (lengths.size === 1 && !lengths.has(1) && !lengths.has(2)) || orderOf(texts.map(Number)) !== 'none'
}
