import type { PointsOver } from '../measures/shown-measures.ts'
import type { AxisColumn } from '../pivot/column-axis.ts'
import type { ComparedCube, Place, ShownMeasure } from '../pivot/cube.ts'
import type { LayoutOptions } from '../pivot/layout-options.ts'
import type { AxisRow } from '../pivot/row-axis.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { UnitsShown } from './units-shown.ts'

/** What stands where in a table: its axes over the cube, and how its columns show what they hold. */
export interface TableShown {
  readonly cube: ComparedCube
  readonly words: LayoutWording
  readonly fixed: Place
  readonly rows: readonly AxisRow[]
  /** Columns of figures. */
  readonly columns: readonly AxisColumn[]
  /** Columns before the figures: the stub, and the unit where there are several. */
  readonly first: number
  readonly units: UnitsShown
  readonly options: LayoutOptions
  /** What the columns show of each figure; the first, or growth where it is among them, has the averages. */
  readonly measures: readonly ShownMeasure[]
  readonly points: PointsOver
}
