import { type CellPosition, parseCellName } from '#core/reading/grid.ts'
import { isSelected, type Selection } from './selection.ts'
import type { SheetPage } from './sheet-page.ts'

/** A head or name of the sheet, and what it hangs under. */
export interface PlacedLabel {
  readonly at: CellPosition
  readonly axis: 'row' | 'column'
  readonly cell: string
  readonly text: string
  /** Its cell; null: it hangs under none. */
  readonly parent: string | null
}

export function placedLabels(page: Pick<SheetPage, 'labels' | 'role'>): PlacedLabel[] {
  return page.labels.flatMap((label) => {
    const at = parseCellName(label.cell)
    return at === null ? [] : [{ ...label, at, axis: axisOf(page.role(at.row, at.column)) }]
  })
}

/** Where names of rows and heads are selected together those are meant that are as the one in focus, else as the first. */
export function pointedLabels(
  labels: readonly PlacedLabel[],
  focus: CellPosition,
  selection: Selection | null
): PlacedLabel[] {
  const pointed = labels.filter(({ at }) =>
    selection === null ? isSame(at, focus) : isSelected(selection, at.row, at.column)
  )
  const { axis } = pointed.find(({ at }) => isSame(at, focus)) ?? pointed[0] ?? {}
  return pointed.filter((label) => label.axis === axis)
}

function axisOf(role: ReturnType<SheetPage['role']>): 'row' | 'column' {
  return role === 'header' || role === 'stub-head' ? 'column' : 'row'
}

function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column
}
