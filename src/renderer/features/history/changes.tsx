import { type InputRef, Select } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Change } from '#contract/calls/history-calls.ts'
import { changeKindText } from '#contract/wording/changes.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { useViewParams } from '../../app/view-state.ts'
import { FindField } from '../../ui/find-field.tsx'
import { type ChangeFilter, ChangeList } from './change-list.tsx'
import { ChangePanel } from './change-panel.tsx'
import styles from './history.module.css'

const everything: ChangeFilter = { kinds: null, text: null, department: null, author: null }

/** The list of changes, chosen by kind, words, department and author, and beside it what one of them did. */
export function Changes(): ReactNode {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const [params, setParams] = useViewParams('history')
  const [filter, setFilter] = useState(everything)
  const search = useRef<InputRef>(null)
  const people = useDesk('history.people', {}, { keep: true })
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Enter', does: t('key.open') },
    { keys: 'Esc', does: t('key.close') },
    { keys: 'Ctrl F', does: t('find') }
  ])
  const chosen = Number(params['change'])
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={t('filters')}>
        <FindField
          ref={search}
          className={styles['find']}
          label={t('find')}
          value={filter.text ?? ''}
          onChange={(text) => setFilter({ ...filter, text: text || null })}
        />
        <Select
          aria-label={t('kind')}
          placeholder={t('kind')}
          allowClear
          style={{ width: 120 }}
          value={filter.kinds?.[0] ?? null}
          options={Change.shape.kind.options.map((kind) => ({ value: kind, label: changeKindText(kind, language) }))}
          onChange={(kind) => setFilter({ ...filter, kinds: kind == null ? null : [kind] })}
        />
        <OneOf
          label={t('department')}
          all={people.data?.departments ?? []}
          value={filter.department}
          onChange={(department) => setFilter({ ...filter, department })}
        />
        <OneOf
          label={t('who')}
          all={people.data?.authors ?? []}
          value={filter.author}
          onChange={(author) => setFilter({ ...filter, author })}
        />
      </div>
      <div className={styles['body']}>
        <ChangeList
          key={JSON.stringify(filter)}
          filter={filter}
          chosen={chosen}
          onChoose={(change) => setParams({ change: String(change) }, { replace: true })}
        />
        {Number.isInteger(chosen) && (
          <ChangePanel key={chosen} change={chosen} onClose={() => setParams({ change: null }, { replace: true })} />
        )}
      </div>
    </>
  )
}

function OneOf(props: {
  readonly label: string
  readonly all: readonly string[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}): ReactNode {
  if (props.all.length === 0) return null
  return (
    <Select
      aria-label={props.label}
      placeholder={props.label}
      allowClear
      style={{ width: 140 }}
      value={props.value}
      options={props.all.map((one) => ({ value: one, label: one }))}
      onChange={(value) => props.onChange(value ?? null)}
    />
  )
}
