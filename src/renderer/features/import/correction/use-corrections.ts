import { useEffect, useRef } from 'react'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { Correction } from '#contract/calls/import/sheet-correction.ts'
import type { Meaning } from '#contract/calls/recipe-calls.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'

export type MarkRole = Extract<Correction, { kind: 'mark' }>['role']
type Range = Extract<Correction, { kind: 'mark' }>['range']
type Label = Extract<Correction, { kind: 'parent' }>['label']
export type ImportSheet = ImportFile['sheets'][number]

export const markRoles: readonly MarkRole[] = ['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table']
/** The key after those of the roles. */
export const MEANING_KEY = markRoles.length + 1

export interface Corrections {
  readonly said: readonly Correction[]
  readonly isPending: boolean
  readonly mark: (range: Range, role: MarkRole) => void
  readonly hang: (labels: readonly Label[], parent: Label | null) => void
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
  // What was just said is not read yet, or not shown as read: what is said next comes to it, and it can be taken back.
  const underway = useRef<Correction[] | null>(null)
  const forget = (): void => {
    underway.current = null
  }
  const correct = useDeskMutation('import.correct', {
    onError: (error) => {
      forget()
      onError(error)
    }
  })
  const say = (corrections: Correction[]): void => {
    underway.current = corrections
    correct.mutate({ job: job.id, file: file.id, sheet: sheet.name, corrections })
  }
  const stepped = useDeskMutation('import.stepCorrections', { onError })
  const step = (step: 'back' | 'again'): void => {
    forget()
    stepped.mutate({ job: job.id, file: file.id, sheet: sheet.name, step })
  }
  const isPending = correct.isPending || stepped.isPending
  const said = sheet.corrections
  const soFar = (): readonly Correction[] => underway.current ?? said
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of corrections is one that has been read.
  useEffect(() => {
    // The answer to what was said may come before the sheet that shows it.
    if (!isPending) forget()
  }, [said])
  return {
    said,
    isPending,
    mark: (range, role) =>
      say([
        ...soFar().filter((one) => !(one.kind === 'mark' && isSame(one.range, range))),
        { kind: 'mark', range, role }
      ]),
    hang: (labels, parent) =>
      say([
        ...soFar().filter((one) => !labels.some((label) => speaksOf(one, label))),
        ...labels.map((label) => ({ kind: 'parent' as const, label, parent }))
      ]),
    mean: (range, part, means) => {
      const others = soFar().filter(
        (one) => !(one.kind === 'meaning' && one.means.of === part && isSame(one.range, range))
      )
      if (means !== null) say([...others, { kind: 'meaning', range, means }])
      else if (others.length < soFar().length) say(others)
    },
    takeBack: (correction) => say(said.filter((one) => one !== correction)),
    takeBackAll: () => say([]),
    undo: () => {
      if (sheet.canTakeBack || underway.current !== null) step('back')
    },
    redo: () => {
      if (sheet.canSayAgain) step('again')
    }
  }
}

function isSame({ top, left, bottom, right }: Range, range: Range): boolean {
  return top === range.top && left === range.left && bottom === range.bottom && right === range.right
}

function speaksOf(one: Correction, label: Label): boolean {
  return one.kind === 'parent' && one.label.row === label.row && one.label.column === label.column
}
