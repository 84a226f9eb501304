import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import {
  bulletOf,
  hasHan,
  isBareOfWhich,
  isOfWhich,
  leadingSpace,
  outlineLevel
} from '../../tables/words/label-words.ts'
import { type LabelMeaning, labelMeaning } from '../labels/label-meaning.ts'
import { LabelFigures } from '../labels/whose/label-figures.ts'
import { isPlaceName } from '../places/region-words.ts'
import { kindOfQuantity } from '../units/kind-of-quantity.ts'

/** What follows a part, by labels: may it be a part of the same whole as that is? */
export interface OpenFellows {
  readonly whole: number
  readonly part: number
  readonly names: readonly number[]
  /** They are: together they make the whole. */
  readonly isSure: boolean
  /** The whole names a quantity, and they do not: they are likelier parts of it than things beside it. */
  readonly isLikely: boolean
}

/**
 * 在校学生 | 其中：小学 | 初中 | 教职工, typed flush: 初中 names no quantity, so it may well be some of 在校学生 as 小学 is, or stand for
 * itself; and so may 加工贸易 behind 按贸易方式：一般贸易. What is set in, numbered or marked says itself where it belongs; so
 * does a name that tells a quantity of its own (教职工), a place, another unit, and what is too large to be a part beside
 * the others.
 */
export function openFellows(
  grid: Grid,
  structure: TableStructure,
  isKnown: (name: string) => boolean
): readonly OpenFellows[] {
  const { labels } = structure
  const opens = ({ text, classified }: StructureLabel): boolean =>
    (isOfWhich(text) && hasHan(text) && !isBareOfWhich(text)) || classified !== undefined
  if (!labels.some(opens)) return []
  const rows = lastNames(structure)
  const figures = new LabelFigures(grid, structure)
  const levels = levelColumns(structure)
  const units = unitsOf(structure)
  const widthAt = (at: number): number => widthOf(grid, labels[rows[at] ?? -1])
  const amounts = (index: number): Amounts => [...levels].map((column) => figures.of(index).get(column)?.value ?? null)
  const found: OpenFellows[] = []
  rows.forEach((part, at) => {
    const own = labels[part] as StructureLabel
    const whole = own.parent
    if (whole === null || !opens(own) || isNumbered(labels[whole]?.text ?? '')) return
    const place = rows.lastIndexOf(whole, at)
    // 其中：0-17岁 behind 其中：男性 | 女性 parts the whole once more.
    const isBehind = rows.slice(place + 1, at).every((one) => labels[one]?.parent === whole)
    if (place < 0 || widthAt(place) !== widthAt(at) || (own.classified === undefined && !isBehind)) return
    const all = amounts(whole)
    let sum = amounts(part)
    if (!fits(sum, all)) return
    const toldIn = labelMeaning(own.text).units
    const names: number[] = []
    let isSure = false
    for (let next = at + 1; next < rows.length && !isSure; next++) {
      const index = rows[next] as number
      const { text, parent, classified } = labels[index] as StructureLabel
      if (parent !== labels[whole]?.parent || classified !== undefined || widthAt(next) !== widthAt(at)) break
      if (isNumbered(text) || labels[rows[next + 1] ?? -1]?.parent === index || units(index) !== units(part)) break
      const meaning = labelMeaning(text)
      if (!isNameless(meaning, isKnown) || !areSame(meaning.units, toldIn)) break
      sum = plus(sum, amounts(index))
      // More than the whole: they are not all of them parts, and nothing says which are.
      if (!fits(sum, all)) return
      names.push(index)
      isSure = equals(sum, all)
    }
    const isLikely = own.classified !== undefined || !isNameless(labelMeaning(labels[whole]?.text ?? ''), () => false)
    if (names.length > 0) found.push({ whole, part, names, isSure, isLikely })
  })
  return found
}

/** The name of each row with figures, in the order of the rows: where several stand side by side, form has told them. */
function lastNames({ entries, labels }: TableStructure): readonly number[] {
  const found: number[] = []
  let row = -1
  for (const entry of entries) {
    if (entry.row === row) continue
    row = entry.row
    const [only, other] = entry.rowLabels
    if (only !== undefined && other === undefined && labels[only]?.row === row) found.push(only)
  }
  return found
}

function levelColumns({ labels, entries }: TableStructure): ReadonlySet<number> {
  const isLevel = (index: number | null): boolean => {
    for (let at = index; at !== null; at = labels[at]?.parent ?? null) {
      const { measure, unit } = labelMeaning(labels[at]?.text ?? '')
      if ((measure !== null && measure.measure !== 'target') || (unit !== null && isRateUnit(unit))) return false
    }
    return true
  }
  const columns = new Map<number, boolean>()
  for (const { column, columnLabel } of entries) if (!columns.has(column)) columns.set(column, isLevel(columnLabel))
  return new Set([...columns].flatMap(([column, level]) => (level ? [column] : [])))
}

function unitsOf({ labels, entries }: TableStructure): (index: number) => string {
  const units = new Map<number, string>()
  for (const { row, attributes } of entries) {
    if (units.has(row)) continue
    const unit = attributes.find((at) => labels[at]?.axis === 'row' && labels[at]?.attribute === 'unit')
    units.set(row, unit === undefined ? '' : (labels[unit]?.text ?? ''))
  }
  return (index) => units.get(labels[index]?.row ?? -1) ?? ''
}

function widthOf(grid: Grid, label: StructureLabel | undefined): number {
  const cell = label === undefined ? undefined : grid.at(label.row, label.column)
  return leadingSpace(typeof cell?.value === 'string' ? cell.value : '') + 2 * (cell?.style?.indent ?? 0)
}

function isNumbered(text: string): boolean {
  return outlineLevel(text) !== null || bulletOf(text) !== null
}

/** It names no quantity, no time and no place: alone it tells nothing. */
function isNameless({ names, measure, mark, ofWhich, total }: LabelMeaning, isKnown: (name: string) => boolean) {
  const [name, other] = names
  if (name === undefined || other !== undefined || measure !== null || mark !== null) return false
  return !ofWhich && !total && kindOfQuantity(name) === undefined && !isPlaceName(name, undefined) && !isKnown(name)
}

function areSame(one: LabelMeaning['units'], other: LabelMeaning['units']): boolean {
  return one.map(({ text }) => text).join() === other.map(({ text }) => text).join()
}

type Amounts = readonly (number | null)[]

/** No part is more than its whole, where both are told; they are somewhere. */
function fits(part: Amounts, whole: Amounts): boolean {
  const told = part.flatMap((value, at) => (value === null || whole[at] == null ? [] : [[value, whole[at]] as const]))
  return told.length > 0 && told.every(([value, all]) => value >= 0 && value <= all * (1 + ROUNDED))
}

function plus(one: Amounts, other: Amounts): Amounts {
  return one.map((value, at) => (value === null ? (other[at] ?? null) : value + (other[at] ?? 0)))
}

function equals(one: Amounts, other: Amounts): boolean {
  return one.every((value, at) => {
    const all = other[at]
    return value === null || all == null || Math.abs(value - all) <= Math.abs(all) * ROUNDED
  })
}

/** What rounding may part a whole from its parts by. */
const ROUNDED = 0.0005
