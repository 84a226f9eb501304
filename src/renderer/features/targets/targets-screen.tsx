import { PlusOutlined } from '@ant-design/icons'
import { Button, type InputRef, Segmented } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { endYear, parsePeriod } from '#core/period/period.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { NoRegion } from '../../app/states/no-region.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import { FindField } from '../../ui/find-field.tsx'
import { useRegionName } from '../../ui/words/region-name.ts'
import { TargetForm } from './form/target-form.tsx'
import { OtherBoards } from './other-boards.tsx'
import { YearGone } from './pace-bar.tsx'
import { PaperTools } from './paper-tools.tsx'
import { PrintedTargets } from './printed-targets.tsx'
import { TargetBoard } from './target-board.tsx'
import styles from './targets.module.css'
import { KeyTasks } from './tasks/key-tasks.tsx'
import { useWithdraw } from './use-withdraw.ts'

const parts = ['targets', 'tasks'] as const

/** 目标: what the year should bring in figures and in tasks. */
export function TargetsScreen(): ReactNode {
  const { t } = useTranslation('targets')
  const [params, setParams] = useViewParams('targets')
  const part = parts.find((one) => one === params['part']) ?? 'targets'
  return (
    <>
      {params['print'] === undefined && (
        <div className={styles['parts']}>
          <Segmented
            aria-label={t('parts')}
            options={parts.map((one) => ({ value: one, label: t(`part.${one}`) }))}
            value={part}
            onChange={(next) => setParams({ part: next === 'targets' ? null : next })}
          />
        </div>
      )}
      <Part part={part} />
    </>
  )
}

function Part({ part }: { readonly part: (typeof parts)[number] }): ReactNode {
  const { t } = useTranslation('targets')
  const regionNameOf = useRegionName()
  const state = useDesk('desk.state', {})
  if (state.isError) return <Failed error={state.error} onRetry={() => void state.refetch()} />
  if (state.data === undefined) return <Skeleton kind="page" />
  const open = state.data.open
  if (part === 'tasks') return <KeyTasks region={open?.region ?? null} />
  if (open?.region == null) return <NoRegion what={t('empty.noRegion')} />
  const year = open.targetYear ?? new Date().getFullYear()
  return (
    <Board
      key={`${open.region} ${year}`}
      region={open.region}
      regionName={regionNameOf(open.regionName ?? open.region)}
      year={year}
    />
  )
}

/** What the panel beside the board edits: a target, a new one (null), or nothing. */
type Editing = { readonly target: TargetRow['target'] | null } | undefined

