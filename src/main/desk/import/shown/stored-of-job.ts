import type { ImportCounts } from '#contract/calls/import/import-outcome.ts'
import type { Job } from '../job/job.ts'
import { type ImportPlan, isOutranked, type SuspicionsOf } from '../plan/import-plan.ts'
import { settledCounts } from './change-rows.ts'
import { isContested, isLeft } from './taken.ts'

/** The counts of what storing a job writes, and of what is there as it says: what is left out is told as that alone. */
export function storedCounts(job: Job, plan: ImportPlan, suspicionsOf: SuspicionsOf): ImportCounts {
  const kinds = { new: 0, same: 0, changed: 0, conflicting: 0, withdrawn: 0 }
  let suspicious = 0
  let outranked = 0
  let toSee = plan.refused.length
  let targets = 0
  const used = new Set<string>()
  for (const figure of plan.figures) {
    if (isLeft(job, figure)) continue
    kinds[figure.kind] += 1
    used.add(figure.indicator.id)
    if (isOutranked(figure)) outranked += 1
    const isSuspicious = suspicionsOf(figure).length > 0
    if (isSuspicious) suspicious += 1
    if (isSuspicious || isContested(figure)) toSee += 1
  }
  for (const target of plan.targets) {
    if (isLeft(job, target)) continue
    kinds[target.kind] += 1
    used.add(target.indicator.id)
    if (target.kind !== 'same') targets += 1
  }
  const newIndicators = plan.newIndicators.filter(({ id }) => used.has(id)).length
  return { ...settledCounts(job, plan), ...kinds, outranked, suspicious, toSee, targets, newIndicators }
}
