import { type ReactNode, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { type CellPosition, cellName } from '#core/reading/grid.ts'
import { useCommand } from '../../../app/commands.ts'
import { DeskFailure } from '../../../app/desk/desk-failure.ts'
import { Empty } from '../../../app/states/empty.tsx'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { LabelParent } from '../correction/label-parent.tsx'
import { MarkBar } from '../correction/mark-bar.tsx'
import { MeaningBar } from '../correction/meaning-bar.tsx'
import { PointHere } from '../correction/point-here.tsx'
import { RecipeLine } from '../correction/recipes/recipe-line.tsx'
import { MEANING_KEY, markRoles, useCorrections } from '../correction/use-corrections.ts'
import { type ImportPlace, useCellInFocus } from '../place.ts'
import { CellLine } from './cell-line.tsx'
import type { Selection } from './selection.ts'
import styles from './sheet.module.css'
import { SheetGrid } from './sheet-grid.tsx'
import type { SheetPage } from './sheet-page.ts'
import { useTakeCell } from './take-cell.ts'
import type { ShownSheet } from './use-sheet-pages.ts'
import { useWhySo } from './why-so.ts'

type Look = { readonly at: CellPosition; readonly page: SheetPage } | null

/** The middle pane: the open sheet with what each cell became. */
export function SheetPane(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { t } = useTranslation('import')
  const { file, sheet: name } = props.place
  if (file === null) return null
  const isUnread = file.state === 'waiting' || file.state === 'reading'
  if (isUnread && file.sheets.length === 0) return <Skeleton kind="rows" />
  // A file that opened well shows its sheets, whatever was found on them.
  if (file.error !== null && file.sheets.length === 0) return <Failed error={new DeskFailure(file.error)} />
  const sheet = file.sheets.find((one) => one.name === name)
  if (sheet === undefined || sheet.rowCount === 0) return <Empty title={t('noSheet')} what={t('noSheetWhat')} />
  return <OpenSheet key={`${file.id} ${sheet.name}`} {...props} file={file} sheet={sheet} />
}

function OpenSheet(props: {
  readonly job: ImportJob
  readonly place: ImportPlace
  readonly file: ImportFile
  readonly sheet: ImportFile['sheets'][number]
}): ReactNode {
  const { job, place, file, sheet } = props
  const { t } = useTranslation('import')
  const [focus, setFocus] = useState<Look>(null)
  const [hover, setHover] = useState<Look>(null)
  const [selection, setSelection] = useState<Selection | null>(null)
  const onLook = useCallback((look: Look, how: 'focus' | 'hover') => (how === 'hover' ? setHover : setFocus)(look), [])
  const corrections = useCorrections(job, file, sheet)
  const shown: ShownSheet = {
    ask: { call: 'import.sheet', job: job.id, file: file.id },
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount
  }
  const whySo = useWhySo(sheet)
  const look = hover ?? focus
  // While a sheet is being corrected, undo speaks of the corrections and never of an import stored before.
  useCommand('undo', corrections.undo)
  useCommand('redo', corrections.redo)
  const take = useTakeCell(job, file, sheet.name)
  const pane = useRef<HTMLElement>(null)
  const [isMeaning, setMeaning] = useState(false)
  const openMeaning = (): void => {
    setMeaning(true)
    // It takes the focus as it opens; where it is open already it is gone to.
    pane.current?.querySelector<HTMLElement>('fieldset input')?.focus()
  }
  const closeMeaning = (): void => {
    setMeaning(false)
    pane.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()
  }
  const cell = useCellInFocus()
  const { go } = place
  const onCell = useCallback((cell: string) => go({ cell }, { replace: true }), [go])
  return (
    <section ref={pane} className={styles['pane']} aria-label={t('paneSheet')}>
      <div className={styles['tools']}>
        <h2 className={styles['name']} title={`${file.name} · ${sheet.name}`}>
          {sheet.name}
        </h2>
        {/* How far the sheet goes beyond what is in sight. */}
        <span className="muted" title={t('sheetSize', { rows: sheet.rowCount, columns: sheet.columnCount })}>
          A1:{cellName(sheet.rowCount - 1, sheet.columnCount - 1)}
        </span>
        <MarkBar
          selection={selection}
          corrections={corrections}
          isMeaning={isMeaning}
          onMeaning={() => (isMeaning ? closeMeaning() : setMeaning(true))}
        />
      </div>
      <CellLine look={look} why={look === null ? null : whySo(look.at, look.page.role(look.at.row, look.at.column))}>
        {focus !== null && (hover === null || isSameCell(hover.at, focus.at)) && (
          <LabelParent at={focus.at} sheet={shown} selection={selection} corrections={corrections} />
        )}
      </CellLine>
      <SheetGrid
        sheet={shown}
        cell={cell}
        onCell={onCell}
        onSelect={setSelection}
        onDigit={(digit, selected) => {
          if (digit === MEANING_KEY) openMeaning()
          const role = markRoles[digit - 1]
          if (role !== undefined) corrections.mark(selected, role)
        }}
        onSpace={take}
        onLook={onLook}
        pointed={hover?.at ?? null}
        tables={sheet.tables.filter(({ observations }) => observations > 0).map(({ range }) => range)}
      />
      <PointHere file={file} sheet={sheet} />
      <RecipeLine job={job} file={file} sheet={sheet} corrections={corrections} />
      {isMeaning && selection !== null && (
        <MeaningBar
          job={job}
          file={file}
          sheet={sheet}
          selection={selection}
          corrections={corrections}
          onClose={closeMeaning}
        />
      )}
    </section>
  )
}

function isSameCell(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column
}
