import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeRow, ImportCounts, ImportJob } from '#contract/import-calls.ts'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { useViewParams } from '../../../app/view-state.ts'
import { usePages } from '../../../ui/use-pages.ts'
import { fileOf, type ImportPlace } from '../place.ts'
import { ChangeLine } from './change-line.tsx'
import styles from './outcome.module.css'

const PAGE = 100

/** What the list shows: all but what stays the same, or one kind. */
const filters = ['all', 'new', 'changed', 'conflicting', 'withdrawn', 'suspicious', 'refused', 'same'] as const
type Filter = (typeof filters)[number]

const ALL: ChangeRow['kind'][] = ['conflicting', 'changed', 'withdrawn', 'refused', 'new']

/** The change list: what storing would do, figure by figure, with filters. Same values are folded away. */
export function ChangeList(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const [params, change] = useViewParams('import')
  const filter: Filter = filters.find((one) => one === params['kind']) ?? 'all'
  if (job.counts === null) return <Skeleton kind="rows" />
  const counts = job.counts
  return (
    <>
      <div className={styles['filters']} role="radiogroup" aria-label={t('filter')}>
        {filters.map((one) => (
          <label
            key={one}
            className={styles['filter']}
            data-kind={one}
            data-none={countOf(one, counts) === 0 || undefined}
          >
            <input
              type="radio"
              name="kind"
              className="visually-hidden"
              checked={one === filter}
              onChange={() => change({ kind: one === 'all' ? null : one }, { replace: true })}
            />
            {t(`kind.${one}`)} <b>{countOf(one, counts).toLocaleString()}</b>
          </label>
        ))}
      </div>
      {countOf(filter, counts) === 0 ? (
        <p className={styles['nothing']}>{t(`kindNone.${filter}`)}</p>
      ) : (
        <Rows key={filter} job={job} place={place} filter={filter} count={countOf(filter, counts)} />
      )}
    </>
  )
}

function countOf(filter: Filter, counts: ImportCounts): number {
  if (filter === 'all') return ALL.reduce((sum, kind) => sum + counts[kind], 0)
  return counts[filter]
}

function Rows(props: {
  readonly job: ImportJob
  readonly place: ImportPlace
  readonly filter: Filter
  readonly count: number
}): ReactNode {
  const { job, place, filter } = props
  const { t } = useTranslation('import')
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [total, setTotal] = useState(props.count)
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 46,
    overscan: 8
  })
  const items = rows.getVirtualItems()
  const pages = usePages(
    'import.changes',
    (page) => ({
      job: job.id,
      kinds: filter === 'all' ? ALL : filter === 'suspicious' ? [...ALL, 'same'] : [filter],
      suspiciousOnly: filter === 'suspicious',
      offset: page * PAGE,
      limit: PAGE
    }),
    { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0, size: PAGE }
  )
  const known = pages.values().next().value?.total ?? total
  if (known !== total) setTotal(known)
  const rowAt = (index: number): ChangeRow | undefined => pages.get(Math.floor(index / PAGE))?.rows[index % PAGE]

  const show = (index: number): void => {
    const row = rowAt(index)
    setAt(index)
    if (row === undefined) return
    const file = fileOf(job, row.file)
    if (file !== null) place.go({ file: file.id, sheet: row.sheet, cell: row.cell }, { replace: true })
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(at + step, 0), total - 1)
    rows.scrollToIndex(next)
    show(next)
  }
  return (
    <div
      ref={scroller}
      className={styles['rows']}
      role="listbox"
      tabIndex={0}
      aria-label={t('tab.changes')}
      aria-activedescendant={`change-${at}`}
      onKeyDown={onKey}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = rowAt(item.index)
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus (aria-activedescendant)
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              id={`change-${item.index}`}
              role="option"
              aria-selected={item.index === at}
              className={styles['row']}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => show(item.index)}
            >
              {row === undefined ? <div className={styles['coming']} /> : <ChangeLine row={row} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}
