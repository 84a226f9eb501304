import { COMMON_SYMBOLS } from '../../../../quantity/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { StructureEntry, TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cell-value.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelTimes } from '../../labels/label-times.ts'
import { bodyRows, fitOf, leafColumns, levelsBeside } from '../measure-evidence.ts'
import type { MeasureWords } from '../measure-words.ts'

/**
 * What the figures under a decrease (降幅, 同比下降) mean: 3.2 is 3.2 less and changes its sign (`turned`), or they carry
 * their own (`as-typed`). `unclear`: below zero, -3.2 may be either, and nothing tells.
 */
export type DecreaseSign = 'turned' | 'as-typed' | 'unclear'

/**
 * The signs of figures by the column label or the leaf of the row labels that says a decrease. The levels beside tell
 * where there are two a year apart; else figures that are all above zero are decreases, as they are written.
 */
export function signsOfDecreases(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  times: LabelTimes,
  measureOf: (label: number) => MeasureWords | null
): ReadonlyMap<number, DecreaseSign> {
  const figures = new Map<number, number[]>()
  for (const entry of structure.entries) {
    const label = decreasing(entry, measureOf)
    if (label === null) continue
    const known = figures.get(label) ?? []
    figures.set(label, known)
    const value = cellValue(grid.at(entry.row, entry.column), COMMON_SYMBOLS)
    // 下降3.2 and 增长3.2 say their sign themselves.
    if (value.kind === 'number' && !saysDirection(value.words)) known.push(value.value)
  }
  const signs = new Map<number, DecreaseSign>()
  for (const [label, values] of figures) {
    const fits = structure.labels[label]?.axis === 'column' ? fitsOf(grid, structure, label, meanings, times) : null
    if (fits !== null && fits.turned !== fits.typed) signs.set(label, fits.turned > fits.typed ? 'turned' : 'as-typed')
    else signs.set(label, values.some((value) => value < 0) ? 'unclear' : 'turned')
  }
  return signs
}

/** A word in the cell that says up or down. */
export function saysDirection(words: string | null): boolean {
  return words !== null && /[增减升降]|提高|回落|下滑|缩减/.test(words)
}

export function opposite(figure: { readonly value: number; readonly decimal: string }): {
  readonly value: number
  readonly decimal: string
} {
  const decimal = figure.decimal.startsWith('-') ? figure.decimal.slice(1) : `-${figure.decimal}`
  return figure.value === 0 ? figure : { value: -figure.value, decimal }
}

/** The label that says the decrease: the column's goes before the row's. */
function decreasing(
  { columnLabel, rowLabels }: StructureEntry,
  measureOf: (label: number) => MeasureWords | null
): number | null {
  const column = columnLabel === null ? null : measureOf(columnLabel)
  if (column !== null) return column.decreases === true ? columnLabel : null
  const row = rowLabels.reduce<MeasureWords | null>((said, label) => measureOf(label) ?? said, null)
  return row?.decreases === true ? (rowLabels.at(-1) ?? null) : null
}

/** How many figures are the growth or the difference of the levels beside them, as typed and with their sign turned. */
function fitsOf(
  grid: Grid,
  structure: TableStructure,
  label: number,
  meanings: readonly LabelMeaning[],
  times: LabelTimes
): { readonly typed: number; readonly turned: number } | null {
  const leaves = leafColumns(structure)
  const column = leaves.get(label)
  const pair = levelsBeside(structure, label, meanings, times, leaves)
  if (column === undefined || pair === null) return null
  const fitting = (sign: 1 | -1): number =>
    bodyRows(structure).filter((row) => {
      const fit = fitOf(grid, row, column, pair, sign)
      return fit !== null && (fit.growth || fit.change)
    }).length
  return { typed: fitting(1), turned: fitting(-1) }
}
