import type { Session } from '../../session/session.ts'
import { withBreaks, withoutBreaks } from '../../session/with-breaks.ts'
import { newestChange } from '../../store/changes/changes.ts'
import type { NameChoices } from '../names/name-choices.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import { type PlannedJob, planImport } from '../plan/plan-import.ts'
import type { JobTable } from './job-file.ts'

/** A job with what is read and said of it. */
interface ReadyJob extends PlannedJob {
  tables(): readonly JobTable[]
  nameChoices(): NameChoices
}

/** What storing a job would do: kept until an answer or the desk changes. */
export class JobPlan {
  readonly #session: Session
  readonly #job: ReadyJob
  readonly #signal: AbortSignal
  readonly #moved: () => void
  #known: { readonly plan: ImportPlan; readonly seen: number } | null = null
  #preparing: Promise<void> | null = null
  /** Grows with everything that makes a plan under way wrong. */
  #edition = 0
  #share: number | null = null

  /** `moved`: the working out has come a step further. */
  constructor(session: Session, job: ReadyJob, signal: AbortSignal, moved: () => void) {
    this.#session = session
    this.#job = job
    this.#signal = signal
    this.#moved = moved
  }

  /** The share of the working out that is done, 0 to 1; null: nothing is being worked out. */
  get share(): number | null {
    return this.#share
  }

  /** What was worked out still holds. */
  get isKnown(): boolean {
    return this.#known !== null && this.#known.seen === newestChange(this.#session.store)
  }

  forget(): void {
    this.#known = null
    this.#edition += 1
  }

  now(): ImportPlan {
    if (this.#known === null || !this.isKnown) {
      const seen = newestChange(this.#session.store)
      this.#known = { plan: withoutBreaks(this.#steps()), seen }
    }
    return this.#known.plan
  }

  /** Ends when the plan is known, or the job is cancelled. */
  async prepared(): Promise<void> {
    while (!this.#signal.aborted && !this.isKnown) {
      this.#preparing ??= this.#prepare().finally(() => {
        this.#preparing = null
        this.#share = null
      })
      await this.#preparing
    }
  }

  async #prepare(): Promise<void> {
    const edition = this.#edition
    const seen = newestChange(this.#session.store)
    const plan = await withBreaks(this.#told(), () => !this.#signal.aborted && this.#edition === edition)
    if (plan !== null) this.#known = { plan, seen }
  }

  *#told(): Generator<void, ImportPlan> {
    const steps = this.#steps()
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      this.#share = step.value
      this.#moved()
      yield
    }
  }

  #steps(): Generator<number, ImportPlan> {
    return planImport(this.#session, this.#job, this.#job.tables(), this.#job.nameChoices())
  }
}
