import type { ImportQuestion } from '#contract/calls/import/import-question.ts'

/** How questions are answered, and what came of it. */
export interface Asking {
  readonly isPending: boolean
  /** Why the answer that was just given was refused. */
  readonly refusalOf: (question: ImportQuestion) => string | null
  readonly onAnswer: (answers: readonly { readonly question: string; readonly value: string }[]) => void
  readonly isLeaving: boolean
  readonly onLeaveOut: (questions: readonly ImportQuestion[]) => void
}
