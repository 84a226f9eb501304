import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeaderCell } from '#core/layout/layout.ts'
import { useWordList } from '../lists/word-list.ts'
import styles from './grid.module.css'
import type { GridModel } from './grid-model.ts'

/** Hidden under the frozen columns, or cut off at the right. */
export type Side = 'before' | 'behind'

/** Says which columns are out of sight at a side, and leads there. The keyboard has Home and End for it. */
export function HiddenColumns({
  model: { header, frozen },
  offsets,
  left,
  place,
  cell,
  side,
  onEnd
}: {
  readonly model: GridModel
  readonly offsets: readonly number[]
  /** How far the grid is scrolled across, in pixels. */
  readonly left: number
  /** Width of its place, in pixels; 0: not known yet. */
  readonly place: number
  /** The cell of the header that it stands in. */
  readonly cell: HeaderCell
  readonly side: Side
  readonly onEnd: (side: Side) => void
}): ReactNode {
  const { t } = useTranslation('frame')
  const list = useWordList()
  const base = offsets[frozen] ?? 0
  const isHidden = (column: number, columnSpan: number): boolean =>
    side === 'before'
      ? (offsets[column] ?? 0) - base < left - 0.5
      : place > 0 && (offsets[column + columnSpan] ?? 0) > left + place + 0.5
  const hidden = (header[0] ?? []).filter(({ column, columnSpan }) => column >= frozen && isHidden(column, columnSpan))
  if (hidden.length === 0) return null
  const names = hidden.map(({ text }) => text)
  const says = t(side === 'before' ? 'columnsBefore' : 'columnsBehind', {
    names: names.length > MOST_NAMED ? `${names[0]} … ${names.at(-1)}` : list(names)
  })
  return (
    <button
      type="button"
      className={styles[side]}
      style={side === 'behind' ? { right: (offsets[cell.column + cell.columnSpan] ?? 0) - left - place } : undefined}
      title={says}
      aria-label={says}
      tabIndex={-1}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => onEnd(side)}
    >
      {side === 'before' ? <DoubleLeftOutlined aria-hidden /> : <DoubleRightOutlined aria-hidden />}
    </button>
  )
}

/** Of more hidden heads than these the first and the last are named. */
const MOST_NAMED = 4
