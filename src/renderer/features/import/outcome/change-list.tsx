import { useVirtualizer } from '@tanstack/react-virtual'
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import-calls.ts'
import type { AcceptScope, ChangeRow, ImportCounts } from '#contract/calls/import-outcome.ts'
import { isOpen } from '#contract/calls/import-question.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { changeView, useViewParam } from '../../../app/view-state.ts'
import { usePages } from '../../../ui/use-pages.ts'
import { fileOf, type ImportPlace } from '../place.ts'
import { ChangeLine } from './change-line.tsx'
import styles from './outcome.module.css'
import { type Extent, RowBar } from './row-bar.tsx'

const PAGE = 100

/** What the list shows: all but what stays the same, or one kind. */
const filters = ['all', 'new', 'changed', 'conflicting', 'withdrawn', 'suspicious', 'refused', 'same'] as const
type Filter = (typeof filters)[number]

/** What F8 walks through: kinds that want a look. */
const PROBLEMS: readonly Filter[] = ['suspicious', 'conflicting', 'refused']

const ALL: ChangeRow['kind'][] = ['conflicting', 'changed', 'withdrawn', 'refused', 'new']

/** The change list: what storing would do, figure by figure, with filters. Same values are folded away. */
export function ChangeList(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const wanted = useViewParam('import', 'kind')
  const filter: Filter = filters.find((one) => one === wanted) ?? 'all'
  const [landing, setLanding] = useState(false)
  /** The sheet follows to the first of the kind; back at all of them, it stays. */
  const choose = (kind: Filter): void => {
    setLanding(kind !== 'all')
    changeView('import', { kind: kind === 'all' ? null : kind }, { replace: true })
  }
  const { counts } = job
  const nextProblem = (): void => {
    const at = PROBLEMS.indexOf(filter)
    const order = [...PROBLEMS.slice(at + 1), ...PROBLEMS.slice(0, at + 1)]
    const next = counts === null ? undefined : order.find((one) => countOf(one, counts) > 0)
    if (next !== undefined) choose(next)
  }
  if (counts === null) return <Skeleton kind="rows" />
  // Kinds without any are not offered, so that those with some are seen.
  const isOffered = (one: Filter): boolean => one === 'all' || one === filter || countOf(one, counts) > 0
  return (
    <>
      <div className={styles['filters']} role="radiogroup" aria-label={t('filter')}>
        {filters.filter(isOffered).map((one) => (
          <label key={one} className={styles['filter']} data-kind={one}>
            <input
              type="radio"
              name="kind"
              className="visually-hidden"
              checked={one === filter}
              onChange={() => choose(one)}
            />
            {t(`kind.${one}`)} <b>{countOf(one, counts).toLocaleString()}</b>
          </label>
        ))}
      </div>
      {filter !== 'refused' && filter !== 'same' && countOf(filter, counts) > 0 && (
        <AcceptKind job={job} filter={filter} />
      )}
      {countOf(filter, counts) === 0 ? (
        <p className={styles['nothing']}>{t(`kindNone.${whyNone(job, counts, filter)}`)}</p>
      ) : (
        <Rows
          key={filter}
          job={job}
          place={place}
          filter={filter}
          count={countOf(filter, counts)}
          landing={landing}
          onEnd={nextProblem}
        />
      )}
    </>
  )
}

