import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { Correction } from '#contract/calls/import/sheet-correction.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'

export type MarkRole = Extract<Correction, { kind: 'mark' }>['role']
export type ImportSheet = ImportFile['sheets'][number]

export const markRoles: readonly MarkRole[] = ['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table']

export interface Corrections {
  readonly said: readonly Correction[]
  readonly isPending: boolean
  readonly mark: (range: Extract<Correction, { kind: 'mark' }>['range'], role: MarkRole) => void
  readonly hang: (
    label: Extract<Correction, { kind: 'parent' }>['label'],
    parent: Extract<Correction, { kind: 'parent' }>['parent']
  ) => void
  readonly takeBack: (correction: Correction) => void
  readonly takeBackAll: () => void
}

/** What a person says of the open sheet by pointing; each saying is read at once. */
export function useCorrections(job: ImportJob, file: ImportFile, sheet: ImportSheet): Corrections {
  const onError = useSayFailure()
  const correct = useDeskMutation('import.correct', { onError })
  const say = (corrections: Correction[]): void =>
    correct.mutate({ job: job.id, file: file.id, sheet: sheet.name, corrections })
  const said = sheet.corrections
  return {
    said,
    isPending: correct.isPending,
    mark: (range, role) => say([...said.filter((one) => !isSameMark(one, range)), { kind: 'mark', range, role }]),
    hang: (label, parent) => say([...said.filter((one) => !speaksOf(one, label)), { kind: 'parent', label, parent }]),
    takeBack: (correction) => say(said.filter((one) => one !== correction)),
    takeBackAll: () => say([])
  }
}

function isSameMark(one: Correction, range: { top: number; left: number; bottom: number; right: number }): boolean {
  if (one.kind !== 'mark') return false
  const { top, left, bottom, right } = one.range
  return top === range.top && left === range.left && bottom === range.bottom && right === range.right
}

function speaksOf(one: Correction, label: { row: number; column: number }): boolean {
  return one.kind === 'parent' && one.label.row === label.row && one.label.column === label.column
}
