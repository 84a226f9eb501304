import type { Remark, TableReading } from '#core/reading/reading.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'

/** How many figures of a file stay out because its tables call them computed. */
export function computedLeftOut(tables: readonly JobTable[], file: JobFile): Remark[] {
  const own = tables.filter((table) => table.file === file && table.taken)
  const count = own.reduce((sum, { table }) => sum + computedIn(table), 0)
  return count === 0 ? [] : [{ code: 'computed-left-out', params: { count } }]
}

/** A table has a million figures, and is asked with every step of the job. */
function computedIn(table: TableReading): number {
  let count = counted.get(table)
  if (count === undefined) {
    count = 0
    for (const { isComputed } of table.observations) if (isComputed) count += 1
    counted.set(table, count)
  }
  return count
}

const counted = new WeakMap<TableReading, number>()
