import { previousPeriod } from '../../../../period/period.ts'
import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import { isRateUnit } from '../../../../quantity/units/unit.ts'
import type { Cell, Grid } from '../../../grid.ts'
import type { StructureEntry, TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelSenses } from '../../labels/label-senses.ts'
import type { LabelTimes } from '../../labels/times/label-times.ts'
import { bodyRows, fitOf, leafColumns, levelsBeside } from '../measure-evidence.ts'
import type { MeasureWords } from '../measure-words.ts'

/** Rows looked at. */
const ROWS = 200

/**
 * Are the figures of rates under a column label of growth differences (true) or growth (false)? In 失业率（%）3.1 | 3.5 |
 * -0.4 below 增长% the last is in points, whatever the head says of the amounts in other rows. Only labels that the
 * levels beside them settle are in the answer.
 */
export function changesOfRates(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: Pick<LabelSenses, 'of'>,
  times: LabelTimes
): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>()
  const growing = structure.labels.flatMap((label, index) => {
    const measure = meanings[index]?.measure ?? null
    const compares = measure?.measure === 'growth' || (measure?.measure === 'change' && measure.doubt === 'growth')
    return label.axis === 'column' && compares && isOfPair(measure) ? [index] : []
  })
  if (growing.length === 0) return found
  const rows = rowsOfRates(structure, meanings)
  const ofRates = growing.filter((index) => senses.of(index).measure?.ofRate === true)
  if (rows.length === 0 && ofRates.length === 0) return found
  const leaves = leafColumns(structure)
  for (const index of growing) {
    const column = leaves.get(index)
    const earlier = meanings[index]?.measure?.against === '环比' ? previousPeriod : undefined
    const pair = levelsBeside(structure, index, meanings, times, leaves, earlier)
    // 增减 | 增减%: the difference has a column of its own.
    if (hasDifferenceBeside(structure, index, meanings)) found.set(index, false)
    // Signs for figures (/, —) beside every rate tell nothing in points.
    if (column !== undefined && rows.length > 0 && !rows.some((row) => isFigure(grid.at(row, column))))
      found.set(index, false)
    if (column === undefined || pair === null) continue
    const told = ofRates.includes(index) ? bodyRows(structure) : rows
    const fits = told.flatMap((row) => fitOf(grid, row, column, pair) ?? [])
    const changes = fits.filter(({ change }) => change).length
    const grows = fits.filter(({ growth }) => growth).length
    if (changes > 0 && changes >= grows && 2 * changes >= fits.length) found.set(index, true)
    else if (grows > changes) found.set(index, false)
  }
  return found
}

/** Over the year before, or the period before: 本月 | 上月 | 环比%. */
function isOfPair(measure: MeasureWords | null): boolean {
  return measure !== null && (measure.against === null || measure.against === '环比')
}

function hasDifferenceBeside({ labels }: TableStructure, index: number, meanings: readonly LabelMeaning[]): boolean {
  return labels.some(({ axis, parent }, other) => {
    const measure = meanings[other]?.measure ?? null
    const isBeside = other !== index && axis === 'column' && parent === labels[index]?.parent
    return isBeside && measure?.measure === 'change' && measure.against === null
  })
}

function isFigure(cell: Cell | undefined): boolean {
  return cellValue(cell, COMMON_SYMBOLS).kind === 'number'
}

/** Rows whose label or unit column says that they are told in % or ‰. */
function rowsOfRates({ entries, labels }: TableStructure, meanings: readonly LabelMeaning[]): number[] {
  const isRate = ({ rowLabels, attributes }: StructureEntry): boolean =>
    [rowLabels.at(-1), ...attributes.filter((index) => labels[index]?.axis === 'row')].some((index) => {
      const unit = index === undefined ? null : (meanings[index]?.unit ?? null)
      return unit !== null && isRateUnit(unit)
    })
  const rows = new Set<number>()
  let last = -1
  let seen = 0
  for (const entry of entries) {
    if (entry.row === last) continue
    if (++seen > ROWS) break
    last = entry.row
    if (isRate(entry)) rows.add(entry.row)
  }
  return [...rows]
}
