import type { CellRange } from '../../grid.ts'
import type { Question } from '../../reading.ts'
import type { HeadDoubt, HeadReading } from './head-doubt.ts'

/** A head that leaves something open where its figures do not decide, with what it seems to mean and an example. */
export interface HeadInDoubt<Doubt extends HeadDoubt = HeadDoubt> {
  readonly code: Doubt
  readonly guess: HeadReading<Doubt>
  readonly params: Readonly<Record<string, string>>
}

/** The doubts about heads of a table: of each kind the first, and how many figures it is about. */
export class HeadsInDoubt {
  readonly #found = new Map<HeadDoubt, { readonly first: HeadInDoubt; count: number }>()

  note(doubt: HeadInDoubt): void {
    const known = this.#found.get(doubt.code)
    if (known === undefined) this.#found.set(doubt.code, { first: doubt, count: 1 })
    else known.count++
  }

  /** One question of each kind; `values`: of how many figures the table consists. */
  questions(at: CellRange, values: number): Question[] {
    return [...this.#found.values()].map(({ first: { code, guess, params }, count }) => ({
      code,
      guess,
      at,
      params: { ...params, count, values }
    }))
  }
}
