import { formatPeriod, type Period } from '../../period/period.ts'
import type { PeriodMark } from '../../period/period-mark.ts'
import { COMMON_SYMBOLS } from '../../quantity/symbols.ts'
import { isIndexUnit, isRateUnit, type Unit } from '../../quantity/unit.ts'
import type { CellPosition, Grid } from '../grid.ts'
import type {
  Measure,
  ReadingContext,
  ReadLabel,
  ReadObservation,
  Refusal,
  Remark,
  TableReading,
  UnitSource
} from '../reading.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../structure.ts'
import { cellValue } from './cell-value.ts'
import { dateTexts, speaksOfFiscalYears } from './date-labels.ts'
import { type LabelMeaning, labelMeaning } from './label-meaning.ts'
import { LabelSenses } from './label-senses.ts'
import { LabelTimes } from './label-times.ts'
import { isCategoryWord } from './label-words.ts'
import { chooseMeasure } from './measure-choice.ts'
import { settledByArithmetic } from './measure-evidence.ts'
import type { MeasureWords } from './measure-words.ts'
import { questionsOf, type Unknowns } from './questions.ts'
import { regionLabels } from './region-labels.ts'
import { type TableContext, tableContext } from './table-context.ts'
import { chooseUnit, type UnitsAround, unitWithMagnitude } from './unit-choice.ts'
import { unitsBySum } from './units-by-sum.ts'

export interface MeaningReading {
  readonly table: TableReading
  /** Entries that hold no sound figure. */
  readonly refused: readonly Refusal[]
}

/** What one axis says of an entry. */
interface AxisSense {
  readonly names: readonly string[]
  readonly marks: readonly PeriodMark[]
  readonly region: string | null
  readonly measure: MeasureWords | null
  readonly units: readonly Unit[]
  readonly ownUnit: boolean
  /** The period where this axis alone tells it. */
  readonly period: string | null
}

/**
 * Turns a table's skeleton into observations: indicator, period, region, measure and unit of every entry, from its
 * labels, the title and what the importer supplied. What the sheet does not say becomes a question, never a guess.
 */
export function readMeaning(grid: Grid, structure: TableStructure, context: ReadingContext): MeaningReading {
  return new MeaningReader(grid, structure, context).read()
}

class MeaningReader {
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #context: ReadingContext
  readonly #around: TableContext
  readonly #meanings: readonly LabelMeaning[]
  readonly #senses: LabelSenses
  readonly #times: LabelTimes
  /** Measures of column labels that the figures themselves decided. */
  readonly #settled: ReadonlyMap<number, Measure>
  /** Units of column labels that follow from sums. */
  readonly #summed: ReadonlyMap<number, readonly Unit[]>
  readonly #columns = new Map<number, AxisSense>()
  readonly #refused: Refusal[] = []
  readonly #unknown: Unknowns = { indicator: 0, period: 0, unit: 0 }
  readonly #remarks = new Set<string>()
  /** Columns whose labels carry the units name the indicators: their names then go first. */
  readonly #columnsFirst: boolean
  readonly #positions: readonly CellPosition[]

