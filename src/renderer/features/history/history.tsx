import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
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
    { keys: 'U', does: t('key.undo') }
  ])
  if (first.isPending) return <Skeleton kind="page" />
  if (first.isError) return <Failed error={first.error} onRetry={() => void first.refetch()} />
  if (first.data.total === 0) return <Empty title={t('empty')} what={t('emptyWhat')} />
  return <List total={first.data.total} />
}

function List({ total }: { readonly total: number }): ReactNode {
  const { t } = useTranslation('history')
  const { undo, redo } = useUndo()
  const [params, change] = useViewParams('history')
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    overscan: 10
  })
  const items = rows.getVirtualItems()
  const pages = usePages('history.changes', (page) => ({ offset: page * PAGE, limit: PAGE }), {
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    size: PAGE
  })
  const changeAt = (index: number): Change | undefined => pages.get(Math.floor(index / PAGE))?.changes[index % PAGE]
  const loaded = [...pages.values()].flatMap(({ changes }) => changes)
  const open = Number(params['change'] ?? Number.NaN)
  const at = items.find(({ index }) => changeAt(index)?.id === open)?.index ?? 0

  const toggle = (one: Change): void => (one.undoneBy === null ? undo(one.id) : redo(one.id))
  const onKey = (event: KeyboardEvent): void => {
    const current = changeAt(at)
    if (event.key.toLowerCase() === 'u' && !event.ctrlKey && current !== undefined) toggle(current)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = Math.min(Math.max(at + step, 0), total - 1)
    const to = changeAt(next)
    rows.scrollToIndex(next)
    if (to !== undefined) change({ change: String(to.id) }, { replace: true })
  }
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className={styles['history']}>
      <div className={styles['head']} aria-hidden>
        <span>{t('when')}</span>
        <span>{t('kind')}</span>
        <span>{t('what')}</span>
        <span>{t('who')}</span>
        <span className="numeric">{t('figures')}</span>
        <span />
      </div>
      <div
        ref={scroller}
        className={styles['rows']}
        role="listbox"
        tabIndex={0}
        aria-label={t('title')}
        aria-activedescendant={`history-${at}`}
        onKeyDown={onKey}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {items.map((item) => {
            const one = changeAt(item.index)
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
              <div
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                id={`history-${item.index}`}
                role="option"
                aria-selected={item.index === at}
                className={styles['row']}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => one !== undefined && change({ change: String(one.id) }, { replace: true })}
              >
                {one !== undefined && (
                  <HistoryRow
                    change={one}
                    of={one.of === null ? null : (loaded.find(({ id }) => id === one.of) ?? null)}
                    onToggle={() => toggle(one)}
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
