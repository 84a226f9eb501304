import type { ImportCounts, ImportJob } from '#contract/import-calls.ts'

export type StoreState = 'ready' | 'reading' | 'questions' | 'nothing'

/** Can the job be stored now, and if not, what it waits for. */
export function storeState(job: Pick<ImportJob, 'state' | 'questions' | 'counts'>): StoreState {
  if (job.state === 'reading' || job.counts === null) return 'reading'
  if (job.questions.some(({ answer }) => answer === null)) return 'questions'
  return figuresToStore(job.counts) + job.counts.targets === 0 ? 'nothing' : 'ready'
}

/** The department whose recipes read the files, where they agree on one. */
export function departmentOf(job: Pick<ImportJob, 'files'>): string | null {
  const recipes = job.files.flatMap(({ sheets }) => sheets.map(({ recipe }) => recipe))
  const departments = new Set(recipes.map((recipe) => (recipe?.applied === true ? recipe.department : null)))
  departments.delete(null)
  const [only] = departments
  return departments.size === 1 ? (only ?? null) : null
}

/** How many figures storing would write: what is the same already is not written again. */
export function figuresToStore(counts: ImportCounts): number {
  return counts.new + counts.changed + counts.conflicting + counts.withdrawn
}
