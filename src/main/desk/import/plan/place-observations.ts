import { cellName } from '#core/reading/grid.ts'
import type { Store } from '../../store/store.ts'
import { deskTargets } from '../../targets/desk-targets.ts'
import type { ReadSheet } from '../../workbook/read-file.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'
import { claimants } from '../names/claimed-as.ts'
import type { RefusedCell } from './import-plan.ts'
import { type KnownOfTables, type PlacedObservations, Placement } from './placement.ts'

const observationsAtOnce = 500

/** Gives the observations of the taken tables their places, in steps of some milliseconds. */
export function* placeObservations(
  store: Store,
  files: readonly JobFile[],
  tables: readonly JobTable[],
  known: KnownOfTables
): Generator<void, PlacedObservations> {
  const claimed = yield* claimants(store, known.names.all())
  const placement = new Placement(known, claimed, deskTargets(store))
  for (const table of tables) {
    if (table.index === 0 && (table.taken || !table.sheet.hidden))
      placement.addRefused(readerRefusals(table.file, table.sheet))
    if (!table.taken) continue
    const place = placement.inTable(table)
    for (const [index, observation] of table.table.observations.entries()) {
      if (index % observationsAtOnce === 0) yield
      place(observation)
    }
  }
  for (const file of files) placement.addRefused(refusalsWithoutTable(file))
  return placement.all()
}

function readerRefusals(file: JobFile, sheet: ReadSheet): RefusedCell[] {
  return sheet.reading.refused.map(({ row, column, text, reason }) => ({
    file,
    sheet: sheet.name,
    cell: cellName(row, column),
    text,
    reason
  }))
}

/** Figures on sheets on which no table was found; a file that says nothing at all is refused as a whole. */
function refusalsWithoutTable(file: JobFile): RefusedCell[] {
  if (file.state === 'refused') return []
  const [reading] = file.readings.values()
  const bare = (reading?.sheets ?? []).filter((sheet) => sheet.reading.tables.length === 0 && !sheet.hidden)
  return bare.flatMap((sheet) => readerRefusals(file, sheet))
}
