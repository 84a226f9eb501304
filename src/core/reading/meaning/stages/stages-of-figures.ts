import type { StageChoice } from '../../../comparison/figures/stage.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { StageSource } from '../../reading.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import type { AxisSense } from '../axes/axis-sense.ts'
import { marksOfEntry } from './stage-marks.ts'
import { stageWords } from './stage-words.ts'
import { TableStages } from './table-stages.ts'

/** What is known of a figure before its stage. */
export interface UnstagedFigure {
  readonly measure: Measure
  /** What was typed beside the number in its cell. */
  readonly words: string | null
  readonly indicator: readonly string[]
  readonly period: string | null
}

/** How far each figure of a table has come, by the nearest word: said of it, in its cell, its column, its row, the table. */
export class StagesOfFigures {
  readonly #grid: Grid
  readonly #labels: TableStructure['labels']
  readonly #table: TableStages

  constructor(grid: Grid, { titleLines, noteLines, unitLines, labels }: TableStructure, year: number | null) {
    this.#grid = grid
    this.#labels = labels
    this.#table = new TableStages(
      {
        titles: titleLines.map(({ text }) => text.slice(0, LONGEST_LINE)),
        notes: [...noteLines, ...unitLines].map(({ text }) => text.slice(0, LONGEST_LINE)),
        sheet: grid.name
      },
      year
    )
  }

  /** null: nothing says; a target is none to come. */
  of(
    entry: StructureEntry,
    row: AxisSense,
    column: AxisSense,
    { measure, words, indicator, period }: UnstagedFigure
  ): { readonly stage: StageChoice; readonly from: StageSource } | null {
    if (measure === 'target') return null
    if (column.said?.stage) return { stage: column.said.stage, from: 'pointed' }
    const inCell = words === null ? null : stageWords(words)
    if (inCell !== null) return { stage: inCell.stage, from: 'cell' }
    if (this.#table.tellsMarks) {
      const cell = this.#grid.at(entry.row, entry.column)
      const marked = this.#table.ofMarked(marksOfEntry(cell, entry, this.#labels), indicator, period)
      if (marked !== null) return marked
    }
    if (column.stage !== null) return { stage: column.stage, from: 'column' }
    if (row.stage !== null) return { stage: row.stage, from: 'row' }
    return this.#table.isSilent ? null : this.#table.of(indicator, period)
  }
}

/** A longer line is a paragraph; its beginning says what the table is. */
const LONGEST_LINE = 300
