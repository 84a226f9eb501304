import type { StageChoice } from '../../comparison/figures/stage.ts'
import type { CellPosition, CellRange } from '../grid.ts'
import type { Measure } from '../measure.ts'

/** What a person said of a sheet by pointing at it. Later sayings win over earlier ones on the same cells. */
export type Correction =
  /** These cells are … */
  | { readonly kind: 'mark'; readonly range: CellRange; readonly role: MarkRole }
  /** This label belongs under that one; null: under none. */
  | { readonly kind: 'parent'; readonly label: CellPosition; readonly parent: CellPosition | null }
  /** The figures of these cells, or under these heads and names, mean … */
  | { readonly kind: 'meaning'; readonly range: CellRange; readonly means: Meaning }

/** What cells can be called; a `table` says of all of them together that they are one table, and nothing else. */
export type MarkRole = CellRole | 'table'
export type CellRole = 'title' | 'unit' | 'header' | 'stub' | 'value' | 'note' | 'left-out'

/**
 * The parts of what figures mean. A period is said in words as a head says it (2022年, 上年, 上月); a unit and a region as
 * they are written, '' where the heads or names that are pointed at are each the region of their figures; an indicator by
 * its name, '' where the head or name that is pointed at names none.
 */
interface MeaningAs {
  readonly period: string
  readonly measure: Measure
  readonly unit: string
  readonly region: string
  readonly stage: StageChoice
  readonly indicator: string
}
export type MeaningPart = keyof MeaningAs
export type Meaning = { readonly [Of in MeaningPart]: { readonly of: Of; readonly as: MeaningAs[Of] } }[MeaningPart]

/** The role that the corrections give a cell, or null where they say nothing of it. */
export function markedRole(corrections: readonly Correction[], row: number, column: number): CellRole | null {
  for (let at = corrections.length - 1; at >= 0; at--) {
    const said = corrections[at]
    if (said?.kind === 'mark' && said.role !== 'table' && covers(said.range, row, column)) return said.role
  }
  return null
}

function covers(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}
