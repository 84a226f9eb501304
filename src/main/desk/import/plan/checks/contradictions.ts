import { checkTable } from '#core/checking/check-table.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import type { ReadObservation, Remark, TableReading } from '#core/reading/reading.ts'
import { cellCode } from '../../../store/claims/claim-codes.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { JobNames } from '../../names/job-names.ts'
import type { ListedParts } from '../../regions/listed-parts.ts'
import type { PlannedCell } from '../import-plan.ts'
import type { HeldCells } from './held-cells.ts'

/** What a table says against one of its values, and the cells that show it. */
export interface TableRemark extends Remark {
  readonly cells: readonly EvidenceCell[]
}

export type EvidenceCell = Pick<PlannedCell, 'table' | 'row' | 'column'> & Pick<ReadObservation, 'measure'>

/** What the values of each table have against each other, by cell. A table and what continues it below are one. */
export class Contradictions {
  readonly #remarks = new Map<JobTable, Map<number, TableRemark[]>>()

  /** `left`: where cells are left out, what the desk holds there, and what was found before they were. */
  static *of(
    tables: readonly JobTable[],
    { names, listed }: { readonly names: JobNames; readonly listed: ListedParts },
    left: { readonly cells: HeldCells; readonly whole: Contradictions } | null = null
  ): Generator<void, Contradictions> {
    const found = new Contradictions()
    for (const parts of wholeTables(tables)) {
      yield
      if (left !== null && !parts.some((part) => left.cells.touches(part))) {
        found.#takeOver(left.whole, parts)
        continue
      }
      const { table, partOf } = joined(parts, left?.cells ?? null)
      const indicatorOf = (one: ReadObservation) => names.of(partOf(one), one)?.indicator ?? null
      for (const { observation, remark, against, parts: summed = [] } of yield* checkTable(table, indicatorOf)) {
        const part = partOf(observation)
        const arePlaces = summed.some(({ region }) => region !== observation.region)
        if (remark.code === 'not-the-sum' && arePlaces && listed.areSome(part, observation, summed.length)) continue
        const cells = against.map((one) => ({
          table: partOf(one),
          row: one.row,
          column: one.column,
          measure: one.measure
        }))
        const told = inUnitShown(remark, observation, indicatorOf(observation)?.unit ?? null)
        found.#add(part, cellCode(observation.row, observation.column), { ...told, cells })
      }
    }
    return found
  }

  at(table: JobTable, row: number, column: number): readonly TableRemark[] {
    return this.#remarks.get(table)?.get(cellCode(row, column)) ?? []
  }

  /** All cells that show a contradiction. */
  *evidence(): Generator<EvidenceCell> {
    for (const ofTable of this.#remarks.values())
      for (const remarks of ofTable.values()) for (const { cells } of remarks) yield* cells
  }

  #takeOver(from: Contradictions, tables: readonly JobTable[]): void {
    for (const table of tables) {
      const remarks = from.#remarks.get(table)
      if (remarks !== undefined) this.#remarks.set(table, remarks)
    }
  }

  #add(table: JobTable, cell: number, remark: TableRemark): void {
    const ofTable = this.#remarks.get(table) ?? new Map<number, TableRemark[]>()
    this.#remarks.set(table, ofTable)
    ofTable.set(cell, [...(ofTable.get(cell) ?? []), remark])
  }
}

type WholeTable = readonly [JobTable, ...JobTable[]]

/** A table with what continues it, and which of them holds a value; `held`: what stands in place of some. */
function joined(
  parts: WholeTable,
  held: HeldCells | null
): { readonly table: TableReading; readonly partOf: (observation: ReadObservation) => JobTable } {
  const [first, ...others] = parts
  const observationsOf = (part: JobTable): readonly ReadObservation[] =>
    held === null ? part.table.observations : part.table.observations.map((one) => held.inPlaceOf(part, one))
  if (others.length === 0) {
    const table = held === null ? first.table : { ...first.table, observations: observationsOf(first) }
    return { table, partOf: () => first }
  }
  const partOf = new Map(parts.flatMap((part) => observationsOf(part).map((one) => [one, part] as const)))
  const table = {
    ...first.table,
    observations: [...partOf.keys()],
    labels: parts.flatMap((part) => part.table.labels),
    reasons: parts.flatMap((part) => part.table.reasons)
  }
  return { table, partOf: (observation) => partOf.get(observation) ?? first }
}

function wholeTables(tables: readonly JobTable[]): WholeTable[] {
  const wholes: [JobTable, ...JobTable[]][] = []
  for (const table of tables) {
    const before = wholes.at(-1)
    const last = before?.at(-1)
    if (before !== undefined && last !== undefined && continuesBelow(table, last)) before.push(table)
    else wholes.push([table])
  }
  return wholes
}

function continuesBelow(table: JobTable, last: JobTable): boolean {
  if (table.file !== last.file || table.sheet !== last.sheet) return false
  const { range, reasons } = table.table
  return range.top > last.table.range.bottom && reasons.some(({ code }) => code === 'continues-table')
}

/** By the codes of remarks the amounts in them, which are in the unit of the value itself. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  'not-the-sum': ['value', 'sum'],
  'parts-exceed-whole': ['value', 'sum'],
  'part-exceeds-whole': ['value', 'whole'],
  'digits-transposed': ['value', 'instead', 'current', 'prior'],
  'change-differs': ['current', 'prior', 'computed', 'printed']
}

/** The amounts of a remark in the unit that the value is kept and shown in, with its name where that is not the sheet's. */
function inUnitShown(remark: Remark, { unit, measure }: ReadObservation, shown: string | null): Remark {
  const { code, params } = remark
  const amounts = AMOUNTS[code]
  const isAmount = measure === 'level' || measure === 'change'
  if (amounts === undefined || params === undefined || !isAmount || unit === null || shown === null) return remark
  const converted: Record<string, string> = {}
  let isOther = false
  for (const name of amounts) {
    const amount = params[name]
    const fitted = amount === undefined ? null : fitLevel(String(amount), unit, shown)
    if (fitted === null) return remark
    converted[name] = fitted.decimal
    if (fitted.convertedFrom !== null) isOther = true
  }
  return isOther ? { ...remark, params: { ...params, ...converted, inUnit: shown } } : remark
}
