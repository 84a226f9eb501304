import type { TableStructure } from '../../structure.ts'
import type { ReadBlock } from '../continued/continued-tables.ts'
import { inReadingOrder, type LinesAbove, sortLines } from '../header/header-rows.ts'
import { rowShape } from '../sheet/row-shape.ts'
import { contains, type SheetMap } from '../sheet/sheet-map.ts'

/** So far over a range its title is looked for. */
const FARTHEST = 4
/** Title, unit and date stand beside each other at most. */
const MOST_IN_A_LINE = 3

/** A range pointed at may begin with the header: title and unit then stand on the lines over it. */
export function withLinesOver(map: SheetMap, read: ReadBlock, others: readonly TableStructure[]): ReadBlock {
  const { structure } = read
  const { used } = map
  if (structure.titleLines.length > 0 || used === null) return read
  const lines: LinesAbove = { titleLines: [], unitLines: [], noteLines: [] }
  for (let row = structure.range.top - 1; row >= Math.max(used.top, structure.range.top - FARTHEST); row--) {
    const shape = rowShape(map, row, used.left, used.right)
    if (shape.filled > MOST_IN_A_LINE || shape.values > 0 || others.some((table) => holdsBody(table, row))) break
    if (shape.filled > 0) sortLines(map, shape, structure.range.left + 1, lines)
  }
  return {
    ...read,
    structure: {
      ...structure,
      titleLines: lines.titleLines.sort(inReadingOrder),
      unitLines: [...lines.unitLines, ...structure.unitLines]
    }
  }
}

function holdsBody({ labels, entries }: TableStructure, row: number): boolean {
  return labels.some(({ span }) => contains(span, row, span.left)) || entries.some((entry) => entry.row === row)
}
