import type { ImportReport } from '#contract/calls/import/import-outcome.ts'
import { DeskError } from '#contract/error.ts'
import type { Keeper, Session } from '../../session/session.ts'
import { keptDrafts } from '../../store/drafts.ts'
import { resumeImport } from '../draft/begin-import.ts'
import type { Job } from './job.ts'

/** So many imports are remembered after they were stored. */
const restingKept = 8

/** The imports under way, whatever screen is open. Those that were left with the program are taken up again with their desk. */
class ImportJobs implements Keeper {
  readonly #jobs = new Map<string, Job>()
  /** By change. */
  readonly #stored = new Map<number, Job>()
  #areResumed = false

  /** One that was just begun, or is taken up again after it was stored. */
  add(job: Job): void {
    this.#jobs.set(job.id, job)
    job.keeper.begin()
  }

  /** Once for each desk that is opened: the imports that were left in it. */
  resume(session: Session): void {
    if (this.#areResumed || session.open === null) return
    this.#areResumed = true
    if (!session.isWorkedIn) return
    for (const draft of keptDrafts(session.open)) {
      try {
        const job = resumeImport(session, draft)
        this.#jobs.set(job.id, job)
        job.keeper.resume()
        void job.read().catch((error) => session.options.log('An import could not be read', error))
      } catch (error) {
        session.options.log('An import could not be resumed', error)
      }
    }
  }

  /** Throws import-gone. */
  find(id: string): Job {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new DeskError('import-gone', {}, { id })
    return job
  }

  /** Those that are neither stored nor discarded, the latest first: it is the one that is shown. */
  unfinished(): Job[] {
    return [...this.#jobs.values()].filter(({ state }) => state !== 'stored' && state !== 'cancelled').reverse()
  }

  discard(id: string): void {
    this.#jobs.get(id)?.cancel()
    this.#jobs.delete(id)
  }

  /** A job was stored: only what was said in it stays in memory, for the case that it is undone and wanted again. */
  rest(id: string, change: number): void {
    const job = this.#jobs.get(id)
    if (job === undefined) return
    this.#jobs.delete(id)
    job.rest()
    this.#stored.set(change, job)
    const [oldest] = this.#stored.keys()
    if (oldest !== undefined && this.#stored.size > restingKept) this.#stored.delete(oldest)
  }

  /** The job that was stored as a change, while it is remembered: from now on it is one under way. */
  takeStored(change: number): Job | null {
    const job = this.#stored.get(change) ?? null
    this.#stored.delete(change)
    return job
  }

  /** Result of the import that was stored last. */
  lastReport: ImportReport | null = null

  forget(): void {
    this.#areResumed = false
    this.lastReport = null
    this.#stored.clear()
    for (const id of [...this.#jobs.keys()]) this.discard(id)
  }
}

export function importJobs(session: Session): ImportJobs {
  const jobs = session.kept(ImportJobs)
  jobs.resume(session)
  return jobs
}
