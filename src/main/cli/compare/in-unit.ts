import type { ComparisonTable } from '#contract/compare-calls.ts'
import { convert } from '#core/quantity/convert.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { parseUnit, type Unit } from '#core/quantity/unit.ts'
import { WrongUse } from '../command.ts'

/** A unit that --unit names. Throws WrongUse. */
export function namedUnit(text: string): Unit {
  const unit = parseUnit(text)
  if (unit === null) throw new WrongUse(`“${text}”不是计量单位`, `“${text}” is no unit`)
  return unit
}

/**
 * The table with values and changes in another unit, exactly. Rows whose unit measures something else stay as they
 * are, and so do rates, shares and indices: none of them depends on the unit.
 */
export function inUnit(table: ComparisonTable, unit: Unit): ComparisonTable {
  const rows = table.rows.map((row) => {
    const from = row.indicator.unit === null ? null : parseUnit(row.indicator.unit)
    if (from === null || from.dimension !== unit.dimension || row.indicator.kind === 'rate') return row
    const converted = (decimal: string): string | null => convert(decimal, from, unit)?.decimal ?? null
    const number = (value: number | null): number | null => {
      const decimal = value === null ? null : decimalOf(value)
      const shown = decimal === null ? null : converted(decimal)
      return shown === null ? null : Number(shown)
    }
    return {
      ...row,
      indicator: { ...row.indicator, unit: unit.text },
      cells: row.cells.map((cell) => {
        const decimal = cell.decimal === null ? null : converted(cell.decimal)
        const more = Object.fromEntries(
          Object.entries(cell.more).map(([name, measure]) =>
            name === 'single' || name === 'ytd' ? [name, { ...measure, value: number(measure.value) }] : [name, measure]
          )
        )
        return { ...cell, decimal, value: decimal === null ? null : Number(decimal), change: number(cell.change), more }
      })
    }
  })
  const isAny = rows.some((row, at) => row !== table.rows[at])
  if (!isAny && rows.length > 0) {
    throw new WrongUse(`没有一个指标能换算为“${unit.text}”`, `no indicator can be converted into “${unit.text}”`)
  }
  return { ...table, rows }
}
