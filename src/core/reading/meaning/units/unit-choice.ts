import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Measure } from '../../measure.ts'
import type { UnitSource } from '../../reading.ts'
import {
  COUNTED,
  contradictsUnit,
  countsOtherwise,
  headContradictsUnit,
  isAmount,
  isCounter,
  nameSuitsUnit
} from './kind-of-quantity.ts'
import { nameOfKind, pick, type SharedUnits, unitOfTable } from './one-of-several-units.ts'
import { IN_PERCENT, IN_POINTS, isMoodIndex, isRatioName, isVital, kindOfRatio, TO_RURAL } from './ratio-names.ts'

export interface UnitChoice {
  /** As written, or null: none is stated (a rank needs none). */
  readonly text: string | null
  readonly from: UnitSource | null
}

/** The units that stand around one value. */
export interface UnitsAround {
  /** What the column's head names; '': nothing. */
  readonly head: string
  /** All that the heads over it name. */
  readonly heads: readonly string[]
  readonly column: readonly Unit[]
  readonly columnOwn: boolean
  readonly row: readonly Unit[]
  readonly rowOwn: boolean
  /** The row's unit stands in the column of units. */
  readonly rowListed: boolean
  readonly table: readonly Unit[]
  /** How these are shared out among the names of the table. */
  readonly tableShared: SharedUnits
  readonly tableFrom: UnitSource | null
}

const NONE: UnitChoice = { text: null, from: null }
/** What is stated leaves it open: nothing else tells it either. */
export const IN_DOUBT: UnitChoice = { text: null, from: 'row' }

/** The unit of a value by the nearest statement that suits its measure: growth takes no 万元, a rank no unit at all. */
export function chooseUnit(
  measure: Measure,
  names: readonly string[],
  around: UnitsAround,
  measuredBy: 'column' | 'row'
): UnitChoice {
  switch (measure) {
    case 'growth':
    case 'share': {
      const rate = nearest(
        around,
        (unit) => isRateUnit(unit) || (measure === 'share' && unit.dimension.startsWith('to-hundred'))
      )
      // ‰ beside other units of the line is that of 出生率.
      if (rate?.text === '‰' && rate.from === around.tableFrom && around.table.length > 1)
        return { text: '%', from: measuredBy }
      // 构成（合计=100）is told in percent.
      if (rate !== null) return rate.text?.endsWith('=100') === true ? { ...rate, text: '%' } : rate
      return { text: '%', from: measuredBy }
    }
    case 'rank':
      return nearest(around, (unit) => unit.dimension === 'rank') ?? NONE
    case 'index':
      return nearest(around, isIndexUnit) ?? nearest(around, isRateUnit) ?? NONE
    case 'change': {
      const [own, of] = measuredBy === 'column' ? [around.column, around.row] : [around.row, around.column]
      const points = own.find(({ dimension }) => dimension.endsWith('points'))
      if (points !== undefined) return { text: points.text, from: measuredBy }
      const [rate] = of
      if (rate?.dimension === 'ratio') return inPoints(rate, measuredBy === 'column' ? 'row' : 'column')
      const level = levelUnit(names, around)
      const told = level.text === null ? null : parseUnit(level.text)
      return told?.dimension === 'ratio' && level.from !== 'column' ? inPoints(told, level.from) : level
    }
    case 'target':
      return growthAimedAt(names, around) ?? levelUnit(names, around)
    case 'level':
      return levelUnit(names, around)
  }
}

/** 增长目标 and 年均增速 of what is told in 亿元 are told in percent, and so is 年均增长（%） of 劳动生产率（万元/人）. */
function growthAimedAt(names: readonly string[], { row, column, columnOwn }: UnitsAround): UnitChoice | null {
  const [own] = column
  if (columnOwn && own?.dimension === 'ratio' && AVERAGE_GROWTH.test(names.at(-1) ?? ''))
    return { text: own.text, from: 'column' }
  const amount = row.length > 0 && !row.some(isRateUnit)
  const grows = GROWTH_NAME.test(names.at(-1) ?? '') || AVERAGE_GROWTH.test(names.at(-1) ?? '')
  return amount && !columnOwn && grows ? { text: '%', from: null } : null
}

