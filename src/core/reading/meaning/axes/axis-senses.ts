import { endMonth, endYear, formatPeriod, isCumulative, type Period, parsePeriod } from '../../../period/period.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import { withSaidLabels } from '../../correction/said/said-labels.ts'
import type { SaidOfTable } from '../../correction/said/said-of-table.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { ReadingContext } from '../../reading.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'
import type { TableContext } from '../around/table-context.ts'
import type { HeadReading } from '../doubts/head-doubt.ts'
import type { HeadInDoubt } from '../doubts/heads-in-doubt.ts'
import { meaningsOf } from '../labels/label-meanings.ts'
import { LabelSenses } from '../labels/label-senses.ts'
import { groupsBeforeColon } from '../labels/names/groups-before-colon.ts'
import { columnsNameIndicators } from '../labels/names/names-in-columns.ts'
import { LabelTimes } from '../labels/times/label-times.ts'
import { atEndOfMonths } from '../labels/times/months/balances-at-end.ts'
import { namesFigures } from '../labels/times/months/labels-with-figures.ts'
import { withOwnTimes } from '../labels/times/own-times.ts'
import { LabelFigures } from '../labels/whose/label-figures.ts'
import { Owners } from '../labels/whose/owners.ts'
import { withBareComparisons } from '../measures/comparisons/bare-comparisons.ts'
import { headInUnit } from '../measures/comparisons/changes-by-unit.ts'
import type { SignOfLabel } from '../measures/comparisons/decreases.ts'
import { GrowthAlone } from '../measures/comparisons/growth-alone.ts'
import { withRankedGrowth } from '../measures/comparisons/ranked-growth.ts'
import { withTimesInPercent } from '../measures/comparisons/times-in-percent.ts'
import { beyondRates } from '../measures/computed/beyond-rates.ts'
import { ownWords } from '../measures/one-of-several.ts'
import { regionLabels } from '../places/region-labels.ts'
import type { SharedUnits } from '../units/one-of-several-units.ts'
import { partsOfTwoWholes } from '../units/parts/parts-of-two-wholes.ts'
import { unitsOfParts } from '../units/parts/units-of-parts.ts'
import { unitsSharedOut } from '../units/units-shared-out.ts'
import { unitsAcross } from './attribute-units.ts'
import { type AxisSense, periodTextOf } from './axis-sense.ts'
import { ColumnSenses } from './column-senses.ts'
import { PlacesAcross } from './places-across.ts'
import { RowSenses } from './row-senses.ts'
import { type ToldByFigures, toldByFigures } from './told-by-figures.ts'

/** What the rows and columns of a table say, and what an entry's two axes say together. */
export class AxisSenses {
  readonly #times: LabelTimes
  readonly #figures: ToldByFigures
  readonly #columns: ColumnSenses
  readonly #rows: RowSenses
  readonly #growthAlone: GrowthAlone
  readonly #placesAcross: PlacesAcross
  readonly #owners: Owners
  /** Labels that say with what they compare, and whose figures leave open how. */
  readonly #comparisons: ReadonlyMap<number, HeadReading<'which-comparison'>>
  /** Labels that leave open what they add up. */
  readonly #sums: ReadonlyMap<number, HeadInDoubt>
  readonly #labels: readonly StructureLabel[]
  readonly #unitsOfRow: (row: number) => readonly Unit[]
  readonly #remarks = new Set<string>()
  /** Columns whose labels carry the units name the indicators: their names then go first. */
  readonly columnsFirst: boolean
  /** How the units of the table's line are shared out among its names. */
  readonly sharedUnits: SharedUnits

