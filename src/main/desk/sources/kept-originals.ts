import { basename } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import type { Keeper, Session } from '../session/session.ts'
import { originalBytes } from '../store/originals.ts'
import type { FileReading, ReadSheet } from '../workbook/read-file.ts'

export interface Original {
  readonly original: number
  /** Its name when it came in, with the folders that it was in. */
  readonly file: string
}

/** So many readings of originals are kept: whoever looks from figure to figure goes back and forth between few files. */
const kept = 3

/** Originals that were read again to be looked at, while their desk is open. */
export class ReadOriginals implements Keeper {
  readonly #readings = new Map<string, Promise<FileReading>>()

  /** Throws what is wrong with the file, or no-original. */
  async sheets(session: Session, { original, file }: Original, signal: AbortSignal): Promise<readonly ReadSheet[]> {
    const key = `${session.store.path} ${original} ${file}`
    let reading = this.#readings.get(key)
    if (reading === undefined) {
      const bytes = originalBytes(session.store, original)
      reading = session.options.readingPool.read({ bytes, fileName: basename(file) }, { signal })
      const [oldest] = this.#readings.keys()
      if (oldest !== undefined && this.#readings.size >= kept) this.#readings.delete(oldest)
      this.#readings.set(key, reading)
    }
    try {
      return (await reading).sheets
    } catch (error) {
      // A reading that was cancelled or failed is begun again next time.
      this.#readings.delete(key)
      throw error
    }
  }

  forget(): void {
    this.#readings.clear()
  }

  async sheet(session: Session, original: Original, name: string, signal: AbortSignal): Promise<ReadSheet> {
    const sheet = (await this.sheets(session, original, signal)).find((one) => one.name === name)
    if (sheet === undefined) throw new DeskError('file-not-found', { file: original.file, sheet: name })
    return sheet
  }
}

const spreadsheetType = 'application/octet-stream'

/** The file as it came in, as an artifact. Throws no-original, disk-full, disk-write. */
export function savedOriginal(session: Session, { original, file }: Original): Artifact {
  const name = basename(file.replaceAll('\\', '/'))
  return session.artifacts.keepBytes(originalBytes(session.store, original), name, spreadsheetType)
}
