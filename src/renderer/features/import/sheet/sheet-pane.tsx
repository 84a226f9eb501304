import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/import-calls.ts'
import { DeskFailure } from '../../../app/desk/desk-failure.ts'
import { Empty } from '../../../app/states/empty.tsx'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import type { ImportPlace } from '../place.ts'
import { CellLine } from './cell-line.tsx'
import type { CellPosition } from './cell-position.ts'
import { RoleLegend } from './role-legend.tsx'
import styles from './sheet.module.css'
import { SheetGrid } from './sheet-grid.tsx'
import type { SheetPage } from './sheet-page.ts'

type Look = { readonly at: CellPosition; readonly page: SheetPage } | null

/** The middle pane: the open sheet with what each cell became. */
export function SheetPane(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const [focus, setFocus] = useState<Look>(null)
  const [hover, setHover] = useState<Look>(null)
  const onLook = useCallback((look: Look, how: 'focus' | 'hover') => (how === 'hover' ? setHover : setFocus)(look), [])
  const { file } = place
  const { go } = place
  const onCell = useCallback((cell: string) => go({ cell }, { replace: true }), [go])

  if (file === null) return null
  if (file.state === 'waiting' || file.state === 'reading') return <Skeleton kind="rows" />
  if (file.error !== null) return <Failed error={new DeskFailure(file.error)} />
  const sheet = file.sheets.find(({ name }) => name === place.sheet)
  if (sheet === undefined || sheet.rowCount === 0) return <Empty title={t('noSheet')} what={t('noSheetWhat')} />

  return (
    <section className={styles['pane']} aria-label={t('paneSheet')}>
      <div className={styles['tools']}>
        <h2 className={styles['name']} title={`${file.name} · ${sheet.name}`}>
          {sheet.name}
        </h2>
        <RoleLegend />
      </div>
      <CellLine look={hover ?? focus} />
      <SheetGrid
        key={`${file.id} ${sheet.name}`}
        sheet={{
          job: job.id,
          file: file.id,
          name: sheet.name,
          rowCount: sheet.rowCount,
          columnCount: sheet.columnCount
        }}
        cell={place.cell}
        onCell={onCell}
        onLook={onLook}
      />
    </section>
  )
}
