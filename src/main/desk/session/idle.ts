/** So long nobody has asked anything before something is done meanwhile, in milliseconds. */
const QUIET = 250

/** Between two steps, so that a call that has come is heard first, in milliseconds. */
const BREAK = 5

/** Work that makes later calls quicker and can be left undone: a step at a time, while nobody asks anything. */
export class Idle {
  readonly #failed: (error: unknown) => void
  #steps: Iterator<unknown> | null = null
  #calls = 0
  #timer: NodeJS.Timeout | undefined

  /** `failed` hears what a step throws, which ends the work. */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed
  }

  /** Nothing else is done while the call runs. */
  async during<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#calls += 1
    clearTimeout(this.#timer)
    try {
      return await call()
    } finally {
      this.#calls -= 1
      this.#wait(QUIET)
    }
  }

  /** From now on this, instead of what was not done yet; null: nothing. */
  work(steps: Iterator<unknown> | null): void {
    this.#steps = steps
    this.#wait(QUIET)
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (this.#steps === null || this.#calls > 0) return
    this.#timer = setTimeout(() => this.#step(), milliseconds)
    // No reason for the process to go on.
    this.#timer.unref()
  }

  #step(): void {
    try {
      if (this.#steps?.next().done !== false) this.#steps = null
    } catch (error) {
      this.#steps = null
      this.#failed(error)
    }
    this.#wait(BREAK)
  }
}
