import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CallInput, CallName } from '#contract/calls.ts'
import { deskQuery } from '../../../app/desk/desk-query.ts'
import { useSetWork } from '../../../app/desk/use-set-work.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { navigate } from '../../../app/view-state.ts'
import { boardOfStored } from './board-of-stored.ts'

/** Opens the board on the targets that a change has stored, and says where that is another region's. */
export function useOpenStoredTargets(change: number): () => void {
  const { t } = useTranslation('compare')
  const { message } = App.useApp()
  const client = useQueryClient()
  const setWork = useSetWork()
  const sayFailure = useSayFailure()
  const ask = <Name extends CallName>(name: Name, input: CallInput<Name>) => client.fetchQuery(deskQuery(name, input))
  const open = async (): Promise<void> => {
    const [stored, state] = await Promise.all([ask('targets.spread', { change }), ask('desk.state', {})])
    const region = state.open?.region ?? null
    const board = boardOfStored(stored, region)
    const isInSight = board?.region === region && board?.year === state.open?.targetYear
    if (board !== null && !isInSight) setWork({ ...board, because: change })
    navigate('targets', {})
    if (board !== null && board.region !== region) void message.info(t('stored.turned', { region: board.regionName }))
  }
  return () => void open().catch(sayFailure)
}
