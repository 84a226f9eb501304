// biome-ignore-all lint/a11y/useSemanticElements: absolutely placed, virtual rows cannot be a table element; these are its ARIA roles.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#contract/history-calls.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-slot.tsx'
import { useUndo } from '../../app/frame/undo.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { usePages } from '../../ui/use-pages.ts'
import styles from './history.module.css'
import { HistoryRow } from './history-row.tsx'

const PAGE = 100

/** Every change of the desk, newest first, each to be undone or redone on its own. */
export function History(): ReactNode {
  const { t } = useTranslation('history')
  const first = useDesk('history.changes', { offset: 0, limit: PAGE })
  useTellKeys([
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Enter', does: t('key.undo') }
  ])
  if (first.isPending) return <Skeleton kind="page" />
  if (first.isError) return <Failed error={first.error} onRetry={() => void first.refetch()} />
  if (first.data.total === 0) return <Empty title={t('empty')} what={t('emptyWhat')} />
  return <List total={first.data.total} />
}

function List({ total }: { readonly total: number }): ReactNode {
  const { t } = useTranslation('history')
  const { undo, redo } = useUndo()
  const [params] = useViewParams('history')
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 31,
    overscan: 10
  })
  const items = rows.getVirtualItems()
  const { pages, error } = usePages('history.changes', (page) => ({ offset: page * PAGE, limit: PAGE }), {
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    size: PAGE
  })
  const changeAt = (index: number): Change | undefined => pages.get(Math.floor(index / PAGE))?.changes[index % PAGE]
  const loaded = [...pages.values()].flatMap(({ changes }) => changes)
  if (error !== null) return <Failed error={error} />
  return (
    <div className={styles['history']} role="table" aria-label={t('title')} aria-rowcount={total + 1}>
      <div className={styles['head']} role="row" tabIndex={-1}>
        {(['when', 'kind', 'what', 'who'] as const).map((column) => (
          <span key={column} role="columnheader" tabIndex={-1}>
            {t(column)}
          </span>
        ))}
        <span className="numeric" role="columnheader" tabIndex={-1}>
          {t('figures')}
        </span>
        <span role="columnheader" tabIndex={-1}>
          <span className="visually-hidden">{t('act')}</span>
        </span>
      </div>
      <div ref={scroller} className={styles['rows']} role="rowgroup" onKeyDown={walk}>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
          {items.map((item) => {
            const one = changeAt(item.index)
            return (
              <div
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                role="row"
                tabIndex={-1}
                aria-rowindex={item.index + 2}
                className={styles['row']}
                data-open={String(one?.id) === params['change'] || undefined}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {one !== undefined && (
                  <HistoryRow
                    change={one}
                    of={one.of === null ? null : (loaded.find(({ id }) => id === one.of) ?? null)}
                    onToggle={() => (one.undoneBy === null ? undo(one.id) : redo(one.id))}
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

/** Up and down go from button to button; rows beyond sight are ready before they are reached. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.contains(document.activeElement))
  if (at < 0) return
  event.preventDefault()
  buttons[at + step]?.focus()
}
