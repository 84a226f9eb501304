import { type InputRef, Segmented, Select } from 'antd'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { useCommand } from '../../../app/commands.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { Status } from '../../../app/frame/status-line/status-slot.tsx'
import { useTellKeys } from '../../../app/screen-keys.ts'
import { Empty } from '../../../app/states/empty.tsx'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { FindField } from '../../../ui/find-field.tsx'
import { useSounds } from '../../../ui/sounds.ts'
import history from '../history.module.css'
import { usePlaceName } from '../said-words.ts'
import { DecideTogether } from './decide-together.tsx'
import styles from './pending.module.css'
import { keyOf, kindOf, type PendingFilter, type PendingKind, pendingGroups, wordsOn } from './pending-figures.ts'
import { PendingList } from './pending-list.tsx'
import { PendingPanel } from './pending-panel.tsx'

const KINDS = ['all', 'conflict', 'suspicion'] as const

const everything: PendingFilter = { kind: null, department: null, text: '' }

/** 待处理: figures that sources disagree about, and figures that looked wrong; decided one by one or several at once. */
export function Pending(): ReactNode {
  const { t } = useTranslation('history')
  const pending = useDesk('history.pending', {})
  const state = useDesk('desk.state', {})
  const placeName = usePlaceName()
  const [filter, setFilter] = useState(everything)
  const [open, setOpen] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const search = useRef<InputRef>(null)
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Enter', does: t('key.open') },
    { keys: 'Space', does: t('key.choose') },
    { keys: 'Esc', does: t('key.close') },
    { keys: 'Ctrl F', does: t('pending.find') }
  ])
  const names = useMemo(() => (pending.data ?? []).flatMap(namesIn), [pending.data])
  const soundsOf = useSounds(names, filter.text)
  if (pending.isPending) return <Skeleton kind="rows" />
  if (pending.isError) return <Failed error={pending.error} onRetry={() => void pending.refetch()} />
  if (pending.data.length === 0) return <Empty title={t('pending.none')} what={t('pending.noneWhat')} />
  const isPast = state.data?.open?.lookedBack != null
  const count = (kind: (typeof KINDS)[number]): number =>
    pending.data.filter((one) => kind === 'all' || kindOf(one) === kind).length
  const departments = [
    ...new Set(pending.data.flatMap((one) => wordsOn(one).flatMap(({ department }) => department ?? [])))
  ]
  const groups = pendingGroups(pending.data, filter, (one) => ({
    name: `${placeName(one)} ${one.figure.source.file ?? ''}`,
    pinyin: namesIn(one).map(soundsOf).join(' ')
  }))
  const shown = groups.flatMap(({ figures }) => figures)
  const opened = shown.find((one) => keyOf(one) === open)
  // What the filter hides is not decided.
  const together = shown.filter((one) => chosen.has(keyOf(one)))
  return (
    <>
      <div className={history['tools']} role="toolbar" aria-label={t('pending.filters')}>
        <FindField
          ref={search}
          className={history['find']}
          label={t('pending.find')}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <Segmented<PendingKind | 'all'>
          aria-label={t('kind')}
          value={filter.kind ?? 'all'}
          options={KINDS.map((kind) => ({
            value: kind,
            label: `${t(`pending.kind.${kind}`)} ${count(kind).toLocaleString()}`
          }))}
          onChange={(kind) => setFilter({ ...filter, kind: kind === 'all' ? null : kind })}
        />
        {departments.length > 1 && (
          <Select
            aria-label={t('department')}
            placeholder={t('department')}
            allowClear
            style={{ width: 160 }}
            value={filter.department}
            options={departments.map((value) => ({ value, label: value }))}
            onChange={(value: string | undefined) => setFilter({ ...filter, department: value ?? null })}
          />
        )}
        <span className={history['gap']} />
        {!isPast && together.length > 0 && (
          <DecideTogether key={[...chosen].join()} figures={together} onDone={() => setChosen(new Set())} />
        )}
      </div>
      <div className={history['body']}>
        {shown.length === 0 ? (
          <p className={history['nothing']}>{t('pending.nothing')}</p>
        ) : (
          <PendingList groups={groups} open={open} chosen={chosen} onOpen={setOpen} onChoose={setChosen} />
        )}
        {opened !== undefined && <PendingPanel key={open} one={opened} isPast={isPast} onClose={() => setOpen(null)} />}
      </div>
      <Status>
        <span>{t('pending.waiting', { count: pending.data.length })}</span>
        {together.length > 0 && (
          <span className={styles['chosen']}>{t('pending.chosen', { count: together.length })}</span>
        )}
      </Status>
    </>
  )
}

/** The names of its place and its file, each of which sounds by itself. */
function namesIn({ regionName, indicatorName, figure }: PendingFigure): string[] {
  return [regionName, indicatorName, figure.source.file ?? '']
}
