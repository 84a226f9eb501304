import { PlusOutlined } from '@ant-design/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Button, type InputRef } from 'antd'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/commands.ts'
import type { DeskFailure } from '../../app/desk/desk-failure.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { FindField } from '../find-field.tsx'
import styles from './list-beside-form.module.css'
import { PickList, type PickRow } from './pick-list.tsx'

const NOTHING: readonly never[] = []

/** What the form beside the list is told; `id` of null: a new one is being made. */
export interface BesideList<Item> {
  readonly items: readonly Item[]
  readonly id: string | null
  readonly close: () => void
  readonly opened: (id: string) => void
}

/** A list that is searched and walked, the chosen one beside it in a form, and a way to make a new one. */
export function ListBesideForm<Item>(props: {
  /** Names the words (of one namespace), and the choice in the address. */
  readonly of: { readonly words: 'departments' | 'regions'; readonly choice: 'department' | 'region' }
  /** The parts of the screen that the list is one of. */
  readonly parts: ReactNode
  readonly list: UseQueryResult<readonly Item[], DeskFailure>
  /** What is found beyond the list while something is searched for; null: it is still being looked for. */
  readonly beyond?: readonly Item[] | null
  /** One that is open without being listed. */
  readonly opened?: Item | null
  readonly head: readonly string[]
  readonly columns: string
  readonly numeric: readonly number[]
  /** Rows of what is found by the text searched for: always the same function. */
  readonly rowsOf: (items: readonly Item[], query: string) => readonly PickRow[]
  readonly form: (beside: BesideList<Item>) => ReactNode
}): ReactNode {
  const { list, rowsOf } = props
  const { words, choice } = props.of
  const { t } = useTranslation(words)
  const [params, change] = useViewParams('catalogue')
  const search = useRef<InputRef>(null)
  const query = params['q'] ?? ''
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: 'Ctrl F', does: t('find') },
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Enter', does: t('key.open') }
  ])
  const items = list.data
  const { beyond = NOTHING, opened = null } = props
  const shown = useMemo(
    () => (query === '' ? (items ?? []) : [...(items ?? []), ...(beyond ?? [])]),
    [items, beyond, query]
  )
  const rows = useMemo(() => rowsOf(shown, query), [shown, query, rowsOf])
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />
  if (items === undefined) return <Skeleton kind="page" />
  const isNew = params['new'] === '1'
  const open = params[choice] ?? null
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={t('title')}>
        {props.parts}
        <FindField
          ref={search}
          className={styles['search']}
          label={t('find')}
          hint={t('findHint')}
          value={query}
          onChange={(text) => change({ q: text }, { replace: true })}
        />
        <span className={styles['gap']} />
        <Button icon={<PlusOutlined />} onClick={() => change({ new: '1', [choice]: null })}>
          {t('new')}
        </Button>
      </div>
      <div className={styles['body']}>
        {shown.length === 0 && query === '' ? (
          <Empty title={t('empty')} what={t('emptyWhat')} />
        ) : rows.length === 0 && beyond !== null ? (
          <Empty title={t('noneFound')} what={t('noneFoundWhat')} />
        ) : (
          <PickList
            label={t('title')}
            head={props.head}
            columns={props.columns}
            numeric={props.numeric}
            rows={rows}
            open={open}
            onOpen={(id) => change({ [choice]: id, new: null })}
          />
        )}
        {(isNew || open !== null) &&
          props.form({
            items: opened === null || shown.includes(opened) ? shown : [...shown, opened],
            id: isNew ? null : open,
            close: () => change({ [choice]: null, new: null }),
            opened: (id) => change({ [choice]: id, new: null }, { replace: true })
          })}
      </div>
      <Status>{t('count', { count: rows.length, all: shown.length })}</Status>
    </>
  )
}
