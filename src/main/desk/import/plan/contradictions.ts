import { checkTable } from '#core/checking/check-table.ts'
import type { ReadObservation, Remark, TableReading } from '#core/reading/reading.ts'
import { cellCode } from '../../store/claims/claim-codes.ts'
import type { JobTable } from '../job/job-file.ts'
import type { JobNames } from '../names/job-names.ts'
import type { ListedParts } from '../regions/listed-parts.ts'

/** What the values of each table have against each other, by cell. A table and what continues it below are one. */
export class Contradictions {
  readonly #remarks = new Map<JobTable, Map<number, Remark[]>>()

  static *of(
    tables: readonly JobTable[],
    { names, listed }: { readonly names: JobNames; readonly listed: ListedParts }
  ): Generator<void, Contradictions> {
    const found = new Contradictions()
    for (const [first, ...others] of wholeTables(tables)) {
      yield
      const whole = joined(first, others)
      for (const { observation, remark, parts = [] } of yield* checkTable(
        whole.table,
        (one) => names.of(whole.partOf(one), one)?.indicator ?? null
      )) {
        const part = whole.partOf(observation)
        const arePlaces = parts.some(({ region }) => region !== observation.region)
        if (remark.code === 'not-the-sum' && arePlaces && listed.areSome(part, observation, parts.length)) continue
        found.#add(part, cellCode(observation.row, observation.column), remark)
      }
    }
    return found
  }

  at(table: JobTable, row: number, column: number): readonly Remark[] {
    return this.#remarks.get(table)?.get(cellCode(row, column)) ?? []
  }

  #add(table: JobTable, cell: number, remark: Remark): void {
    const ofTable = this.#remarks.get(table) ?? new Map<number, Remark[]>()
    this.#remarks.set(table, ofTable)
    ofTable.set(cell, [...(ofTable.get(cell) ?? []), remark])
  }
}

type WholeTable = readonly [JobTable, ...JobTable[]]

/** A table with what continues it, and which of them holds a value. */
function joined(
  first: JobTable,
  others: readonly JobTable[]
): { readonly table: TableReading; readonly partOf: (observation: ReadObservation) => JobTable } {
  if (others.length === 0) return { table: first.table, partOf: () => first }
  const parts = [first, ...others]
  const partOf = new Map(parts.flatMap((part) => part.table.observations.map((one) => [one, part] as const)))
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
