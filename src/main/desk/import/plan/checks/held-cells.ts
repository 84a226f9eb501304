import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { cellCode, stageCode } from '../../../store/claims/claim-codes.ts'
import type { JobTable } from '../../job/job-file.ts'
import { type PlannedFigure, placeKey } from '../import-plan.ts'

/** So many figures are looked at before others are heard. */
const figuresAtOnce = 10_000

interface HeldFigure {
  readonly left: PlannedFigure
  /** What the desk holds at its place, in the indicator's unit; null: nothing, or no number. */
  readonly decimal: string | null
}

/** What the desk holds after an import where cells of it are left out. */
export class HeldCells {
  readonly #held = new Map<JobTable, Map<number, HeldFigure[]>>()

  /** `given`: figures of the same import that take their places in the desk. */
  static *of(left: readonly PlannedFigure[], given: readonly PlannedFigure[]): Generator<void, HeldCells> {
    const cells = new HeldCells()
    const places = new Set(left.map(placeKey))
    const instead = new Map<string, PlannedFigure>()
    for (const [index, figure] of given.entries()) {
      if (index % figuresAtOnce === 0) yield
      if (figure.kind === 'same' || !places.has(placeKey(figure))) continue
      if (stageCode(figure.stage) >= stageCode(figure.old?.stage ?? null)) instead.set(placeKey(figure), figure)
    }
    for (const [index, figure] of left.entries()) {
      if (index % figuresAtOnce === 0) yield
      const { decimal = null } = instead.get(placeKey(figure)) ?? figure.old ?? {}
      cells.#add({ left: figure, decimal })
    }
    return cells
  }

  /** The figures that are left out, each with what the desk holds in its stead. */
  *figures(): Generator<PlannedFigure> {
    for (const ofTable of this.#held.values())
      for (const held of ofTable.values()) for (const { left, decimal } of held) yield { ...left, decimal }
  }

  /** Is any of a table's cells left out? */
  touches(table: JobTable): boolean {
    return this.#held.has(table)
  }

  /** An observation as read, or with what the desk holds in its place, in the unit of the sheet. */
  inPlaceOf(table: JobTable, observation: ReadObservation): ReadObservation {
    const atCell = this.#held.get(table)?.get(cellCode(observation.row, observation.column))
    if (atCell === undefined) return observation
    // A cell may say several things: the growth behind a level.
    const held = atCell.find(({ left }) => asWritten(left, left.decimal, observation) === observation.decimal)
    return { ...observation, decimal: held === undefined ? null : asWritten(held.left, held.decimal, observation) }
  }

  #add(held: HeldFigure): void {
    const { table, row, column } = held.left
    const ofTable = this.#held.get(table) ?? new Map<number, HeldFigure[]>()
    this.#held.set(table, ofTable)
    const cell = cellCode(row, column)
    ofTable.set(cell, [...(ofTable.get(cell) ?? []), held])
  }
}

/** A value of the indicator's unit in the one that the sheet writes; null: there is none, or it does not go into it. */
function asWritten(
  { measure, indicator, decimal: kept }: PlannedFigure,
  decimal: string | null,
  { unit, decimal: written }: ReadObservation
): string | null {
  if (decimal === null || (kept !== null && kept === written)) return decimal
  return fitLevel(decimal, unitOfMeasure(measure, indicator), unit, indicator.name)?.decimal ?? null
}
