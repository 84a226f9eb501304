import type { Session } from '../../session.ts'
import { withBreaks } from '../../with-breaks.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { planImport } from '../plan/plan-import.ts'
import type { Job } from './job.ts'

/** What storing a job would do: kept until an answer or the desk changes. */
export class JobPlan {
  readonly #session: Session
  readonly #job: Job
  readonly #signal: AbortSignal
  #known: { readonly plan: ImportPlan; readonly seen: number } | null = null
  #preparing: Promise<void> | null = null
  /** Grows with everything that makes a plan under way wrong. */
  #edition = 0

  constructor(session: Session, job: Job, signal: AbortSignal) {
    this.#session = session
    this.#job = job
    this.#signal = signal
  }

  forget(): void {
    this.#known = null
    this.#edition += 1
  }

  now(): ImportPlan {
    const seen = this.#lastChange()
    if (this.#known === null || this.#known.seen !== seen) {
      const steps = this.#steps()
      let step = steps.next()
      while (!step.done) step = steps.next()
      this.#known = { plan: step.value, seen }
    }
    return this.#known.plan
  }

  /** Ends when the plan is known, or the job is cancelled. */
  async prepared(): Promise<void> {
    while (!this.#signal.aborted && (this.#known === null || this.#known.seen !== this.#lastChange())) {
      this.#preparing ??= this.#prepare().finally(() => {
        this.#preparing = null
      })
      await this.#preparing
    }
  }

  async #prepare(): Promise<void> {
    const edition = this.#edition
    const seen = this.#lastChange()
    const plan = await withBreaks(this.#steps(), () => !this.#signal.aborted && this.#edition === edition)
    if (plan !== null) this.#known = { plan, seen }
  }

  #steps(): Generator<void, ImportPlan> {
    return planImport(this.#session, this.#job, this.#job.tables(), this.#job.nameChoices())
  }

  #lastChange(): number {
    return this.#session.store.sql(`SELECT max(id) FROM change`).pluck().get() as number
  }
}
