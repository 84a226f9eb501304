import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { rowsInUnit } from '#core/comparison/rows-in-unit.ts'
import type { Unit } from '#core/quantity/units/unit.ts'
import { WrongUse } from '../terminal/command.ts'

/** The table with values and changes in another unit. Throws WrongUse where that is none of its units. */
export function inUnit(table: ComparisonTable, unit: Unit): ComparisonTable {
  const rows = rowsInUnit(table.rows, unit)
  const isAny = rows.some((row, at) => row !== table.rows[at])
  if (!isAny && rows.length > 0) {
    throw new WrongUse(`没有一个指标能换算为“${unit.text}”`, `no indicator can be converted into “${unit.text}”`)
  }
  return { ...table, rows }
}
