import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import { useCommand } from '../../../app/commands.ts'
import type { GridPosition } from '../../../ui/grid/selection/grid-selection.ts'
import { findAll, findNext, type SearchedTable } from './find-in-table.ts'
import styles from './table.module.css'

/** Ctrl+F: what is typed is sought in names and figures; Enter goes to the next, Shift+Enter to the one before. */
export function FindBar(props: {
  readonly layout: CubeLayout
  /** Rows in sight. */
  readonly visible: readonly VisibleRow[]
  readonly from: GridPosition
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onFound: (at: GridPosition) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const input = useRef<InputRef>(null)
  const searching = useRef<AbortController | null>(null)
  const [searches, setSearches] = useState(false)
  const { query, from, layout, visible } = props
  const table = useMemo(
    (): SearchedTable => ({
      rows: visible.length,
      columns: layout.columns.length,
      text: (at, across) => layout.cellAt(visible[at]?.row ?? -1, across).text
    }),
    [layout, visible]
  )
  const hits = useHits(table, useDeferredValue(query))
  useEffect(() => {
    input.current?.focus({ cursor: 'all' })
    return () => searching.current?.abort()
  }, [])
  useCommand('find', () => input.current?.focus({ cursor: 'all' }))

  const go = async (direction: 1 | -1): Promise<void> => {
    searching.current?.abort()
    const abort = new AbortController()
    searching.current = abort
    setSearches(true)
    const found = await findNext(table, query, from, direction, abort.signal)
    if (abort.signal.aborted) return
    setSearches(false)
    if (found !== null) props.onFound(found)
  }
  const isNowhere = hits !== null && hits.length === 0 && query.trim() !== ''
  const status = (): string => {
    if (query.trim() === '') return ''
    if (hits === null) return searches ? t('find.searching') : ''
    if (hits.length === 0) return t('find.none')
    const at = from.row < 0 ? -1 : hits.indexOf(from.row * table.columns + from.column)
    return at < 0 ? t('find.count', { count: hits.length }) : t('find.place', { at: at + 1, count: hits.length })
  }
  return (
    <search className={styles['find']} aria-label={t('find.title')}>
      <Input
        ref={input}
        size="small"
        placeholder={t('find.what')}
        aria-label={t('find.what')}
        value={query}
        status={isNowhere ? 'warning' : ''}
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            void go(event.shiftKey ? -1 : 1)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            props.onClose()
          }
        }}
      />
      <span role="status" className={`muted ${styles['hits']}`}>
        {status()}
      </span>
      <Button
        type="text"
        size="small"
        icon={<UpOutlined />}
        aria-label={t('find.previous')}
        title={t('find.previous')}
        onClick={() => void go(-1)}
      />
      <Button
        type="text"
        size="small"
        icon={<DownOutlined />}
        aria-label={t('find.next')}
        title={t('find.next')}
        onClick={() => void go(1)}
      />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('find.close')}
        title={t('find.close')}
        onClick={props.onClose}
      />
    </search>
  )
}

/** The cells that hold what is sought; null while they are being counted. */
function useHits(table: SearchedTable, query: string): readonly number[] | null {
  const [counted, setCounted] = useState<{ readonly of: SearchedTable; readonly hits: readonly number[] } | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    void findAll(table, query, abort.signal).then((hits) => {
      if (hits !== null && !abort.signal.aborted) setCounted({ of: table, hits })
    })
    return () => abort.abort()
  }, [table, query])
  // Of another table none of them is where it was; while letters are typed the former count stands.
  return counted?.of === table ? counted.hits : null
}
