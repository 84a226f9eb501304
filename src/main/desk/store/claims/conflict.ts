import type { Conflicting } from '#contract/figure.ts'
import type { Store } from '../store.ts'
import { type ClaimRow, type ClaimWord, isStated, outranks, sourceOf } from './claim-row.ts'
import { type Sender, senders } from './claim-sender.ts'

/**
 * Which claims disagree with the figure of a place, until somebody has decided: at the figure's stage, and since the
 * last decision about the place, the latest word of every other department where it is not the figure's; and what
 * other cells of the figure's own delivery say. A word of an unknown department revises what was there, and
 * disagrees with nobody.
 */
export class Disputes {
  readonly #store: Store
  readonly #senderOf: Sender
  readonly #decisions: ReadonlySet<number>

  constructor(store: Store) {
    this.#store = store
    this.#senderOf = senders(store)
    this.#decisions = decisionsOf(store)
  }

  /** `rows`: standing claims of one place; `best`: the one that is its figure. Newest first. */
  against<Row extends ClaimWord>(best: Row, rows: readonly Row[]): Row[] {
    const decided = rows.reduce((last, row) => (this.#isDecision(row, best) ? Math.max(last, row[4]) : last), 0)
    const latest = new Map<string, Row>()
    for (const row of rows) {
      if (row === best || row[5] !== best[5] || row[4] < decided) continue
      const source = this.#sourceOf(row, best)
      const before = source === null ? undefined : latest.get(source)
      if (source !== null && (before === undefined || outranks(row, before))) latest.set(source, row)
    }
    return [...latest.values()]
      .filter((row) => isStated(row) && (row[7] !== best[7] || row[8] !== best[8]))
      .sort((one, other) => other[4] - one[4] || one[6] - other[6])
  }

  shown(row: ClaimRow): Conflicting {
    return {
      decimal: row[7],
      symbol: row[8],
      department: this.#senderOf(row[4], row[9]),
      nth: row[6],
      source: sourceOf(this.#store, row)
    }
  }

  #isDecision(row: ClaimWord, best: ClaimWord): boolean {
    return row[5] === best[5] && this.#decisions.has(row[4])
  }

  /** Who says something other than the figure's own source, or null. */
  #sourceOf(row: ClaimWord, best: ClaimWord): string | null {
    const department = this.#senderOf(row[4], row[9])
    const own = this.#senderOf(best[4], best[9])
    if (department !== null && own !== null && department !== own) return department
    return row[4] === best[4] ? `cell ${row[6]}` : null
  }
}

function decisionsOf(store: Store): ReadonlySet<number> {
  return store.remember('decisions', () => {
    const ids = store.sql(`SELECT id FROM change WHERE kind = 'decision'`).pluck().all() as number[]
    return new Set(ids)
  })
}
