import type { AriaAttributes, AriaRole } from 'react'

/*
 * What each part of a grid is to assistive technology. A grid that paints only what is in sight stands on div
 * elements: a table element would lay out by its rows, and the absent ones have no cells. So the roles and counts
 * are spread from here, in one place. The grid itself holds the focus and names the active cell.
 */

type Semantics = AriaAttributes & { readonly role: AriaRole; readonly id?: string; readonly tabIndex?: number }

export function asGrid(of: {
  readonly label: string
  readonly rows: number
  readonly columns: number
  readonly active: string | undefined
}): Semantics {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': of.label,
    'aria-rowcount': of.rows,
    'aria-colcount': of.columns,
    'aria-multiselectable': true,
    'aria-activedescendant': of.active
  }
}

export function asRowGroup(): Semantics {
  return { role: 'rowgroup' }
}

/** `index` counts from 1 and includes the header's rows. */
export function asRow(index: number): Semantics {
  return { role: 'row', 'aria-rowindex': index }
}

export function asHeader(of: {
  readonly id: string | undefined
  /** Its name where it is written in lines, which would be read as words apart. */
  readonly label: string | undefined
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly sorted: 'ascending' | 'descending' | 'none' | undefined
}): Semantics {
  return {
    role: 'columnheader',
    ...(of.id === undefined ? {} : { id: of.id }),
    ...(of.label === undefined ? {} : { 'aria-label': of.label }),
    'aria-colindex': of.column + 1,
    'aria-sort': of.sorted,
    ...(of.columnSpan > 1 ? { 'aria-colspan': of.columnSpan } : {}),
    ...(of.rowSpan > 1 ? { 'aria-rowspan': of.rowSpan } : {})
  }
}

/** The first column names the row, and says whether the rows under it are in sight; `isExpanded` null: there are none. */
export function asCell(of: {
  readonly id: string | undefined
  readonly column: number
  readonly selected: boolean
  readonly isExpanded: boolean | null
}): Semantics {
  return {
    role: of.column === 0 ? 'rowheader' : 'gridcell',
    ...(of.id === undefined ? {} : { id: of.id }),
    'aria-colindex': of.column + 1,
    'aria-selected': of.selected,
    ...(of.isExpanded === null ? {} : { 'aria-expanded': of.isExpanded })
  }
}
