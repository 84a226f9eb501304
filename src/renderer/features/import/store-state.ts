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

/** Figures that are read and stay out: left by the user, or of names that nobody has decided. */
export function figuresLeftOut({ left, undecided }: Pick<ImportCounts, 'left' | 'undecided'>): number {
  return left + undecided
}
