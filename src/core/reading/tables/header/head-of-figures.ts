import { BLANK, FIGURE, isValueKind, TEXT, YEAR } from '../sheet/cell-kind.ts'
import { numberShown, orderOf, wayOfTyping } from '../sheet/figures-in-order.ts'
import { type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isCodeHead, isStubHead } from '../words/label-words.ts'

/** Evidence for "a head" has to reach this much. */
const ENOUGH = 4
/** Rows below that are looked at, and rows above in which a head may stand. */
const NEAR = 6

/**
 * (2008) | (2007), 100 | 200 | 300, 0 | 1 | 2 | 3+: does the first row of figures name the columns of the rows below it?
 * The evidence adds up from its place in the corner, what heads the columns otherwise, the order of its figures, the
 * way they are typed and the look of its cells.
 */
export function isHeadOfFigures(map: SheetMap, shape: RowShape, below: readonly RowShape[], top: number): boolean {
  const [next] = below
  if (next === undefined || shape.values < 2) return false
  const names = namesOf(map, shape, below)
  if (names === null) return false
  const columns: number[] = []
  for (let column = names + 1; column <= shape.last; column++) {
    const kind = map.kind(shape.row, column)
    if (isValueKind(kind) || kind === YEAR) columns.push(column)
  }
  if (columns.length < 2 || shape.texts > columns.length) return false
  const evidence =
    byCorner(map, shape, next.first, names) +
    byHeadsAbove(map, shape, columns, top) +
    byOrder(map, shape, columns) +
    byTyping(map, shape, columns, below) +
    byLook(map, shape, columns, next)
  return evidence >= ENOUGH
}

/** The column of names, behind others of the stub that number them. Below 年份 or Year they may be figures. */
function namesOf(map: SheetMap, { row, last }: RowShape, below: readonly RowShape[]): number | null {
  const first = below[0]?.first ?? 0
  for (let column = first; column < last; column++) {
    const kinds = below.map((shape) => map.kind(shape.row, column))
    if (kinds.every((kind) => kind === TEXT || kind === YEAR)) return column
  }
  return isStubHead(map.text(row, first)) ? first : null
}

/** The stub's names begin below it, or what heads them stands beside it. */
function byCorner(map: SheetMap, { row }: RowShape, first: number, names: number): number {
  const heads: string[] = []
  for (let column = first; column <= names; column++) {
    if (isValueKind(map.kind(row, column))) return -ENOUGH
    if (map.kind(row, column) !== BLANK) heads.push(map.text(row, column))
  }
  if (heads.length === 0) return 2
  return heads.some((head) => isStubHead(head) || isCodeHead(head)) ? 2 : -1
}

/** A name over each column leaves no need of another; a few may span what these part. */
function byHeadsAbove(map: SheetMap, { row, last }: RowShape, columns: readonly number[], top: number): number {
  for (let above = row - 1; above >= Math.max(top, row - NEAR); above--) {
    const shape = rowShape(map, above, columns[0] ?? 0, last)
    if (shape.filled < 2) continue
    return shape.filled < columns.length ? -1 : -4
  }
  return 2
}

/** Figures that rise or fall from column to column, evenly by preference; under the next spanner they may come again. */
function byOrder(map: SheetMap, { row }: RowShape, columns: readonly number[]): number {
  const order = orderOf([...new Set(columns.map((column) => numberShown(map.text(row, column))))])
  return order === 'even' ? 3 : order === 'sorted' ? 1 : -1
}

/** All in brackets, with a plus, with as many noughts: a way of typing that no figure below shares. */
function byTyping(map: SheetMap, { row }: RowShape, columns: readonly number[], below: readonly RowShape[]): number {
  const way = (at: number, column: number): string => wayOfTyping(map.text(at, column))
  const ways = new Set(columns.map((column) => way(row, column)))
  const [own] = ways
  if (ways.size !== 1 || own === undefined || /^0(?:\.0)?$/.test(own)) return 0
  return below.some((shape) => columns.some((column) => way(shape.row, column) === own)) ? 0 : 2
}

function byLook(map: SheetMap, { row }: RowShape, columns: readonly number[], next: RowShape): number {
  const look = (at: number, column: number): string => {
    const style = map.cell(at, column)?.style
    return [style?.bold === true, style?.fill ?? '', style?.horizontal ?? ''].join()
  }
  return columns.every((column) => map.kind(row, column) === FIGURE && look(row, column) !== look(next.row, column))
    ? 1
    : 0
}
