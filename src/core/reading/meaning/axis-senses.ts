import type { Stage } from '../../comparison/stage.ts'
import { formatPeriod, type Period, parsePeriod } from '../../period/period.ts'
import { NO_TIME, type PeriodMark } from '../../period/period-mark.ts'
import { isIndexUnit, isRateUnit, type Unit } from '../../quantity/unit.ts'
import type { Grid } from '../grid.ts'
import type { Measure, ReadingContext } from '../reading.ts'
import type { StructureEntry, TableStructure } from '../structure.ts'
import { type AxisSense, NOTHING_SAID } from './axis-sense.ts'
import { headsOfLists } from './labels/heads-of-lists.ts'
import type { LabelMeaning } from './labels/label-meaning.ts'
import { meaningsOf } from './labels/label-meanings.ts'
import { LabelSenses } from './labels/label-senses.ts'
import { LabelTimes } from './labels/label-times.ts'
import { isCategoryWord } from './labels/label-words.ts'
import { columnsNameIndicators } from './labels/names-in-columns.ts'
import { changesOfRates } from './measures/comparisons/changes-of-rates.ts'
import { changesPastRates } from './measures/comparisons/changes-past-rates.ts'
import type { ComparedWith } from './measures/comparisons/compared-with.ts'
import { type SignOfLabel, signsOfDecreases } from './measures/comparisons/decreases.ts'
import { growthOfWhich } from './measures/comparisons/growth-of-which.ts'
import { periodsCompared } from './measures/comparisons/periods-compared.ts'
import { withRankedGrowth } from './measures/comparisons/ranked-growth.ts'
import { settledByArithmetic } from './measures/measure-evidence.ts'
import { inItsUnit } from './measures/measure-in-unit.ts'
import type { MeasureWords } from './measures/measure-words.ts'
import { PLANNED, plannedYear } from './measures/planned-year.ts'
import { regionLabels } from './places/region-labels.ts'
import { stageBeside } from './stages/stage-beside.ts'
import type { TableContext } from './table-context.ts'
import { ratioKind } from './units/unit-choice.ts'
import { unitsOfParts } from './units/units-of-parts.ts'

/** Works out what the rows and columns of a table say; each column once, rows as they come. */
export class AxisSenses {
  readonly #structure: TableStructure
  readonly #tableUnits: readonly Unit[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #senses: LabelSenses
  readonly #times: LabelTimes
  /** Measures of column labels that the figures themselves decided. */
  readonly #settled: ReadonlyMap<number, Measure>
  /** With what column labels compare by their figures, where that is not a year before. */
  readonly #compared: ReadonlyMap<number, ComparedWith>
  /** Labels of growth whose figures for rates are differences, or are growth, by arithmetic. */
  readonly #changesRates: ReadonlyMap<number, boolean>
  /** Labels of change, and the labels of the counts that have changed where their figures are none of the rate between. */
  readonly #changesOf: ReadonlyMap<number, number>
  /** Words of time of labels of growth that their figures chose. */
  readonly #growthTimes: ReadonlyMap<number, readonly PeriodMark[]>
  /** Signs of the figures of labels that say a decrease. */
  readonly #decreases: ReadonlyMap<number, SignOfLabel>
  readonly #plannedYear: number | null
  /** Units of column labels that are parts of a column beside them. */
  readonly #summed: ReadonlyMap<number, readonly Unit[]>
  /** What heads over a list of things call themselves. */
  readonly #heads: ReadonlyMap<number, string>
  readonly #columns = new Map<number, AxisSense>()
  /** Units by stub label, for the rows below that state none. */
  readonly #rowUnits = new Map<number, readonly Unit[]>()
  #above: { readonly units: readonly Unit[]; readonly whole: boolean } = { units: NO_UNITS, whole: false }
  readonly #kinds = new Map<string, number>()
  /** Why units and measures were taken, as remark codes. */
  readonly remarks = new Set<string>()
  /** Columns whose labels carry the units name the indicators: their names then go first. */
  readonly columnsFirst: boolean

