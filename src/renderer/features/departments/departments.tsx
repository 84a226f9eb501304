import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Department } from '#contract/calls/department-calls.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import styles from '../../ui/list-beside-form.module.css'
import { PickList, type PickRow } from '../../ui/pick-list.tsx'
import { DepartmentPanel } from './department-panel.tsx'

/** The departments of the desk, each with what names it; the chosen one beside, to be renamed or merged. */
export function Departments({ parts }: { readonly parts: ReactNode }): ReactNode {
  const { t } = useTranslation('departments')
  const [params, change] = useViewParams('catalogue')
  const list = useDesk('departments.list', {})
  const search = useRef<InputRef>(null)
  const query = params['q'] ?? ''
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: 'Ctrl F', does: t('find') },
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Enter', does: t('key.open') }
  ])
  const departments = list.data
  const rows = useMemo(() => rowsOf(departments ?? [], query), [departments, query])
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />
  if (departments === undefined) return <Skeleton kind="page" />
  const isNew = params['new'] === '1'
  const open = params['department'] ?? null
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={t('title')}>
        {parts}
        <Input
          ref={search}
          className={styles['search']}
          allowClear
          aria-label={t('find')}
          placeholder={t('findHint')}
          value={query}
          onChange={(event) => change({ q: event.target.value }, { replace: true })}
        />
        <span className={styles['gap']} />
        <Button icon={<PlusOutlined />} onClick={() => change({ new: '1', department: null })}>
          {t('new')}
        </Button>
      </div>
      <div className={styles['body']}>
        {departments.length === 0 ? (
          <Empty title={t('empty')} what={t('emptyWhat')} />
        ) : (
          <PickList
            label={t('title')}
            head={[t('name'), t('indicators'), t('imports'), t('tasks'), t('recipes')]}
            columns="minmax(200px, 1fr) 88px 88px 88px 88px"
            numeric={[1, 2, 3, 4]}
            rows={rows}
            open={open}
            onOpen={(name) => change({ department: name, new: null })}
          />
        )}
        {(isNew || open !== null) && (
          <DepartmentPanel
            key={isNew ? '' : open}
            department={isNew ? null : (departments.find(({ name }) => name === open) ?? null)}
            isNew={isNew}
            departments={departments}
            onClose={() => change({ department: null, new: null })}
            onSaved={(name) => change({ department: name, new: null }, { replace: true })}
          />
        )}
      </div>
      <Status>{t('count', { count: rows.length, all: departments.length })}</Status>
    </>
  )
}

function rowsOf(departments: readonly Department[], query: string): PickRow[] {
  const count = (number: number): string => (number === 0 ? '' : number.toLocaleString())
  return departments
    .filter(({ name, aliases, pinyin }) => isFoundBy(query, { name, nameEn: null, pinyin, aliases }))
    .map(({ name, aliases, indicators, imports, tasks, recipes }) => ({
      id: name,
      cells: [
        <span key="name">
          {name} {aliases.length > 0 && <span className={styles['sum']}>{aliases.join('、')}</span>}
        </span>,
        ...[indicators, imports, tasks, recipes].map(count)
      ]
    }))
}
