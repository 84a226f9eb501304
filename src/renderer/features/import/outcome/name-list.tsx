import { useVirtualizer } from '@tanstack/react-virtual'
import { Input, Segmented } from 'antd'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import-calls.ts'
import type { ImportName } from '#contract/calls/import-outcome.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { changeView, useViewParam } from '../../../app/view-state.ts'
import { fileOf, type ImportPlace } from '../place.ts'
import { KeptDecisions } from './kept-decisions.tsx'
import { NameLine } from './name-line.tsx'
import styles from './outcome.module.css'

const shown = ['all', 'undecided', 'new', 'matched', 'left-out'] as const

/** The names the files use, each with the indicator it was taken for; new ones first. */
export function NameList(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const wanted = useViewParam('import', 'names')
  const state = shown.find((one) => one === wanted) ?? 'all'
  const query = useViewParam('import', 'q') ?? ''
  const change = (patch: Readonly<Record<string, string | null>>): void =>
    changeView('import', patch, { replace: true })
  const catalogue = useDesk('catalogue.indicators', {})
  const scroller = useRef<HTMLDivElement>(null)
  const names = useMemo(() => sorted(job.names, state, query), [job.names, state, query])
  const rows = useVirtualizer({
    count: names.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 58,
    getItemKey: (index) => names[index]?.key ?? index,
    overscan: 6
  })
  const count = (of: (typeof shown)[number]): number =>
    of === 'all' ? job.names.length : job.names.filter((name) => name.state === of).length
  return (
    <>
      <div className={styles['tools']}>
        <Segmented
          aria-label={t('filter')}
          value={state}
          options={shown
            .filter((one) => one === 'all' || one === state || count(one) > 0)
            .map((one) => ({ value: one, label: `${t(`names.${one}`)} ${count(one)}` }))}
          onChange={(now) => change({ names: now === 'all' ? null : now })}
        />
        <Input
          className={styles['search']}
          allowClear
          aria-label={t('names.search')}
          placeholder={t('names.search')}
          value={query}
          onChange={(event) => change({ q: event.target.value })}
        />
      </div>
      <KeptDecisions />
      {names.length === 0 && <p className={styles['nothing']}>{t('names.none')}</p>}
      <div ref={scroller} className={styles['rows']}>
        <ul className={styles['names']} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const name = names[item.index]
            if (name === undefined) return null
            return (
              <li
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                className={styles['row']}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <NameLine
                  job={job.id}
                  name={name}
                  indicators={catalogue.data?.indicators ?? []}
                  onShow={() => {
                    const file = fileOf(job, name.file)
                    if (file !== null) place.go({ file: file.id, sheet: name.sheet, cell: name.cell })
                  }}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}

const ORDER: Readonly<Record<ImportName['state'], number>> = {
  undecided: 0,
  new: 1,
  matched: 2,
  'left-out': 3
}

function sorted(names: readonly ImportName[], state: (typeof shown)[number], query: string): readonly ImportName[] {
  const wanted = query.trim().toLowerCase()
  return names
    .filter((name) => state === 'all' || name.state === state)
    .filter(
      (name) => wanted === '' || `${name.path.join(' ')} ${name.indicatorName ?? ''}`.toLowerCase().includes(wanted)
    )
    .toSorted((one, other) => ORDER[one.state] - ORDER[other.state])
}