const AVERAGE_GROWTH = /年均(?:增长|增速|增幅)率?$/
const GROWTH_NAME = /^(?:增长|增速|增幅)$/

/** What is told in percent changes by points; what is told in 100,000 (1/10万) by these. */
function inPoints({ text, power }: Unit, from: UnitSource | null): UnitChoice {
  return { text: power === -2 ? '百分点' : power === -3 ? '千分点' : text, from }
}

/** What the choice of a unit takes from the names where only one unit is stated. */
export function ratioKind(names: readonly string[]): string {
  if (isMoodIndex(names)) return 'mood'
  if (!isRatioName(names)) return COUNTED.test(nameOfKind(names)) ? 'counted' : 'name'
  return isVital(names) ? 'vital' : kindOfRatio(names.at(-1) ?? '')
}

function levelUnit(names: readonly string[], around: UnitsAround): UnitChoice {
  if (isRatioName(names) && !around.rowOwn && (!around.columnOwn || isRatioUnder(names, around))) {
    // A share cannot be told in anything but percent; a 率 may be ‰, so it is asked.
    const name = names.at(-1) ?? ''
    const rate =
      ofThousand(names, around) ?? nearest(around, (unit) => isRateUnit(unit) || unit.dimension.includes('/'))
    if (IN_POINTS.test(name)) return rate?.text?.endsWith('点') === true ? rate : { text: '百分点', from: null }
    if (rate !== null) return rate
    return IN_PERCENT.test(name)
      ? { text: '%', from: null }
      : TO_RURAL.test(name)
        ? { text: '农村=1', from: null }
        : NONE
  }
  const stated = around.column.length > 0 ? pick(names, around.column) : null
  const isClash = (unit: Unit): boolean => clashes(names.at(-1) ?? '', unit) || clashes(around.head, unit)
  const column = stated !== null && !around.columnOwn && isClash(stated) ? null : stated
  const ofRow = around.row.length > 0 ? pick(names, around.row) : null
  const row = ofRow !== null && column === null && headContradictsUnit(around.head, ofRow) ? null : ofRow
  const isCountedAbove = row !== null && column !== null && countsInOther(names, around.heads, row, column)
  const ofColumn = around.columnOwn || !around.rowOwn || around.rowListed || isCountedAbove
  // 单位 says 万元 and 总量（亿元） otherwise: one of them is wrong.
  if (row !== null && column !== null && ofColumn && disagrees(row, column, around)) return IN_DOUBT
  // 金额（万美元） over 2021 | 2022 is said of these columns, against the column of units beside every row.
  if (column !== null && (row === null || (ofColumn && !isException(names, row, column, around))))
    return { text: column.text, from: 'column' }
  if (row !== null) return { text: row.text, from: 'row' }
  const { table: ofTable, tableShared } = around
  const table = ofTable.length > 0 ? (unitOfTable(names, ofTable, tableShared) ?? left(names, tableShared)) : null
  if (table === null || countsOtherwise(nameOfKind(names), table)) return NONE
  return { text: table.text, from: around.tableFrom }
}

/** 卫生人员数（人） over 合计 counts people, also of 村卫生室（所）; 家庭户数（户） says itself that it counts something else. */
function countsInOther(names: readonly string[], heads: readonly string[], row: Unit, column: Unit): boolean {
  const counted = heads.some((name) => nameSuitsUnit(name, column) === true && nameSuitsUnit(name, row) === false)
  return counted && !names.some((name) => !heads.includes(name) && nameSuitsUnit(name, row) === true)
}

/** 城乡收入比 under 绝对值（元）, which says the unit of the amounts above it and names nothing of that kind. */
function isRatioUnder(names: readonly string[], { head, column }: UnitsAround): boolean {
  return names.at(-1) !== head && column.every((unit) => isAmount(unit))
}

function left(names: readonly string[], { leftOver }: SharedUnits): Unit | null {
  const name = names.findLast((name) => leftOver.has(name))
  const unit = name === undefined ? null : (leftOver.get(name) ?? null)
  return unit !== null && NUMBER.test(names.at(-1) ?? '') && UNCOUNTED.test(unit.dimension) ? null : unit
}

