import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { Saved, SavedPart } from '#contract/wire/host.ts'

/** Kinds of files that are made here and that nothing can be run by: only these are opened, all are shown in their folder. */
const OPENED = new Set(['.xlsx', '.pdf', '.png', '.svg'])
/** So many of the last files saved are remembered. */
const MOST = 100

/** What of the system shows files. */
export interface FileShower {
  /** What went wrong, in words; empty: nothing. */
  openPath(path: string): Promise<string>
  showItemInFolder(path: string): void
}

/**
 * The files that this window has saved, each under an id that nobody can guess: the interface asks for one of them by
 * it, and never by a path.
 */
export class SavedFiles {
  readonly #paths = new Map<string, string>()
  readonly #shower: FileShower

  constructor(shower: FileShower) {
    this.#shower = shower
  }

  note(path: string): Saved {
    const id = randomUUID()
    this.#paths.set(id, path)
    for (const oldest of this.#paths.keys()) {
      if (this.#paths.size <= MOST) break
      this.#paths.delete(oldest)
    }
    return { place: path, shown: { id, opens: isOpened(path) } }
  }

  /** Opens the file, or the folder that it lies in; false: it is none of these, or has gone since. */
  async show(id: string, what: SavedPart): Promise<boolean> {
    const path = this.#paths.get(id)
    if (path === undefined || !existsSync(path)) return false
    if (what === 'file') return isOpened(path) && (await this.#shower.openPath(path)) === ''
    this.#shower.showItemInFolder(path)
    return true
  }
}

function isOpened(path: string): boolean {
  return OPENED.has(extname(path).toLowerCase())
}
