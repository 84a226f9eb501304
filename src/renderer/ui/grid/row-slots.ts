/**
 * Which element shows which row. Rows that scroll out of sight leave their elements to those that come in: to write new
 * texts into old elements takes half the time of making new ones. The order of the elements stays that of the rows.
 */
export class RowSlots {
  #count = 0
  /** The row of slot 0, as far as a multiple of `#count`. */
  #origin = 0
  #first = 0

  /** A key for each row in sight; the one of them that stands apart is the row in focus, somewhere else. */
  keys(rows: readonly number[]): readonly string[] {
    const apart = rowApart(rows)
    const together = rows.filter((row) => row !== apart)
    const first = together[0] ?? 0
    if (together.length > this.#count) this.#count = together.length + SPARE
    // Where most rows are others, the first of them takes the place of the first before: no element has to move.
    if (Math.abs(first - this.#first) * 2 > together.length) this.#origin += first - this.#first
    this.#first = first
    return rows.map((row) => (row === apart ? 'apart' : String(modulo(row - this.#origin, this.#count))))
  }
}

/** Scrolling shows now one row more, now one less. */
const SPARE = 4

/** The first or last, where it does not follow on its neighbour; null: all follow one another. */
function rowApart(rows: readonly number[]): number | null {
  const [one, next, last] = [rows[0], rows[1], rows.at(-1)]
  if (one === undefined || next === undefined || last === undefined) return null
  if (next !== one + 1) return one
  return last === (rows.at(-2) ?? 0) + 1 ? null : last
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by
}
