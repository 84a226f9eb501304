import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../app/commands.ts'
import type { GridPosition } from '../../../ui/grid/selection/grid-selection.ts'
import { findNext, type SearchedTable } from './find-in-table.ts'
import styles from './table.module.css'

/** Ctrl+F: what is typed is sought in names and figures; Enter goes to the next, Shift+Enter to the one before. */
export function FindBar(props: {
  readonly table: SearchedTable
  readonly from: GridPosition
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onFound: (at: GridPosition) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const input = useRef<InputRef>(null)
  const searching = useRef<AbortController | null>(null)
  const [state, setState] = useState<'idle' | 'searching' | 'none'>('idle')
  const { query } = props
  useEffect(() => {
    input.current?.focus({ cursor: 'all' })
    return () => searching.current?.abort()
  }, [])
  useCommand('find', () => input.current?.focus({ cursor: 'all' }))

  const go = async (direction: 1 | -1): Promise<void> => {
    searching.current?.abort()
    const abort = new AbortController()
    searching.current = abort
    setState('searching')
    const found = await findNext(props.table, query, props.from, direction, abort.signal)
    if (abort.signal.aborted) return
    setState(found === null ? 'none' : 'idle')
    if (found !== null) props.onFound(found)
  }
  return (
    <search className={styles['find']} aria-label={t('find.title')}>
      <Input
        ref={input}
        size="small"
        placeholder={t('find.what')}
        aria-label={t('find.what')}
        value={query}
        status={state === 'none' ? 'warning' : ''}
        onChange={(event) => {
          props.onQuery(event.target.value)
          setState('idle')
        }}
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
      <span role="status" className="muted">
        {state === 'none' ? t('find.none') : state === 'searching' ? t('find.searching') : ''}
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
