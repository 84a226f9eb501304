import type { Remark } from '#core/reading/reading.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'

/** Says which hidden sheets of a file hold figures, and whether they are left out, as they are until somebody takes them. */
export function hiddenSheets(tables: readonly JobTable[], file: JobFile): Remark[] {
  const hidden = tables.filter(
    ({ file: own, sheet, table }) => own === file && sheet.hidden && table.observations.length > 0
  )
  const remarks = [true, false].map((taken): Remark | null => {
    const sheets = new Set(hidden.filter((table) => table.taken === taken).map(({ sheet }) => sheet.name))
    if (sheets.size === 0) return null
    return { code: taken ? 'hidden-sheets-taken' : 'hidden-sheets-left', params: { sheets: [...sheets].join('、') } }
  })
  return remarks.filter((remark) => remark !== null)
}
