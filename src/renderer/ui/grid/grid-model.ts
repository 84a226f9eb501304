import type { HeaderCell } from '#core/layout/layout.ts'
import type { CopiedCell } from './selection/clipboard.ts'

export interface GridColumn {
  readonly id: string
  /** In pixels. */
  readonly width: number
  /** What its widest text would take, in pixels: the width that fits. */
  readonly natural: number
  readonly align: 'left' | 'center' | 'right'
  /** Room kept for marks after the number, in pixels, so that digits stand under digits. */
  readonly markWidth?: number
  /** Of that room what its heading leaves free, where it is narrow enough to end over the digits. */
  readonly headMargin?: number
}

/** A cell as it is painted. */
export interface GridCell extends CopiedCell {
  /** Decimals the number lacks to stand under its neighbours' points: takes room, is not seen. */
  readonly pad?: string
  /** The number does not fit its column: signs stand for it, never a part of its digits. */
  readonly isTooLong?: boolean
  /** Smaller signs after the text: a stage, where a rate comes from. */
  readonly mark?: string
  /** What the text or its mark means, in words: shown on hover, read out with the cell. */
  readonly says?: string
  readonly tone?: 'up' | 'down' | 'muted'
  /** How the number stands among those of its column, 0 to 1: behind it the ground is so much coloured. */
  readonly heat?: number
  /** A bar behind the number: where it begins and ends, as shares of the cell's width. */
  readonly bar?: { readonly from: number; readonly to: number; readonly isBelowZero: boolean }
  /** It says that something is not as it was. */
  readonly isChanged?: boolean
  /** What is searched for stands here. */
  readonly isFound?: boolean
}

/** What a row is in a table whose rows stand below one another as a tree. */
export interface GridRowShape {
  /** Steps below the outermost rows. */
  readonly depth: number
  readonly kind: 'figures' | 'group' | 'total' | 'average'
  /** Are the rows below it in sight? null: it has none. */
  readonly isExpanded: boolean | null
}

/** What a grid shows. Rows and columns count from 0; the header has its own rows above. */
export interface GridModel {
  /** Name for assistive technology. */
  readonly label: string
  readonly columns: readonly GridColumn[]
  /** Columns at the left that stay in sight; the first is the stub and may wrap. */
  readonly frozen: number
  readonly header: readonly (readonly HeaderCell[])[]
  /** So many lines of text each row of the header has. */
  readonly headLines: readonly number[]
  readonly rowCount: number
  readonly rowKey: (row: number) => string
  readonly cell: (row: number, column: number) => GridCell
  readonly isFilled: (row: number, column: number) => boolean
  /** null: the rows are a plain list. */
  readonly rowShape: ((row: number) => GridRowShape) | null
}

export interface GridSort {
  readonly column: number
  readonly descending: boolean
}

/** Left edge of each column and, as the last entry, the width of all. */
export function columnOffsets(columns: readonly GridColumn[]): number[] {
  const offsets = [0]
  for (const { width } of columns) offsets.push((offsets.at(-1) ?? 0) + width)
  return offsets
}

/** The header cell that names a column: the lowest one over it. */
export function leafHeader(header: readonly (readonly HeaderCell[])[], column: number): HeaderCell | null {
  for (let row = header.length - 1; row >= 0; row--) {
    const cell = header[row]?.find((one) => one.column <= column && column < one.column + one.columnSpan)
    if (cell !== undefined) return cell
  }
  return null
}
