import type { Remark } from '#core/reading/reading.ts'
import type { JobFile, JobTable } from './job-file.ts'

/** How many figures of a file stay out because its tables call them computed. */
export function computedLeftOut(tables: readonly JobTable[], file: JobFile): Remark[] {
  const own = tables.filter((table) => table.file === file && table.taken)
  const count = own.reduce((sum, { table }) => sum + table.observations.filter((one) => one.isComputed).length, 0)
  return count === 0 ? [] : [{ code: 'computed-left-out', params: { count } }]
}
