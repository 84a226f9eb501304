import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import type { DeskOptions } from '../desk-options.ts'
import { AdmittedFiles } from '../files/admitted-files.ts'
import { Artifacts } from '../files/artifacts.ts'
import { RecentDesks } from '../files/recent-desks.ts'
import { Resources } from '../resources.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { removeDesk } from '../store/file/desk-file.ts'
import { DeskHold } from '../store/file/desk-hold.ts'
import { Store } from '../store/store.ts'
import { Idle } from './idle.ts'

/** What one capability keeps from call to call (imports under way, originals read again). */
export interface Keeper {
  /** The desk is closed: nothing of it is to be found any more. */
  forget(): void
}

/** What lasts from call to call: the open desk and the things around it. */
export class Session {
  readonly options: DeskOptions
  readonly admitted = new AdmittedFiles()
  readonly artifacts: Artifacts
  readonly recent: RecentDesks
  readonly resources: Resources
  readonly idle: Idle
  readonly #keepers = new Map<new () => Keeper, Keeper>()
  readonly #emit: (event: DeskEvent) => void
  readonly #lender: Session | null
  #store: Store | null = null
  /** Reads what is committed while a large piece of work has the store to itself. */
  #reader: Store | null = null
  #hold: DeskHold | null = null
  #past: number | null = null
  #busy: Promise<void> | null = null

  constructor(options: DeskOptions, emit: (event: DeskEvent) => void, lender: Session | null = null) {
    this.options = options
    this.#emit = emit
    this.#lender = lender
    this.artifacts = new Artifacts(options.temporary)
    this.recent = new RecentDesks(options.home)
    this.resources = lender?.resources ?? new Resources(options.resources)
    this.idle = new Idle((error) => options.log('What was done ahead failed', error))
  }

  /** The open desk as of now, or null. */
  get open(): Store | null {
    return this.#busy === null ? this.#store : this.#reader
  }

  /** People work in the open desk by this program: no command of the terminal, and no desk that is only being made. */
  get isWorkedIn(): boolean {
    return this.#hold !== null
  }

  /** A large piece of work has the store to itself. */
  get isBusy(): boolean {
    return this.#busy !== null
  }

  /** The open desk as the user looks at it: of now, or as known at the moment they look back to; throws no-desk-open. */
  get store(): Store {
    const { open } = this
    if (open === null) throw new DeskError('no-desk-open')
    return this.#past === null ? open : open.asKnownAfter(this.#past)
  }

  /** From now on every call answers as the desk was known after that change, and none writes; null: the present. */
  lookBack(change: number | null): void {
    this.#past = change
  }

  /** While a large piece of work has the store to itself, whoever wants to write waits here. */
  async quiet(): Promise<void> {
    while (this.#busy !== null) await this.#busy
  }

  /**
   * Has the store to itself until the work is done. Whoever reads meanwhile reads the desk as it was before, over a
   * connection of their own: half a piece of work is never seen.
   */
  async exclusively<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    await this.quiet()
    this.#shareStore()
    const { store } = this
    this.#reader ??= new Store(store.path, { readsOnly: true })
    let free: () => void = () => undefined
    this.#busy = new Promise((resolve) => {
      free = resolve
    })
    try {
      return await work(store)
    } finally {
      this.#busy = null
      // What a reading that is not done yet goes on to ask is to be answered from the desk as it is now.
      this.#reader.refresh()
      free()
    }
  }

  /** A desk that was opened alone for want of room is opened anew: there may be room now. Throws disk-full. */
  #shareStore(): void {
    if (this.#store?.isAlone !== true) return
    const { path } = this.#store
    this.#store.close()
    this.#store = new Store(path, { create: false })
    if (this.#store.isAlone) throw new DeskError('disk-full', { file: basename(path) })
  }

  /**
   * A session beside this one for making a desk that nobody is to see before it is whole. It tells nobody of its
   * changes; `closeDesk` ends it.
   */
  beside(): Session {
    return new Session(this.options, () => undefined, this)
  }

  /** What a capability keeps, made when it is first asked for: the session itself knows none of them. */
  kept<Kept extends Keeper>(Kind: new () => Kept): Kept {
    const known = this.#keepers.get(Kind)
    if (known !== undefined) return known as Kept
    const made = new Kind()
    this.#keepers.set(Kind, made)
    return made
  }

  emit(event: DeskEvent): void {
    this.#emit(event)
  }

  /** Says what is out of date. */
  changed(...what: (DeskEvent & { type: 'changed' })['what']): void {
    this.#emit({ type: 'changed', what })
  }

  /** Takes up what another process has written since, such as a command of the terminal, and says what is out of date. */
  followOthers(): void {
    const { open } = this
    // Who reads beside a large piece of work sees what this process itself has stored.
    if (open?.refresh() === true && this.#busy === null) this.changed(...EVERYTHING)
  }

  /** Opens another desk; the one that was open is closed only when that has worked. In passing: not remembered. */
  openDesk(
    path: string,
    { create, isPassing = false }: { readonly create: boolean; readonly isPassing?: boolean }
  ): Store {
    const next = openOrMake(path, { create }, this.resources)
    const hold = this.#holdOf(next)
    // Of a desk that is opened anew it stays.
    if (hold === this.#hold) this.#hold = null
    this.closeDesk()
    this.#store = next
    this.#hold = hold
    if (this.#lender !== null) return next
    if (!isPassing) this.recent.remember(path)
    this.changed(...EVERYTHING)
    return next
  }

  /** Throws desk-in-window or desk-in-page where people work in the desk elsewhere; then it is closed again. */
  #holdOf(opened: Store): DeskHold | null {
    const { program } = this.options
    if (this.#lender !== null || program === null) return null
    if (this.#hold?.isOf(opened.path)) return this.#hold
    try {
      return DeskHold.take(opened.path, program)
    } catch (error) {
      opened.close()
      throw error
    }
  }

  closeDesk(): void {
    this.idle.work(null)
    for (const keeper of this.#keepers.values()) keeper.forget()
    this.#reader?.close()
    this.#reader = null
    this.#store?.close()
    this.#store = null
    this.#hold?.release()
    this.#hold = null
    this.#past = null
  }

  async close(): Promise<void> {
    await this.quiet()
    this.closeDesk()
    this.artifacts.close()
  }
}

const EVERYTHING = ['desk', 'figures', 'catalogue', 'targets', 'history'] as const

/**
 * A new desk starts with the whole starter catalogue as change 0, so that what its figures mean does not hang on the
 * program's version.
 */
function openOrMake(path: string, options: { readonly create: boolean }, resources: Resources): Store {
  const isNew = !existsSync(path)
  const store = new Store(path, options)
  try {
    if (store.sql(`SELECT count(*) FROM change`).pluck().get() === 0) {
      store.write(() => {
        addChange(store, { id: 0, kind: 'catalogue', about: '' })
        for (const indicator of resources.starterIndicators())
          addEdition(store, 'indicator', indicator.id, 0, indicator)
      })
    }
    return store
  } catch (error) {
    store.close()
    // Without its catalogue it would be no desk, and on a disk that is full by now nobody could look into it.
    if (isNew) removeDesk(path)
    throw error
  }
}
