import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CallInput, CallName } from '#contract/calls.ts'
import { deskQuery } from '../../../app/desk/desk-query.ts'
import { useSetWork } from '../../../app/desk/use-set-work.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { navigate } from '../../../app/view-state.ts'
import { readView } from '../view/comparison-view.ts'
import { useComparisonView } from '../view/use-comparison-view.ts'
import { tableOfStored } from './table-of-stored.ts'

/** How long two sentences stay, in seconds. */
const TO_READ = 6

/** Opens the comparison on what a change has stored, and says where that is more than one table shows. */
export function useOpenStored(change: number): () => void {
  const { t } = useTranslation('compare')
  const { message } = App.useApp()
  const client = useQueryClient()
  const setWork = useSetWork()
  const comparison = useComparisonView()
  const sayFailure = useSayFailure()
  const ask = <Name extends CallName>(name: Name, input: CallInput<Name>) => client.fetchQuery(deskQuery(name, input))
  const open = async (): Promise<void> => {
    const [stored, state, anywhere, kept] = await Promise.all([
      ask('history.spread', { change }),
      ask('desk.state', {}),
      ask('compare.scope', { region: null }),
      ask('desk.view', { screen: 'compare' })
    ])
    const view = readView(kept.view)
    const region = state.open?.region ?? anywhere.regions[0]?.code ?? null
    const shown = view.regions.length > 0 ? view.regions : [region]
    const { periods: held } = await ask('compare.scope', { region: shown.length === 1 ? (shown[0] ?? null) : null })
    const year = state.open?.year ?? null
    const table = tableOfStored(stored, { region, isOfWork: state.open?.region != null, view, held, year })
    if (table === null) return navigate('compare')
    if (table.region !== null)
      setWork({ region: table.region.code, regionName: table.region.name, year, because: change })
    comparison.change(table.view)
    navigate('compare', {})
    const said = [
      ...(table.region === null ? [] : [t('stored.turned', { region: table.region.name })]),
      ...(table.more === null ? [] : [t(table.more.regions === 1 ? 'stored.morePeriods' : 'stored.more', table.more)])
    ]
    if (said.length > 0) void message.info(said.join(t('stored.between')), TO_READ)
  }
  return () => void open().catch(sayFailure)
}
