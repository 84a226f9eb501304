import type { Remark } from '#core/reading/reading.ts'
import type { ReadSheet } from '../../workbook/read-file.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'

const codes: ReadonlySet<string> = new Set(['hidden-rows-read', 'hidden-columns-read'])

/** From which hidden rows and columns figures of a file come, sheet by sheet, of those that are taken. */
export function hiddenLinesRead(tables: readonly JobTable[], file: JobFile): Remark[] {
  const sheets = new Set<ReadSheet>()
  for (const table of tables) if (table.file === file && table.taken) sheets.add(table.sheet)
  return [...sheets].flatMap(({ reading }) => reading.warnings.filter(({ code }) => codes.has(code)))
}
