/**
 * The text of `JSON.stringify(value, null, 1)` in pieces: of a sheet with a million figures it is longer than a text can
 * be. What can be gone through one by one (a generator's items, `made`) is written as an array, and never held whole.
 */
export function* jsonText(value: unknown): Generator<string> {
  let text = ''
  for (const piece of written(value, 0, '\n')) {
    text += piece
    if (text.length < longestPiece) continue
    yield text
    text = ''
  }
  yield text
}

const longestPiece = 1 << 16

/** Sheets, their tables, the entries of these; what lies within is written at once. */
const deepestApart = 5

function* written(value: unknown, depth: number, lineBreak: string): Generator<string> {
  if (typeof value !== 'object' || value === null || depth > deepestApart) {
    yield (JSON.stringify(value, null, 1) ?? 'null').replaceAll('\n', lineBreak)
    return
  }
  const inner = `${lineBreak} `
  const isArray = Symbol.iterator in value
  let isFirst = true
  for (const [key, item] of isArray ? unnamed(value as Iterable<unknown>) : Object.entries(value)) {
    if (item === undefined && !isArray) continue
    yield `${isFirst ? (isArray ? '[' : '{') : ','}${inner}${key === null ? '' : `${JSON.stringify(key)}: `}`
    isFirst = false
    yield* written(item, depth + 1, inner)
  }
  if (isFirst) yield isArray ? '[]' : '{}'
  else yield `${lineBreak}${isArray ? ']' : '}'}`
}

function* unnamed(items: Iterable<unknown>): Generator<[null, unknown]> {
  for (const item of items) yield [null, item]
}

/** What `make` makes of each item, one at a time as it is written. */
export function made<Item>(items: readonly Item[], make: (item: Item) => object): Iterable<object> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item)
    }
  }
}
