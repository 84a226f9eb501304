import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { FileRef } from '#contract/file.ts'

/** A file by its path and the name that the user knows it by. */
export interface AdmittedFile {
  readonly path: string
  readonly name: string
  /** A copy that goes away with its host, as uploads do: nothing may be kept in it. */
  readonly isPassing: boolean
}

/** The files that a host has let in. Whoever has an id can have the file read; nobody else learns its path. */
export class AdmittedFiles {
  readonly #files = new Map<string, AdmittedFile>()

  /** A path that does not exist is admitted too: it may be the place for a new desk. */
  admit(path: string, name: string = basename(path), isPassing = false): FileRef {
    const id = randomUUID()
    const whole = resolve(path)
    this.#files.set(id, { path: whole, name, isPassing })
    return { id, name, size: existsSync(whole) ? statSync(whole).size : 0 }
  }

  /** Throws file-not-found where nothing was admitted under the id. */
  file(id: string): AdmittedFile {
    const file = this.#files.get(id)
    if (file === undefined) throw new DeskError('file-not-found', {}, { id })
    return file
  }
}
