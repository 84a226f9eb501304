import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { ReadingContext } from '../../reading.ts'
import type { TableStructure } from '../../structure.ts'
import type { TableContext } from '../around/table-context.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { LabelSenses } from '../labels/label-senses.ts'
import type { LabelTimes } from '../labels/times/label-times.ts'
import type { LabelFigures } from '../labels/whose/label-figures.ts'
import { type ChangesByUnit, changesByUnit } from '../measures/comparisons/changes-by-unit.ts'
import { changesOfRates } from '../measures/comparisons/changes-of-rates.ts'
import { changesOfShares } from '../measures/comparisons/changes-of-shares.ts'
import type { ComparedWith } from '../measures/comparisons/compared-with.ts'
import { type SignOfLabel, signsOfDecreases } from '../measures/comparisons/decreases.ts'
import { growthsOfChanges } from '../measures/comparisons/growth-of-change.ts'
import { growthOfWhich } from '../measures/comparisons/growth-of-which.ts'
import { growthsByHowMuch } from '../measures/comparisons/growths-by-how-much.ts'
import { periodsCompared } from '../measures/comparisons/periods-compared.ts'
import { settledByArithmetic } from '../measures/measure-evidence.ts'
import { yearsAveraged } from '../measures/several-years/years-averaged.ts'

/** What the figures below labels decide where the words leave a doubt. By index of the label. */
export interface ToldByFigures {
  /** Measures of column labels. */
  readonly measures: ReadonlyMap<number, Measure>
  /** With what column labels compare, where that is not a year before. */
  readonly compared: ReadonlyMap<number, ComparedWith>
  /** Labels of growth whose figures for rates are differences, or are growth. */
  readonly changesRates: ReadonlyMap<number, boolean>
  /** Units of rows whose figures under labels of growth are changes, or may be. */
  readonly changesByUnit: ChangesByUnit
  /** Labels of change whose figures are those of a share before them. */
  readonly changesOfShares: ReadonlySet<number>
  /** Words of time of labels of growth. */
  readonly growthTimes: ReadonlyMap<number, readonly PeriodMark[]>
  /** Signs of the figures of labels that say a decrease. */
  readonly decreases: ReadonlyMap<number, SignOfLabel>
}

export function toldByFigures(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  times: LabelTimes,
  around: TableContext,
  context: ReadingContext,
  figures: LabelFigures,
  unitsOfRow: (row: number) => readonly Unit[]
): ToldByFigures {
  const { heads = [] } = context
  const measureOf = (label: number) => senses.of(label).measure
  const settled = new Map<number, Measure>([
    ...settledByArithmetic(grid, structure, meanings, times, around.measure, around.units),
    ...growthsByHowMuch(grid, structure, meanings, times, around.units).map((index) => [index, 'change'] as const)
  ])
  const averaged = [...yearsAveraged(structure.labels, meanings, senses, times, figures)]
  const planned = averaged.flatMap(([index, { isPlanned }]) => (isPlanned ? [[index, 'target'] as const] : []))
  return {
    measures: new Map<number, Measure>([...settled, ...planned]),
    compared: new Map<number, ComparedWith>([
      ...growthsOfChanges(grid, structure, meanings, settled),
      ...periodsCompared(grid, structure, meanings, senses, times),
      ...averaged.map(([index, { since }]) => [index, { since }] as const)
    ]),
    changesRates: changesOfRates(grid, structure, meanings, senses, times),
    changesByUnit: changesByUnit(structure, meanings, times, figures, unitsOfRow, heads),
    changesOfShares: changesOfShares(grid, structure, meanings),
    growthTimes: new Map([
      ...growthOfWhich(grid, structure, meanings, senses, times),
      ...averaged.map(([index, { marks }]) => [index, marks] as const)
    ]),
    decreases: signsOfDecreases(grid, structure, meanings, times, measureOf, heads)
  }
}
