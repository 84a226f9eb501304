import type { LayoutColumn, LayoutRow } from '../layout.ts'
import type { ComparedCube, Place, ShownMeasure } from '../pivot/cube.ts'

/** A table that notes are looked for. */
export interface NotedTable {
  readonly cube: ComparedCube
  readonly fixed: Place
  readonly rows: readonly LayoutRow[]
  readonly columns: readonly LayoutColumn[]
  /** What a measure is called over a column of such a place. */
  readonly named: (measure: ShownMeasure, place: Place) => string
}
