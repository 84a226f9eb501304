/**
 * A column of numbers as it travels: doubles as they are in memory, in base64, so that no digit changes and nothing
 * has to be read as text. `at`: which places have a number, where few do; null: all have one, NaN standing for none.
 */
export interface NumberColumn {
  readonly at: readonly number[] | null
  readonly doubles: string
}

/** Columns with fewer numbers than one in this many places name the places. */
const SPARSE = 8

/** null where there is no number at all. */
export function packNumbers(length: number, numberAt: (place: number) => number | null): NumberColumn | null {
  // A loop: Float64Array.from() takes ten times as long.
  const all = new Float64Array(length)
  let count = 0
  for (let place = 0; place < length; place++) {
    const number = numberAt(place)
    all[place] = number ?? Number.NaN
    if (number !== null) count += 1
  }
  if (count === 0) return null
  if (count * SPARSE >= length) return { at: null, doubles: base64(all) }
  const at: number[] = []
  for (let place = 0; place < length; place++) if (!Number.isNaN(all[place])) at.push(place)
  return { at, doubles: base64(Float64Array.from(at, (place) => all[place] ?? Number.NaN)) }
}

/** The number at each place, or null. */
export function unpackNumbers(column: NumberColumn | null): (place: number) => number | null {
  if (column === null) return () => null
  const doubles = doublesOf(column.doubles)
  if (column.at === null) {
    return (place) => {
      const number = doubles[place]
      return number === undefined || Number.isNaN(number) ? null : number
    }
  }
  const places = new Map(column.at.map((place, index) => [place, doubles[index] ?? null]))
  return (place) => places.get(place) ?? null
}

const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const PADDING = 61

/** Desk and page run in different worlds: Buffer is in one of them only, and btoa() is several times slower. */
function base64(doubles: Float64Array): string {
  const bytes = new Uint8Array(doubles.buffer)
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING)
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const left = bytes.length - at
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text[to] = LETTERS[three >> 18] ?? 0
    text[to + 1] = LETTERS[(three >> 12) & 63] ?? 0
    if (left > 1) text[to + 2] = LETTERS[(three >> 6) & 63] ?? 0
    if (left > 2) text[to + 3] = LETTERS[three & 63] ?? 0
  }
  return new TextDecoder().decode(text)
}

function doublesOf(text: string): Float64Array {
  const plain = atob(text)
  const bytes = new Uint8Array(plain.length)
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at)
  return new Float64Array(bytes.buffer)
}
