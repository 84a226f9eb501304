import { isInexactFigure, saysInexact } from '../../quantity/typed/inexact-figure.ts'
import { COMMON_SYMBOLS, type SymbolProfile } from '../../quantity/typed/symbols.ts'
import { holdsTwo } from '../../quantity/typed/two-figures.ts'
import { SaidFollowed } from '../correction/said/said-followed.ts'
import { SaidOfTable } from '../correction/said/said-of-table.ts'
import { SaidSenses } from '../correction/said/said-senses.ts'
import { type Cell, cellName, type Grid } from '../grid.ts'
import type { Measure } from '../measure.ts'
import type { ReadingContext, ReadObservation, Refusal, RefusalReason, TableReading } from '../reading.ts'
import type { StructureEntry, TableStructure } from '../structure.ts'
import { saysTurn } from '../tables/words/turn.ts'
import { saysUnchanged } from '../tables/words/unchanged.ts'
import { withLinesBefore } from './around/lines-before.ts'
import { type TableContext, tableContext } from './around/table-context.ts'
import { type AxisSense, NOTHING_SAID } from './axes/axis-sense.ts'
import { AxisSenses } from './axes/axis-senses.ts'
import { BracketsOfTable, isAboveZero, isBracketed, yearBefore } from './cells/bracketed-figure.ts'
import { type CellValue, cellValue, textOfCell } from './cells/cell-value.ts'
import { MergedFigures } from './cells/merged-figures.ts'
import {
  changesGrowth,
  comparesOtherwise,
  measureInCell,
  rises,
  saysDecreaseAgain,
  unitInCell
} from './cells/said-in-cell.ts'
import { SecondFigures, typedText } from './cells/second-figures.ts'
import { SumsInBrackets } from './cells/sums-in-brackets.ts'
import { TypedInPercent } from './cells/typed-in-percent.ts'
import { withFloorAreas } from './doubts/floor-areas.ts'
import { HeadsInDoubt } from './doubts/heads-in-doubt.ts'
import { withLinesApart } from './doubts/lines-apart.ts'
import { questionsOf, type Unknowns } from './doubts/questions.ts'
import { IndicatorPaths } from './indicator-paths.ts'
import { LabelsOfEntries } from './labels/labels-read.ts'
import { MeasureAndUnit } from './measure-and-unit.ts'
import { opposite, saysDirection } from './measures/comparisons/decreases.ts'
import { ComputedNumbers } from './measures/computed/computed-numbers.ts'
import { reasonsOf } from './reasons-of-table.ts'
import { shownByFigures } from './shown-by-figures.ts'
import { StagesOfFigures } from './stages/stages-of-figures.ts'

export interface MeaningReading {
  readonly table: TableReading
  /** Entries that hold no sound figure. */
  readonly refused: readonly Refusal[]
  /** What a person said of figures, and of how many it holds. */
  readonly said: SaidFollowed
}

/**
 * Turns a table's skeleton into observations: indicator, period, region, measure and unit of every entry, from its
 * labels, the title and what the importer supplied. What the sheet does not say becomes a question, never a guess.
 * `symbols`: what stands for a figure on this sheet.
 */
export function readMeaning(
  grid: Grid,
  structure: TableStructure,
  context: ReadingContext,
  symbols: SymbolProfile = COMMON_SYMBOLS
): MeaningReading {
  const whole = withLinesBefore(structure)
  const heads = context.heads ?? []
  const read = withLinesApart(whole, heads, (asWritten) =>
    new MeaningReader(grid, whole, context, symbols, asWritten).read()
  )
  return { ...read, table: withFloorAreas(read.table, heads) }
}

class MeaningReader {
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #context: ReadingContext
  readonly #symbols: SymbolProfile
  readonly #around: TableContext
  readonly #axes: AxisSenses
  readonly #said: SaidOfTable
  readonly #saidSenses = new SaidSenses()
  readonly #saidFollowed = new SaidFollowed()
  /** Figures of which a person said what they are. */
  readonly #measuresSaid = new Set<ReadObservation>()
  /** The cells of those of which a person said when they are. */
  readonly #timesSaid = new Set<string>()
  readonly #paths: IndicatorPaths
  readonly #stages: StagesOfFigures
  readonly #computed: ComputedNumbers
  readonly #choices: MeasureAndUnit
  readonly #refused: Refusal[] = []
  readonly #unknown: Unknowns = { indicator: 0, period: 0, unit: 0, ratios: 0, ofOne: 0 }
  readonly #doubts = new HeadsInDoubt()
  readonly #remarks = new Set<string>()
  readonly #labels: LabelsOfEntries
  readonly #brackets: BracketsOfTable
  readonly #secondFigures: SecondFigures
  readonly #merged: MergedFigures
  readonly #sums: SumsInBrackets
  readonly #inPercent: TypedInPercent

