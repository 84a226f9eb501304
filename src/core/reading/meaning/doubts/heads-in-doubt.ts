import type { CellRange } from '../../grid.ts'
import type { Question } from '../../reading.ts'
import type { HeadDoubt, HeadReading } from './head-doubt.ts'

/** A head that leaves something open where its figures do not decide, with what it seems to mean and an example. */
export interface HeadInDoubt<Doubt extends HeadDoubt = HeadDoubt> {
  readonly code: Doubt
  /** The head by its words: others in these words are meant alike. */
  readonly head: string
  readonly guess: HeadReading<Doubt>
  readonly params: Readonly<Record<string, string>>
}

/** The doubts about heads of a table: of those in the same words the first, and how many figures it is about. */
export class HeadsInDoubt {
  readonly #found = new Map<string, { readonly first: HeadInDoubt; count: number }>()

  note(doubt: HeadInDoubt): void {
    const key = `${doubt.code} ${doubt.head}`
    const known = this.#found.get(key)
    if (known === undefined) this.#found.set(key, { first: doubt, count: 1 })
    else known.count++
  }

  /** One question of each kind for each head; `values`: of how many figures the table consists. */
  questions(at: CellRange, values: number): Question[] {
    return [...this.#found.values()].map(({ first: { code, head, guess, params }, count }) => ({
      code,
      head,
      guess,
      at,
      params: { ...params, count, values }
    }))
  }
}