/** 小区数 counts something, in no money, land or weight, whatever is left. */
const NUMBER = /[^指系]数量?$/
const UNCOUNTED = /^(?:money|area|mass)/

/** Two sizes of one kind, from the column of units and from a head that names nothing which could have its own. */
function disagrees(row: Unit, column: Unit, { head, columnOwn, rowListed }: UnitsAround): boolean {
  return rowListed && columnOwn && head === '' && row.dimension === column.dimension && row.text !== column.text
}

/**
 * 保费收入（万元）, 存贷比（%） and 城乡收入比（农村=1） under 余额（亿元）: what one name states against its column is said
 * of its row alone. 企业（家） beside its 产值（万元） is what is counted. So is what a row says, itself or in the column of units, under
 * a head that names nothing: 粮食产量（万吨） and 单位GDP能耗 | 吨标准煤/万元 under 总量（亿元） are in no 亿元.
 */
function isException(
  names: readonly string[],
  row: Unit,
  column: Unit,
  { head, rowOwn, rowListed }: UnitsAround
): boolean {
  if (!rowOwn) return false
  const isOther = row.dimension !== column.dimension && !isRateUnit(column) && head === ''
  const isQuantity = !isCounter(row) || nameSuitsUnit(names.at(-1) ?? '', row) === true
  if (rowListed || (isOther && isQuantity)) return isOther
  if (row.dimension === column.dimension) return row.text !== column.text
  // 城乡比（农村=1） tells of 恩格尔系数（%） how often the one has what the other has, too.
  if (column.dimension.startsWith('to-')) return false
  // 改善（%） of PM2.5（μg/m3） is told in percent: what its head names is another quantity than the row's.
  if (head !== '' && isRateUnit(column) && !isRateUnit(row) && row.dimension.includes('/')) return false
  return isToOther(row) || (isRateUnit(row) && !isRateUnit(column))
}

/** So many to a hundred, or to one, or to each of another: nothing that is counted is named by it. */
function isToOther({ dimension }: Unit): boolean {
  return dimension.startsWith('to-') || dimension.includes('/')
}

/** An area told in tons, an output in hectares, 金额 in people: a unit from further up that this name cannot have is not its own. */
function clashes(name: string, unit: Unit): boolean {
  const kind = /(面积|产量|人数|户数|金额)$/.exec(name)?.[1]
  return kind !== undefined && contradictsUnit(kind, unit)
}

function nearest(around: UnitsAround, suits: (unit: Unit) => boolean): UnitChoice | null {
  const column = around.column.find(suits)
  if (column !== undefined) return { text: column.text, from: 'column' }
  const row = around.row.find(suits)
  if (row !== undefined) return { text: row.text, from: 'row' }
  const table = around.table.filter(suits)
  // 单位：万人、‰、%: ‰ is said of what is told in it.
  const unit = table.find(({ text }) => text === '%') ?? table[0]
  return unit === undefined ? null : { text: unit.text, from: around.tableFrom }
}

/**
 * 单位：万人、‰、%: 出生率 is told in ‰ and 城镇化率 in %, which is asked for where the line has ‰ alone beside other units.
 * null: nothing nearer is silent, or the line does not say ‰.
 */
function ofThousand(names: readonly string[], { row, column, table, tableFrom }: UnitsAround): UnitChoice | null {
  const name = names.at(-1) ?? ''
  const thousand = table.find(({ text }) => text === '‰')
  if (thousand === undefined || table.length < 2 || [...row, ...column].some(isRateUnit)) return null
  const told = isVital(names) ? thousand : table.find(({ text }) => text === '%')
  if (told !== undefined) return { text: told.text, from: tableFrom }
  return IN_PERCENT.test(name) ? { text: '%', from: null } : NONE
}

/** 2000万 in a column of 元 is 2000 万元. */
export function unitWithMagnitude(magnitude: string, unit: string | null): string {
  if (unit === null) return magnitude
  const base = unit.replace(/^[十百千万亿]+/, '')
  return `${magnitude}${parseUnit(base) === null ? unit : base}`
}
