import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { DeskError } from '#contract/error.ts'
import { deskName } from './desk-name.ts'

const Remembered = z.array(z.object({ path: z.string(), openedAt: z.string() }))

export interface RecentDesk {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly openedAt: string
}

const most = 12

/** Desks that were open, latest first, in a small file in the user's folder. */
export class RecentDesks {
  readonly #file: string

  constructor(home: string) {
    this.#file = join(home, 'recent-desks.json')
  }

  /** Desks that are still there. A list that cannot be read is an empty one: it is a convenience, not data. */
  list(): RecentDesk[] {
    return this.#read()
      .filter(({ path }) => existsSync(path))
      .map(({ path, openedAt }) => ({ id: idOf(path), name: deskName(path), path, openedAt }))
  }

  find(id: string): RecentDesk {
    const found = this.list().find((desk) => desk.id === id)
    if (found === undefined) throw new DeskError('file-not-found', {}, { id })
    return found
  }

  /** A desk opens all the same where the list cannot be written, on a full disk or in a folder of somebody else. */
  remember(path: string): void {
    try {
      this.#write(path)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      console.warn('remember desk', error)
    }
  }

  #write(path: string): void {
    const others = this.#read().filter((desk) => desk.path !== path)
    const desks = [{ path, openedAt: new Date().toISOString() }, ...others].slice(0, most)
    mkdirSync(dirname(this.#file), { recursive: true })
    // Whole or not at all: another window may be reading it.
    const whole = `${this.#file}.${process.pid}`
    writeFileSync(whole, JSON.stringify(desks, null, 2))
    renameSync(whole, this.#file)
  }

  #read(): z.infer<typeof Remembered> {
    if (!existsSync(this.#file)) return []
    try {
      return Remembered.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof z.ZodError) return []
      throw error
    }
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
