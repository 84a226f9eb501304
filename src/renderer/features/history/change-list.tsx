// biome-ignore-all lint/a11y/useSemanticElements: absolutely placed, virtual rows cannot be a table element; these are its ARIA roles.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#contract/calls/history-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useUndo } from '../../app/frame/undo.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useArrivalFocus } from '../../ui/behaviour/arrival-focus.ts'
import { usePages } from '../../ui/behaviour/use-pages.ts'
import styles from './history.module.css'
import { HistoryRow } from './history-row.tsx'

const PAGE = 100

export type ChangeFilter = Required<Omit<CallInput<'history.changes'>, 'offset' | 'limit'>>

interface Choosing {
  readonly filter: ChangeFilter
  readonly chosen: number
  readonly onChoose: (change: number) => void
}

/** The changes that the filter lets through, newest first, each to be undone or redone on its own. */
export function ChangeList(props: Choosing): ReactNode {
  const { t } = useTranslation('history')
  const first = useDesk('history.changes', { ...props.filter, offset: 0, limit: PAGE })
  if (first.isPending) return <Skeleton kind="rows" />
  if (first.isError) return <Failed error={first.error} onRetry={() => void first.refetch()} />
  if (first.data.total === 0) return <p className={styles['nothing']}>{t('nothing')}</p>
  return <List {...props} total={first.data.total} isNewest={!first.isFetching} />
}

function List({
  filter,
  chosen,
  onChoose,
  total,
  isNewest
}: Choosing & { readonly total: number; readonly isNewest: boolean }): ReactNode {
  const { t } = useTranslation('history')
  const { undo, redo } = useUndo()
  const state = useDesk('desk.state', {})
  const seenTo = state.data?.open?.lookedBack?.change ?? null
  const scroller = useRef<HTMLDivElement>(null)
  const clicked = useRef({ x: 0, y: 0, at: Number.NEGATIVE_INFINITY })
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 31,
    overscan: 10
  })
  const items = rows.getVirtualItems()
  const { pages, error } = usePages('history.changes', (page) => ({ ...filter, offset: page * PAGE, limit: PAGE }), {
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    size: PAGE
  })
  const changeAt = (index: number): Change | undefined => pages.get(Math.floor(index / PAGE))?.changes[index % PAGE]
  const toggle = (change: Change, { detail, clientX: x, clientY: y, timeStamp: at }: MouseEvent): void => {
    const last = clicked.current
    const isAgain = Math.hypot(x - last.x, y - last.y) < SAME_PLACE && at - last.at < UNSEEN
    // Undoing puts a row on top: who clicks twice has another under the mouse by then. The keyboard clicks 0 times.
    if (detail > 0 && isAgain) return
    clicked.current = { x, y, at }
    if (change.undoneBy === null) undo(change.id)
    else redo(change.id)
  }
  const loaded = [...pages.values()].flatMap(({ changes }) => changes)
  // What is known from the last visit may not be the newest any more.
  useArrivalFocus(() => (isNewest ? scroller.current?.querySelector<HTMLElement>('[data-column=about]') : null))
  if (error !== null) return <Failed error={error} />
  return (
    <div className={styles['list']} role="table" aria-label={t('title')} aria-rowcount={total + 1}>
      <div className={styles['head']} role="row" tabIndex={-1}>
        <span className="numeric" role="columnheader" tabIndex={-1}>
          #
        </span>
        {(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((column) => (
          <span key={column} role="columnheader" tabIndex={-1} className={COLUMNS[column]}>
            {t(column)}
          </span>
        ))}
        <span className="numeric" role="columnheader" tabIndex={-1}>
          {t('figures')}
        </span>
        <span className={styles['told']} role="columnheader" tabIndex={-1}>
          <span className="visually-hidden">{t('act')}</span>
        </span>
      </div>
      <div ref={scroller} className={styles['rows']} role="rowgroup" onKeyDown={walk}>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
          {items.map((item) => {
            const one = changeAt(item.index)
            return (
              <div
                // Rows come in on top: the focus stays with the change that it is at.
                key={one?.id ?? `row ${item.index}`}
                // Measured at each drawing: a row that has moved on keeps its element, and its place has another's height.
                ref={(element) => rows.measureElement(element)}
                data-index={item.index}
                role="row"
                tabIndex={-1}
                aria-rowindex={item.index + 2}
                className={styles['row']}
                data-open={one?.id === chosen || undefined}
                data-later={(one !== undefined && isLater(one, seenTo)) || undefined}
                data-seen-to={(one !== undefined && one.id === seenTo && item.index > 0) || undefined}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {one !== undefined && (
                  <HistoryRow
                    change={one}
                    of={one.of === null ? null : (loaded.find(({ id }) => id === one.of) ?? null)}
                    onOpen={() => onChoose(one.id)}
                    isLater={isLater(one, seenTo)}
                    onToggle={seenTo !== null ? null : (event) => toggle(one, event)}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
      <Status>{t('count', { count: total })}</Status>
    </div>
  )
}

/** Whether a change came after the moment that the desk is looked back to. */
function isLater({ id }: Change, seenTo: number | null): boolean {
  return seenTo !== null && id > seenTo
}

/** How near two clicks are one place (px), and how soon after the first (ms) nobody has seen what moved there. */
const SAME_PLACE = 4
const UNSEEN = 1000

/** The columns, and which of them give way beside a panel. */
const COLUMNS = {
  when: undefined,
  kind: styles['told'],
  what: undefined,
  department: styles['minor'],
  who: styles['minor']
} as const

/** Up and down go from row to row in the column of the button in focus; rows beyond sight are ready before. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const focused = document.activeElement
  const column = focused?.getAttribute('data-column')
  if (step === 0 || column == null) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)]
  const at = buttons.indexOf(focused as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  buttons[at + step]?.focus()
}
