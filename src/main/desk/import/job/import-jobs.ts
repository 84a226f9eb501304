import type { ImportReport } from '#contract/calls/import/import-outcome.ts'
import { DeskError } from '#contract/error.ts'
import type { Keeper, Session } from '../../session/session.ts'
import type { Job } from './job.ts'

/** So many imports are remembered after they were stored. */
const restingKept = 8

/** The imports under way. They live as long as the desk process, whatever screen is open. */
class ImportJobs implements Keeper {
  readonly #jobs = new Map<string, Job>()
  /** By change. */
  readonly #stored = new Map<number, Job>()

  add(job: Job): void {
    this.#jobs.set(job.id, job)
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
    this.lastReport = null
    this.#stored.clear()
    for (const id of [...this.#jobs.keys()]) this.discard(id)
  }
}

export const importJobs = (session: Session): ImportJobs => session.kept(ImportJobs)
