import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { IndicatorId } from '#contract/figure.ts'
import { useKeptView } from '../../app/desk/kept-view.ts'

/** What the overview puts first: kept with the desk. */
export const OverviewView = z.object({
  /** Indicators of the cards in their order; null: those that the program would choose. */
  cards: z.array(IndicatorId).max(60).nullable()
})
export type OverviewView = z.infer<typeof OverviewView>

const FIRST: OverviewView = { cards: null }

export function useOverviewView(): readonly [OverviewView, (view: OverviewView) => void] {
  const { kept, keep } = useKeptView('overview')
  const view = useMemo(() => {
    const read = OverviewView.safeParse(kept)
    return read.success ? read.data : FIRST
  }, [kept])
  const change = useCallback((next: OverviewView) => keep(() => next), [keep])
  return [view, change]
}
