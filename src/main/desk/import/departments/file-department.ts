import type { FileDepartment } from '#contract/calls/import/import-job.ts'
import type { JobFile } from '../job/job-file.ts'

/** Whose a file is; null: nobody knows. */
export type DepartmentOf = (file: JobFile) => string | null

export const nobody: FileDepartment = { name: null, from: null, sheet: null, cell: null, at: null }
