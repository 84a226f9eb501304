import { decimalOf } from '../quantity/decimal.ts'
import { convert } from '../quantity/units/convert.ts'
import { parseUnit, type Unit } from '../quantity/units/unit.ts'
import type { ComparedIndicator } from './comparison-table.ts'
import { LazyRow } from './lazy-row.ts'

interface Row<Indicator, Cell, Averages> {
  readonly region: string
  readonly indicator: Indicator
  readonly cells: readonly Cell[]
  readonly cellAt: (at: number) => Cell | null
  readonly averages: Averages
}

type InUnit = Pick<ComparedIndicator, 'unit' | 'kind'> & { readonly decimals: number }

interface Quantities {
  readonly decimal: string | null
  readonly value: number | null
  readonly change: number | null
  readonly more: Readonly<Record<string, { readonly value: number | null }>>
}

/**
 * Rows with values and changes in another unit, exactly. Rows whose unit measures something else stay the very rows
 * they were, and so do rates, shares and indices: none of them depends on the unit.
 */
export function rowsInUnit<Indicator extends InUnit, Cell extends Quantities, Averages>(
  rows: readonly Row<Indicator, Cell, Averages>[],
  unit: Unit
): readonly Row<Indicator, Cell, Averages>[] {
  return rows.map((row) => {
    const from = row.indicator.unit === null ? null : parseUnit(row.indicator.unit)
    if (from === null || from.dimension !== unit.dimension || row.indicator.kind === 'rate') return row
    const converted = (decimal: string): string | null => convert(decimal, from, unit)?.decimal ?? null
    const shown = row.cells.map(({ decimal }) => Math.abs(Number(decimal === null ? 0 : converted(decimal))))
    const decimals = decimalsInUnit(row.indicator.decimals, unit.power - from.power, Math.max(0, ...shown))
    return new LazyRow(
      { region: row.region, indicator: { ...row.indicator, unit: unit.text, decimals } },
      {
        count: row.cells.length,
        cell: (_, at) => inUnit(row.cells[at] as Cell, converted),
        averages: () => row.averages
      }
    )
  })
}

function inUnit<Cell extends Quantities>(cell: Cell, converted: (decimal: string) => string | null): Cell {
  const number = (value: number | null): number | null => {
    const decimal = value === null ? null : decimalOf(value)
    const shown = decimal === null ? null : converted(decimal)
    return shown === null ? null : Number(shown)
  }
  const decimal = cell.decimal === null ? null : converted(cell.decimal)
  const more = Object.fromEntries(
    Object.entries(cell.more).map(([name, measure]) =>
      name === 'single' || name === 'ytd' ? [name, { ...measure, value: number(measure.value) }] : [name, measure]
    )
  )
  return { ...cell, decimal, value: decimal === null ? null : Number(decimal), change: number(cell.change), more }
}

/**
 * 0 decimals of 万元 are 4 of 亿元, of which two say enough where the `largest` figure has three digits then: 34005 元 are
 * 0.000340 亿元, never 0.00. 2 decimals of 亿元 are none of 万元.
 */
function decimalsInUnit(decimals: number, powersUp: number, largest: number): number {
  if (powersUp <= 0) return Math.max(0, decimals + powersUp)
  const threeDigits = largest === 0 ? 0 : 2 - Math.floor(Math.log10(largest))
  return Math.min(decimals + powersUp, Math.max(decimals, largest < 0.1 ? threeDigits : 2))
}
