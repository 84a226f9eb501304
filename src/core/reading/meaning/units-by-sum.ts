import { COMMON_SYMBOLS } from '../../quantity/symbols.ts'
import type { Unit } from '../../quantity/unit.ts'
import type { Grid } from '../grid.ts'
import type { TableStructure } from '../structure.ts'
import { cellValue } from './cell-value.ts'
import type { LabelMeaning } from './label-meaning.ts'
import type { LabelSenses } from './label-senses.ts'

/** Rows looked at. */
const ROWS = 30
/** A whole has this many parts beside it at most. */
const PARTS = 8

/**
 * Units of header labels that state none but add up to the column before them, which does:
 * 旅游总人数（万人次） | 国内旅游人数 | 入境旅游人数. By label index; only where the sums say so.
 */
export function unitsBySum(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses
): Map<number, readonly Unit[]> {
  const found = new Map<number, readonly Unit[]>()
  const leaves = leafLabels(structure)
  const bare = (at: number): boolean => {
    const label = leaves[at]?.label
    if (label === undefined) return false
    const sense = senses.of(label)
    return sense.units.length === 0 && sense.measure === null && meanings[label]?.names.length !== 0
  }
  for (let whole = 0; whole < leaves.length; whole++) {
    const label = leaves[whole]?.label
    if (label === undefined || bare(whole)) continue
    const { units, measure } = senses.of(label)
    let last = whole + 1
    while (last < leaves.length && last - whole <= PARTS && bare(last)) last++
    for (let end = last; end > whole + 2 && units.length > 0 && measure === null; end--) {
      const parts = leaves.slice(whole + 1, end)
      if (
        !addUp(
          grid,
          structure,
          leaves[whole]?.column ?? 0,
          parts.map(({ column }) => column)
        )
      )
        continue
      for (const part of parts) found.set(part.label, units)
      break
    }
  }
  return found
}

function leafLabels(structure: TableStructure): { label: number; column: number }[] {
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

function addUp(grid: Grid, structure: TableStructure, whole: number, parts: readonly number[]): boolean {
  let agree = 0
  let seen = 0
  let rows = 0
  let row = -1
  for (const entry of structure.entries) {
    if (entry.row === row) continue
    row = entry.row
    if (++rows > ROWS) break
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
