import type { Stage } from '../../../comparison/figures/stage.ts'
import { NO_TIME, type PeriodMark } from '../../../period/written/period-mark.ts'
import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'
import type { TableContext } from '../around/table-context.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { LabelSenses } from '../labels/label-senses.ts'
import { headsOfLists } from '../labels/names/heads-of-lists.ts'
import { isCategoryWord } from '../labels/names/label-words.ts'
import type { LabelTimes } from '../labels/times/label-times.ts'
import type { MeasureWords } from '../measures/measure-words.ts'
import { partOfWhole, type ShareOfPart, sharesOfPartsBeside } from '../measures/part-of-whole.ts'
import { asPlanned, plannedYear } from '../measures/planned-year.ts'
import { stageBeside } from '../stages/stage-beside.ts'
import { unitsOfNamesakes } from '../units/parts/units-of-namesakes.ts'
import { attributeUnits } from './attribute-units.ts'
import { type AxisSense, NOTHING_SAID, periodTextOf } from './axis-sense.ts'
import type { ToldByFigures } from './told-by-figures.ts'

/** What the column labels of a table say of the entries below them, each worked out once. */
export class ColumnSenses {
  readonly #structure: TableStructure
  readonly #meanings: readonly LabelMeaning[]
  readonly #senses: LabelSenses
  readonly #times: LabelTimes
  readonly #figures: ToldByFigures
  readonly #plannedYear: number | null
  readonly #tableHasUnits: boolean
  /** A column of the stub states the unit of each row. */
  readonly #rowsHaveUnits: boolean
  /** Units of column labels that are parts of a column beside them. */
  readonly #summed: ReadonlyMap<number, readonly Unit[]>
  /** Column labels that may be in one unit or another. */
  readonly #openUnits: ReadonlySet<number>
  /** Units of column labels that leave them to one of their name. */
  readonly #namesakes: ReadonlyMap<number, readonly Unit[]>
  /** Shares of parts that stand beside them. */
  readonly #shares: ReadonlyMap<number, ShareOfPart>
  /** What heads over a list of things call themselves. */
  readonly #heads: ReadonlyMap<number, string>
  readonly #found = new Map<number, AxisSense>()
  /** Column labels by what they say they are of. */
  #columns: ReadonlyMap<string, readonly number[]> | null = null
  readonly #remarks: Set<string>
  #heldAgainstMonth: boolean | null = null

  constructor(
    grid: Grid,
    structure: TableStructure,
    meanings: readonly LabelMeaning[],
    senses: LabelSenses,
    times: LabelTimes,
    figures: ToldByFigures,
    around: TableContext,
    unitsOfParts: ReadonlyMap<number, readonly Unit[]>,
    openUnits: ReadonlySet<number>,
    remarks: Set<string>
  ) {
    this.#structure = structure
    this.#meanings = meanings
    this.#senses = senses
    this.#times = times
    this.#figures = figures
    this.#heads = headsOfLists(structure, meanings, senses, around)
    this.#plannedYear = plannedYear(grid, structure, times.latestYear)
    this.#tableHasUnits = around.units.length > 0
    this.#rowsHaveUnits = structure.labels.some(({ axis, attribute }) => axis === 'row' && attribute === 'unit')
    this.#namesakes = this.#tableHasUnits ? new Map() : unitsOfNamesakes(structure.labels, meanings)
    this.#summed = unitsOfParts
    this.#openUnits = openUnits
    this.#shares = sharesOfPartsBeside(structure.labels, meanings, (index) => senses.of(index).names)
    this.#remarks = remarks
  }

  /** 一线职工占比 beside 其中：一线职工, in a stub as in a header. */
  shareOfPart(index: number): ShareOfPart | null {
    return this.#shares.get(index) ?? null
  }

