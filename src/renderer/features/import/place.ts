import { useMemo } from 'react'
import type { ImportFile, ImportJob } from '#contract/import-calls.ts'
import { useViewParams } from '../../app/view-state.ts'

/** What the import screen looks at: it lives in the address, so Back returns to the former sheet. */
export interface ImportPlace {
  readonly file: ImportFile | null
  /** Name of the open sheet; null where the file has none. */
  readonly sheet: string | null
  /** `B3`, the cell in focus. */
  readonly cell: string
  readonly go: (
    to: { readonly file?: string; readonly sheet?: string; readonly cell?: string },
    options?: { readonly replace?: boolean }
  ) => void
}

/** The file a change or a name speaks of: by id, else by its name. */
export function fileOf(job: ImportJob, given: string): ImportFile | null {
  return job.files.find(({ id }) => id === given) ?? job.files.find(({ name }) => name === given) ?? null
}

export function useImportPlace(job: ImportJob): ImportPlace {
  const [params, change] = useViewParams('import')
  return useMemo(() => {
    const file = (params['file'] === undefined ? null : fileOf(job, params['file'])) ?? firstWorthSeeing(job)
    const sheets = file?.sheets ?? []
    const sheet =
      sheets.find(({ name }) => name === params['sheet']) ?? sheets.find(({ tables }) => tables.length > 0) ?? sheets[0]
    return {
      file,
      sheet: sheet?.name ?? null,
      cell: params['cell'] ?? 'A1',
      go: (to, options) => {
        const patch: Record<string, string | null> = {}
        if (to.file !== undefined) Object.assign(patch, { file: to.file, sheet: null, cell: null })
        if (to.sheet !== undefined) Object.assign(patch, { sheet: to.sheet, cell: null })
        if (to.cell !== undefined) patch['cell'] = to.cell
        change(patch, options)
      }
    }
  }, [job, params, change])
}

function firstWorthSeeing(job: ImportJob): ImportFile | null {
  return job.files.find(({ sheets }) => sheets.some(({ tables }) => tables.length > 0)) ?? job.files[0] ?? null
}
