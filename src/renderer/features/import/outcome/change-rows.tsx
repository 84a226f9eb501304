import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeRow } from '#contract/calls/import/import-outcome.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { Failed } from '../../../app/states/failed.tsx'
import { usePages } from '../../../ui/behaviour/use-pages.ts'
import { fileOf, type ImportPlace } from '../place.ts'
import { ChangeLine } from './change-line.tsx'
import { changedKinds, type Filter, problems } from './filters.ts'
import { useFollowSheet } from './follow-sheet.ts'
import styles from './outcome.module.css'
import { type Extent, RowBar } from './row-bar.tsx'

const PAGE = 100

/** The rows of the change list that a filter leaves: walked by keys, taken or left, shown on the sheet. */
export function ChangeRows(props: {
  readonly job: ImportJob
  readonly place: ImportPlace
  readonly filter: Filter
  readonly count: number
  /** The kind was just chosen: its first row is shown as soon as it is known. 'focused': by F8, and the keys go on there. */
  readonly landing: boolean | 'focused'
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
  const listed = {
    job: job.id,
    kinds: kindsOf(filter),
    suspiciousOnly: filter === 'suspicious',
    of: place.part
  }
  const { pages, error } = usePages('import.changes', (page) => ({ ...listed, offset: page * PAGE, limit: PAGE }), {
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    size: PAGE
  })
  const known = pages.values().next().value?.total ?? total
  if (known !== total) setTotal(known)
  const rowAt = (index: number): ChangeRow | undefined => pages.get(Math.floor(index / PAGE))?.rows[index % PAGE]

  useFollowSheet(listed, place, { index: at, row: rowAt(at), isLeading: props.landing !== false }, (index) => {
    setAt(index)
    rows.scrollToIndex(index)
  })

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
  const landed = useRef(props.landing === false)
  useEffect(() => {
    if (landed.current || first === undefined) return
    landed.current = true
    if (props.landing === 'focused') scroller.current?.focus()
    showRow(first)
    // The list of the kind before had the focus and is gone.
    if (document.activeElement === document.body) scroller.current?.focus()
  })
  useNextKey(() => {
    if (!problems.includes(filter) || at + 1 >= total) return props.onEnd()
    scroller.current?.focus()
    rows.scrollToIndex(at + 1)
    show(at + 1)
    // What wants a look is taken or left with the space bar.
    scroller.current?.focus()
  })
  if (error !== null) return <Failed error={error} />
  const chosen = rowAt(at)
  return (
    <>
      <div
        ref={scroller}
        className={`framed ${styles['rows']}`}
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
      {chosen !== undefined && chosen.kind !== 'refused' && chosen.kind !== 'waiting' && (
        <RowBar
          key={`${chosen.fileId} ${chosen.sheet} ${chosen.cell}`}
          job={job.id}
          row={chosen}
          newName={job.names.find(({ key }) => key === chosen.newName) ?? null}
          onToggle={(extent) => toggle(chosen, extent)}
        />
      )}
    </>
  )
}

function kindsOf(filter: Filter): ChangeRow['kind'][] {
  if (filter === 'all') return changedKinds
  return filter === 'suspicious' ? [...changedKinds, 'same'] : [filter]
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
