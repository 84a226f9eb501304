/** So often, in milliseconds, the screen hears how far a job has come. */
const newsEvery = 150

/** Tells of a job's steps, the small ones no more often than a screen can follow. */
export class JobNews {
  readonly #tell: () => void
  #next: NodeJS.Timeout | null = null

  constructor(tell: () => void) {
    this.#tell = tell
  }

  now(): void {
    this.stop()
    this.#tell()
  }

  soon(): void {
    this.#next ??= setTimeout(() => this.now(), newsEvery)
  }

  stop(): void {
    if (this.#next !== null) clearTimeout(this.#next)
    this.#next = null
  }
}
