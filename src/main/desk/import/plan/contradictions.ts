import { checkTable } from '#core/checking/check-table.ts'
import type { ReadObservation, Remark } from '#core/reading/reading.ts'
import { cellCode } from '../../store/claims/claim-codes.ts'
import type { JobTable } from '../job/job-file.ts'
import type { JobNames } from '../names/job-names.ts'

/** What the values of each table have against each other, by cell. A table and what continues it below are one. */
export class Contradictions {
  readonly #remarks = new Map<JobTable, Map<number, Remark[]>>()

  constructor(tables: readonly JobTable[], names: JobNames) {
    for (const parts of wholeTables(tables)) {
      const tableOf = new Map<ReadObservation, JobTable>()
      for (const part of parts) for (const observation of part.table.observations) tableOf.set(observation, part)
      const [first] = parts
      if (first === undefined) continue
      const whole = {
        ...first.table,
        observations: [...tableOf.keys()],
        labels: parts.flatMap(({ table }) => table.labels),
        reasons: parts.flatMap(({ table }) => table.reasons)
      }
      const indicatorOf = (observation: ReadObservation) =>
        names.of(tableOf.get(observation) ?? first, observation)?.indicator ?? null
      for (const { observation, remark } of checkTable(whole, indicatorOf)) {
        this.#add(tableOf.get(observation) ?? first, cellCode(observation.row, observation.column), remark)
      }
    }
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

function wholeTables(tables: readonly JobTable[]): JobTable[][] {
  const wholes: JobTable[][] = []
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
