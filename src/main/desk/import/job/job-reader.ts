import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { DeskError, type DeskErrorData } from '#contract/error.ts'
import { deskRecipes } from '../../recipes/desk-recipes.ts'
import type { Session } from '../../session/session.ts'
import { isLockStub } from '../../workbook/load-file.ts'
import { indicatorNamesOf } from '../names/indicator-names.ts'
import { RegionFinder } from '../regions/region-finder.ts'
import { firstGuidance, saidAgain } from '../sheet-guidance.ts'
import { unreadableAsTable } from '../unreadable-file.ts'
import { correctionsIn, hintsKey, hintsOf, type JobFile, noAnswers, type TableAnswers } from './job-file.ts'

/** So many files wait for the reading threads at a time: the rest stay on the disk until it is their turn. */
const lanes = 6

/** What the reader is told, and whom it tells. */
export interface ReadingOrders {
  readonly region: string | null
  readonly signal: AbortSignal
  /** What is said for all files where a sheet is silent. */
  readonly first: TableAnswers
  /** The answers with which tables of a file are still to be read. */
  wanted(file: JobFile): readonly TableAnswers[]
  /** The bytes of a file are there. */
  loaded(file: JobFile): void
  /** A file has changed its state. */
  moved(): void
  /** What is known of the files' tables is out of date. */
  outdated(): void
}

/** Reads the files of an import. Whatever goes wrong with one, the others are read and the job goes on. */
export class JobReader {
  readonly #session: Session
  readonly #load: (file: JobFile) => Uint8Array
  #names: { readonly region: string | null; readonly names: ReadonlySet<string> } | null = null

  /** `load`: the bytes of a file; throws what hinders. */
  constructor(session: Session, load: (file: JobFile) => Uint8Array) {
    this.#session = session
    this.#load = load
  }

  /** Reads what is not read yet: at first every file, later the files of new answers. */
  async read(files: readonly JobFile[], orders: ReadingOrders): Promise<void> {
    const waiting = files.values()
    const lane = async (): Promise<void> => {
      for (const file of waiting) {
        if (orders.signal.aborted) return
        try {
          await this.#readFile(file, orders)
        } catch (thrown) {
          this.#refuse(file, thrown, orders)
        }
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }

  async #readFile(file: JobFile, orders: ReadingOrders): Promise<void> {
    if (file.state === 'refused') return
    const isNew = file.state === 'waiting'
    if (isNew) {
      file.state = 'reading'
      orders.moved()
      await this.#readAs(file, orders.first, orders)
      this.#lookForRecipes(file)
    }
    await this.#readAs(file, orders.first, orders)
    this.#judge(file, orders)
    if (isNew) orders.moved()
    if (file.state !== 'read') return
    // Twice: a table read in another layout may ask less, or more.
    for (const answers of orders.wanted(file)) await this.#readAs(file, answers, orders)
    for (const answers of orders.wanted(file)) await this.#readAs(file, answers, orders)
  }

  async #readAs(file: JobFile, answers: TableAnswers, orders: ReadingOrders): Promise<void> {
    const key = hintsKey(answers)
    if (file.readings.has(key) || file.state === 'refused') return
    const { signal } = orders
    try {
      // A page uploads files under other names than they have.
      if (isLockStub(basename(file.name))) throw new DeskError('file-lock-stub', { file: file.name })
      if (file.bytes === null) {
        file.bytes = this.#load(file)
        file.hash ??= hashOf(file.bytes)
        orders.loaded(file)
      }
      const reading = await this.#session.options.readingPool.read(
        { bytes: file.bytes, fileName: file.name },
        {
          hints: {
            ...hintsOf(answers),
            corrections: correctionsIn(file),
            regionNames: this.#regionNames(orders.region),
            indicatorNames: indicatorNamesOf(this.#session.store)
          },
          signal
        }
      )
      file.readings.set(key, reading)
      orders.outdated()
    } catch (thrown) {
      if (!signal.aborted) this.#refuse(file, thrown, orders)
    }
  }

  /** A file that opened well and says nothing is refused with its sheets in sight: a person can point at its tables. */
  #judge(file: JobFile, orders: ReadingOrders): void {
    const reading = file.readings.get(hintsKey(orders.first))
    if (reading === undefined || file.state === 'refused') return
    const problem = unreadableAsTable(reading)
    file.state = problem === null ? 'read' : 'refused'
    file.error = problem === null ? null : errorOf(problem, file.name, this.#session.options.log)
    orders.outdated()
  }

  #refuse(file: JobFile, thrown: unknown, orders: ReadingOrders): void {
    file.state = 'refused'
    file.bytes = null
    file.readings.clear()
    file.error = errorOf(thrown, file.name, this.#session.options.log)
    orders.outdated()
  }

  /** After the first reading: which recipes know the sheets. Where one is applied, the file is to be read again. */
  #lookForRecipes(file: JobFile): void {
    // Of a file that is read again after all it was said before.
    if (file.guidance.size > 0) return
    const recipes = deskRecipes(this.#session.store)
    const [reading] = file.readings.values()
    for (const { name, form } of reading?.sheets ?? []) {
      if (form === null) continue
      const before = file.saidBefore.get(name)
      file.guidance.set(name, before === undefined ? firstGuidance(form, recipes) : saidAgain(form, before, recipes))
    }
    if ([...correctionsIn(file).values()].some((corrections) => corrections.length > 0)) file.readings.clear()
  }

  /** The same for all files as long as the region is: a set of some thousands. */
  #regionNames(region: string | null): ReadonlySet<string> {
    if (this.#names === null || this.#names.region !== region) {
      const finder = new RegionFinder(this.#session.store, this.#session.resources, region)
      this.#names = { region, names: finder.names() }
    }
    return this.#names.names
  }
}

/** By which the contents of a file are known. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The hints of a whole import alone. */
export function firstAnswers(standing: Partial<TableAnswers>): TableAnswers {
  return { ...noAnswers, ...standing }
}

function errorOf(thrown: unknown, file: string, log: (message: string, error?: unknown) => void): DeskErrorData {
  if (thrown instanceof DeskError) {
    // What is wrong with a file is the user's to see; a reader that broke is ours.
    if (thrown.data.code === 'reading-failed') log(`${file}: ${thrown.message}`, thrown.cause ?? thrown)
    return { ...thrown.data, place: { file, ...thrown.data.place } }
  }
  log(`${file} could not be read`, thrown)
  return { code: 'reading-failed', place: { file }, params: {} }
}
