import type { Remark } from '#core/reading/reading.ts'
import type { Job } from '../job/job.ts'
import type { JobFile } from '../job/job-file.ts'
import type { ImportPlan } from '../plan/import-plan.ts'

/** What is to be said of a file as a whole: of where it was before, of its figures, of how it was read. */
export function fileRemarks(job: Job, file: JobFile, plan: ImportPlan | null): Remark[] {
  const [reading] = file.readings.values()
  const warnings = job.warningsOf(file)
  // That the whole file was another region's says it of its figures too.
  const isToldWhole = warnings.some(({ code }) => code === 'stored-before-elsewhere')
  const ofFigures = (plan?.remarks.get(file) ?? []).filter(({ code }) => code !== 'figures-of-another' || !isToldWhole)
  return [...warnings, ...ofFigures, ...(reading?.warnings ?? [])]
}
