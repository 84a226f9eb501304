import { useCallback, useMemo } from 'react'
import { useKeptView } from '../../../app/desk/kept-view.ts'
import { type ComparisonView, readView } from './comparison-view.ts'

/** The remembered view; null until the desk has said what it was. */
export interface RememberedView {
  readonly view: ComparisonView | null
  readonly error: Error | null
  readonly change: (patch: Partial<ComparisonView>) => void
}

/** The screen opens as it was left, in this run and in the next. */
export function useComparisonView(): RememberedView {
  const { kept, error, keep } = useKeptView('compare')
  const change = useCallback(
    (patch: Partial<ComparisonView>) => keep((now) => ({ ...readView(now), ...patch })),
    [keep]
  )
  const view = useMemo(() => (kept === undefined ? null : readView(kept)), [kept])
  return { view, error, change }
}