  constructor(
    grid: Grid,
    structure: TableStructure,
    context: ReadingContext,
    symbols: SymbolProfile,
    asWritten: ReadonlySet<number>
  ) {
    this.#grid = grid
    this.#structure = structure
    this.#context = context
    this.#symbols = symbols
    this.#around = tableContext(grid, structure, context)
    this.#said = new SaidOfTable(structure, context.corrections ?? [])
    this.#axes = new AxisSenses(grid, structure, this.#around, context, this.#said, asWritten)
    this.#computed = new ComputedNumbers(structure)
    this.#choices = new MeasureAndUnit(this.#around, this.#axes, context.unit ?? null, this.#remarks)
    this.#paths = new IndicatorPaths(this.#around, structure.labels, context.indicator ?? null, this.#axes.columnsFirst)
    this.#stages = new StagesOfFigures(grid, structure, this.#around.period?.year ?? this.#axes.latestYear)
    this.#brackets = new BracketsOfTable(grid, structure)
    this.#secondFigures = new SecondFigures(grid, structure)
    this.#merged = new MergedFigures(grid, structure)
    this.#sums = new SumsInBrackets(grid, structure)
    this.#inPercent = new TypedInPercent(grid, structure.entries)
    this.#labels = new LabelsOfEntries(structure)
  }

  read(): MeaningReading {
    const observations: ReadObservation[] = []
    let rowOf = -1
    let rowLabels: readonly number[] = []
    let row = NOTHING_SAID
    for (const entry of this.#brackets.entries()) {
      if (entry.row !== rowOf || entry.rowLabels !== rowLabels) {
        rowOf = entry.row
        rowLabels = entry.rowLabels
        row = this.#axes.row(entry)
      }
      const column = this.#axes.column(entry)
      const under = this.#axes.rowUnder(row, column, entry)
      const observation = this.#asSaid(entry, under, column)
      if (observation !== null) observations.push(observation)
    }
    const shown = shownByFigures(observations, {
      ...{ grid: this.#grid, around: this.#around, unit: this.#context.unit ?? null },
      ...{ remarks: this.#remarks, unknown: this.#unknown },
      isSaid: (one) => this.#measuresSaid.has(one),
      isTimeSaid: ({ row, column: at }) => this.#timesSaid.has(cellName(row, at))
    })
    return {
      table: this.#table(shown),
      refused: this.#refused,
      said: this.#saidFollowed
    }
  }

  #asSaid(entry: StructureEntry, row: AxisSense, column: AxisSense): ReadObservation | null {
    const said = this.#said.of(entry)
    const beside = said?.namesOfRegions === 'column' ? column : this.#axes.columnBeside(row, column)
    if (said === null) return this.#observe(entry, row, beside)
    const observation = this.#observe(entry, this.#saidSenses.row(said, row), this.#saidSenses.column(said, beside))
    if (observation === null) return null
    this.#saidFollowed.note(said, observation)
    if (said.measure !== null) this.#measuresSaid.add(observation)
    if (said.period !== null) this.#timesSaid.add(cellName(entry.row, entry.column))
    return observation
  }

  #observe(entry: StructureEntry, ofRow: AxisSense, ofColumn: AxisSense): ReadObservation | null {
    const [row, column] = this.#inPercent.asTyped(entry, ofRow, ofColumn)
    const cell = this.#grid.at(entry.row, entry.column)
    const sum = this.#sums.of(entry, row, column)
    const told = sum?.cell ?? this.#secondFigures.firstOf(entry)
    if (told === null) return this.#observeCell(entry, cell, row, column)
    const observation = this.#observeCell(entry, told, row, sum?.column ?? column)
    return observation === null ? null : { ...observation, text: textOfCell(cell) }
  }

