import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { useKeptView } from '../../../app/desk/kept-view.ts'
import type { Draft } from './indicator-draft.ts'

/** The drafts of a desk by indicator; a new indicator's is under `new`. */
type Drafts = Readonly<Record<string, Draft>>

/** Fields are not looked at: what is typed half need not be what can be saved, such as a name without a letter. */
const KeptDrafts = z.record(z.string(), z.record(z.string(), z.unknown()))

/** Edits that are not saved are kept with the desk: they outlive a change of screen, a reload and the program. */
export function useKeptDrafts(): {
  /** null: the desk has not said yet. */
  readonly drafts: Drafts | null
  /** null: nothing is left to be saved. */
  readonly keep: (indicator: string, draft: Draft | null) => void
} {
  const { kept, error, keep } = useKeptView('catalogue')
  return {
    drafts: useMemo(() => (kept === undefined && error === null ? null : draftsIn(kept)), [kept, error]),
    keep: useCallback(
      (indicator, draft) =>
        keep((now) => {
          const { [indicator]: _former, ...others } = draftsIn(now)
          return draft === null ? others : { ...others, [indicator]: draft }
        }),
      [keep]
    )
  }
}

function draftsIn(kept: unknown): Drafts {
  const read = KeptDrafts.safeParse(kept)
  return read.success ? (read.data as Drafts) : {}
}