  constructor(grid: Grid, structure: TableStructure, context: ReadingContext) {
    this.#grid = grid
    this.#structure = structure
    this.#context = context
    this.#around = tableContext(grid.name, structure, context)
    this.#meanings = meaningsOf(grid, structure.labels, this.#around.period)
    const regions = regionLabels(grid, structure, this.#meanings, context)
    this.#senses = new LabelSenses(structure.labels, this.#meanings, regions)
    this.#times = new LabelTimes(structure.labels, this.#meanings, this.#senses, this.#around.period)
    this.#settled = settledByArithmetic(grid, structure, this.#meanings, this.#times, this.#around.measure)
    this.#summed = this.#around.units.length > 0 ? new Map() : unitsBySum(grid, structure, this.#meanings, this.#senses)
    this.#positions = structure.labels.map(({ row, column }) => ({ row, column }))
    this.#columnsFirst = columnsNameIndicators(structure.labels, this.#meanings)
  }

  read(): MeaningReading {
    const observations: ReadObservation[] = []
    const { entries } = this.#structure
    let rowOf = -1
    let rowLabels: readonly number[] = []
    let row = NOTHING_SAID
    let above: readonly Unit[] = []
    for (const entry of entries) {
      if (entry.row !== rowOf || entry.rowLabels !== rowLabels) {
        rowOf = entry.row
        rowLabels = entry.rowLabels
        row = this.#rowSense(entry, above)
        if (row.units.length > 0) above = row.units
      }
      const observation = this.#observe(entry, row, this.#columnSense(entry))
      if (observation !== null) observations.push(observation)
    }
    return { table: this.#table(observations), refused: this.#refused }
  }

  #observe(entry: StructureEntry, row: AxisSense, column: AxisSense): ReadObservation | null {
    const cell = this.#grid.at(entry.row, entry.column)
    const value = cellValue(cell, COMMON_SYMBOLS)
    if (value.kind === 'blank') return null
    const said = cell === undefined ? '' : typeof cell.value === 'string' ? cell.value.trim() : cell.text
    if (value.kind === 'refused') {
      this.#refused.push({ row: entry.row, column: entry.column, text: said, reason: value.reason })
      return null
    }
    const measured = chooseMeasure(
      column.measure,
      row.measure,
      this.#around.measure,
      column.units,
      row.units,
      this.#around.units
    )
    const level = value.kind === 'text' && UNCHANGED.test(said) && COMPARES.has(measured.measure)
    if (value.kind === 'text' && measured.measure !== 'target' && !level) {
      this.#refused.push({ row: entry.row, column: entry.column, text: said, reason: 'unreadable-number' })
      return null
    }
    const indicator = this.#path(row, column)
    const period = this.#period(row, column)
    if (indicator.length === 0) this.#unknown.indicator++
    if (period === null) this.#unknown.period++
    const typed = value.kind === 'number' ? value : null
    const measure =
      typed?.words !== null && typed?.words !== undefined
        ? measureInCell(typed.words, typed.unit, measured.measure)
        : measured.measure
    const unit = this.#unit(measure, indicator, row, column, measured.by, typed?.unit ?? null, typed?.magnitude ?? null)
    if (unit.text === null && NEEDS_UNIT.has(measure)) this.#unknown.unit++
    const plain = typeof cell?.value === 'number' && typed?.unit === null
    return {
      row: entry.row,
      column: entry.column,
      value: typed?.value ?? (level ? 0 : null),
      decimal: typed?.decimal ?? (level ? '0' : null),
      symbol: value.kind === 'symbol' ? value.symbol : null,
      text: plain ? '' : said === typed?.decimal ? '' : said,
      labels: this.#labelsOf(entry),
      indicator,
      period,
      region: row.region ?? column.region ?? this.#around.region,
      measure,
      unit: unit.text,
      unitFrom: unit.from
    }
  }

  #labelsOf(entry: StructureEntry): readonly CellPosition[] {
    const labels: CellPosition[] = []
    for (const index of entry.rowLabels) {
      const position = this.#positions[index]
      if (position !== undefined) labels.push(position)
    }
    const column = entry.columnLabel === null ? undefined : this.#positions[entry.columnLabel]
    if (column !== undefined) labels.push(column)
    return labels
  }

