import type { TypedEntry } from '#contract/calls/figure-calls.ts'
import type { Figure, Measure } from '#contract/figure.ts'
import { decimalPlaces } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { isDecimal } from '#core/quantity/round.ts'

/** A line to be typed into. */
export interface EntryRow {
  readonly key: string
  readonly name: string
  readonly unit: string
  /** That its figures usually have. */
  readonly decimals: number
  readonly region: string
  readonly indicator: string
}

export function cellKey({ region, indicator }: Pick<EntryRow, 'region' | 'indicator'>, period: string): string {
  return `${region} ${indicator} ${period}`
}

/** A stored figure as the grid shows it: all of its digits, and noughts to where those of its row usually end. */
export function storedFigure(text: string, { decimals }: Pick<EntryRow, 'decimals'>): string {
  if (!isDecimal(text)) return text
  return formatNumber(text, { decimals: Math.max(decimalPlaces(text), decimals), grouping: ',' })
}

export function storedTexts(figures: readonly Figure[]): ReadonlyMap<string, string> {
  return new Map(figures.map((figure) => [cellKey(figure, figure.period), figure.decimal ?? figure.symbol ?? '']))
}

/** What was typed, as the desk wants it, in the order of the map. */
export function entriesOf(drafts: ReadonlyMap<string, string>, measure: Measure): TypedEntry[] {
  return [...drafts].map(([key, text]) => {
    const [region = '', indicator = '', period = ''] = key.split(' ')
    return { region, indicator, period, measure, text }
  })
}

/** How many pasted texts lie beyond the grid, below it or to its right; blanks lose nothing. */
export function pastedBeyond(
  cells: readonly (readonly string[])[],
  corner: { readonly row: number; readonly column: number },
  rows: number,
  columns: number
): number {
  return cells.reduce(
    (sum, line, down) =>
      sum +
      line.filter(
        (text, right) => text.trim() !== '' && (corner.row + down >= rows || corner.column + right >= columns)
      ).length,
    0
  )
}

/** Texts pasted from a corner of the grid on, as far as the grid goes. */
export function pastedTexts(
  cells: readonly (readonly string[])[],
  corner: { readonly row: number; readonly column: number },
  rows: readonly EntryRow[],
  periods: readonly string[]
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [down, line] of cells.entries()) {
    for (const [right, text] of line.entries()) {
      const row = rows[corner.row + down]
      const period = periods[corner.column + right]
      if (row !== undefined && period !== undefined) texts.set(cellKey(row, period), text)
    }
  }
  return texts
}
