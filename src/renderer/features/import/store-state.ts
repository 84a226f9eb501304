import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportCounts } from '#contract/calls/import/import-outcome.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'

export type StoreState = 'ready' | 'reading' | 'comparing' | 'questions' | 'names' | 'nothing'

/** Can the job be stored now, and if not, what it waits for. */
export function storeState(job: Pick<ImportJob, 'state' | 'compared' | 'questions' | 'counts'>): StoreState {
  if (job.state === 'reading' || job.counts === null) return job.compared === null ? 'reading' : 'comparing'
  if (job.questions.some(isOpen)) return 'questions'
  if (job.counts.storing > 0) return 'ready'
  return job.counts.undecided > 0 ? 'names' : 'nothing'
}

export interface StoredPart {
  readonly what: 'store' | 'changing' | 'withdraw' | 'withdrawing' | 'leaving'
  readonly count: number
}

/** What storing would do, part by part: a blank that takes a figure away stores none. */
export function storedParts(counts: ImportCounts): readonly StoredPart[] {
  const { storing, replacing, withdrawing } = counts
  const stored = storing - withdrawing
  const parts: StoredPart[] = [
    { what: 'store', count: stored },
    { what: 'changing', count: replacing },
    { what: stored > 0 ? 'withdrawing' : 'withdraw', count: withdrawing },
    { what: 'leaving', count: figuresLeftOut(counts) }
  ]
  return parts.filter(({ count }) => count > 0)
}

/** Figures that are read and stay out: left by the user, or of names that nobody has decided. */
export function figuresLeftOut({ left, undecided }: Pick<ImportCounts, 'left' | 'undecided'>): number {
  return left + undecided
}