  constructor(grid: Grid, structure: TableStructure, around: TableContext, context: ReadingContext) {
    this.#structure = structure
    this.#tableUnits = around.units
    this.#meanings = withRankedGrowth(grid, structure, meaningsOf(grid, structure, around), around.measure)
    const regions = regionLabels(grid, structure, this.#meanings, context)
    this.#senses = new LabelSenses(structure.labels, this.#meanings, regions, structure.stubColumns, around.subject)
    this.#times = new LabelTimes(structure.labels, this.#meanings, this.#senses, around)
    this.#settled = settledByArithmetic(grid, structure, this.#meanings, this.#times, around.measure, around.units)
    this.#compared = periodsCompared(grid, structure, this.#meanings, this.#times)
    this.#changesRates = changesOfRates(grid, structure, this.#meanings, this.#times)
    this.#changesOf = changesPastRates(grid, structure, this.#meanings, this.#senses)
    this.#growthTimes = growthOfWhich(grid, structure, this.#meanings, this.#senses, this.#times)
    this.#decreases = signsOfDecreases(
      grid,
      structure,
      this.#meanings,
      this.#times,
      (label) => this.#senses.of(label).measure,
      context.decreases ?? null
    )
    this.#heads = headsOfLists(structure, this.#meanings, this.#senses, around)
    this.#plannedYear = plannedYear(grid, structure, this.#times.latestYear)
    this.#summed = unitsOfParts(grid, structure, this.#senses, around.units)
    this.columnsFirst = columnsNameIndicators(structure.labels, this.#meanings)
  }

  /** The period of an entry; null: unknown. */
  period(row: AxisSense, column: AxisSense): string | null {
    const measured = [column, row].find(({ measure }) => measure?.against === '比该年')
    if (measured !== undefined) return this.#latest(measured.marks)
    // The time of a target or a growth depends on the measure, which may stand on the other axis than the time.
    if (row.marks.length === 0 && row.measure === null) return column.period
    if (row.marks.length > 0 && column.marks.length === 0 && column.measure === null) return row.period
    return text(this.#times.period([...row.marks, ...column.marks], (column.measure ?? row.measure)?.measure ?? null))
  }

  /** Of 2023年比该年增长 the year that it says, else the latest of the table: the year beside it is what it compares with. */
  #latest(marks: readonly PeriodMark[]): string | null {
    const year = marks.findLast((mark) => mark.year !== null)?.year ?? this.latestYear
    return year === null ? null : String(year)
  }

  /**
   * Is a level of this period the same-scope base of a later one? Of the latest period of the table 同口径 says
   * nothing: it is in its own scope.
   */
  isSameScope(row: AxisSense, column: AxisSense, period: string | null): boolean {
    if (!row.sameScope && !column.sameScope) return false
    const year = period === null ? null : (parsePeriod(period)?.year ?? null)
    if (year === null) return [...row.marks, ...column.marks].some((mark) => (mark.yearShift ?? 0) < 0)
    const latest = this.latestYear
    return latest !== null && year < latest
  }

  /** The latest year that the table names; null: none. */
  get latestYear(): number | null {
    return this.#times.latestYear
  }

  column(entry: StructureEntry): AxisSense {
    const { columnLabel } = entry
    if (columnLabel === null) return this.#emptyColumn()
    const known = this.#columns.get(columnLabel)
    if (known !== undefined) return known
    const sense = this.#senses.of(columnLabel)
    const marks = this.#withIndexSpan(
      columnLabel,
      this.#growthTimes.get(columnLabel) ?? this.#times.marksOf(columnLabel)
    )
    const attribute = this.#attributeUnits(entry, 'column')
    const planned = marks.some(({ year }) => year !== null && year === this.#plannedYear)
    const chosen = this.#measureOf(columnLabel, sense.measure) ?? (planned ? PLANNED : null)
    const changesRates = this.#changesRates.get(columnLabel)
    const measure = chosen === null || changesRates === undefined ? chosen : { ...chosen, changesRates }
    const own = this.#heads.get(columnLabel)
    const changed = this.#changesOf.get(columnLabel)
    const of = changed === undefined ? sense : this.#senses.of(changed)
    const names = own === undefined ? of.names : [own]
    const found: AxisSense = {
      kind: null,
      onlyCategories: names.every((name) => isCategoryWord(name)),
      names,
      marks,
      region: sense.region,
      measure,
      units: this.#unitsOfColumn(columnLabel, of.units, sense.ownUnit, attribute),
      ownUnit: sense.ownUnit || attribute.length > 0,
      listedUnit: false,
      period: text(this.#times.period(marks, measure?.measure ?? null)),
      sameScope: sense.sameScope,
      stage: sense.stage ?? (measure === null ? null : this.#stageBeside(columnLabel, marks))
    }
    this.#columns.set(columnLabel, found)
    return found
  }

  #stageBeside(label: number, marks: readonly PeriodMark[]): Stage | null {
    return stageBeside(label, marks, this.#structure.labels, this.#meanings, this.#times, this.#senses)
  }

  #measureOf(label: number, said: MeasureWords | null): MeasureWords | null {
    const measure = this.#settled.get(label)
    const against = this.#compared.get(label)
    if (said !== null && against !== undefined) return { ...said, measure: measure ?? said.measure, against }
    if (measure === undefined) {
      if (said?.doubt) this.remarks.add('measure-by-words')
      return said
    }
    this.remarks.add('measure-by-arithmetic')
    return { name: '', compared: true, against: null, doubt: null, ...said, measure }
  }

  #unitsOfColumn(label: number, units: readonly Unit[], own: boolean, attribute: readonly Unit[]): readonly Unit[] {
    if (!own && attribute.length > 0) return attribute
    const summed = units.length > 0 ? undefined : this.#summed.get(label)
    if (summed !== undefined) this.remarks.add('unit-from-whole')
    if (units.length === 0 && this.#settled.get(label) === 'change') return this.#senses.unitsOfLevelBefore(label)
    return summed ?? units
  }

  /** Beside 以上年同月为100, 以上年同期为100 is the index of the months so far. */
  #withIndexSpan(label: number, marks: readonly PeriodMark[]): readonly PeriodMark[] {
    const own = this.#senses.of(label).unit
    if (own === null || !isIndexUnit(own) || !own.text.includes('同期')) return marks
    if (marks.some((mark) => mark.span !== null || mark.relativeSpan !== null)) return marks
    const months = this.#meanings.some(({ unit }) => unit !== null && isIndexUnit(unit) && unit.text.includes('同月'))
    return months ? [...marks, CUMULATIVE] : marks
  }

  /** What the sign of a figure means whose column or row says a decrease; null: neither does. */
  decreaseSign({ columnLabel, rowLabels }: StructureEntry): SignOfLabel | null {
    const column = columnLabel === null ? undefined : this.#decreases.get(columnLabel)
    return column ?? this.#decreases.get(rowLabels.at(-1) ?? -1) ?? null
  }

  #emptyColumn(): AxisSense {
    const known = this.#columns.get(-1)
    if (known !== undefined) return known
    const found = { ...NOTHING_SAID, period: text(this.#times.period([])) }
    this.#columns.set(-1, found)
    return found
  }

  /** Rows are asked in their order: units carry down from row to row. */
  row(entry: StructureEntry): AxisSense {
    const names: string[] = []
    const marks: PeriodMark[] = []
    let region: string | null = null
    let measure: MeasureWords | null = null
    let units: readonly Unit[] = []
    let ownUnit = false
    let sameScope = false
    let stage: Stage | null = null
    const said = new Set<string>()
    for (const index of entry.rowLabels) {
      const sense = this.#senses.of(index)
      for (const name of sense.names) {
        if (!said.has(name) || sense.names.length === 1) names.push(name)
        said.add(name)
      }
      for (const mark of this.#times.marksOf(index)) if (!marks.includes(mark)) marks.push(mark)
      region = sense.region ?? region
      measure = sense.measure ?? measure
      sameScope ||= sense.sameScope
      stage = sense.stage ?? stage
      if (sense.units.length > 0) {
        units = sense.units
        ownUnit = sense.ownUnit
      }
    }
    const attribute = this.#attributeUnits(entry, 'row')
    if (attribute.length > 0) {
      units = attribute
      ownUnit = true
      measure = inItsUnit(measure, attribute[0])
    }
    if (units.length === 0) units = this.#carriedDown(entry)
    const leaf = entry.rowLabels.at(-1)
    if (leaf !== undefined && units.length > 0) {
      this.#rowUnits.set(leaf, units)
      if (ownUnit) this.#above = { units, whole: /[合总共]计|总/.test(names.at(-1) ?? '') }
    }
    const path = distinct(names)
    return {
      kind: this.#kindOf(path, units, attribute.length > 0 ? 'listed' : String(ownUnit), measure),
      onlyCategories: path.every((name) => isCategoryWord(name)),
      names: path,
      marks,
      region,
      measure,
      units,
      ownUnit,
      listedUnit: attribute.length > 0,
      period: marks.length === 0 ? null : text(this.#times.period(marks, measure?.measure ?? null)),
      sameScope,
      stage
    }
  }

  #kindOf(names: readonly string[], units: readonly Unit[], own: string, measure: MeasureWords | null): number | null {
    if (units.length > 1 || this.#tableUnits.length > 1) return null
    const key = `${units[0]?.text ?? ''}|${own}|${measure?.measure ?? ''}|${names.length === 0 ? '' : ratioKind(names)}`
    const known = this.#kinds.get(key)
    if (known !== undefined) return known
    this.#kinds.set(key, this.#kinds.size)
    return this.#kinds.size - 1
  }

  /**
   * Rows without a unit below a row with one: the parts of a whole (其中, 男, what is indented under it, what follows
   * 就业人员合计（万人）) are in its unit. Other rows are not: theirs is unknown.
   */
  #carriedDown(entry: StructureEntry): readonly Unit[] {
    const leaf = entry.rowLabels.at(-1)
    if (leaf === undefined || this.#tableUnits.length > 0 || this.column(entry).units.length > 0) return NO_UNITS
    const { labels } = this.#structure
    let units: readonly Unit[] = NO_UNITS
    for (
      let at = labels[leaf]?.parent ?? null, steps = 0;
      at !== null && steps < 20;
      at = labels[at]?.parent ?? null, steps++
    ) {
      const found = this.#rowUnits.get(at)
      if (found !== undefined) {
        units = found
        break
      }
    }
    const meaning = this.#meanings[leaf]
    const part = meaning?.ofWhich === true || isCategoryWord(meaning?.names.at(-1) ?? '')
    if (units.length === 0 && (part || this.#above.whole)) units = this.#above.units
    const [unit] = units
    if (unit === undefined || isRateUnit(unit) || RATIO.test(meaning?.names.at(-1) ?? '')) return NO_UNITS
    this.remarks.add('unit-from-row-above')
    return units
  }

  #attributeUnits(entry: StructureEntry, axis: 'row' | 'column'): readonly Unit[] {
    for (const index of entry.attributes) {
      const label = this.#structure.labels[index]
      const meaning = this.#meanings[index]
      if (label?.axis !== axis || label.attribute !== 'unit' || meaning === undefined) continue
      if (meaning.units.length > 0) return meaning.units
      if (axis === 'row' && DITTO.test(label.text.trim())) return this.#above.units
    }
    return NO_UNITS
  }
}

/** 〃 and 同上 repeat what stands above. */
const DITTO = /^(?:[〃″"”]+|''|同上)$/
const CUMULATIVE: PeriodMark = { ...NO_TIME, relativeSpan: 'cumulative' }
/** Names of ratios, which are never in the unit of the row above. */
const RATIO = /(?:率|比重|占比|比例|指数|系数)$/
const NO_UNITS: readonly Unit[] = []
function text(period: Period | null): string | null {
  return period === null ? null : formatPeriod(period)
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => at === 0 || names[at - 1] !== name)
}
