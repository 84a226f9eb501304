import { useMemo } from 'react'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportPart } from '#contract/calls/import/import-outcome.ts'
import { changeView, parseHash, useViewParam } from '../../app/view-state.ts'

/** Where a place leads: a new file or sheet forgets the former cell. */
export interface Destination {
  readonly file?: string
  readonly sheet?: string
  readonly cell?: string
  /** The list of changes shows no more than this of the place, or all. */
  readonly narrowed?: Narrowing
}

export type Narrowing = 'all' | 'file' | 'sheet'

/** Which sheet the import screen looks at: it lives in the address, so Back returns to the former one. */
export interface ImportPlace {
  readonly file: ImportFile | null
  /** Name of the open sheet; null where the file has none. */
  readonly sheet: string | null
  /** What the list of changes shows of the place; null: all of the import. */
  readonly part: ImportPart | null
  /** How far it can be narrowed, where there is more than one file or sheet. */
  readonly narrowings: readonly Narrowing[]
  readonly go: (to: Destination, options?: { readonly replace?: boolean }) => void
}

/** The file a change or a name speaks of: by id, else by its name. */
export function fileOf(job: ImportJob, given: string): ImportFile | null {
  return job.files.find(({ id }) => id === given) ?? job.files.find(({ name }) => name === given) ?? null
}

export function useImportPlace(job: ImportJob): ImportPlace {
  const wantedFile = useViewParam('import', 'file')
  const wantedSheet = useViewParam('import', 'sheet')
  const narrowed = useViewParam('import', 'of')
  return useMemo(() => {
    const file = (wantedFile === undefined ? null : fileOf(job, wantedFile)) ?? firstWorthSeeing(job)
    const sheets = file?.sheets ?? []
    const sheet =
      sheets.find(({ name }) => name === wantedSheet) ?? sheets.find(({ tables }) => tables.length > 0) ?? sheets[0]
    const isOneOfFiles = job.files.length > 1 && file !== null
    const isOneOfSheets = sheets.length > 1
    const narrowings = (['all', 'file', 'sheet'] as const).filter(
      (one) => (one !== 'file' || isOneOfFiles) && (one !== 'sheet' || isOneOfSheets)
    )
    const of = narrowings.find((one) => one === narrowed) ?? 'all'
    const part =
      file === null || of === 'all' ? null : { file: file.id, sheet: of === 'sheet' ? (sheet?.name ?? null) : null }
    return { file, sheet: sheet?.name ?? null, part, narrowings, go }
  }, [job, wantedFile, wantedSheet, narrowed])
}

const FIRST_CELL = 'A1'

/** `B3`, the cell in focus on the open sheet: apart from the place, since it moves with every key. */
export function useCellInFocus(): string {
  return useViewParam('import', 'cell') ?? FIRST_CELL
}

/** The same at this moment, for what a person does. */
export function cellInFocus(): string {
  return parseHash(window.location.hash)?.params['cell'] ?? FIRST_CELL
}

function go(to: Destination, options?: { readonly replace?: boolean }): void {
  const patch: Record<string, string | null> = {}
  if (to.file !== undefined) Object.assign(patch, { file: to.file, sheet: null, cell: null })
  if (to.sheet !== undefined) Object.assign(patch, { sheet: to.sheet, cell: null })
  if (to.cell !== undefined) patch['cell'] = to.cell
  if (to.narrowed !== undefined) patch['of'] = to.narrowed === 'all' ? null : to.narrowed
  changeView('import', patch, options)
}

function firstWorthSeeing(job: ImportJob): ImportFile | null {
  return job.files.find(({ sheets }) => sheets.some(({ tables }) => tables.length > 0)) ?? job.files[0] ?? null
}
