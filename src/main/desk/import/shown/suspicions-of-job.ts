import { setTimeout as after } from 'node:timers/promises'
import { withBreaks } from '../../session/with-breaks.ts'
import type { Job } from '../job/job.ts'
import type { ImportPlan, PlannedFigure, SuspicionsOf } from '../plan/import-plan.ts'
import { isLeft } from './taken.ts'

interface Known {
  readonly edition: number
  readonly coming: Promise<SuspicionsOf>
  /** What was worked out last, of this edition or of one before. */
  told: SuspicionsOf
}

const known = new WeakMap<ImportPlan, Known>()

/** What looks wrong about the figures that storing a job writes, with what the user takes and leaves. */
export function suspicionsOfStored(job: Job, plan: ImportPlan): Promise<SuspicionsOf> {
  const { edition } = job.words.acceptance
  const before = known.get(plan)
  if (before?.edition === edition) return before.coming
  const coming = withBreaks(plan.suspicionsWithout((figure) => isLeft(job, figure)))
  const now: Known = { edition, coming, told: before?.told ?? ofPlan }
  known.set(plan, now)
  const tell = (found: SuspicionsOf): void => {
    // Of what is left out is told what the import itself has against it.
    now.told = (figure) => (isLeft(job, figure) ? figure.suspicions : found(figure))
  }
  coming.then(tell, () => {})
  return coming
}

/** The same as the list of changes tells it, as far as it is worked out: see `suspicionsSoon`. */
export function toldSuspicions(plan: ImportPlan): SuspicionsOf {
  return known.get(plan)?.told ?? ofPlan
}

/** In milliseconds: what is worked out sooner is worth waiting for. */
const soon = 300

/** Once it is worked out what the list tells, or after a moment: then the screen hears of it when it is. */
export async function suspicionsSoon(job: Job, plan: ImportPlan): Promise<void> {
  const coming = suspicionsOfStored(job, plan)
  const isThere = await Promise.race([coming.then(() => true), after(soon, false)])
  if (!isThere) coming.then(() => job.moved()).catch(() => {})
}

function ofPlan({ suspicions }: PlannedFigure): PlannedFigure['suspicions'] {
  return suspicions
}
