/** Gives each text the number of its place among all that were asked for, the same one each time. */
export class Numbered {
  readonly #numbers = new Map<string, number>()

  constructor(first: readonly string[] = []) {
    for (const text of first) this.of(text)
  }

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  get count(): number {
    return this.#numbers.size
  }

  /** In the order of their numbers. */
  get all(): IterableIterator<string> {
    return this.#numbers.keys()
  }
}
