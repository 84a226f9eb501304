import { DoubleLeftOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWordList } from '../lists/word-list.ts'
import styles from './grid.module.css'
import type { GridModel } from './grid-model.ts'

/**
 * Columns hidden under the frozen ones leave no trace, unlike those that are cut off at the right: this says which they
 * are, and leads there. The keyboard has Home for it.
 */
export function ColumnsBefore({
  model: { header, frozen },
  offsets,
  left,
  onFirst
}: {
  readonly model: GridModel
  readonly offsets: readonly number[]
  /** How far the grid is scrolled across, in pixels. */
  readonly left: number
  readonly onFirst: () => void
}): ReactNode {
  const { t } = useTranslation('frame')
  const list = useWordList()
  const base = offsets[frozen] ?? 0
  const isHidden = (column: number): boolean => (offsets[column] ?? 0) - base < left - 0.5
  const hidden = (header[0] ?? []).filter(({ column }) => column >= frozen && isHidden(column))
  if (hidden.length === 0) return null
  const names = hidden.map(({ text }) => text)
  const says = t('columnsBefore', {
    names: names.length > MOST_NAMED ? `${names[0]} … ${names.at(-1)}` : list(names)
  })
  return (
    <button
      type="button"
      className={styles['before']}
      title={says}
      aria-label={says}
      tabIndex={-1}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={onFirst}
    >
      <DoubleLeftOutlined aria-hidden />
    </button>
  )
}

/** Of more hidden heads than these the first and the last are named. */
const MOST_NAMED = 4
