import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** The folder in which dialogs that save begin: the one last saved in, else the one given, as the documents'. */
export class SaveFolder {
  readonly #file: string
  readonly #first: string
  readonly #log: (message: string, error: unknown) => void

  constructor(file: string, first: string, log: (message: string, error: unknown) => void) {
    this.#file = file
    this.#first = first
    this.#log = log
  }

  get(): string {
    const last = this.#last()
    return last !== null && existsSync(last) ? last : this.#first
  }

  /** `path` is where something goes. */
  keep(path: string): void {
    try {
      writeFileSync(this.#file, JSON.stringify(dirname(path)))
    } catch (error) {
      this.#log('The folder saved in was not kept', error)
    }
  }

  #last(): string | null {
    try {
      return z
        .string()
        .min(1)
        .parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch {
      // Absent or damaged: nothing is known of where was saved last.
      return null
    }
  }
}
