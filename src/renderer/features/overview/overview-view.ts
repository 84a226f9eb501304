import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { IndicatorId } from '#contract/figure.ts'
import { callDesk } from '../../app/desk/call-desk.ts'
import { deskKey, useDesk } from '../../app/desk/desk-query.ts'
import { putAnswer } from '../../app/desk/put-answer.ts'

/** What the overview puts first: kept with the desk. */
export const OverviewView = z.object({
  /** Indicators of the cards in their order; null: those that the program would choose. */
  cards: z.array(IndicatorId).max(60).nullable()
})
export type OverviewView = z.infer<typeof OverviewView>

const SCREEN = { screen: 'overview' }
const FIRST: OverviewView = { cards: null }

export function useOverviewView(): readonly [OverviewView, (view: OverviewView) => void] {
  const client = useQueryClient()
  const kept = useDesk('desk.view', SCREEN)
  const view = useMemo(() => {
    const read = OverviewView.safeParse(kept.data?.view)
    return read.success ? read.data : FIRST
  }, [kept.data])
  const change = useCallback(
    (next: OverviewView) => {
      putAnswer(client, deskKey('desk.view', SCREEN), () => ({ view: next }))
      // Losing a remembered view loses no figure: the log is enough.
      callDesk('desk.rememberView', { ...SCREEN, view: next }).catch((error) => console.warn('remember view', error))
    },
    [client]
  )
  return [view, change]
}
