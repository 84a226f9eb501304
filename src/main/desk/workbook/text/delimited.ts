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

/**
 * Rows of fields. Quotes enclose fields with delimiters, line breaks and doubled quotes; a quote inside a field that
 * does not begin with one, or that nothing closes, is itself.
 */
export function splitDelimited(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter)
    row.push(field)
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    rows.push(row)
    row = []
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  // A line break at the very end starts no row.
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop()
  return rows
}

function plainField(text: string, start: number, delimiter: Delimiter): { field: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return { field: text.slice(start, end), end }
}

function quotedField(text: string, start: number, delimiter: Delimiter): { field: string; end: number } {
  let field = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return plainField(text, start, delimiter)
    field += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, delimiter)
      return { field: field + rest.field, end: rest.end }
    }
    field += '"'
    at = quote + 2
  }
}
