import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type CellPosition, parseCellName } from '#core/reading/grid.ts'
import type { SheetPage } from '../sheet/sheet-page.ts'
import styles from './correction.module.css'
import type { Corrections } from './use-corrections.ts'

const NONE = ''

/** The label in focus hangs under another: which one can be changed. */
export function LabelParent(props: {
  readonly at: CellPosition
  readonly page: SheetPage
  readonly corrections: Corrections
}): ReactNode {
  const { at, corrections } = props
  const { labels, role } = props.page
  const { t } = useTranslation('correction')
  const label = labels.find(({ cell }) => isAt(cell, at))
  if (label === undefined) return null
  // A name of rows hangs under another of rows, a head under a head.
  const axis = axisOf(role(at.row, at.column))
  const options = labels
    .filter(({ cell }) => {
      const place = parseCellName(cell)
      return cell !== label.cell && place !== null && axisOf(role(place.row, place.column)) === axis
    })
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

function axisOf(role: ReturnType<SheetPage['role']>): 'row' | 'column' {
  return role === 'header' || role === 'stub-head' ? 'column' : 'row'
}

function isAt(cell: string, at: CellPosition): boolean {
  const position = parseCellName(cell)
  return position !== null && position.row === at.row && position.column === at.column
}
