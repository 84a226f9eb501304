import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { Grid } from '../../../grid.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureEntry, TableStructure } from '../../../structure.ts'
import type { AxisSense } from '../../axes/axis-sense.ts'
import { cellValue } from '../../cells/cell-value.ts'
import { isAmountName } from '../../units/kind-of-quantity.ts'
import type { MeasureWords } from '../measure-words.ts'
import { movementAtEnd } from '../words/movement.ts'
import { growthStem } from '../words/stems.ts'

/**
 * What rows say that tell a growth and do not call it so: 规模以上工业增加值 beside 单位 % in columns of years, 工业增加值增速（%） under 同比增长（%） without a figure under 本月 or 累计, or 工业增加值 beside 单位 %: the growth itself. Beside its
 * own level the figure under 同比增长 would be the change of that rate, in points.
 */
export class GrowthAlone {
  /** What the title says that all figures are. */
  readonly #titled: Measure | null
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #columnOf: (entry: StructureEntry) => AxisSense
  readonly #known = new Map<AxisSense, AxisSense | null>()
  #rowsWithLevels: ReadonlySet<number> | null = null
  #rowsWithGrowth: ReadonlySet<number> | null = null

  constructor(
    grid: Grid,
    structure: TableStructure,
    titled: Measure | null,
    columnOf: (entry: StructureEntry) => AxisSense
  ) {
    this.#titled = titled
    this.#grid = grid
    this.#structure = structure
    this.#columnOf = columnOf
  }

  /** What the row says where it is the growth that its column tells: what grows, without a unit of its own; else null. */
  of(row: AxisSense, column: AxisSense, entry: StructureEntry): AxisSense | null {
    if (row.measure !== null) return null
    if (column.measure === null) {
      if (this.#titled !== null || !isAmountInPercent(row)) return null
      // 绝对额 — | 同比 8.6: the growth has a column of its own, and the dash says that no amount is told.
      return this.#growsBeside(entry.row) ? amountOf(row) : growthOf(row, row.names.at(-1) ?? '')
    }
    // 在全州位次 behind 绝对额 — | 同比 8.6 ranks the growth, the only figure of its row.
    if (column.measure.measure === 'rank') return this.#ranksGrowth(column, entry.row) ? rankedOf(row) : null
    if (column.measure.measure !== 'growth') return null
    const known = this.#known.get(row)
    if (known !== undefined) return known
    const name = row.names.at(-1) ?? ''
    const stem = growthStem(name) ?? (row.listedUnit && isAmountName(name) ? name : null)
    const isOf = stem !== null && row.units.every(isRateUnit) && !this.#hasLevel(entry.row)
    const found = isOf ? growthOf(row, stem) : null
    this.#known.set(row, found)
    return found
  }

  get #levels(): ReadonlySet<number> {
    this.#rowsWithLevels ??= this.#rowsWithFigures(null)
    return this.#rowsWithLevels
  }

  #hasLevel(row: number): boolean {
    return this.#levels.has(row)
  }

  #growsBeside(row: number): boolean {
    this.#rowsWithGrowth ??= this.#rowsWithFigures('growth')
    return this.#rowsWithGrowth.has(row) && !this.#hasLevel(row)
  }

  /** Where no row has a level the heads say what is ranked. */
  #ranksGrowth(column: AxisSense, row: number): boolean {
    return column.names.length === 0 && this.#levels.size > 0 && this.#growsBeside(row)
  }

  #rowsWithFigures(measure: Measure | null): ReadonlySet<number> {
    return new Set(
      this.#structure.entries.flatMap((entry) => {
        const told = this.#columnOf(entry).measure?.measure ?? null
        const isFigure = cellValue(this.#grid.at(entry.row, entry.column), COMMON_SYMBOLS).kind === 'number'
        return told === measure && isFigure ? [entry.row] : []
      })
    )
  }
}

/** 工业增加值 beside %, and not 收入差距 beside 倍; of 税收收入 under 一般公共预算收入 it could be the share as well. */
function isAmountInPercent({ names, units, listedUnit }: AxisSense): boolean {
  const [unit, other] = units
  const name = names.at(-1) ?? ''
  if (!listedUnit || unit === undefined || other !== undefined || !isPercent(unit)) return false
  // 居民消费价格涨幅 is a quantity so called, as CPI涨幅 and 地区生产总值增速 are.
  return isAmountName(name) && movementAtEnd(name) === null && !names.slice(0, -1).some(isAmountName)
}

function isPercent({ dimension, power }: Unit): boolean {
  return dimension === 'ratio' && power === -2
}

function rankedOf(row: AxisSense): AxisSense {
  return { ...row, names: [...row.names, '增速'] }
}

/** The unit in its row is that of its growth: in what the amount would be told nobody says. */
function amountOf(row: AxisSense): AxisSense {
  return { ...row, kind: null, units: [], ownUnit: false, listedUnit: false }
}

function growthOf(row: AxisSense, stem: string): AxisSense {
  const measure: MeasureWords = { measure: 'growth', name: stem, doubt: null, compared: false, against: null }
  // Of no kind with others: its neighbours of the same unit are no growth.
  return {
    ...row,
    kind: null,
    names: [...row.names.slice(0, -1), stem],
    measure,
    units: [],
    ownUnit: false,
    listedUnit: false
  }
}
