import { join, resolve } from 'node:path'
import { ReadingPool } from '#desk/workbook/threads/reading-pool.ts'

/** The threads that read for all desks of a test process: to start one takes longer than most tests. */
export const readingPool = new ReadingPool({
  worker: join(resolve(import.meta.dirname, '../..'), 'src/main/desk/workbook/threads/reading-worker.ts')
})
