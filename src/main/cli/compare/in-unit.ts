import type { ComparisonTable } from '#contract/calls/compare-calls.ts'
import { rowsInUnit } from '#core/comparison/rows-in-unit.ts'
import { parseUnit, type Unit } from '#core/quantity/unit.ts'
import { WrongUse } from '../terminal/command.ts'

/** A unit that --unit names. Throws WrongUse. */
export function namedUnit(text: string): Unit {
  const unit = parseUnit(text)
  if (unit === null) throw new WrongUse(`“${text}”不是计量单位`, `“${text}” is no unit`)
  return unit
}

/** The table with values and changes in another unit. Throws WrongUse where that is none of its units. */
export function inUnit(table: ComparisonTable, unit: Unit): ComparisonTable {
  const rows = rowsInUnit(table.rows, unit)
  const isAny = rows.some((row, at) => row !== table.rows[at])
  if (!isAny && rows.length > 0) {
    throw new WrongUse(`没有一个指标能换算为“${unit.text}”`, `no indicator can be converted into “${unit.text}”`)
  }
  return { ...table, rows }
}