function Board(props: { readonly region: string; readonly regionName: string; readonly year: number }): ReactNode {
  const { t } = useTranslation('targets')
  const { region, year } = props
  const board = useDesk('targets.board', { region, year })
  const catalogue = useDesk('catalogue.indicators', {})
  const scope = useDesk('compare.scope', { region })
  const [params, setParams] = useViewParams('targets')
  const [chosen, choose] = useState<Editing>(undefined)
  const [filter, setFilter] = useState('')
  const [title, setTitle] = useState<string | null>(null)
  const search = useRef<InputRef>(null)
  const work = useRef<HTMLDivElement>(null)
  const withdraw = useWithdraw()
  const place = { region: props.regionName, year }

  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: 'Insert', does: t('keys.add') },
    { keys: '↑ ↓', does: t('keys.move') },
    { keys: 'Enter', does: t('keys.edit') },
    { keys: 'Delete', does: t('keys.withdraw') }
  ])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Insert' && !event.ctrlKey && !event.shiftKey) choose({ target: null })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const failure = board.error ?? catalogue.error ?? scope.error
  if (failure !== null) return <Failed error={failure} onRetry={() => void board.refetch()} />
  if (board.data === undefined || catalogue.data === undefined || scope.data === undefined)
    return <Skeleton kind="page" />

  const known = new Map(catalogue.data.indicators.map((indicator) => [indicator.id, indicator]))
  const rows = board.data.filter((row) => {
    const indicator = known.get(row.indicator.id)
    return isFoundBy(filter, indicator ?? { ...row.indicator, pinyin: '' })
  })
  // The screen may have been opened for one target: its panel opens with it.
  const asked = board.data.find((row) => String(row.target.id) === params['target'])
  const wanted = chosen ?? (asked === undefined ? undefined : { target: asked.target })
  // A target that is gone, by whichever way, has no panel any more.
  const isThere = wanted?.target == null || board.data.some(({ target }) => target.id === wanted.target?.id)
  const editing = isThere ? wanted : undefined
  const setEditing = (next: Editing): void => {
    choose(next)
    if (params['target'] !== undefined) setParams({ target: null }, { replace: true })
  }
  const add = (): void => setEditing({ target: null })
  const withdrawRow = (row: TargetRow): void => {
    if (editing?.target?.id === row.target.id) setEditing(undefined)
    withdraw(row)
  }
  // Targets of a later year than the board are not lost from sight.
  const later = Math.max(year + 1, newestYear(scope.data.periods))

  // For the first target of a year there is nothing to filter, print or export yet.
  const hasTargets = board.data.length > 0

  const print = params['print']
  if (print !== undefined && rows.length > 0) {
    return (
      <PrintedTargets
        rows={rows}
        region={props.regionName}
        year={year}
        title={title}
        orientation={print === 'portrait' ? 'portrait' : 'landscape'}
        onOrientation={(orientation) => setParams({ print: orientation }, { replace: true })}
        onTitle={setTitle}
        onClose={() => setParams({ print: null })}
      />
    )
  }
  return (
    <div className={styles['screen']}>
      <div ref={work} className={styles['work']}>
        {(hasTargets || editing !== undefined) && (
          <div className={styles['toolbar']} role="toolbar" aria-label={t('toolbar')}>
            <h1>{t('title', place)}</h1>
            {hasTargets && (
              <>
                <span className="muted">{t('count', { count: board.data.length })}</span>
                <YearGone rows={board.data} />
                <FindField
                  ref={search}
                  className={styles['filter']}
                  label={t('filter')}
                  value={filter}
                  onChange={setFilter}
                />
              </>
            )}
            {hasTargets && <OtherYear region={region} year={later} />}
            <span className={styles['gap']} />
            {hasTargets && (
              <PaperTools
                rows={rows}
                all={board.data.length}
                region={region}
                year={year}
                title={title}
                onPrint={() => setParams({ print: 'landscape' })}
              />
            )}
            <Button type="primary" icon={<PlusOutlined />} title={t('addHint')} onClick={add}>
              {t('add')}
            </Button>
          </div>
        )}
        {!hasTargets && (
          <Empty title={t('empty.title', place)} what={t('empty.what')}>
            {editing === undefined && (
              <Button type="primary" icon={<PlusOutlined />} onClick={add}>
                {t('add')}
              </Button>
            )}
            <OtherBoards region={region} />
          </Empty>
        )}
        {hasTargets && rows.length === 0 && (
          <Empty title={t('filterNone', { filter })}>
            <Button onClick={() => setFilter('')}>{t('filterClear')}</Button>
          </Empty>
        )}
        {rows.length > 0 && (
          <TargetBoard
            rows={rows}
            open={editing?.target?.id ?? null}
            onEdit={({ target }) => setEditing({ target })}
            onWithdraw={withdrawRow}
          />
        )}
      </div>
      {editing !== undefined && (
        <TargetForm
          key={editing.target?.id ?? 'new'}
          target={editing.target}
          region={region}
          year={year}
          indicators={catalogue.data.indicators}
          withFigures={new Set(scope.data.indicators)}
          onClose={() => setEditing(undefined)}
          onWithdraw={(target) => {
            const row = board.data.find((one) => one.target.id === target.id)
            if (row === undefined) return
            // Its line hands the focus on to the next.
            work.current?.querySelector<HTMLElement>(`[data-target="${target.id}"]`)?.focus()
            withdrawRow(row)
          }}
        />
      )}
    </div>
  )
}

/** The newest year that has figures; 0: none has. */
function newestYear(periods: readonly { readonly period: string }[]): number {
  return periods.reduce((newest, { period: text }) => {
    const period = parsePeriod(text)
    return period === null ? newest : Math.max(newest, endYear(period))
  }, 0)
}

/** The way to the targets of another year, where it has some. */
function OtherYear({ region, year }: { readonly region: string; readonly year: number }): ReactNode {
  const { t } = useTranslation('targets')
  const board = useDesk('targets.board', { region, year })
  const setWork = useDeskMutation('desk.setWork')
  const count = board.data?.length ?? 0
  if (count === 0) return null
  return (
    <Button type="link" onClick={() => setWork.mutate({ region, year })}>
      {t('empty.otherYear', { year, count })}
    </Button>
  )
}
