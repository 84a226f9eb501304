import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DeskState } from '#contract/calls/desk-calls.ts'
import { askAgain } from './ask-again.ts'
import { regionAhead } from './asked-ahead.ts'
import { deskKey, useDeskMutation } from './desk-query.ts'
import { putAnswer } from './put-answer.ts'

const STATE = deskKey('desk.state', {})

/** Region and year of work. */
interface Work {
  readonly region: string | null
  /** null: not at hand. */
  readonly regionName: string | null
  readonly year: number | null
  /** The change that is turned to by it. */
  readonly because?: number
}

/** Chooses region and year of work: screens turn to them at once, the desk is told meanwhile. */
export function useSetWork(): (work: Work) => void {
  const client = useQueryClient()
  const { mutate } = useDeskMutation('desk.setWork', {
    onError: () => void askAgain(client, ([name]) => name === 'desk.state')
  })
  return useCallback(
    ({ because, ...work }) => {
      const before = client.getQueryData<DeskState>(STATE)?.open?.region
      if (work.region !== null && work.region !== before) regionAhead.choose(client, work.region)
      putAnswer<DeskState>(client, STATE, (state) =>
        state === undefined || state.open === null
          ? state
          : { ...state, open: { ...state.open, ...work, targetYear: work.year ?? state.open.targetYear } }
      )
      mutate({ region: work.region, year: work.year, ...(because === undefined ? {} : { because }) })
    },
    [client, mutate]
  )
}
