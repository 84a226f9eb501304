import { CheckOutlined, ClockCircleOutlined, CloseOutlined, LoadingOutlined, QuestionOutlined } from '@ant-design/icons'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ComponentType, type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { useErrorWords } from '../../../app/states/error-words.ts'
import type { ImportPlace } from '../place.ts'
import { useWording } from '../wording.ts'
import { FileDepartment } from './file-department.tsx'
import styles from './files.module.css'

const icons: Readonly<Record<ImportFile['state'], ComponentType>> = {
  waiting: ClockCircleOutlined,
  reading: LoadingOutlined,
  question: QuestionOutlined,
  read: CheckOutlined,
  refused: CloseOutlined
}

type Line = { readonly file: ImportFile; readonly sheet: ImportFile['sheets'][number] | null }

/** The left pane: the job's files with their state, the open file's sheets under it. Arrow keys walk through all. */
export const FilesPane = memo(function FilesPane(props: {
  readonly job: ImportJob
  readonly place: ImportPlace
}): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const tree = useRef<HTMLDivElement>(null)
  const lines = job.files.flatMap((file): readonly Line[] =>
    file === place.file && file.sheets.length > 1
      ? [{ file, sheet: null }, ...file.sheets.map((sheet) => ({ file, sheet }))]
      : [{ file, sheet: null }]
  )
  const isOpen = (line: Line): boolean =>
    line.file === place.file && (line.sheet === null ? line.file.sheets.length < 2 : line.sheet.name === place.sheet)
  const at = Math.max(0, lines.findIndex(isOpen))

  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const current = lines[at]
    // A file with several sheets opens with the first of them: its own line is stepped over.
    let next = at + step
    if (lines[next]?.file === current?.file && lines[next]?.sheet === null) next += step
    open(lines[next], step)
  }
  const open = (line: Line | undefined, step = 1): void => {
    if (line === undefined) return
    const sheet = line.sheet ?? (step < 0 ? line.file.sheets.at(-1) : undefined)
    // What is chosen here is what the list of changes shows.
    place.go({
      file: line.file.id,
      ...(sheet === undefined ? {} : { sheet: sheet.name }),
      narrowed: line.sheet === null ? 'file' : 'sheet'
    })
  }
  // A job has a thousand files: those in sight are painted, and the open one, which aria-activedescendant names.
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => tree.current,
    estimateSize: (index) => (lines[index]?.sheet === null ? FILE_HEIGHT : SHEET_HEIGHT),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 8,
    rangeExtractor: (seen) => {
      const painted = new Set(defaultRangeExtractor(seen))
      if (at < seen.count) painted.add(at)
      return [...painted].sort((a, b) => a - b)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another line is opened, not when the list grows
  useEffect(() => list.scrollToIndex(at, { align: 'auto' }), [at])

  return (
    <div className={styles['pane']}>
      <div
        ref={tree}
        className={`framed ${styles['files']}`}
        role="tree"
        tabIndex={0}
        aria-label={t('paneFiles')}
        aria-activedescendant={`line-${at}`}
        onKeyDown={walk}
      >
        <div className={styles['lines']} role="presentation" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index]
            if (line === undefined) return null
            return (
              <div
                key={key}
                ref={list.measureElement}
                data-index={index}
                role="presentation"
                className={styles['line']}
                style={{ top: start }}
              >
                {line.sheet === null ? (
                  <FileLine
                    id={`line-${index}`}
                    file={line.file}
                    isOpen={index === at}
                    isExpanded={line.file === place.file && line.file.sheets.length > 1}
                    onOpen={() => open(line)}
                  />
                ) : (
                  <SheetLine id={`line-${index}`} sheet={line.sheet} isOpen={index === at} onOpen={() => open(line)} />
                )}
              </div>
            )
          })}
        </div>
      </div>
      {job.state !== 'reading' && place.file !== null && place.file.error === null && (
        <FileDepartment job={job} file={place.file} place={place} />
      )}
    </div>
  )
})

/** What lines are likely to need before they are measured, in pixels. */
const FILE_HEIGHT = 46
const SHEET_HEIGHT = 24

function keyOf(line: Line | undefined): string {
  return `${line?.file.id} ${line?.sheet?.name ?? ''}`
}

function FileLine(props: {
  readonly id: string
  readonly file: ImportFile
  readonly isOpen: boolean
  readonly isExpanded: boolean
  readonly onOpen: () => void
}): ReactNode {
  const { t } = useTranslation('import')
  const errorWords = useErrorWords()
  const { remark } = useWording()
  const { file } = props
  const Icon = icons[file.state]
  const observations = file.sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.observations, 0)
  return (
    // Keys are answered by the tree, which keeps the focus (aria-activedescendant).
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={props.id}
      className={styles['file']}
      role="treeitem"
      aria-level={1}
      aria-selected={props.isOpen}
      aria-expanded={file.sheets.length > 1 ? props.isExpanded : undefined}
      data-state={file.state}
      onClick={props.onOpen}
    >
      <span className={styles['icon']}>
        <Icon aria-hidden />
      </span>
      <span className={styles['name']}>{file.name}</span>
      <span className={styles['state']}>
        {file.error !== null
          ? errorWords(file.error).what
          : file.state === 'read' || file.state === 'question'
            ? `${t(`fileState.${file.state}`)} · ${t('observations', { count: observations })}`
            : t(`fileState.${file.state}`)}
        {file.error === null && file.department.name !== null && ` · ${file.department.name}`}
        {file.warnings.map((warning) => (
          <span key={remark(warning)} className={styles['warning']}>
            {remark(warning)}
          </span>
        ))}
      </span>
    </div>
  )
}

function SheetLine(props: {
  readonly id: string
  readonly sheet: ImportFile['sheets'][number]
  readonly isOpen: boolean
  readonly onOpen: () => void
}): ReactNode {
  const { t } = useTranslation('import')
  const { sheet } = props
  const observations = sheet.tables.reduce((sum, table) => sum + table.observations, 0)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree keeps the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys
    <div
      id={props.id}
      className={styles['sheet']}
      role="treeitem"
      aria-level={2}
      aria-selected={props.isOpen}
      onClick={props.onOpen}
    >
      <span className={styles['name']}>{sheet.name}</span>
      <span className={styles['count']}>{observations === 0 ? t('noTable') : observations.toLocaleString()}</span>
      {sheet.refused > 0 && <span className={styles['refused']}>{t('refusedCount', { count: sheet.refused })}</span>}
    </div>
  )
}
