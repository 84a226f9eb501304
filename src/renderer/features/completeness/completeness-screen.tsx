import { Checkbox, type InputRef, Segmented, Select } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/calls/desk-calls.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { NoRegion } from '../../app/states/no-region.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import { FindField } from '../../ui/find-field.tsx'
import { useRegionName } from '../../ui/words/region-name.ts'
import styles from './completeness.module.css'
import { CompletenessGrid } from './completeness-grid.tsx'
import { DepartmentsTable } from './departments-table.tsx'
import { PrintedDepartments } from './printed-departments.tsx'
import { shownColumns } from './shown-columns.ts'

/** Years before the year of work that are looked at, unless others are chosen. */
const LOOKED_BACK = 4

/** 齐全: which figures of the region are there, missing or late, by indicator, period and department. */
export function CompletenessScreen(): ReactNode {
  const { t } = useTranslation('completeness')
  const state = useDesk('desk.state', {})
  if (state.isError) return <Failed error={state.error} onRetry={() => void state.refetch()} />
  const open = state.data?.open
  if (open == null) return <Skeleton kind="page" />
  if (open.region === null) return <NoRegion what={t('what')} />
  return <OfRegion key={open.region} open={open} region={open.region} />
}

function OfRegion({ open, region }: { readonly open: OpenDesk; readonly region: string }): ReactNode {
  const { t } = useTranslation('completeness')
  const regionNameOf = useRegionName()
  const [params, setParams] = useViewParams('completeness')
  const [find, setFind] = useState('')
  const search = useRef<InputRef>(null)
  const to = Number(params['to'] ?? open.year ?? new Date().getFullYear())
  const from = Math.min(to, Number(params['from'] ?? to - LOOKED_BACK))
  const department = params['department'] ?? null
  const onlyHoles = params['holes'] === '1'
  const all = params['all'] === '1'
  const isByDepartment = params['by'] === 'department'
  const years = Array.from({ length: Math.min(60, to - from + 1) }, (_, index) => from + index)
  const matrix = useDesk('completeness.matrix', { region, years, department, all }, { keep: true })
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: '↑ ↓ ← → Home End', does: t('key.move') },
    { keys: 'Ctrl Home / Ctrl End', does: t('key.ends') },
    { keys: 'Enter', does: t('key.open') },
    { keys: 'Ctrl F', does: t('find') }
  ])
  if (matrix.isError) return <Failed error={matrix.error} onRetry={() => void matrix.refetch()} />
  if (matrix.data === undefined) return <Skeleton kind="page" />
  const { rows, departments } = matrix.data
  const print = params['print']
  if (print !== undefined && isByDepartment && departments.length > 0) {
    return (
      <PrintedDepartments
        departments={departments}
        region={regionNameOf(matrix.data.region.name)}
        years={[from, to]}
        orientation={print === 'landscape' ? 'landscape' : 'portrait'}
        onOrientation={(orientation) => setParams({ print: orientation }, { replace: true })}
        onClose={() => setParams({ print: null })}
      />
    )
  }
  const found = rows.filter(
    ({ indicator, cells }) =>
      isFoundBy(find, { ...indicator, aliases: [] }) &&
      (!onlyHoles || cells.some((cell) => cell === 'missing' || cell === 'late'))
  )
  const { periods, rows: shown } = shownColumns(matrix.data.periods, found, onlyHoles)
  const holes = (state: 'missing' | 'late') =>
    shown.flatMap(({ cells }) => cells).filter((cell) => cell === state).length
  const choices = Array.from({ length: 40 }, (_, index) => new Date().getFullYear() - index)
  return (
    <div className={styles['screen']}>
      <div className={styles['tools']} role="toolbar" aria-label={t('tools')}>
        <h1>{t('title', { region: regionNameOf(matrix.data.region.name) })}</h1>
        <Segmented
          aria-label={t('by.label')}
          options={(['indicator', 'department'] as const).map((one) => ({ value: one, label: t(`by.${one}`) }))}
          value={isByDepartment ? 'department' : 'indicator'}
          onChange={(next) => setParams({ by: next === 'department' ? next : null })}
        />
        {!isByDepartment && (
          <FindField ref={search} className={styles['find']} label={t('find')} value={find} onChange={setFind} />
        )}
        <YearSelect
          label={t('from')}
          value={from}
          all={choices}
          onChange={(year) => setParams({ from: String(year) })}
        />
        <span aria-hidden>–</span>
        <YearSelect label={t('to')} value={to} all={choices} onChange={(year) => setParams({ to: String(year) })} />
        {!isByDepartment && (
          <Select
            aria-label={t('department')}
            placeholder={t('department')}
            allowClear
            style={{ width: 190 }}
            value={department}
            options={departments.map((one) => ({
              value: one.department ?? '',
              label: t('departmentHoles', {
                name: one.department ?? t('noDepartment'),
                missing: one.missing,
                late: one.late
              })
            }))}
            onChange={(next) => setParams({ department: next ?? null })}
          />
        )}
        <span className={styles['ticks']}>
          {!isByDepartment && (
            <Checkbox checked={onlyHoles} onChange={(event) => setParams({ holes: event.target.checked ? '1' : null })}>
              {t('onlyHoles')}
            </Checkbox>
          )}
          <Checkbox checked={all} onChange={(event) => setParams({ all: event.target.checked ? '1' : null })}>
            {t('all')}
          </Checkbox>
        </span>
      </div>
      {isByDepartment && departments.length > 0 ? (
        <DepartmentsTable
          departments={departments}
          onPrint={() => setParams({ print: 'portrait' })}
          onOpen={(next, holes) => setParams({ by: null, department: next, holes: holes ? '1' : null })}
        />
      ) : shown.length === 0 ? (
        <Empty title={rows.length === 0 ? t('empty') : t('nothing')} what={t('what')} />
      ) : (
        <CompletenessGrid region={region} year={open.year} periods={periods} rows={shown} />
      )}
      <Status>{t('totals', { rows: shown.length, missing: holes('missing'), late: holes('late') })}</Status>
    </div>
  )
}

function YearSelect(props: {
  readonly label: string
  readonly value: number
  readonly all: readonly number[]
  readonly onChange: (year: number) => void
}): ReactNode {
  const years = props.all.includes(props.value) ? props.all : [props.value, ...props.all]
  return (
    <Select
      aria-label={props.label}
      style={{ width: 84 }}
      showSearch
      value={props.value}
      options={years.map((year) => ({ value: year, label: String(year) }))}
      onChange={props.onChange}
    />
  )
}