  /** `asWritten`: labels whose own words of time hold, whatever stands beside them. */
  constructor(
    grid: Grid,
    structure: TableStructure,
    around: TableContext,
    context: ReadingContext,
    said: SaidOfTable,
    asWritten: ReadonlySet<number>
  ) {
    const { labels, stubColumns } = structure
    const saidOf = said.ofLabels()
    const beforeColon = groupsBeforeColon(labels)
    const byWords = meaningsOf(grid, structure, around, context.heads ?? [], beforeColon.texts)
    const bySelf = withSaidLabels(labels, byWords.meanings, saidOf, context.isIndicator)
    const figures = new LabelFigures(grid, structure)
    const table = { labels, figures, tableUnits: around.units, titled: around.measure }
    const inPercent = withTimesInPercent({ ...table, meanings: withOwnTimes(structure, bySelf) })
    const compared = withBareComparisons({
      ...{ ...table, meanings: withRankedGrowth(labels, inPercent, figures, around.measure) },
      ...{ unitsAcross: unitsAcross(labels, bySelf), said: context.heads ?? [] }
    })
    const { meanings } = compared
    const regions = regionLabels(grid, structure, meanings, context, saidOf)
    const beyond = beyondRates(grid, structure)
    const across = unitsAcross(labels, meanings)
    const owners = new Owners({
      ...{ labels, meanings, figures },
      titles: structure.titleLines.map(({ text }) => text.replace(/\s/g, '')),
      said: context.heads ?? []
    })
    this.#owners = owners
    this.#labels = labels
    this.#unitsOfRow = (row) => across('column', row)
    this.#comparisons = compared.doubtful
    this.#sums = byWords.doubtful
    const ofTwoWholes = partsOfTwoWholes({
      ...{ labels, meanings, stubColumns, figures },
      unitsOf: (index) => {
        const [own = [], label] = [meanings[index]?.units, labels[index]]
        return own.length > 0 || label?.axis !== 'row' ? own : across('column', label.row)
      }
    })
    const senses = new LabelSenses(labels, meanings, regions, stubColumns, around, beyond, owners, ofTwoWholes)
    const times = new LabelTimes(labels, meanings, senses, around, asWritten, namesFigures(grid, structure))
    const remarks = this.#remarks
    this.#times = times
    this.sharedUnits = unitsSharedOut(labels, meanings, senses, stubColumns, around.units)
    this.#figures = toldByFigures(grid, structure, meanings, senses, times, around, context, figures, this.#unitsOfRow)
    const ofParts = unitsOfParts(grid, structure, senses, around.units, this.sharedUnits, ofTwoWholes.open)
    this.#columns = new ColumnSenses(
      grid,
      structure,
      meanings,
      senses,
      times,
      this.#figures,
      around,
      ofParts,
      ofTwoWholes.open,
      remarks
    )
    const { groups } = beforeColon
    this.#rows = new RowSenses(
      labels,
      meanings,
      senses,
      times,
      this.#columns,
      around,
      groups,
      ofTwoWholes.open,
      remarks
    )
    this.#growthAlone = new GrowthAlone(grid, structure, around.measure, (entry) => this.column(entry))
    this.#placesAcross = new PlacesAcross(() => structure.entries.map((entry) => this.column(entry)))
    this.columnsFirst = columnsNameIndicators(labels, meanings)
  }

  /** Why units and measures were taken, as remark codes. */
  get remarks(): ReadonlySet<string> {
    return this.#remarks
  }

  column(entry: StructureEntry): AxisSense {
    return this.#columns.of(entry)
  }

  /** Rows are asked in their order: units carry down from row to row. */
  row(entry: StructureEntry): AxisSense {
    return this.#rows.of(entry)
  }

  /** What the row says under this column. */
  rowUnder(row: AxisSense, column: AxisSense, entry: StructureEntry): AxisSense {
    return this.#growthAlone.of(row, column, entry) ?? row
  }

  /** What the column says beside this row. */
  columnBeside(row: AxisSense, column: AxisSense): AxisSense {
    return this.#placesAcross.beside(row, column)
  }

  /** The period of an entry; null: unknown. */
  period(row: AxisSense, column: AxisSense): string | null {
    if (column.said?.period) return this.#periodSaid(column.said.period, row, column)
    const told = this.#periodTold(row, column)
    if (told === null) return null
    const isSaid = [row, column].some(({ marks }) =>
      marks.some((one) => one.span !== null || one.relativeSpan !== null)
    )
    return atEndOfMonths(told, isSaid, row.names, column.names)
  }

  #periodTold(row: AxisSense, column: AxisSense): string | null {
    const measured = [column, row].find(({ measure }) => measure?.against === '比该年')
    if (measured !== undefined) return this.#latest(measured.marks)
    // The time of a target or a growth depends on the measure, which may stand on the other axis than the time.
    if (row.marks.length === 0 && row.measure === null) return column.period
    if (row.marks.length > 0 && column.marks.length === 0 && column.measure === null) return row.period
    const measure = (column.measure ?? row.measure)?.measure ?? null
    const own = row.marks.find(({ alone }) => alone === true)
    if (own !== undefined) return this.#atOwnTime(own, row, column, measure)
    const byColumn = this.#times.period([...row.marks, ...column.marks], measure)
    return periodTextOf(shorterSoFar(byColumn, this.#times.period([...column.marks, ...row.marks], measure)))
  }

  /** 城镇化率（2022年） below 2023年 | 2022年 is of 2022 and of the year before that. */
  #atOwnTime(own: PeriodMark, row: AxisSense, column: AxisSense, measure: Measure | null): string | null {
    const marks = [...row.marks.filter((mark) => mark !== own), ...column.marks]
    const [told, latest] = [this.#times.period(marks, measure), this.latestYear]
    if (told === null || latest === null || own.year === null)
      return periodTextOf(this.#times.period([...marks, own], measure))
    const year = endYear(told) + Math.min(own.year - latest, 0)
    return periodTextOf(this.#times.period([...marks, { ...own, year }], measure))
  }

  /** 2022年 is said of the whole year where neither row nor column names a part of one; 上年 of the same part of it. */
  #periodSaid(said: PeriodMark, row: AxisSense, column: AxisSense): string | null {
    const marks = [...row.marks, ...column.marks]
    const isWholeYear = marks.every(({ span, relativeSpan }) => span === null && relativeSpan === null)
    if (said.year !== null && isWholeYear) return formatPeriod({ kind: 'year', year: said.year })
    return periodTextOf(this.#times.period(marks, (column.measure ?? row.measure)?.measure ?? null))
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

  /** What nothing on the sheet decides of the heads of an entry. */
  doubts({ row, columnLabel, rowLabels }: StructureEntry, measure: Measure): readonly HeadInDoubt[] {
    const summed =
      this.#sums.size === 0 ? [] : [columnLabel, rowLabels.at(-1)].flatMap((at) => this.#sumOver(at ?? null))
    if (summed.length > 0) return summed
    const open = this.#figures.changesByUnit.open.get(columnLabel ?? -1)
    if (this.#comparisons.size === 0 && !this.#owners.doubt && open === undefined) return NO_DOUBTS
    const name = rowLabels.at(-1)
    const unit = this.#unitsOfRow(row)[0]?.text ?? ''
    if (columnLabel !== null && name !== undefined && open?.has(unit) === true) {
      const head = headInUnit(this.#labels[columnLabel] as StructureLabel, unit)
      return [{ code: 'which-comparison', head, guess: 'change', params: { head: this.#words(name) } }]
    }
    return [columnLabel, rowLabels.at(-1)].flatMap((head): HeadInDoubt[] => {
      if (head == null) return []
      const way = this.#comparisons.get(head)
      const words = this.#words(head)
      const compared: HeadInDoubt[] =
        way === undefined ? [] : [{ code: 'which-comparison', head: words, guess: way, params: { head: words } }]
      const open = measure === 'level' ? null : this.#owners.openFor(head)
      if (open === null) return compared
      const [principal, nearest] = [this.#words(open.principal), this.#words(open.nearest)]
      const params = { head: words, principal, nearest }
      return [...compared, { code: 'which-owner', head: open.head, guess: 'principal', params }]
    })
  }

  #sumOver(label: number | null): HeadInDoubt | [] {
    for (let at = label; at !== null; at = this.#labels[at]?.parent ?? null) {
      const sum = this.#sums.get(at)
      if (sum !== undefined) return sum
    }
    return []
  }

  #words(label: number): string {
    return ownWords(this.#labels[label] as StructureLabel)
  }

  /** What the sign of a figure means whose column or row says a decrease; null: neither does. */
  decreaseSign({ columnLabel, rowLabels }: StructureEntry): SignOfLabel | null {
    const column = columnLabel === null ? undefined : this.#figures.decreases.get(columnLabel)
    return column ?? this.#figures.decreases.get(rowLabels.at(-1) ?? -1) ?? null
  }
}

/** 地区生产总值（上半年） under 1-7月累计 is told up to the end of June: of two times so far that of the row, where it is shorter. */
function shorterSoFar(byColumn: Period | null, byRow: Period | null): Period | null {
  if (byColumn === null || byRow === null || byColumn.year !== byRow.year) return byColumn
  const areSoFar = isCumulative(byColumn) && isCumulative(byRow)
  return areSoFar && endMonth(byRow) < endMonth(byColumn) ? byRow : byColumn
}

const NO_DOUBTS: readonly HeadInDoubt[] = []
