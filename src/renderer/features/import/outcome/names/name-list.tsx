import { useVirtualizer } from '@tanstack/react-virtual'
import { Input, Segmented } from 'antd'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import { useDesk } from '../../../../app/desk/desk-query.ts'
import { changeView, useViewParam } from '../../../../app/view-state.ts'
import { isFoundBy } from '../../../../ui/find-by-name.ts'
import { useSounds } from '../../../../ui/sounds.ts'
import { fileOf, type ImportPlace } from '../../place.ts'
import styles from '../outcome.module.css'
import { KeptDecisions, KeptRegionAnswers } from './kept-decisions.tsx'
import { NameLine } from './name-line.tsx'

const shown = ['all', 'undecided', 'new', 'matched', 'left-out'] as const

/** A line of the list: a name, or the file that the names below it are of. */
type Line = { readonly file: string; readonly state: ImportName['state']; readonly count: number } | ImportName

/** The names the files use, file by file, each with the indicator it was taken for; new ones first. */
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
  const { names, files } = job
  const placeOf = useHeldPlaces(names, `${state} ${query}`)
  const words = useMemo(() => names.flatMap(wordsOf), [names])
  const soundsOf = useSounds(words, query)
  const lines = useMemo(() => {
    const wanted = sorted(names, files, { state, placeOf }, (name) =>
      isFoundBy(query, { name: wordsOf(name).join(' '), nameEn: null, pinyin: wordsOf(name).map(soundsOf).join(' ') })
    )
    return files.length > 1 ? underFiles(wanted, placeOf) : wanted
  }, [names, files, state, query, soundsOf, placeOf])
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (isName(lines[index]) ? 58 : 26),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 6
  })
  // The list goes to the names of the file that is opened, but for one that was opened from here.
  const opened = place.file?.id
  const followed = useRef(opened)
  useEffect(() => {
    if (followed.current === opened) return
    followed.current = opened
    const first = lines.findIndex(({ file }) => file === opened)
    if (first >= 0) rows.scrollToIndex(first, { align: 'start' })
  }, [opened, lines, rows])
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
      <KeptRegionAnswers />
      {lines.length === 0 && (
        <p className={styles['nothing']}>{query.trim() === '' ? t(`names.noneOf.${state}`) : t('names.none')}</p>
      )}
      <div ref={scroller} className={styles['rows']}>
        <ul className={styles['names']} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const line = lines[item.index]
            if (line === undefined) return null
            return (
              <li
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                className={styles['row']}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {isName(line) ? (
                  <NameLine
                    job={job.id}
                    name={line}
                    indicators={catalogue.data?.indicators ?? []}
                    onShow={() => {
                      const file = fileOf(job, line.file)
                      followed.current = file?.id
                      if (file !== null) place.go({ file: file.id, sheet: line.sheet, cell: line.cell })
                    }}
                  />
                ) : (
                  <div className={styles['ofFile']}>
                    {fileOf(job, line.file)?.name}
                    <span className={styles['count']}>
                      {t(`names.${line.state}`)} {line.count.toLocaleString()}
                    </span>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}

type PlaceOf = (name: ImportName) => ImportName['state']

/**
 * Among which names each stands: those that it was one of when the list was last filtered. One that is answered stays
 * under the pointer, and those below it do not move up.
 */
function useHeldPlaces(names: readonly ImportName[], filtered: string): PlaceOf {
  const [held, setHeld] = useState(() => placesAt(names, filtered))
  const current = held.filtered === filtered ? held : placesAt(names, filtered)
  if (current !== held) setHeld(current)
  return useCallback((name) => current.states.get(name.key) ?? name.state, [current])
}

function placesAt(
  names: readonly ImportName[],
  filtered: string
): { readonly filtered: string; readonly states: ReadonlyMap<string, ImportName['state']> } {
  return { filtered, states: new Map(names.map(({ key, state }) => [key, state])) }
}

const ORDER: Readonly<Record<ImportName['state'], number>> = {
  undecided: 0,
  new: 1,
  matched: 2,
  'left-out': 3
}

function sorted(
  names: readonly ImportName[],
  files: ImportJob['files'],
  { state, placeOf }: { readonly state: (typeof shown)[number]; readonly placeOf: PlaceOf },
  isFound: (name: ImportName) => boolean
): readonly ImportName[] {
  const orderOf = new Map(files.map(({ id }, index) => [id, index]))
  const order = ({ file }: ImportName): number => orderOf.get(file) ?? 0
  return names
    .filter((name) => state === 'all' || placeOf(name) === state)
    .filter(isFound)
    .toSorted((one, other) => ORDER[placeOf(one)] - ORDER[placeOf(other)] || order(one) - order(other))
}

/** What a name is found by: the labels that it stands under, and what it was taken for. */
function wordsOf({ path, indicatorName }: ImportName): readonly string[] {
  return indicatorName === null ? path : [...path, indicatorName]
}

function underFiles(names: readonly ImportName[], placeOf: PlaceOf): readonly Line[] {
  const groups: { readonly file: string; readonly state: ImportName['state']; readonly names: ImportName[] }[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const state = placeOf(name)
    if (last?.file === name.file && last.state === state) last.names.push(name)
    else groups.push({ file: name.file, state, names: [name] })
  }
  return groups.flatMap(({ file, state, names: own }) => {
    const count = own.filter((name) => name.state === state).length
    return [{ file, state, count }, ...own]
  })
}

function isName(line: Line | undefined): line is ImportName {
  return line !== undefined && 'key' in line
}

function keyOf(line: Line | undefined): string {
  return isName(line) ? line.key : `${line?.state} ${line?.file}`
}
