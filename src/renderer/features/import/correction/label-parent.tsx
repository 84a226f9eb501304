import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type CellPosition, parseCellName } from '#core/reading/grid.ts'
import { type PlacedLabel, placedLabels, pointedLabels } from '../sheet/pointed-labels.ts'
import type { Selection } from '../sheet/selection.ts'
import { type ShownSheet, useSheetPages } from '../sheet/use-sheet-pages.ts'
import styles from './correction.module.css'
import type { Corrections } from './use-corrections.ts'

const NONE = ''

/** The selected labels, else the one in focus, hang under another: which one can be changed. */
export function LabelParent(props: {
  readonly at: CellPosition
  readonly sheet: Pick<ShownSheet, 'ask' | 'name'>
  readonly selection: Selection | null
  readonly corrections: Corrections
}): ReactNode {
  const { at, sheet, corrections } = props
  const { t } = useTranslation('correction')
  const selection = isTooTall(props.selection) ? null : props.selection
  const { pages } = useSheetPages(sheet, { first: selection?.top ?? at.row, last: selection?.bottom ?? at.row })
  const labels = pages.flatMap(placedLabels)
  const pointed = pointedLabels(labels, at, selection)
  const [first] = pointed
  if (first === undefined) return null
  const count = pointed.length
  const parents = new Set(pointed.map(({ parent }) => parent ?? NONE))
  const [parent] = parents
  const hang = (cell: string): void => {
    // One of those that are pointed at may be what the others hang under.
    const hung = pointed.filter((label) => label.cell !== cell)
    corrections.hang(
      hung.map((label) => label.at),
      cell === NONE ? null : parseCellName(cell)
    )
  }
  return (
    <span className={styles['parent']}>
      {count === 1 ? t('under') : t('underMany', { count })}
      <Select
        aria-label={count === 1 ? t('underOf', { label: first.text }) : t('underOfMany', { label: first.text, count })}
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        className={styles['parentPicker']}
        placeholder={t('various')}
        {...(parents.size === 1 && parent !== undefined ? { value: parent } : {})}
        loading={corrections.isPending}
        options={[{ value: NONE, label: t('underNone') }, ...parentsOffered(labels, pointed)]}
        // Also the one under which it is read already: what is pointed out is no guess any more.
        onSelect={(cell: string) => hang(cell)}
      />
    </span>
  )
}

/** Whole columns of long sheets are selected to say what they mean, and nobody hangs all their names under one. */
function isTooTall(selection: Selection | null): boolean {
  return selection !== null && selection.bottom - selection.top >= MOST_ROWS
}

/** As many sayings a sheet may have. */
const MOST_ROWS = 500

/** A name of rows hangs under another of rows, a head under a head. */
function parentsOffered(
  labels: readonly PlacedLabel[],
  pointed: readonly PlacedLabel[]
): { readonly value: string; readonly label: string }[] {
  const [first, ...more] = pointed
  return labels
    .filter(({ cell, axis }) => axis === first?.axis && (more.length > 0 || cell !== first.cell))
    .map(({ cell, text }) => ({ value: cell, label: `${text} (${cell})` }))
}
