import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import { writeFailure } from './write-failure.ts'

interface Kept {
  readonly path: string
  readonly name: string
  readonly mime: string
}

/** Files that the desk has made, waiting in the temporary folder for a host to save or send them. */
export class Artifacts {
  readonly #folder: string
  readonly #kept = new Map<string, Kept>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** A path to write to; `keep` makes it an artifact. */
  place(): string {
    mkdirSync(this.#folder, { recursive: true })
    return join(this.#folder, randomUUID())
  }

  keep(path: string, name: string, mime: string): Artifact {
    const id = randomUUID()
    this.#kept.set(id, { path, name, mime })
    return { id, name, mime, size: statSync(path).size }
  }

  /** Throws disk-full, disk-write. */
  keepBytes(bytes: Uint8Array, name: string, mime: string): Artifact {
    try {
      const path = this.place()
      writeFileSync(path, bytes)
      return this.keep(path, name, mime)
    } catch (thrown) {
      throw writeFailure(thrown, name)
    }
  }

  find(id: string): Kept {
    const kept = this.#kept.get(id)
    if (kept === undefined) throw new DeskError('file-not-found', {}, { id })
    return kept
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
