import type { ImportReport } from '#contract/calls/import/import-outcome.ts'
import type { DeskErrorData } from '#contract/error.ts'

/** What of a file did not come into the desk. */
export interface LeftBehind {
  readonly id: string
  readonly file: string
  /** Why nothing of it could be read; null where it was read. */
  readonly error: DeskErrorData | null
  /** Nothing of it came in, and nothing of it was there before. */
  readonly isWhole: boolean
  readonly parts: readonly { readonly what: LeftPart; readonly count: number }[]
}

/** Cells that could not be read, figures and tables that were not let in, figures of names that nobody decided. */
export type LeftPart = 'unreadCells' | 'chosenOut' | 'undecidedOut' | 'namesOut' | 'tablesOut'

/** The files of an import of which something stayed outside, in their order. */
export function leftBehind({ files }: Pick<ImportReport, 'files'>): readonly LeftBehind[] {
  return files.flatMap(({ id, file, error, counts, leftOut, tablesLeft, refused, unmatched }) => {
    const figuresOf = (wanted: string): number =>
      unmatched.reduce((sum, { state, figures }) => (state === wanted ? sum + figures : sum), 0)
    const parts = [
      { what: 'unreadCells' as const, count: refused.length },
      { what: 'chosenOut' as const, count: leftOut },
      { what: 'undecidedOut' as const, count: figuresOf('undecided') },
      { what: 'namesOut' as const, count: figuresOf('left-out') },
      { what: 'tablesOut' as const, count: tablesLeft }
    ].filter(({ count }) => count > 0)
    const { new: added, changed, conflicting, withdrawn, same } = counts
    const isWhole = added + changed + conflicting + withdrawn + same === 0
    return error === null && parts.length === 0 ? [] : [{ id, file, error, isWhole, parts }]
  })
}
