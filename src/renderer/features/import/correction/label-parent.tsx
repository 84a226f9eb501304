import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type CellPosition, parseCellName } from '#core/reading/grid.ts'
import type { SheetViewData } from '../sheet/sheet-page.ts'
import styles from './correction.module.css'
import type { Corrections } from './use-corrections.ts'

const NONE = ''

/** The label in focus hangs under another: which one can be changed. */
export function LabelParent(props: {
  readonly at: CellPosition
  readonly labels: SheetViewData['labels']
  readonly corrections: Corrections
}): ReactNode {
  const { at, labels, corrections } = props
  const { t } = useTranslation('correction')
  const label = labels.find(({ cell }) => isAt(cell, at))
  if (label === undefined) return null
  const options = labels
    .filter(({ cell }) => cell !== label.cell)
    .map(({ cell, text }) => ({ value: cell, label: `${text} (${cell})` }))
  return (
    <span className={styles['parent']}>
      {t('under')}
      <Select
        aria-label={t('underOf', { label: label.text })}
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        className={styles['parentPicker']}
        value={label.parent ?? NONE}
        loading={corrections.isPending}
        options={[{ value: NONE, label: t('underNone') }, ...options]}
        onChange={(cell) => corrections.hang(at, cell === NONE ? null : parseCellName(cell))}
      />
    </span>
  )
}

function isAt(cell: string, at: CellPosition): boolean {
  const position = parseCellName(cell)
  return position !== null && position.row === at.row && position.column === at.column
}
