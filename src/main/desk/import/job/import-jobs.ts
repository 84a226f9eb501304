import type { ImportReport } from '#contract/calls/import/import-outcome.ts'
import { DeskError } from '#contract/error.ts'
import type { Job } from './job.ts'

/** The imports under way. They live as long as the desk process, whatever screen is open. */
export class ImportJobs {
  readonly #jobs = new Map<string, Job>()

  add(job: Job): void {
    this.#jobs.set(job.id, job)
  }

  /** Throws import-gone. */
  find(id: string): Job {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new DeskError('import-gone', {}, { id })
    return job
  }

  /** The latest that is neither stored nor discarded. */
  current(): Job | null {
    return [...this.#jobs.values()].findLast(({ state }) => state !== 'stored' && state !== 'cancelled') ?? null
  }

  discard(id: string): void {
    this.#jobs.get(id)?.cancel()
    this.#jobs.delete(id)
  }

  /** What was stored is no longer needed in memory. */
  forget(id: string): void {
    this.#jobs.delete(id)
  }

  /** Result of the import that was stored last. */
  lastReport: ImportReport | null = null

  discardAll(): void {
    this.lastReport = null
    for (const id of [...this.#jobs.keys()]) this.discard(id)
  }
}