/** Takes or leaves all that the list shows. */
function AcceptKind({ job, filter }: { readonly job: ImportJob; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const accept = useDeskMutation('import.accept', { onError })
  const what: AcceptScope =
    filter === 'all' || filter === 'suspicious' ? { what: filter } : { what: 'kind', kind: filter }
  return (
    <div className={styles['accept']}>
      <Button size="small" type="text" onClick={() => accept.mutate({ job: job.id, what, accepted: true })}>
        {t('accept.takeThese')}
      </Button>
      <Button size="small" type="text" onClick={() => accept.mutate({ job: job.id, what, accepted: false })}>
        {t('accept.leaveThese')}
      </Button>
      {(job.counts?.left ?? 0) > 0 && (
        <span className="muted">{t('accept.left', { count: job.counts?.left ?? 0 })}</span>
      )}
    </div>
  )
}

/** Why the list is empty: it waits for an answer, for the user's word on names, or there is none of the kind. */
function whyNone(job: ImportJob, counts: ImportCounts, filter: Filter): Filter | 'asking' | 'names' {
  if (job.questions.some(isOpen)) return 'asking'
  return filter === 'all' && counts.undecided > 0 ? 'names' : filter
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
  /** The kind was just chosen: its first row is shown as soon as it is known. */
  readonly landing: boolean
  /** F8 beyond the last row, or where nothing wants a look. */
  readonly onEnd: () => void
}): ReactNode {
  const { job, place, filter } = props
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const accept = useDeskMutation('import.accept', { onError })
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
  const { pages, error } = usePages(
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

  const showRow = (row: ChangeRow): void => {
    const file = fileOf(job, row.file)
    if (file !== null) place.go({ file: file.id, sheet: row.sheet, cell: row.cell }, { replace: true })
  }
  const show = (index: number): void => {
    const row = rowAt(index)
    setAt(index)
    if (row !== undefined) showRow(row)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === ' ') {
      event.preventDefault()
      toggle(rowAt(at), event.shiftKey ? 'column' : 'cell')
      return
    }
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(at + step, 0), total - 1)
    rows.scrollToIndex(next)
    show(next)
  }
  const toggle = (row: ChangeRow | undefined, what: Extent): void => {
    if (row === undefined || row.accepted === null) return
    const scope = { what, file: row.fileId, sheet: row.sheet, cell: row.cell }
    accept.mutate({ job: job.id, what: scope, accepted: !row.accepted })
  }
  const first = rowAt(0)
  const landed = useRef(!props.landing)
  useEffect(() => {
    if (landed.current || first === undefined) return
    landed.current = true
    showRow(first)
  })
  useNextKey(() => {
    if (!PROBLEMS.includes(filter) || at + 1 >= total) return props.onEnd()
    rows.scrollToIndex(at + 1)
    show(at + 1)
  })
  if (error !== null) return <Failed error={error} />
  const chosen = rowAt(at)
  return (
    <>
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
                aria-checked={row?.accepted ?? undefined}
                className={styles['row']}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => show(item.index)}
              >
                {row === undefined ? (
                  <Coming />
                ) : (
                  <ChangeLine
                    row={row}
                    severalFiles={job.files.length > 1}
                    isBelowRival={isBelowRival(row, rowAt(item.index - 1))}
                    onToggle={() => toggle(row, 'cell')}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
      {chosen !== undefined && chosen.kind !== 'refused' && (
        <RowBar
          key={`${chosen.fileId} ${chosen.sheet} ${chosen.cell} ${chosen.note}`}
          job={job.id}
          row={chosen}
          onToggle={(extent) => toggle(chosen, extent)}
        />
      )}
    </>
  )
}

/** Does the row above speak of the same place of the same import? */
function isBelowRival({ rival }: ChangeRow, above: ChangeRow | undefined): boolean {
  if (rival === null || above === undefined) return false
  const isRival = (one: Pick<ChangeRow, 'fileId' | 'sheet' | 'cell'> | null): boolean =>
    one !== null && one.fileId === rival.fileId && one.sheet === rival.sheet && one.cell === rival.cell
  return isRival(above) || isRival(above.rival)
}

/** A row whose page is on its way. */
function Coming(): ReactNode {
  const { t } = useTranslation('frame')
  return (
    <div className={styles['coming']}>
      <span className="visually-hidden">{t('loading')}</span>
    </div>
  )
}

/** F8, wherever the focus is on the screen. */
function useNextKey(onNext: () => void): void {
  const latest = useRef(onNext)
  useEffect(() => {
    latest.current = onNext
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F8') return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}
