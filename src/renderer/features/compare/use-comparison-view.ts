import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { callDesk } from '../../app/desk/call-desk.ts'
import { deskKey, useDesk } from '../../app/desk/desk-query.ts'
import { putAnswer } from '../../app/desk/put-answer.ts'
import { saveBeforeAsking } from '../../app/desk/unsaved-views.ts'
import { type ComparisonView, readView } from './comparison-view.ts'

const SCREEN = { screen: 'compare' }

/** The remembered view; null until the desk has said what it was. */
export interface RememberedView {
  readonly view: ComparisonView | null
  readonly error: Error | null
  readonly change: (patch: Partial<ComparisonView>) => void
}

/** The view lives in the query cache: the screen opens as it was left, in this run and in the next. */
export function useComparisonView(): RememberedView {
  const client = useQueryClient()
  const kept = useDesk('desk.view', SCREEN)
  const change = useCallback(
    (patch: Partial<ComparisonView>) => {
      const key = deskKey('desk.view', SCREEN)
      const before = client.getQueryData<{ view: unknown }>(key)
      const view = { ...readView(before?.view), ...patch }
      putAnswer(client, key, () => ({ view }))
      rememberSoon(view)
    },
    [client]
  )
  const view = useMemo(() => (kept.data === undefined ? null : readView(kept.data.view)), [kept.data])
  return { view, error: kept.error, change }
}

let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly view: ComparisonView } | null = null

/** Drawing a column wider changes the view with every pixel; the desk hears of the last, and before the page goes. */
function rememberSoon(view: ComparisonView): void {
  if (waiting !== null) clearTimeout(waiting.timer)
  waiting = { timer: setTimeout(() => void rememberNow(), 300), view }
}

/** The last view on its way. */
let saving: Promise<void> = Promise.resolve()

function rememberNow(): Promise<void> {
  if (waiting === null) return saving
  const { timer, view } = waiting
  clearTimeout(timer)
  waiting = null
  // Losing a remembered view loses no figure: the log is enough.
  const warn = (error: unknown): void => console.warn('remember view', error)
  saving = callDesk('desk.rememberView', { ...SCREEN, view }).then(() => undefined, warn)
  return saving
}

window.addEventListener('pagehide', () => void rememberNow())
saveBeforeAsking(rememberNow)
