import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'

/** So many are named, the others counted. */
export const NAMED_TABLES = 3

/** Where a question is asked, each place once: in one file by the sheets, in several by the files, with the sheet of those that have several. */
export function askingTables(
  { tables }: Pick<ImportQuestion, 'tables'>,
  { files }: Pick<ImportJob, 'files'>
): string[] {
  const places = tables.map(({ file: id, sheet }) => {
    const file = files.find((one) => one.id === id)
    if (file === undefined || files.length === 1) return sheet
    return file.sheets.length > 1 ? `${file.name} › ${sheet}` : file.name
  })
  return [...new Set(places)]
}
