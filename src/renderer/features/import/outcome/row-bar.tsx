import { Button, Checkbox, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeRow, ImportName } from '#contract/calls/import/import-outcome.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useKeptText } from '../../../ui/behaviour/use-kept-text.ts'
import { NewIndicator } from './names/new-indicator.tsx'
import styles from './outcome.module.css'

/** How far a taking or leaving reaches: the figure, its row or its column of the sheet. */
export type Extent = 'cell' | 'row' | 'column'

/** What can be said of the row in focus: take or leave it, its row or its column of the sheet, explain it. */
export function RowBar(props: {
  readonly job: string
  readonly row: ChangeRow
  /** The name of which storing makes a new indicator, if the row is of one. */
  readonly newName: ImportName | null
  readonly onToggle: (extent: Extent) => void
}): ReactNode {
  const { t } = useTranslation('import')
  const { job, row, onToggle } = props
  const onError = useSayFailure()
  const note = useDeskMutation('import.note', { onError })
  const { fileId: file, sheet, cell } = row
  const written = useKeptText(row.note, (said) => note.mutate({ job, file, sheet, cell, note: said }))
  return (
    <div className={styles['bar']} role="toolbar" aria-label={`${row.sheet}!${row.cell}`}>
      {props.newName !== null && <NewIndicator job={job} name={props.newName} />}
      {row.accepted !== null && (
        <>
          <Checkbox checked={row.accepted} onChange={() => onToggle('cell')}>
            {t('accept.row')}
          </Checkbox>
          <Button size="small" type="text" onClick={() => onToggle('row')}>
            {t(row.accepted ? 'accept.leaveRow' : 'accept.takeRow', { row: row.cell.replace(/^\D+/, '') })}
          </Button>
          <Button size="small" type="text" onClick={() => onToggle('column')}>
            {t(row.accepted ? 'accept.leaveColumn' : 'accept.takeColumn', { column: row.cell.replace(/\d+$/, '') })}
          </Button>
        </>
      )}
      <Input
        size="small"
        aria-label={t('accept.note')}
        placeholder={t('accept.note')}
        maxLength={1000}
        value={written.typed}
        onChange={(event) => written.type(event.target.value)}
        onBlur={written.leave}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
    </div>
  )
}
