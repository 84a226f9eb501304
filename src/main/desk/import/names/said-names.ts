import { survivorOf } from '../../store/changes/transfers.ts'
import type { Store } from '../../store/store.ts'
import { bareKey, type JobName } from './job-name.ts'
import type { DescribedNew, NameChoice, NameChoices } from './name-choices.ts'

/** By the keys of names. */
export interface SaidOfNames {
  readonly choices: readonly (readonly [string, NameChoice])[]
  readonly described: readonly (readonly [string, DescribedNew])[]
}

/** What a person has said of the names of an import. */
export class SaidNames implements Pick<NameChoices, 'said' | 'described'> {
  readonly #store: () => Store
  readonly #choices = new Map<string, NameChoice>()
  readonly #described = new Map<string, DescribedNew>()

  constructor(store: () => Store) {
    this.#store = store
  }

  match(key: string, choice: NameChoice): void {
    this.#choices.set(key, choice)
  }

  /** The name becomes a new indicator, and that one is to be so. */
  describe(key: string, said: DescribedNew): void {
    this.#described.set(key, said)
    this.match(key, 'new')
  }

  /** All names that are still undecided become indicators of their own. */
  takeNew(names: readonly JobName[]): void {
    for (const { key, state, otherBase } of names)
      if (state === 'undecided' && otherBase === null) this.match(key, 'new')
  }

  get all(): SaidOfNames {
    return { choices: [...this.#choices], described: [...this.#described] }
  }

  sayAgain({ choices, described }: SaidOfNames): void {
    for (const [key, choice] of choices) this.#choices.set(key, choice)
    for (const [key, said] of described) this.#described.set(key, said)
  }

  said(key: string): NameChoice | undefined {
    const choice = this.#choices.get(key) ?? this.#choices.get(bareKey(key))
    return choice === undefined ? undefined : survivorOf(this.#store(), choice)
  }

  described(key: string): DescribedNew | undefined {
    return this.#described.get(key) ?? this.#described.get(bareKey(key))
  }
}