  of(entry: StructureEntry): AxisSense {
    const index = entry.columnLabel ?? NO_LABEL
    const known = this.#found.get(index)
    if (known !== undefined) return known
    const found =
      index === NO_LABEL ? { ...NOTHING_SAID, period: periodTextOf(this.#times.period([])) } : this.#sense(index, entry)
    this.#found.set(index, found)
    return found
  }

  #sense(index: number, entry: StructureEntry): AxisSense {
    const sense = this.#senses.of(index)
    const own = this.#heads.get(index)
    const all = own === undefined ? this.#times.namesBesideTime(index, sense.names) : [own]
    const part = sense.measure === null ? (partOfWhole(all, sense.units) ?? this.#shares.get(index) ?? null) : null
    const names = part?.names ?? all
    const marks = this.#marksOf(index)
    const planned = marks.some(({ year }) => year !== null && year === this.#plannedYear)
    const told = this.#measureOf(index, part?.measure ?? sense.measure)
    const measure = planned ? asPlanned(told) : told
    const attribute = attributeUnits(entry, 'column', this.#structure.labels, this.#meanings, [])
    return {
      kind: null,
      onlyCategories: names.every((name) => isCategoryWord(name)),
      names,
      marks,
      region: sense.region,
      within: null,
      measure,
      units: this.#unitsOf(index, sense.units, sense.ownUnit, attribute),
      ownUnit: sense.ownUnit || attribute.length > 0,
      listedUnit: false,
      openUnit: this.#openUnits.has(index),
      period: periodTextOf(this.#times.period(marks, measure?.measure ?? null)),
      sameScope: sense.sameScope,
      stage: sense.stage ?? (measure === null ? null : this.#stageBeside(marks)),
      said: null
    }
  }

  #stageBeside(marks: readonly PeriodMark[]): Stage | null {
    return stageBeside(marks, this.#structure.labels, this.#meanings, this.#times, this.#senses)
  }

  #measureOf(index: number, said: MeasureWords | null): MeasureWords | null {
    const measure = this.#measureByFigures(index, said)
    if (measure === null) return null
    const changesRates = this.#figures.changesRates.get(index)
    const changesIn = this.#figures.changesByUnit.told.get(index)
    return {
      ...measure,
      ...(changesRates !== undefined && { changesRates }),
      ...(changesIn !== undefined && { changesIn })
    }
  }

  #measureByFigures(index: number, said: MeasureWords | null): MeasureWords | null {
    const measure = this.#figures.measures.get(index)
    const against = this.#figures.compared.get(index)
    if (said !== null && against !== undefined) return { ...said, measure: measure ?? said.measure, against }
    if (measure === undefined) {
      if (said?.doubt) this.#remarks.add('measure-by-words')
      return said
    }
    this.#remarks.add('measure-by-arithmetic')
    return { name: '', compared: true, against: null, doubt: null, ...said, measure }
  }

  #unitsOf(index: number, units: readonly Unit[], own: boolean, attribute: readonly Unit[]): readonly Unit[] {
    if (!own && attribute.length > 0) return attribute
    if (this.#figures.changesOfShares.has(index) && !this.#figures.measures.has(index)) return POINTS
    const summed = units.length > 0 ? undefined : this.#summed.get(index)
    if (summed !== undefined) this.#remarks.add('unit-from-whole')
    if (units.length === 0 && this.#figures.measures.get(index) === 'change')
      return this.#senses.unitsOfLevelBefore(index)
    if (units.length > 0 || summed !== undefined) return summed ?? units
    const same = this.#unitsOfSame(index)
    return same.length > 0 ? same : this.#unitsOfNamesake(index)
  }

  #unitsOfNamesake(index: number): readonly Unit[] {
    const units = this.#namesakes.get(index)
    if (units === undefined) return []
    this.#remarks.add('unit-from-namesake')
    return units
  }

  /** 年度计划 before 完成投资 is in its unit, as a plan for that; 六普人口 before 增减（人） is in that of its change. */
  #unitsOfSame(index: number): readonly Unit[] {
    const { names, measure } = this.#senses.of(index)
    const isSilent = !this.#tableHasUnits && !this.#rowsHaveUnits
    const kind = measure === null && isSilent ? 'change' : measure?.measure === 'target' ? 'level' : null
    if (kind === null || names.length === 0) return []
    this.#columns ??= this.#columnsByQuantity()
    for (const other of this.#columns.get(quantityKey(kind, names)) ?? []) {
      if (other === index) continue
      const same = this.#senses.of(other)
      const units = same.units.length > 0 ? same.units : (this.#summed.get(other) ?? [])
      if (kind === 'level' || units.some((unit) => !isRateUnit(unit) && !unit.dimension.endsWith('points')))
        return units
    }
    return []
  }

  #columnsByQuantity(): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>()
    for (const [at, { axis, attribute }] of this.#structure.labels.entries()) {
      if (axis !== 'column' || attribute !== null) continue
      const { measure, names } = this.#senses.of(at)
      const key = quantityKey(measure?.measure ?? 'level', names)
      const known = found.get(key)
      if (known === undefined) found.set(key, [at])
      else known.push(at)
    }
    return found
  }

  /** Beside 以上年同月为100 or 比上年同月, 以上年同期为100 and 比上年同期 are of the months so far. */
  #marksOf(index: number): readonly PeriodMark[] {
    const marks = this.#figures.growthTimes.get(index) ?? this.#times.marksOf(index)
    if (this.#meanings[index]?.mark != null || !this.#holdsAgainst(index, '同期')) return marks
    // 比上年同期 took the month from 比上年同月 beside it.
    const own = marks.filter(({ relativeSpan }) => relativeSpan !== 'current')
    if (own.some((mark) => mark.span !== null || mark.relativeSpan !== null)) return marks
    this.#heldAgainstMonth ??= this.#structure.labels.some((_, at) => this.#holdsAgainst(at, '同月'))
    return this.#heldAgainstMonth ? [...own, CUMULATIVE] : marks
  }

  #holdsAgainst(index: number, words: '同期' | '同月'): boolean {
    const { axis, text } = this.#structure.labels[index] as StructureLabel
    const { unit = null, measure = null } = this.#meanings[index] ?? {}
    if (unit !== null && isIndexUnit(unit) && unit.text.includes(words)) return true
    // 同期比（上年同月=100） says of both the nearer one.
    if (words === '同期' && text.includes('同月')) return false
    return axis === 'column' && measure?.compared === true && measure.measure === 'growth' && text.includes(words)
  }
}

const POINTS = [parseUnit('百分点')].filter((unit) => unit !== null)
/** Of entries below no column label. */
const NO_LABEL = -1
const CUMULATIVE: PeriodMark = { ...NO_TIME, relativeSpan: 'cumulative' }

function quantityKey(kind: string, names: readonly string[]): string {
  return [kind, ...names].join('\n')
}
