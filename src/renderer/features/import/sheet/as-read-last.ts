import { useRef } from 'react'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'

/**
 * The job with its files as they were read last while they are read again with what was just said: the sheet that a
 * person points at stays before them, with the focus, the selection and the undoing of corrections.
 */
export function useAsReadLast(job: ImportJob): ImportJob {
  const last = useRef(new Map<string, ImportFile>())
  const shown = useRef<{ readonly of: ImportJob; readonly job: ImportJob } | null>(null)
  if (shown.current?.of === job) return shown.current.job
  const files = job.files.map((file) => asReadLast(file, last.current.get(file.id)))
  last.current = new Map(files.map((file) => [file.id, file]))
  const asLast = files.every((file, at) => file === job.files[at]) ? job : { ...job, files }
  shown.current = { of: job, job: asLast }
  return asLast
}

export function asReadLast(file: ImportFile, last: ImportFile | undefined): ImportFile {
  const isReadAgain = file.state === 'reading' && file.sheets.length === 0
  return isReadAgain && last !== undefined ? { ...file, sheets: last.sheets, warnings: last.warnings } : file
}
