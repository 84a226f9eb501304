import type { Figure } from '#contract/figure.ts'
import { type CellPosition, cellName, parseCellName } from '#core/reading/grid.ts'
import { pictureRows } from '../../workbook/sheet-picture.ts'
import type { JobTable } from '../job/job-file.ts'
import type { PlannedFigure } from './import-plan.ts'

/** What a figure is about, as far as a whole row or column agrees on it. */
type Sense = readonly (string | null)[]

interface Line {
  readonly at: number
  readonly sense: Sense
}

/** So many of the figures of last time must be where they were, for a cell to be known by its old place. */
const inPlace = 0.8

/** A table as it was filled in: which cell stands for which place, also where it is blank. */
export class FilledForm {
  readonly #table: JobTable
  readonly #texts: readonly (readonly string[])[]
  readonly #rows: ReadonlyMap<string, readonly Line[]>
  readonly #columns: readonly Line[]
  readonly #filledRows: ReadonlySet<number>
  readonly #filledColumns: ReadonlySet<number>
  readonly #isInPlace: boolean
  /** Cells that hold something though they show nothing: formulas without their value. */
  readonly #refused: ReadonlySet<string>

  /** `own` are the figures of the table, `last` those that stand from the same form of last time. */
  constructor(table: JobTable, own: readonly PlannedFigure[], last: readonly Figure[]) {
    this.#table = table
    const { top, bottom } = table.table.range
    this.#texts = pictureRows(table.sheet.picture, top, bottom - top + 1)
    this.#refused = new Set(table.sheet.reading.refused.map(({ row, column }) => cellName(row, column)))
    const rows = linesOf(own, ({ row }) => row)
    this.#columns = linesOf(own, ({ column }) => column)
    this.#rows = indexed(rows)
    this.#filledRows = new Set(rows.map(({ at }) => at))
    this.#filledColumns = new Set(this.#columns.map(({ at }) => at))
    const before = new Map(last.map((figure) => [senseOf(figure).join(' '), figure.source.cell]))
    const again = own.filter((figure) => before.has(senseOfPlanned(figure).join(' ')))
    const kept = again.filter(
      (figure) => before.get(senseOfPlanned(figure).join(' ')) === cellName(figure.row, figure.column)
    )
    this.#isInPlace = kept.length >= again.length * inPlace
  }

  /** The blank cell in which a figure would stand, or null. */
  blankCellOf(figure: Figure): CellPosition | null {
    return this.#crossing(senseOf(figure)) ?? this.#formerCell(figure)
  }

  /** Where a row and a column say everything together. */
  #crossing(sense: Sense): CellPosition | null {
    for (const key of rowKeys(sense)) {
      for (const row of this.#rows.get(key) ?? []) {
        const column = this.#columns.find((one) =>
          sense.every((part, at) => row.sense[at] === part || one.sense[at] === part)
        )
        if (column !== undefined && this.#isBlank(row.at, column.at)) return { row: row.at, column: column.at }
      }
    }
    return null
  }

  /** A row or column that is all blank says nothing by itself. */
  #formerCell({ source }: Figure): CellPosition | null {
    const cell = source.cell === null || !this.#isInPlace ? null : parseCellName(source.cell)
    if (cell === null) return null
    if (this.#filledRows.has(cell.row) && this.#filledColumns.has(cell.column)) return null
    const row = this.#texts[cell.row - this.#table.table.range.top]
    const isNamed =
      row?.some((text) => text.trim() !== '') === true &&
      this.#texts.some((line) => (line[cell.column] ?? '').trim() !== '')
    return isNamed && this.#isBlank(cell.row, cell.column) ? cell : null
  }

  #isBlank(row: number, column: number): boolean {
    const line = this.#texts[row - this.#table.table.range.top]
    return line !== undefined && (line[column] ?? '').trim() === '' && !this.#refused.has(cellName(row, column))
  }
}

function senseOf({ region, indicator, measure, period }: Figure): Sense {
  return [indicator, region, measure, period]
}

function senseOfPlanned({ region, indicator, measure, period }: PlannedFigure): Sense {
  return [indicator.id, region, measure, period]
}

function linesOf(own: readonly PlannedFigure[], at: (figure: PlannedFigure) => number): Line[] {
  const lines = new Map<number, Sense>()
  for (const figure of own) {
    const sense = senseOfPlanned(figure)
    const known = lines.get(at(figure))
    lines.set(
      at(figure),
      known === undefined ? sense : known.map((part, index) => (part === sense[index] ? part : null))
    )
  }
  return [...lines].map(([line, sense]) => ({ at: line, sense }))
}

/** Rows by their indicator and region; by their period and region where indicators stand across. */
function indexed(rows: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const index = new Map<string, Line[]>()
  for (const row of rows) {
    const [indicator, region, , period] = row.sense
    const key = indicator === null ? `period ${period} ${region}` : `indicator ${indicator} ${region}`
    const known = index.get(key)
    if (known === undefined) index.set(key, [row])
    else known.push(row)
  }
  return index
}

function rowKeys([indicator, region, , period]: Sense): string[] {
  return [
    `indicator ${indicator} ${region}`,
    `indicator ${indicator} null`,
    `period ${period} ${region}`,
    `period null ${region}`,
    `period ${period} null`
  ]
}
