import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import { type HeadReading, type HeadReadings, readingSaid } from '../../doubts/head-doubt.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelTimes } from '../../labels/times/label-times.ts'
import { bodyRows, fitOf, leafColumns, levelsBeside } from '../measure-evidence.ts'
import type { MeasureWords } from '../measure-words.ts'
import { ownWords } from '../one-of-several.ts'

/** The sign of a label's figures; `doubt`: a figure below zero, of which nothing on the sheet tells what it means. */
export interface SignOfLabel {
  readonly sign: HeadReading<'which-sign'>
  readonly doubt: { readonly figure: string; readonly head: string } | null
}

/**
 * The signs of figures by the column label or the leaf of the row labels that says a decrease. The levels beside tell
 * where there are two a year apart; else figures that are all above zero are decreases, as they are written. Where some
 * are below zero it is as a person `said`, else as most of them look: mostly below zero, they carry their signs.
 */
export function signsOfDecreases(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  times: LabelTimes,
  measureOf: (label: number) => MeasureWords | null,
  said: HeadReadings
): ReadonlyMap<number, SignOfLabel> {
  if (!structure.labels.some((_, label) => measureOf(label)?.decreases === true)) return new Map()
  const figures = new Map<number, { readonly value: number; readonly decimal: string }[]>()
  const decreasing = decreasingLabels(measureOf)
  for (const entry of structure.entries) {
    const label = decreasing(entry)
    if (label === null) continue
    const known = figures.get(label) ?? []
    figures.set(label, known)
    const value = cellValue(grid.at(entry.row, entry.column), COMMON_SYMBOLS)
    // 下降3.2 and 增长3.2 say their sign themselves.
    if (value.kind === 'number' && !saysDirection(value.words)) known.push(value)
  }
  const signs = new Map<number, SignOfLabel>()
  for (const [label, values] of figures) {
    const fits = structure.labels[label]?.axis === 'column' ? fitsOf(grid, structure, label, meanings, times) : null
    const below = values.filter(({ value }) => value < 0)
    if (fits !== null && fits.turned !== fits.typed) {
      signs.set(label, { sign: fits.turned > fits.typed ? 'turned' : 'as-typed', doubt: null })
    } else {
      const [first] = below
      const likely = 2 * below.length > values.length ? 'as-typed' : 'turned'
      const head = ownWords(structure.labels[label] as StructureLabel)
      const doubt = first === undefined ? null : { figure: first.decimal, head }
      signs.set(label, { sign: doubt === null ? likely : (readingSaid(said, 'which-sign', head) ?? likely), doubt })
    }
  }
  return signs
}

/** A word in the cell that says up or down. */
export function saysDirection(words: string | null): boolean {
  return words !== null && /[增减升降涨跌]|提高|回落|下滑|缩减/.test(words)
}

export function opposite(figure: { readonly value: number; readonly decimal: string }): {
  readonly value: number
  readonly decimal: string
} {
  const decimal = figure.decimal.startsWith('-') ? figure.decimal.slice(1) : `-${figure.decimal}`
  return figure.value === 0 ? figure : { value: -figure.value, decimal }
}

/** The label that says the decrease: the column's goes before the row's, which is asked once for all its entries. */
function decreasingLabels(
  measureOf: (label: number) => MeasureWords | null
): (entry: Pick<StructureEntry, 'columnLabel' | 'rowLabels'>) => number | null {
  let known: readonly number[] | null = null
  let ofRow: number | null = null
  return ({ columnLabel, rowLabels }) => {
    const column = columnLabel === null ? null : measureOf(columnLabel)
    if (column !== null) return column.decreases === true ? columnLabel : null
    if (rowLabels !== known) {
      known = rowLabels
      const row = rowLabels.reduce<MeasureWords | null>((said, label) => measureOf(label) ?? said, null)
      ofRow = row?.decreases === true ? (rowLabels.at(-1) ?? null) : null
    }
    return ofRow
  }
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