  #observeCell(
    entry: StructureEntry,
    cell: Cell | undefined,
    row: AxisSense,
    column: AxisSense
  ): ReadObservation | null {
    const read = cellValue(cell, this.#symbols)
    if (read.kind === 'blank') return null
    const said = textOfCell(cell)
    if (read.kind === 'refused') return this.#refuse(entry, said, read.reason)
    const told = this.#axes.period(row, column)
    const { names: indicator, from } = this.#paths.of(row, column, told)
    if (from !== null) this.#remarks.add(from)
    const choice = this.#choices.of(row, column, indicator)
    const value = read.kind === 'text' && COMPARES.has(choice.measure) && saysTurn(said) ? noRate(said) : read
    const level = value.kind === 'text' && saysUnchanged(said) && COMPARES.has(choice.measure)
    if (value.kind === 'text' && !level) {
      const words = choice.measure === 'target' ? 'goal-in-words' : 'unreadable-number'
      return this.#refuse(entry, said, isInexactFigure(said) ? 'inexact-number' : words)
    }
    const typed = value.kind === 'number' ? value : null
    if (typed !== null && !isTold(column.said) && this.#merged.isOfSeveral(entry))
      return this.#refuse(entry, said, 'figure-of-several')
    if (typed !== null && choice.measure !== 'target' && saysInexact(typed.words))
      return this.#refuse(entry, said, 'inexact-number')
    if (comparesOtherwise(typed?.words ?? null, [column.measure, row.measure]))
      return this.#refuse(entry, said, 'compared-otherwise')
    const isInBrackets = typed !== null && typeof cell?.value === 'string' && isBracketed(said)
    const brackets = isInBrackets
      ? this.#brackets.meaning(entry, row, column, this.#axes.latestYear, choice, indicator)
      : null
    const isOfTwo = typeof cell?.value === 'string' && this.#secondFigures.has(entry, choice.measure)
    if (isOfTwo) return this.#refuse(entry, typedText(cell), 'two-numbers')
    if (brackets === 'unknown') return this.#refuse(entry, said, 'bracketed-number')
    const again = typed !== null && !COMPARES.has(choice.measure) && saysDecreaseAgain(typed, indicator)
    const sure = typed === null || again || column.said?.measure != null
    const measure = sure ? choice.measure : measureInCell(typed.words, typed.unit, choice.measure, choice.unit)
    const turns = typed !== null && !saysDirection(typed.words) && !rises(said, typed.unit)
    const sign = turns && COMPARES.has(measure) ? this.#axes.decreaseSign(entry) : null
    if (sign !== null) {
      this.#remarks.add(`decreases-${sign.sign}`)
      if (sign.doubt !== null)
        this.#doubts.note({ code: 'which-sign', head: sign.doubt.head, guess: sign.sign, params: sign.doubt })
    }
    for (const doubt of this.#axes.doubts(entry, measure)) this.#doubts.note(doubt)
    const ofThen = brackets === 'then' || brackets === 'year-before'
    const turned = ofThen ? isAboveZero(said) : again || sign?.sign === 'turned'
    const figure = typed === null || !turned ? typed : opposite(typed)
    const period = brackets === 'year-before' ? yearBefore(told) : told
    if (indicator.length === 0) this.#unknown.indicator++
    if (period === null) this.#unknown.period++
    const unit =
      typed === null || (typed.unit === null && typed.magnitude === null) ? choice.unit : unitInCell(typed, choice.unit)
    const stage = this.#stages.of(entry, row, column, { measure, words: typed?.words ?? null, indicator, period })
    const isComputed = this.#computed.has(entry, measure, cell?.text ?? '')
    const plain = typeof cell?.value === 'number' && typed?.unit === null && figure === typed
    return {
      row: entry.row,
      column: entry.column,
      value: figure?.value ?? (level ? 0 : null),
      decimal: figure?.decimal ?? (level ? '0' : null),
      symbol: value.kind === 'symbol' ? value.symbol : null,
      meaning: value.kind === 'symbol' ? value.meaning : null,
      text: plain || said === figure?.decimal ? '' : said,
      labels: this.#labels.of(entry),
      indicator: changesGrowth(row.measure, measure, unit.text) ? [...indicator, '增速'] : indicator,
      period,
      region: column.said?.region ?? row.region ?? column.region ?? this.#around.region,
      within: column.said?.region == null ? row.within : null,
      measure,
      basis: measure === 'level' && this.#axes.isSameScope(row, column, period) ? 'same-scope' : 'published',
      unit: unit.text,
      unitFrom: unit.from,
      stage: stage?.stage ?? null,
      stageFrom: stage?.from ?? null,
      isComputed
    }
  }

  #refuse({ row, column }: StructureEntry, text: string, reason: RefusalReason): null {
    const isOfTwo = (reason === 'damaged-number' || reason === 'unreadable-number') && holdsTwo(text)
    this.#refused.push({ row, column, text, reason: isOfTwo ? 'two-numbers' : reason })
    return null
  }

  #table(observations: readonly ReadObservation[]): TableReading {
    const structure = this.#structure
    const around = this.#around
    const [at, values] = [structure.range, observations.length]
    const computed = observations.filter(({ isComputed }) => isComputed)
    return {
      range: at,
      title: around.title,
      places: around.places,
      unit: around.units[0]?.text ?? null,
      notes: structure.noteLines.map((line) => line.text.trim()),
      questions: [
        ...questionsOf(this.#unknown, around, this.#context, at, values, this.#axes.latestYear),
        ...this.#doubts.questions(at, values)
      ],
      observations,
      labels: this.#labels.read(),
      reasons: reasonsOf(structure, around, computed.length, [...this.#remarks, ...this.#axes.remarks])
    }
  }
}

/** A person said what tells a figure from its neighbours. */
function isTold(said: AxisSense['said']): boolean {
  return said !== null && [said.period, said.measure, said.region, said.indicator].some((part) => part !== null)
}

/** 扭亏为盈: what was lost and is earned has no rate; the words stand in its place, as typed. */
function noRate(words: string): Extract<CellValue, { kind: 'symbol' }> {
  return { kind: 'symbol', symbol: words.replace(/\s/g, ''), meaning: 'none' }
}

const COMPARES: ReadonlySet<Measure> = new Set(['growth', 'change'])
