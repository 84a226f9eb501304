import { isRateUnit } from '../../quantity/units/unit.ts'
import type { Measure } from '../measure.ts'
import type { TableContext } from './around/table-context.ts'
import type { AxisSense } from './axes/axis-sense.ts'
import type { AxisSenses } from './axes/axis-senses.ts'
import { chooseMeasure } from './measures/measure-choice.ts'
import { DONE } from './measures/measure-words.ts'
import { isMoodIndex, isRatioName, isShareByName } from './units/ratio-names.ts'
import { chooseUnit, IN_DOUBT, type UnitChoice } from './units/unit-choice.ts'

export interface Choice {
  readonly measure: Measure
  readonly unit: UnitChoice
}

/** Measures whose figures mean nothing without a unit. */
export const NEEDS_UNIT: ReadonlySet<Measure> = new Set(['level', 'target', 'change'])

/** Measure and unit of a figure, as its labels, the title and the importer say them; once for each kind of row and column. */
export class MeasureAndUnit {
  readonly #around: TableContext
  /** The unit that the importer supplies. */
  readonly #supplied: string | null
  readonly #axes: Pick<AxisSenses, 'columnsFirst' | 'sharedUnits'>
  readonly #remarks: Set<string>
  readonly #known = new Map<AxisSense, Map<number, Choice>>()

  constructor(
    around: TableContext,
    axes: Pick<AxisSenses, 'columnsFirst' | 'sharedUnits'>,
    supplied: string | null,
    remarks: Set<string>
  ) {
    this.#around = around
    this.#supplied = supplied
    this.#axes = axes
    this.#remarks = remarks
  }

  of(row: AxisSense, column: AxisSense, names: readonly string[]): Choice {
    // Where the row's names come last, or the column has none, the kind of row decides with the column.
    const rowLast = column.names.length === 0 || (row.names.length > 0 && this.#axes.columnsFirst)
    const key = row.kind === null || column.units.length > 1 ? null : row.kind * 2 + (rowLast ? 1 : 0)
    let known = this.#known.get(column)
    if (known === undefined) {
      known = new Map()
      this.#known.set(column, known)
    }
    const found = key === null ? undefined : known.get(key)
    if (found !== undefined) return found
    const choice = this.#choose(row, column, names)
    if (key !== null) known.set(key, choice)
    return choice
  }

  /** What a person says of figures holds whatever row, column and table say. */
  #choose(row: AxisSense, column: AxisSense, names: readonly string[]): Choice {
    const read = this.#read(row, column, names)
    const { said } = column
    if (said?.unit) return { ...read, unit: { text: said.unit.text, from: 'pointed' } }
    return read
  }

  #measure(row: AxisSense, column: AxisSense, names: readonly string[]): ReturnType<typeof chooseMeasure> {
    const { units, said } = column
    if (said?.measure) return { measure: said.measure, by: 'column' }
    const { measure, units: table } = this.#around
    if (tellsGrowthOfPlace(row, column)) return { measure: 'growth', by: 'column' }
    const isMood = isMoodIndex(names)
    // 增减 leaves open what 增长（%） says.
    const moves = isMood && (column.measure ?? row.measure)?.doubt != null
    const ratio = moves || isRatioName(names)
    // 药费占医疗费用 over hospitals in a table of such 比重 is a ratio of its own, and none of them a part of it.
    const isOwnShare = measure === 'share' && [row, column].some((axis) => axis.names.some(isShareByName))
    const titled = isOwnShare ? null : measure
    const chosen = chooseMeasure(column.measure, row.measure, titled, ratio, units, row.units, table)
    // 举报数量 in a 排名情况 is what the rank goes by.
    const isSilent = column.measure === null && row.measure === null
    if (chosen.measure === 'rank' && isSilent && COUNTED_WITH.test(column.names.at(-1) ?? ''))
      return { ...chosen, measure: 'level' }
    const [unit] = [...units, ...row.units, ...table]
    return isMood && chosen.measure === 'level' && unit?.dimension === 'ratio'
      ? { ...chosen, measure: 'index' }
      : chosen
  }

  #read(row: AxisSense, column: AxisSense, names: readonly string[]): Choice {
    const table = this.#around.units
    const { measure, by } = this.#measure(row, column, names)
    const words = by === 'column' ? column.measure : row.measure
    // What changes by 分 under 增长（%） is told in 分.
    const ofRow = by === 'column' && measure === 'change' && words?.changesIn?.has(row.units[0]?.text ?? '') === true
    if (
      words?.measure === 'growth' &&
      measure === 'change' &&
      !ofRow &&
      words.changesRates === undefined &&
      words.doubt === null
    ) {
      const units = by === 'column' ? column.units : row.units
      if (words.ofRate === true || !units.some(({ dimension }) => dimension.endsWith('points')))
        this.#remarks.add('rates-in-points')
    }
    // One unit for the table is that of what leaves open which of two it is in; several leave it open.
    const isOpen = (row.openUnit || column.openUnit) && table.length !== 1 && NEEDS_UNIT.has(measure)
    const around = {
      head: column.names.at(-1) ?? '',
      heads: column.names,
      column: ofRow ? [] : column.units,
      columnOwn: !ofRow && column.ownUnit,
      row: row.units,
      rowOwn: row.ownUnit,
      rowListed: row.listedUnit,
      table,
      tableShared: this.#axes.sharedUnits,
      tableFrom: this.#around.unitFrom
    }
    const chosen = chooseUnit(measure, names, around, by)
    const ofGrowth = measure === 'target' && words?.measure === 'growth'
    const unit = ofGrowth ? chooseUnit('growth', names, around, by) : isOpen ? IN_DOUBT : chosen
    // How much of a plan is done is no share that a part has of its whole: it is a rate, with a name of its own.
    const isRate = measure === 'share' && column.said?.measure == null && words?.name === DONE
    if (isRate) return { measure: 'level', unit }
    if (unit.text !== null || this.#supplied === null || !NEEDS_UNIT.has(measure)) return { measure, unit }
    this.#remarks.add('unit-from-importer')
    return { measure, unit: { text: this.#supplied, from: null } }
  }
}

/** 全市平均（%） of what its row tells in 亿元 is no amount: it is how that grew there. */
function tellsGrowthOfPlace(row: AxisSense, column: AxisSense): boolean {
  const [[told], [own]] = [column.units, row.units]
  const isSilent = column.measure === null && row.measure === null && column.names.length === 0
  return isSilent && column.region !== null && told?.dimension === 'ratio' && own !== undefined && !isRateUnit(own)
}

const COUNTED_WITH = /.(?:数量?|[金总]额|[产总用]量|面积|得分)$/
