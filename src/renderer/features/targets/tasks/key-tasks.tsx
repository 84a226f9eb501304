import { PlusOutlined } from '@ant-design/icons'
import { App, Button, type InputRef } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyTaskRow } from '#contract/calls/task-calls.ts'
import { searchScore } from '#core/catalogue/search/search-score.ts'
import { useCommand } from '../../../app/commands.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useTellKeys } from '../../../app/screen-keys.ts'
import { Empty } from '../../../app/states/empty.tsx'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { useViewParams } from '../../../app/view-state.ts'
import { FindField } from '../../../ui/find-field.tsx'
import styles from '../targets.module.css'
import { TaskForm } from './task-form.tsx'
import { TaskTable } from './task-table.tsx'

/** 重点任务: what the year's work report sets, by its headings, with the figures in which it shows. */
export function KeyTasks({ region }: { readonly region: string | null }): ReactNode {
  const { t } = useTranslation('targets')
  const tasks = useDesk('tasks.list', { region })
  const catalogue = useDesk('catalogue.indicators', {})
  const { notification } = App.useApp()
  const bring = useDeskMutation('tasks.bringExample', {
    onSuccess: () => notification.success({ title: t('tasks.exampleBrought') }),
    onError: useSayFailure()
  })
  const [params, setParams] = useViewParams('targets')
  const [filter, setFilter] = useState('')
  const search = useRef<InputRef>(null)
  const add = (): void => setParams({ task: 'new' })
  const latestAdd = useRef(add)
  useEffect(() => {
    latestAdd.current = add
  })

  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: 'Insert', does: t('tasks.add') },
    { keys: 'Enter', does: t('keys.edit') }
  ])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Insert' && !event.ctrlKey && !event.shiftKey) latestAdd.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const failure = tasks.error ?? catalogue.error
  if (failure !== null) return <Failed error={failure} onRetry={() => void tasks.refetch()} />
  if (tasks.data === undefined || catalogue.data === undefined) return <Skeleton kind="page" />

  const rows = tasks.data.filter((row) => isTaskFound(filter, row))
  const asked = params['task']
  const editing = tasks.data.find(({ task }) => task.id === asked)?.task ?? null
  const isOpen = asked === 'new' || editing !== null
  const indicators = catalogue.data.indicators
  return (
    <div className={styles['screen']}>
      <div className={styles['work']}>
        {(tasks.data.length > 0 || isOpen) && (
          <div className={styles['toolbar']} role="toolbar" aria-label={t('tasks.title')}>
            <h1>{t('tasks.title')}</h1>
            <span className="muted">{t('tasks.all', { count: tasks.data.length })}</span>
            <FindField
              ref={search}
              className={styles['filter']}
              label={t('tasks.filter')}
              value={filter}
              onChange={setFilter}
            />
            <span className={styles['gap']} />
            <Button type="primary" icon={<PlusOutlined />} onClick={add}>
              {t('tasks.add')}
            </Button>
          </div>
        )}
        {tasks.data.length === 0 && (
          <Empty title={t('tasks.empty')} what={t('tasks.emptyWhat')}>
            {!isOpen && (
              <>
                <Button type="primary" icon={<PlusOutlined />} onClick={add}>
                  {t('tasks.add')}
                </Button>
                <Button title={t('tasks.exampleWhat')} loading={bring.isPending} onClick={() => bring.mutate({})}>
                  {t('tasks.example')}
                </Button>
              </>
            )}
          </Empty>
        )}
        {tasks.data.length > 0 && rows.length === 0 && (
          <Empty title={t('tasks.filterNone', { filter })}>
            <Button onClick={() => setFilter('')}>{t('filterClear')}</Button>
          </Empty>
        )}
        {rows.length > 0 && (
          <TaskTable rows={rows} open={editing?.id ?? null} onEdit={({ id }) => setParams({ task: id })} />
        )}
      </div>
      {isOpen && (
        <TaskForm
          key={asked}
          task={editing}
          groups={[...new Set(tasks.data.map(({ task }) => task.group))]}
          year={tasks.data[0]?.task.year ?? new Date().getFullYear()}
          indicators={indicators}
          onClose={() => setParams({ task: null })}
        />
      )}
    </div>
  )
}

function isTaskFound(query: string, { task, pinyin }: KeyTaskRow): boolean {
  return searchScore({ name: task.title, pinyin, aliases: [task.group, task.department ?? ''] }, query) > 0
}
