import type { Conflicting } from '#contract/figure.ts'
import type { Store } from '../store.ts'
import { meaningOf } from './claim-codes.ts'
import { type ClaimRow, type ClaimWord, isStated, outranks, sourceOf } from './claim-row.ts'
import { type Sender, senders } from './claim-sender.ts'

/**
 * Which claims disagree with the figure of a place, until somebody has decided: at the figure's stage, and since the
 * last decision about the place, the latest word of every other department where it is not the figure's; and what
 * other cells of the figure's own delivery say, those of a department too where it is not known whose the figure is. A word of an unknown department revises what was there, and
 * disagrees with nobody; but where departments disagree it decides nothing, and it does not overrule a decision.
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
    const own = this.#senderOf(best[4], best[9])
    const departments = new Map<string, Row>()
    const cells: Row[] = []
    for (const row of rows) {
      if (row === best || row[5] !== best[5] || row[4] < decided) continue
      const department = this.#senderOf(row[4], row[9])
      // Somebody unknown revises nothing that came together with it.
      const isTogether = own === null && row[4] === best[4]
      const isOther = department !== null && department !== own && !isTogether
      const before = isOther ? departments.get(department) : undefined
      if (isOther && (before === undefined || outranks(row, before))) departments.set(department, row)
      else if (!isOther && row[4] === best[4]) cells.push(row)
    }
    const words = [...departments.values()].filter(isStated)
    const overruled =
      own === null && decided > 0 ? rows.find((row) => this.#isDecision(row, best) && row[4] === decided) : undefined
    if (overruled !== undefined && !words.includes(overruled)) words.push(overruled)
    const isOpen = own !== null || overruled !== undefined || words.some((word) => differ(word, words[0] ?? word))
    return [...(isOpen ? words : []), ...cells.filter(isStated)]
      .filter((row) => differ(row, best))
      .sort((one, other) => other[4] - one[4] || one[6] - other[6])
  }

  shown(row: ClaimRow): Conflicting {
    return {
      decimal: row[7],
      symbol: row[8],
      meaning: meaningOf(row[10]),
      department: this.#senderOf(row[4], row[9]),
      nth: row[6],
      source: sourceOf(this.#store, row)
    }
  }

  #isDecision(row: ClaimWord, best: ClaimWord): boolean {
    return row[5] === best[5] && this.#decisions.has(row[4])
  }
}

function differ(one: ClaimWord, other: ClaimWord): boolean {
  return one[7] !== other[7] || one[8] !== other[8]
}

function decisionsOf(store: Store): ReadonlySet<number> {
  return store.remember('decisions', () => {
    const ids = store.sql(`SELECT id FROM change WHERE kind = 'decision'`).pluck().all() as number[]
    return new Set(ids)
  })
}
