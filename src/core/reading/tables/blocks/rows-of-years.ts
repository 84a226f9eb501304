import { readUnit } from '#core/quantity/units/read-unit.ts'
import { TEXT, YEAR } from '../sheet/cell-kind.ts'
import type { ClassedRow } from '../sheet/row-shape.ts'
import { isFurnitureRow, type RowShape, yearsStep } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isStubHead } from '../words/label-words.ts'
import { looksAlike } from './looks.ts'

/** Evidence for "a head" has to reach this much. */
const ENOUGH = 3

/**
 * Counts of about two thousand look like years. Under a row with figures, under a head or below the name of a group,
 * a row of them with a name belongs to the body, unless it heads what follows: `head` is the last row of names over
 * several columns.
 */
export function isBodyOfYears(
  map: SheetMap,
  shape: RowShape,
  above: ClassedRow | null,
  lastBody: RowShape | null,
  head: RowShape | null
): boolean {
  if (shape.values > 0 || shape.years === 0 || shape.texts === 0 || above === null) return false
  if (map.kind(shape.row, shape.first) !== TEXT || shape.texts > shape.years + 2) return false
  if (isFurnitureRow(map, shape) || above.shape.row !== shape.row - 1) return false
  // The corner once more right below is a merge that was undone by filling its cells.
  if (map.text(shape.row, shape.first) === map.text(shape.row - 1, shape.first)) return false
  const overEach = above.shape.years >= shape.years && above.shape.last > shape.first
  // A year over the names is the table's, one over several columns spans those below.
  if (above.shape.years > 0 && (above.body || overEach) && yearsStep(map, above.shape)) return true
  const steps = shape.years >= 2 && yearsStep(map, shape)
  if (!steps) return above.body
  const follows = above.body || isUnderHeads(map, shape, above.shape) || isBelowGroup(map, shape, above.shape, lastBody)
  return follows && evidenceForHead(map, shape, lastBody, head) < ENOUGH
}

/** 科目 | 本期 | 上期: a name of its own over each of the years and over the names beside them. */
function isUnderHeads(map: SheetMap, shape: RowShape, above: RowShape): boolean {
  if (!isStubHead(map.text(above.row, above.first)) || above.first !== shape.first) return false
  if (isStubHead(map.text(shape.row, shape.first))) return false
  const names = new Set<string>()
  for (let column = above.first; column <= shape.last; column++) {
    if (map.merge(above.row, column) !== undefined || map.kind(above.row, column) !== TEXT) return false
    names.add(map.text(above.row, column))
  }
  return names.size === shape.last - above.first + 1
}

/** 二、农村, alone over the column of names, in the midst of rows of figures. */
function isBelowGroup(map: SheetMap, shape: RowShape, above: RowShape, lastBody: RowShape | null): boolean {
  if (lastBody === null || lastBody.row !== above.row - 1 || above.filled !== 1) return false
  return (
    above.first === shape.first && lastBody.first === shape.first && map.merge(above.row, above.first) === undefined
  )
}

/**
 * A word of the stub over the names, the corner or the years of the head before once more, years that follow one by
 * one, another look than the figures before; a unit in the column of units and the look of the figures speak against.
 */
function evidenceForHead(map: SheetMap, shape: RowShape, lastBody: RowShape | null, head: RowShape | null): number {
  let evidence = 0
  const name = map.text(shape.row, shape.first)
  if (isStubHead(name)) evidence += 4
  const years = yearsOf(map, shape)
  if (head !== null) {
    if (head.first === shape.first && map.text(head.row, head.first) === name) evidence += 4
    if (head.years > 0 && years.join() === yearsOf(map, head).join()) evidence += 4
  }
  if (years.length > 2 && years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] ?? 0)) === 1))
    evidence += years.length > 3 ? 3 : 2
  if (lastBody !== null) {
    const columns = [shape.first, shape.last]
    if (columns.every((column) => looksAlike(map, shape.row, lastBody.row, column))) evidence -= 1
    else if (columns.every((column) => map.cell(shape.row, column)?.style !== undefined)) evidence += 2
    if (hasUnit(map, shape) && hasUnit(map, lastBody)) evidence -= 4
  }
  return evidence
}

function yearsOf(map: SheetMap, shape: RowShape): number[] {
  const years: number[] = []
  for (let column = shape.first; column <= shape.last; column++)
    if (map.kind(shape.row, column) === YEAR) years.push(Number.parseInt(map.text(shape.row, column), 10))
  return years
}

/** Behind the name stands nothing but a unit: 户, 万元. */
function hasUnit(map: SheetMap, shape: RowShape): boolean {
  for (let column = shape.first + 1; column <= shape.last; column++)
    if (map.kind(shape.row, column) === TEXT && readUnit(map.text(shape.row, column)) !== null) return true
  return false
}
