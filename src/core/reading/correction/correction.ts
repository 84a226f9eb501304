import type { CellPosition, CellRange } from '../grid.ts'

/** What a person said of a sheet by pointing at it. Later sayings win over earlier ones on the same cells. */
export type Correction =
  /** These cells are … */
  | { readonly kind: 'mark'; readonly range: CellRange; readonly role: MarkRole }
  /** This label belongs under that one; null: under none. */
  | { readonly kind: 'parent'; readonly label: CellPosition; readonly parent: CellPosition | null }

export type MarkRole = 'title' | 'unit' | 'header' | 'stub' | 'value' | 'note' | 'left-out'

/** The role that the corrections give a cell, or null where they say nothing of it. */
export function markedRole(corrections: readonly Correction[], row: number, column: number): MarkRole | null {
  const said = corrections.findLast((correction) => correction.kind === 'mark' && covers(correction.range, row, column))
  return said?.kind === 'mark' ? said.role : null
}

function covers(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}
