import type { CallName } from '#contract/calls.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import { askAgain } from './ask-again.ts'
import { onceBack } from './connection.ts'
import { invalidateJob, queryClient } from './desk-query.ts'
import { host } from './host.ts'
import { rememberProgress } from './progress.ts'
import { saveViews } from './unsaved-views.ts'

type Changed = Extract<DeskEvent, { type: 'changed' }>['what'][number]

/** Which answers a change makes out of date, by the first part of the calls' names. */
const STALE: Record<Changed, readonly string[]> = {
  desk: [
    'desk',
    'figures',
    'import',
    'recipes',
    'catalogue',
    'compare',
    'draft',
    'targets',
    'tasks',
    'history',
    'views',
    'search',
    'completeness',
    'departments',
    'source'
  ],
  work: ['desk', 'import'],
  figures: ['desk', 'figures', 'compare', 'draft', 'targets', 'tasks', 'catalogue', 'history'],
  catalogue: ['catalogue', 'figures', 'compare', 'draft', 'targets', 'tasks', 'import', 'search'],
  targets: ['targets', 'tasks', 'history', 'desk', 'search'],
  history: ['history', 'desk', 'recipes', 'views', 'search', 'departments'],
  symbols: []
}

/** Is an answer to this call out of date after that change? View choices are the screen's own and stay. */
export function isStale(call: CallName, what: readonly Changed[]): boolean {
  if (call === 'desk.view') return what.includes('desk')
  if (call === 'compare.symbols') return what.includes('symbols') || what.includes('desk')
  const family = call.slice(0, call.indexOf('.'))
  return what.some((kind) => STALE[kind].includes(family))
}

/** Listens to the desk for the life of the page: keeps queries and progress true, hands on every event. */
export function listenToDesk(onEvent: (event: DeskEvent) => void): () => void {
  // What happened meanwhile was not heard.
  onceBack(() => void saveViews().then(() => askAgain(queryClient, () => true)))
  return host.listen((event) => {
    if (event.type === 'changed') {
      void saveViews().then(() => askAgain(queryClient, ([name]) => isStale(name as CallName, event.what)))
    }
    if (event.type === 'job') {
      void invalidateJob()
    }
    if (event.type === 'desk-restarted') void askAgain(queryClient, () => true)
    if (event.type === 'progress') rememberProgress(event.call, event)
    onEvent(event)
  })
}
