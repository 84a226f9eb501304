import type { Grid } from '../grid.ts'
import { readMeaning } from '../meaning/read-meaning.ts'
import type { Question, ReadingContext } from '../reading.ts'
import type { TableStructure } from '../structure.ts'
import type { SheetMap } from '../tables/sheet/sheet-map.ts'
import { layoutQuestion } from './layout-question.ts'
import { otherLayout } from './other-layout.ts'

/** Below this, header and names may be others than those found: the reader looks for another reading. */
const SURE_ENOUGH = 0.5

export interface SettledLayout {
  readonly structure: TableStructure
  /** Asked where there are two readings, also when one was chosen: a person may choose again. */
  readonly question: Question | null
}

/**
 * A table whose form leaves a doubt may be read in another way: it is read as was chosen, else as it looks. `figures`
 * is the sheet with its figures typed plainly.
 */
export function settleLayout(
  sheet: Grid,
  map: SheetMap,
  figures: Grid,
  structure: TableStructure,
  context: ReadingContext
): SettledLayout {
  const certain = { structure, question: null }
  if (structure.confidence >= SURE_ENOUGH || structure.stubColumns.length === 0) return certain
  const other = otherLayout(sheet, map, structure, context.corrections ?? [])
  if (other === null) return certain
  const readAs = (read: TableStructure) => readMeaning(figures, read, context).table.observations
  const question = layoutQuestion(
    map.grid,
    { layout: 'as-read', structure, observations: readAs(structure) },
    { ...other, observations: readAs(other.structure) }
  )
  return question !== null && context.layout === other.layout
    ? { structure: other.structure, question }
    : { structure, question }
}
