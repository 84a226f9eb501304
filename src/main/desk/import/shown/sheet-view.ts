import type { SheetView } from '#contract/calls/import/sheet-view.ts'
import { DeskError } from '#contract/error.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import type { ReadSheet } from '../../workbook/read-file.ts'
import { pictureRows } from '../../workbook/sheet-picture.ts'
import type { Job } from '../job/job.ts'
import { type JobFile, periodOf } from '../job/job-file.ts'

/** A window of rows of a sheet as it is, with what became of its cells. */
export function sheetView(
  job: Job,
  choice: { readonly file: string; readonly sheet: string; readonly firstRow: number; readonly rowCount: number }
): SheetView {
  const file = job.file(choice.file)
  const [reading] = file.readings.values()
  const sheet = reading?.sheets.find(({ name }) => name === choice.sheet)
  if (sheet === undefined) throw new DeskError('file-not-found', { file: file.name, sheet: choice.sheet })
  const tables = job.tables().filter((table) => table.file === file && table.sheet.name === sheet.name)
  // Where another layout was chosen the cells are coloured as it has them.
  const chosen = tables.find(({ answers }) => answers.layout !== null)?.sheet ?? sheet
  return viewOfSheet(
    chosen,
    tables.map(({ table, answers }) => ({ table, periodOf: (observation) => periodOf(observation, answers) })),
    { ...choice, regionAt: regionsTold(job, file, choice) }
  )
}

/**
 * By cells what their regions are told as: where a name alone does not say which is meant, 西湖区（浙江省 杭州市）, and where the
 * sheet names none and an answer or the import does.
 */
function regionsTold(
  job: Job,
  file: JobFile,
  { sheet, firstRow, rowCount }: { readonly sheet: string; readonly firstRow: number; readonly rowCount: number }
): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  if (!job.isPlanned) return told
  const { figures, waiting } = job.plan()
  for (const planned of [figures, waiting]) {
    for (const { table, row, column, regionName } of planned) {
      if (table.file !== file || table.sheet.name !== sheet || row < firstRow || row >= firstRow + rowCount) continue
      if (regionName !== null) told.set(cellName(row, column), regionName)
    }
  }
  return told
}

/** A table with the period of an observation, which an answer may have given. */
interface ViewedTable {
  readonly table: ReadSheet['reading']['tables'][number]
  readonly periodOf: (observation: ReadObservation) => string | null
}

/** A window of rows of any sheet that was read. */
export function viewOfSheet(
  sheet: ReadSheet,
  tables: readonly ViewedTable[],
  choice: {
    readonly firstRow: number
    readonly rowCount: number
    readonly regionAt?: ReadonlyMap<string, string>
  }
): SheetView {
  const { picture } = sheet
  const last = choice.firstRow + choice.rowCount
  const isShown = (row: number) => row >= choice.firstRow && row < last
  return {
    name: sheet.name,
    rowCount: picture.rowCount,
    columnCount: picture.columnCount,
    firstRow: choice.firstRow,
    rows: pictureRows(picture, choice.firstRow, choice.rowCount),
    merges: picture.merges.filter(({ top, bottom }) => bottom >= choice.firstRow && top < last),
    columnWidths: [...picture.columnWidths],
    bold: picture.bold.filter(([row]) => isShown(row)).map(([row, column]) => [row, column]),
    comments: picture.comments
      .filter(([row]) => isShown(row))
      .map(([row, column, text]) => ({ cell: cellName(row, column), text })),
    hiddenRows: picture.hiddenRows.filter(isShown),
    hiddenColumns: [...picture.hiddenColumns],
    roles: sheet.reading.roles
      .filter(({ range }) => range.bottom >= choice.firstRow && range.top < last)
      .map((role) => ({ ...role })),
    observations: tables.flatMap(({ table, periodOf }) =>
      table.observations
        .filter(({ row }) => isShown(row))
        .map((observation) => ({
          cell: cellName(observation.row, observation.column),
          value: observation.decimal,
          symbol: observation.symbol,
          text: observation.text,
          indicator: [...observation.indicator],
          period: periodOf(observation),
          region: choice.regionAt?.get(cellName(observation.row, observation.column)) ?? observation.region,
          measure: observation.basis === 'same-scope' ? 'base' : observation.measure,
          unit: observation.unit,
          unitFrom: observation.unitFrom,
          stage: observation.stage,
          stageFrom: observation.stageFrom,
          labels: observation.labels.map(({ row, column }) => cellName(row, column))
        }))
    ),
    labels: tables.flatMap(({ table }) =>
      table.labels
        .filter(({ row }) => isShown(row))
        .map(({ row, column, text, parent }) => ({
          cell: cellName(row, column),
          text,
          parent: parent && cellName(parent.row, parent.column)
        }))
    ),
    refused: sheet.reading.refused
      .filter(({ row }) => isShown(row))
      .map(({ row, column, text, reason }) => ({ cell: cellName(row, column), text, reason }))
  }
}
