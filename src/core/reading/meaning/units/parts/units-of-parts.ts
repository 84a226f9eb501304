import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import type { LabelSenses } from '../../labels/label-senses.ts'
import { isCategoryWord } from '../../labels/names/label-words.ts'
import { nameSuitsUnit } from '../kind-of-quantity.ts'
import { type SharedUnits, unitOfTable } from '../one-of-several-units.ts'

/** Rows looked at. */
const ROWS = 30
/** A whole has this many parts beside it at most. */
const PARTS = 8

/**
 * Units of header labels that state none but are parts of a column before them which does, or whose name takes one of
 * the units of the table's line (单位：户、人): columns that add up to it (旅游总人数（万人次） | 国内旅游人数 | 入境旅游人数;
 * 总人口 | 男 | 女 | 城镇 | 乡村), and columns of its kind that never exceed it (常住人口（万人） | 城镇人口). By label index;
 * only where the figures say so. `open`: labels that are left out.
 */
export function unitsOfParts(
  grid: Grid,
  structure: TableStructure,
  senses: LabelSenses,
  ofTable: readonly Unit[],
  shared: SharedUnits,
  open: ReadonlySet<number>
): Map<number, readonly Unit[]> {
  const found = new Map<number, readonly Unit[]>()
  // One unit for the whole table is everybody's.
  if (ofTable.length === 1) return found
  const leaves = leafLabels(structure)
  const told = leaves.map(({ label }): readonly Unit[] => {
    const { units, measure, names } = senses.of(label)
    // A growth is no whole, whatever it is told in.
    if (measure !== null) return []
    if (units.length > 0 || ofTable.length === 0) return units
    const unit = unitOfTable(names, ofTable, shared)
    return unit === null ? [] : [unit]
  })
  const bare = (at: number): boolean => {
    const label = leaves[at]?.label
    return (
      label !== undefined &&
      !open.has(label) &&
      told[at]?.length === 0 &&
      senses.of(label).measure === null &&
      senses.of(label).names.length > 0
    )
  }
  if (leaves.every((_, at) => bare(at)) || !leaves.some((_, at) => bare(at))) return found
  const rows = sampleRows(structure)
  // Years side by side under every head: the parts of one year add up to its whole.
  const times = leaves.map((leaf) => timeOf(senses, leaf))
  for (const time of new Set(times)) {
    const places = times.flatMap((each, at) => (each === time ? [at] : []))
    sumsOf(grid, rows, leaves, places, told, bare, found)
  }
  // Among the units of a line anything may exceed anything: there only sums tell.
  if (ofTable.length > 0) return found
  leaves.forEach((part, at) => {
    if (!bare(at) || found.has(part.label)) return
    const units = unitsOfWhole(grid, rows, leaves.slice(0, at), part, senses)
    if (units !== null) found.set(part.label, units)
  })
  return found
}

function timeOf(senses: LabelSenses, { label }: Leaf): string {
  return JSON.stringify(senses.of(label).marks.map(({ year, yearShift, span }) => [year, yearShift, span]))
}

/** Finds runs of bare leaves among `places` that add up to a leaf before them that has units. */
function sumsOf(
  grid: Grid,
  rows: readonly number[],
  leaves: readonly Leaf[],
  places: readonly number[],
  told: readonly (readonly Unit[])[],
  bare: (at: number) => boolean,
  found: Map<number, readonly Unit[]>
): void {
  for (let first = 1; first < places.length; first++) {
    let last = first
    while (last < places.length && last - first < PARTS && bare(places[last] ?? -1)) last++
    const wholes = places.slice(0, first).filter((at) => told[at]?.length !== 0)
    for (let end = last; end > first + 1; end--) {
      const parts = places.slice(first, end).map((at) => leaves[at] as Leaf)
      const columns = parts.map(({ column }) => column)
      const whole = wholes.findLast((at) => addUp(grid, rows, leaves[at]?.column ?? 0, columns))
      if (whole === undefined) continue
      for (const part of parts) found.set(part.label, told[whole] ?? [])
      first = end - 1
      break
    }
  }
}

/** The nearest column before it whose unit suits its name, if it never exceeds that column. */
function unitsOfWhole(
  grid: Grid,
  rows: readonly number[],
  before: readonly Leaf[],
  part: Leaf,
  senses: LabelSenses
): readonly Unit[] | null {
  // 合计 under 医疗卫生机构数 is a total of that, not a part of 常住人口（人） beside it.
  const { names } = senses.of(part.label)
  const name = names.findLast((step) => !isCategoryWord(step)) ?? names.at(-1) ?? ''
  const category = isCategoryWord(name)
  for (const whole of before.toReversed()) {
    const { units, measure } = senses.of(whole.label)
    const [unit] = units
    if (unit === undefined || measure !== null || isRateUnit(unit)) continue
    if (!category && nameSuitsUnit(name, unit) !== true) continue
    const pairs = rows.map((row) => [figure(grid, row, whole.column), figure(grid, row, part.column)] as const)
    const seen = pairs.filter(([all, some]) => all !== null && some !== null)
    if (seen.length >= 2 && seen.every(([all, some]) => (some ?? 0) <= (all ?? 0))) return units
  }
  return null
}

interface Leaf {
  readonly label: number
  readonly column: number
}

function leafLabels(structure: TableStructure): Leaf[] {
  const leaves = new Map<number, number>()
  let rows = 0
  let row = -1
  for (const entry of structure.entries) {
    if (entry.row !== row && ++rows > ROWS) break
    row = entry.row
    if (entry.columnLabel !== null && !leaves.has(entry.columnLabel)) leaves.set(entry.columnLabel, entry.column)
  }
  return [...leaves].map(([label, column]) => ({ label, column })).sort((a, b) => a.column - b.column)
}

function sampleRows(structure: TableStructure): number[] {
  const rows = new Set<number>()
  for (const entry of structure.entries) {
    rows.add(entry.row)
    if (rows.size >= ROWS) break
  }
  return [...rows]
}

function addUp(grid: Grid, rows: readonly number[], whole: number, parts: readonly number[]): boolean {
  let agree = 0
  let seen = 0
  for (const row of rows) {
    const total = figure(grid, row, whole)
    const addends = parts.map((column) => figure(grid, row, column))
    if (total === null || total === 0 || addends.some((value) => value === null)) continue
    seen++
    const sum = addends.reduce((all: number, value) => all + (value ?? 0), 0)
    if (Math.abs(sum - total) <= 0.06 * parts.length + Math.abs(total) * 1e-6) agree++
  }
  return seen >= 2 && agree >= 0.8 * seen
}

function figure(grid: Grid, row: number, column: number): number | null {
  const value = cellValue(grid.at(row, column), COMMON_SYMBOLS)
  return value.kind === 'number' ? value.value : null
}
