import { useMemo } from 'react'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { momentOfView, type SavedView } from '#contract/calls/view-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { thenAndNow } from '#core/layout/pivot/then-and-now.ts'
import type { DeskFailure } from '../../../app/desk/desk-failure.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import type { ComparisonView } from '../view/comparison-view.ts'

/** A table whose figures are held against those of a snapshot. */
export interface Against {
  readonly view: SavedView
  readonly rows: ReturnType<typeof thenAndNow>
}

/** The figures of a snapshot beside those of now; null while there is nothing to compare with. */
export function useAgainst(
  choice: CallInput<'compare.table'>,
  { against: id, shape: { show } }: Pick<ComparisonView, 'against' | 'shape'>,
  now: ComparisonTable | null
): { readonly against: Against | null; readonly error: DeskFailure | null } {
  const views = useDesk('views.list', {}, { enabled: id !== null })
  const view = views.data?.find((one) => one.id === id && one.snapshot !== null) ?? null
  const then = useDesk(
    'compare.table',
    { ...choice, asOf: view === null ? null : momentOfView(view) },
    { enabled: view !== null }
  )
  const against = useMemo(
    () =>
      view === null || now === null || then.data === undefined
        ? null
        : { view, rows: thenAndNow(now, then.data, show) },
    [view, now, then.data, show]
  )
  return { against, error: views.error ?? then.error }
}
