import type { Session } from '../../session/session.ts'
import { keepDraft, keepDraftFile } from '../../store/drafts.ts'
import type { Store } from '../../store/store.ts'
import type { JobFile } from '../job/job-file.ts'
import type { JobDraft } from './job-draft.ts'

/** The import whose draft is kept. */
interface DraftedJob {
  readonly id: string
  readonly files: readonly JobFile[]
  readonly state: string
  draft(): JobDraft
}

/**
 * Keeps an import with the desk while it is worked on: its files as they came in, and each word as soon as it is said. Where
 * that cannot be written, as on a full disk, the import goes on, and is known to be lost with the program.
 */
export class DraftKeeper {
  readonly #session: Session
  readonly #job: DraftedJob
  #isBegun = false
  #areWordsKept = false
  /** The files whose contents are kept. */
  readonly #kept = new Set<JobFile>()

  constructor(session: Session, job: DraftedJob) {
    this.#session = session
    this.#job = job
  }

  /** The import is one that people work on: a command of the terminal stores its own at once, or never. */
  begin(): void {
    if (!this.#session.isWorkedIn) return
    this.#isBegun = true
    this.#kept.clear()
    this.said()
    for (const file of this.#job.files) if (file.bytes !== null) this.loaded(file)
  }

  /** It comes from what is kept. */
  resume(): void {
    this.#isBegun = true
    this.#areWordsKept = true
    for (const file of this.#job.files) if (file.hash !== null) this.#kept.add(file)
  }

  /** The import would be the same after the program was left and started again. */
  get isKept(): boolean {
    return this.#areWordsKept && this.#job.files.every((file) => this.#isSafe(file))
  }

  /** Something was said. */
  said(): void {
    this.#write((store) => {
      this.#areWordsKept = false
      keepDraft(store, { job: this.#job.id, said: JSON.stringify(this.#job.draft()) })
      this.#areWordsKept = true
    })
  }

  /** The bytes of a file are there. */
  loaded(file: JobFile): void {
    this.said()
    this.#write((store) => {
      if (file.bytes === null || this.#kept.has(file)) return
      keepDraftFile(store, this.#job.id, file.id, file.bytes)
      this.#kept.add(file)
    })
  }

  /** What was not read yet is read from its place; of what cannot be read nothing is lost. */
  #isSafe(file: JobFile): boolean {
    return this.#kept.has(file) || file.state === 'refused' || (file.hash === null && file.path !== null)
  }

  #write(work: (store: Store) => void): void {
    if (!this.#isBegun || this.#job.state === 'cancelled' || this.#job.state === 'stored') return
    // What is written while another import is being stored would be taken back with that where it fails.
    if (this.#session.isBusy) {
      void this.#session.quiet().then(() => this.#write(work))
      return
    }
    try {
      work(this.#session.store.present)
    } catch (error) {
      this.#session.options.log('An import could not be kept for later', error)
    }
  }
}
