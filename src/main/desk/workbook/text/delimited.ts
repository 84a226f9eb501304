/** How the fields of a text file are separated. */
export type Delimiter = '\t' | ',' | ';' | '|' | '，'

const delimiters: readonly Delimiter[] = ['\t', ',', ';', '|', '，']

/** Enough lines to tell the delimiter by; the rest follows. */
const sampleLength = 200_000

/**
 * The delimiter that gives the steadiest table, or null where none gives two lines of the same, at least two, fields:
 * prose is no table. Lines without it (titles, notes) are allowed.
 */
export function delimiterOf(text: string): Delimiter | null {
  const sample = text.slice(0, sampleLength)
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue
    const score = steadiness(splitDelimited(sample, delimiter))
    if (score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** Share of the filled lines that have the most frequent number of fields (at least two); 0 where it occurs once. */
function steadiness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  let filled = 0
  for (const row of rows) {
    if (row.every((field) => field.trim() === '')) continue
    filled++
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return most < 2 ? 0 : most / filled
}

/** Rows of fields. */
export function splitDelimited(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = []
  walkDelimited(text, delimiter, (row, column, field) => {
    if (column === 0) rows.push([])
    rows[row]?.push(fieldText(text, field))
  })
  // A line break at the very end starts no row.
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop()
  return rows
}

/** Where a field stands in its text: what quotes enclose up to `quotedTo`, with them, and what follows up to `to`. */
export interface Field {
  from: number
  /** −1: it is not quoted. */
  quotedTo: number
  to: number
}

export function fieldText(text: string, { from, quotedTo, to }: Field): string {
  if (quotedTo < 0) return text.slice(from, to)
  const enclosed = text
    .slice(from + 1, quotedTo - 1)
    .replaceAll('""', '"')
    .replaceAll('\r\n', '\n')
  return enclosed + text.slice(quotedTo, to)
}

/** Is there nothing but white space and quotes in it? */
export function isBlankField(text: string, { from, to }: Field): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > SPACE && code !== QUOTE && code !== NO_BREAK_SPACE && code !== WIDE_SPACE) return false
  }
  return true
}

/**
 * Visits the fields of the rows in their order, always with the same object. Quotes enclose fields with delimiters, line
 * breaks and doubled quotes; a quote inside a field that does not begin with one, or that nothing closes, is itself.
 */
export function walkDelimited(
  text: string,
  delimiter: Delimiter,
  visit: (row: number, column: number, field: Field) => void
): void {
  const mark = delimiter.charCodeAt(0)
  const field: Field = { from: 0, quotedTo: -1, to: 0 }
  let row = 0
  let column = 0
  let at = 0
  while (at <= text.length) {
    field.from = at
    field.quotedTo = text.charCodeAt(at) === QUOTE ? quotedEnd(text, at) : -1
    const end = fieldEnd(text, field.quotedTo < 0 ? at : field.quotedTo, mark)
    field.to = end
    visit(row, column, field)
    if (text.charCodeAt(end) === mark) {
      column++
      at = end + 1
      continue
    }
    row++
    column = 0
    at = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === NEW_LINE ? end + 2 : end + 1
  }
}

const QUOTE = 0x22
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const WIDE_SPACE = 0x3000
const NEW_LINE = 0x0a
const RETURN = 0x0d

/** Where a field without quotes ends that begins at `at`. */
function fieldEnd(text: string, at: number, mark: number): number {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === mark || code === NEW_LINE || code === RETURN) return end
  }
  return text.length
}

/** Behind the quote that closes the one at `at`; -1: nothing closes it. */
function quotedEnd(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1
  }
  return -1
}
