import type { z } from 'zod'
import type { CellObservation, SheetView } from '#contract/calls/import/sheet-view.ts'
import type { SheetRange } from '#contract/remark.ts'
import { parseCellName } from '#core/reading/grid.ts'

export type SheetViewData = z.output<typeof SheetView>
export type Role = SheetViewData['roles'][number]['role']
export type Observation = z.output<typeof CellObservation>
export type Refusal = SheetViewData['refused'][number]
type Range = z.output<typeof SheetRange>

/** One page of rows, ready to be asked cell by cell. Rows and columns are those of the sheet, from 0. */
export interface SheetPage {
  text(row: number, column: number): string
  role(row: number, column: number): Role | null
  isBold(row: number, column: number): boolean
  /** What somebody noted at the cell; null: nothing. */
  comment(row: number, column: number): string | null
  isRowHidden(row: number): boolean
  observation(row: number, column: number): Observation | null
  refusal(row: number, column: number): Refusal | null
  readonly labels: SheetViewData['labels']
}

/** Indexes what the desk sent of a sheet, so that painting a cell costs no search. */
export function sheetPage(view: SheetViewData): SheetPage {
  const last = view.firstRow + view.rows.length - 1
  const roles: (Role | undefined)[][] = view.rows.map(() => [])
  for (const { role, range } of view.roles) {
    for (let row = Math.max(range.top, view.firstRow); row <= Math.min(range.bottom, last); row += 1) {
      const line = roles[row - view.firstRow]
      if (line !== undefined) for (let column = range.left; column <= range.right; column += 1) line[column] = role
    }
  }
  const bold = new Set(view.bold.map(([row, column]) => `${row} ${column}`))
  const observations = byPosition(view.observations)
  const refusals = byPosition(view.refused)
  const comments = byPosition(view.comments)
  const hidden = new Set(view.hiddenRows)
  return {
    text: (row, column) => view.rows[row - view.firstRow]?.[column] ?? '',
    role: (row, column) => roles[row - view.firstRow]?.[column] ?? null,
    isBold: (row, column) => bold.has(`${row} ${column}`),
    comment: (row, column) => comments.get(`${row} ${column}`)?.text ?? null,
    isRowHidden: (row) => hidden.has(row),
    observation: (row, column) => observations.get(`${row} ${column}`) ?? null,
    refusal: (row, column) => refusals.get(`${row} ${column}`) ?? null,
    labels: view.labels
  }
}

function byPosition<Thing extends { readonly cell: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const map = new Map<string, Thing>()
  for (const thing of things) {
    const at = parseCellName(thing.cell)
    if (at !== null) map.set(`${at.row} ${at.column}`, thing)
  }
  return map
}

/** The merge that covers a cell, or null. */
export function mergeAt(merges: readonly Range[], row: number, column: number): Range | null {
  return merges.find((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right) ?? null
}
