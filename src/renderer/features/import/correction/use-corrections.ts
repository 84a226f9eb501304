import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { Correction } from '#contract/calls/import/sheet-correction.ts'
import type { Meaning } from '#contract/calls/recipe-calls.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'

export type MarkRole = Extract<Correction, { kind: 'mark' }>['role']
type Range = Extract<Correction, { kind: 'mark' }>['range']
export type ImportSheet = ImportFile['sheets'][number]

export const markRoles: readonly MarkRole[] = ['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table']
/** The key after those of the roles. */
export const MEANING_KEY = markRoles.length + 1

export interface Corrections {
  readonly said: readonly Correction[]
  readonly isPending: boolean
  readonly mark: (range: Range, role: MarkRole) => void
  readonly hang: (
    label: Extract<Correction, { kind: 'parent' }>['label'],
    parent: Extract<Correction, { kind: 'parent' }>['parent']
  ) => void
  /** What the figures of a range mean in one part; null: what was said of it there is taken back. */
  readonly mean: (range: Range, part: Meaning['of'], means: Meaning | null) => void
  readonly takeBack: (correction: Correction) => void
  readonly takeBackAll: () => void
  /** One step back in what was said, and forth again. */
  readonly undo: () => void
  readonly redo: () => void
}

/** What a person says of the open sheet by pointing; each saying is read at once. */
export function useCorrections(job: ImportJob, file: ImportFile, sheet: ImportSheet): Corrections {
  const onError = useSayFailure()
  const correct = useDeskMutation('import.correct', { onError })
  const say = (corrections: Correction[]): void =>
    correct.mutate({ job: job.id, file: file.id, sheet: sheet.name, corrections })
  const stepped = useDeskMutation('import.stepCorrections', { onError })
  const step = (step: 'back' | 'again'): void => {
    if (!isPending) stepped.mutate({ job: job.id, file: file.id, sheet: sheet.name, step })
  }
  const isPending = correct.isPending || stepped.isPending
  const said = sheet.corrections
  return {
    said,
    isPending,
    mark: (range, role) =>
      say([...said.filter((one) => !(one.kind === 'mark' && isSame(one.range, range))), { kind: 'mark', range, role }]),
    hang: (label, parent) => say([...said.filter((one) => !speaksOf(one, label)), { kind: 'parent', label, parent }]),
    mean: (range, part, means) => {
      const others = said.filter(
        (one) => !(one.kind === 'meaning' && one.means.of === part && isSame(one.range, range))
      )
      if (means !== null) say([...others, { kind: 'meaning', range, means }])
      else if (others.length < said.length) say(others)
    },
    takeBack: (correction) => say(said.filter((one) => one !== correction)),
    takeBackAll: () => say([]),
    undo: () => {
      if (sheet.canTakeBack) step('back')
    },
    redo: () => {
      if (sheet.canSayAgain) step('again')
    }
  }
}

function isSame({ top, left, bottom, right }: Range, range: Range): boolean {
  return top === range.top && left === range.left && bottom === range.bottom && right === range.right
}

function speaksOf(one: Correction, label: { row: number; column: number }): boolean {
  return one.kind === 'parent' && one.label.row === label.row && one.label.column === label.column
}