  #path(row: AxisSense, column: AxisSense): readonly string[] {
    let names: readonly string[]
    if (row.names.length === 0) names = column.names
    else if (column.names.length === 0) names = row.names
    else names = this.#columnsFirst ? joined(column.names, row.names) : joined(row.names, column.names)
    if (names.length === 0) {
      if (this.#context.indicator !== undefined) {
        this.#remarks.add('indicator-from-importer')
        return [this.#context.indicator]
      }
      if (this.#around.subject === null) return names
      this.#remarks.add('indicator-from-title')
      names = [this.#around.subject]
    } else if (this.#around.subject !== null && names.every((name) => isCategoryWord(name))) {
      this.#remarks.add('indicator-from-title')
      names = [this.#around.subject, ...names]
    }
    const against = column.measure?.against ?? row.measure?.against ?? null
    return against === null ? names : [...names, against]
  }

  #period(row: AxisSense, column: AxisSense): string | null {
    if (row.marks.length === 0) return column.period
    if (column.marks.length === 0) return row.period
    return text(this.#times.period([...row.marks, ...column.marks], (column.measure ?? row.measure)?.measure ?? null))
  }

  #unit(
    measure: Measure,
    names: readonly string[],
    row: AxisSense,
    column: AxisSense,
    by: 'column' | 'row',
    typed: Unit | null,
    magnitude: string | null
  ): { text: string | null; from: UnitSource | null } {
    if (typed !== null) return { text: typed.text, from: 'cell' }
    const around: UnitsAround = {
      column: column.units,
      columnOwn: column.ownUnit,
      row: row.units,
      rowOwn: row.ownUnit,
      table: this.#around.units,
      tableFrom: this.#around.unitFrom
    }
    const chosen = chooseUnit(measure, names, around, by)
    if (magnitude !== null) return { text: unitWithMagnitude(magnitude, chosen.text), from: 'cell' }
    if (chosen.text === null && this.#context.unit !== undefined && NEEDS_UNIT.has(measure)) {
      this.#remarks.add('unit-from-importer')
      return { text: this.#context.unit, from: null }
    }
    return chosen
  }

  #columnSense(entry: StructureEntry): AxisSense {
    const { columnLabel } = entry
    if (columnLabel === null) return this.#emptyColumn()
    const known = this.#columns.get(columnLabel)
    if (known !== undefined) return known
    const sense = this.#senses.of(columnLabel)
    const marks = this.#withIndexSpan(columnLabel, this.#times.marksOf(columnLabel))
    const attribute = this.#attributeUnits(entry, 'column')
    const measure = this.#measureOf(columnLabel, sense.measure)
    const found: AxisSense = {
      names: sense.names,
      marks,
      region: sense.region,
      measure,
      units: this.#unitsOfColumn(columnLabel, sense.units, sense.ownUnit, attribute),
      ownUnit: sense.ownUnit || attribute.length > 0,
      period: text(this.#times.period(marks, measure?.measure ?? null))
    }
    this.#columns.set(columnLabel, found)
    return found
  }

  #measureOf(label: number, said: MeasureWords | null): MeasureWords | null {
    const measure = this.#settled.get(label)
    if (measure === undefined) {
      if (said?.doubt) this.#remarks.add('measure-by-words')
      return said
    }
    this.#remarks.add('measure-by-arithmetic')
    return { name: '', compared: true, against: null, ...said, measure, doubt: null }
  }

  #unitsOfColumn(label: number, units: readonly Unit[], own: boolean, attribute: readonly Unit[]): readonly Unit[] {
    if (!own && attribute.length > 0) return attribute
    const summed = units.length > 0 ? undefined : this.#summed.get(label)
    if (summed !== undefined) this.#remarks.add('unit-by-sum')
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

  #emptyColumn(): AxisSense {
    const known = this.#columns.get(-1)
    if (known !== undefined) return known
    const found = { ...NOTHING_SAID, period: text(this.#times.period([])) }
    this.#columns.set(-1, found)
    return found
  }

  #rowSense(entry: StructureEntry, above: readonly Unit[]): AxisSense {
    const names: string[] = []
    const marks: PeriodMark[] = []
    let region: string | null = null
    let measure: MeasureWords | null = null
    let units: readonly Unit[] = []
    let ownUnit = false
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
      if (sense.units.length > 0) {
        units = sense.units
        ownUnit = sense.ownUnit
      }
    }
    const attribute = this.#attributeUnits(entry, 'row', above)
    if (attribute.length > 0) {
      units = attribute
      ownUnit = true
    }
    if (units.length === 0 && this.#carriesUnitsDown(entry, above)) {
      units = above
      this.#remarks.add('unit-from-row-above')
    }
    return {
      names: distinct(names),
      marks,
      region,
      measure,
      units,
      ownUnit,
      period: marks.length === 0 ? null : text(this.#times.period(marks, measure?.measure ?? null))
    }
  }

  /**
   * Rows that state a unit in their name (就业人员合计（万人）) followed by rows that do not: the parts are in the unit
   * of the whole. Only where no column and no line above the table states one.
   */
  #carriesUnitsDown(entry: StructureEntry, above: readonly Unit[]): boolean {
    if (above.length === 0 || this.#around.units.length > 0 || isRateUnit(above[0] as Unit)) return false
    return (
      this.#columnSense(entry).units.length === 0 &&
      !/率$|比重$|指数$/.test(this.#structure.labels[entry.rowLabels.at(-1) ?? -1]?.text ?? '')
    )
  }

  #attributeUnits(entry: StructureEntry, axis: 'row' | 'column', above = NO_UNITS): readonly Unit[] {
    for (const index of entry.attributes) {
      const label = this.#structure.labels[index]
      const meaning = this.#meanings[index]
      if (label?.axis !== axis || label.attribute !== 'unit' || meaning === undefined) continue
      if (meaning.units.length > 0) return meaning.units
      if (axis === 'row' && DITTO.test(label.text.trim())) return above
    }
    return NO_UNITS
  }

  #table(observations: readonly ReadObservation[]): TableReading {
    const { structure, around } = { structure: this.#structure, around: this.#around }
    const reasons: Remark[] = structure.reasons.map((reason) => ({ ...reason }))
    if (around.periodFrom !== null && around.period !== null) {
      reasons.push({ code: `period-from-${around.periodFrom}`, params: { period: formatPeriod(around.period) } })
    }
    const [unit] = around.units
    if (unit !== undefined)
      reasons.push({ code: 'unit-of-table', params: { unit: around.units.map((u) => u.text).join('、') } })
    for (const code of this.#remarks) reasons.push({ code })
    return {
      range: structure.range,
      title: around.title,
      unit: unit?.text ?? null,
      notes: structure.noteLines.map((line) => line.text.trim()),
      questions: questionsOf(this.#unknown, around, this.#context, structure.range, observations.length),
      observations,
      labels: readLabels(structure.labels),
      reasons
    }
  }
}

/** 〃 and 同上 repeat what stands above. */
const DITTO = /^(?:[〃″"”]+|''|同上)$/
const CUMULATIVE: PeriodMark = {
  year: null,
  yearShift: null,
  span: null,
  relativeSpan: 'cumulative',
  years: null,
  rest: ''
}
const NO_UNITS: readonly Unit[] = []
const NOTHING_SAID: AxisSense = {
  names: [],
  marks: [],
  region: null,
  measure: null,
  units: NO_UNITS,
  ownUnit: false,
  period: null
}
/** 持平 in a column of growth says that nothing changed: it is the one word that is a figure, zero. */
const UNCHANGED = /^(?:[与同和]?(?:上年|去年)?(?:同期)?)?(?:持平|不变|无变化)$/
const COMPARES: ReadonlySet<Measure> = new Set(['growth', 'change'])
const NEEDS_UNIT: ReadonlySet<Measure> = new Set(['level', 'target', 'change'])

function text(period: Period | null): string | null {
  return period === null ? null : formatPeriod(period)
}

function joined(outer: readonly string[], inner: readonly string[]): readonly string[] {
  return outer.at(-1) === inner[0] ? [...outer, ...inner.slice(1)] : [...outer, ...inner]
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => at === 0 || names[at - 1] !== name)
}

/** 同比增长5.2% typed into a cell is a growth, whatever its column says. */
function measureInCell(words: string, unit: Unit | null, measure: Measure): Measure {
  if (unit === null || measure === 'target') return measure
  const compares = /同比|比上年|较上年|比去年|增长|下降|上升|提高|降低|回落|增加|减少/.test(words)
  if (!compares) return measure
  return unit.dimension === 'ratio' ? 'growth' : 'change'
}

function meaningsOf(grid: Grid, labels: readonly StructureLabel[], period: Period | null): LabelMeaning[] {
  const monthly = period !== null && period.kind !== 'year' && period.kind !== 'fiscal'
  const texts = dateTexts(grid, labels)
  const fiscal = { row: speaksOfFiscalYears(labels, 'row'), column: speaksOfFiscalYears(labels, 'column') }
  const known = new Map<string, LabelMeaning>()
  return labels.map((label, index) => {
    const said = texts.get(index) ?? label.text
    const key = `${label.axis}${said}`
    const found = known.get(key)
    if (found !== undefined && label.attribute === null) return found
    const meaning = labelMeaning(said, { fiscal: fiscal[label.axis], monthly, unit: label.attribute === 'unit' })
    if (label.attribute === null) known.set(key, meaning)
    return meaning
  })
}

function columnsNameIndicators(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  let columns = 0
  let rows = 0
  labels.forEach((label, index) => {
    const meaning = meanings[index]
    if (meaning === undefined || meaning.units.length === 0 || meaning.measure !== null) return
    if (label.axis === 'row') rows++
    else if (meaning.names.length > 0 || label.attribute === 'unit') columns++
  })
  return columns > 0 && rows === 0
}

function readLabels(labels: readonly StructureLabel[]): ReadLabel[] {
  return labels.flatMap((label) => {
    if (label.attribute !== null) return []
    const parent = label.parent === null ? undefined : labels[label.parent]
    return [
      {
        row: label.row,
        column: label.column,
        text: label.text,
        parent: parent === undefined ? null : { row: parent.row, column: parent.column }
      }
    ]
  })
}
