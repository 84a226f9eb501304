import { DeskError } from '#contract/error.ts'
import { cellName } from '#core/reading/grid.ts'
import type { FileReading } from '../workbook/read-file.ts'

/** What is wrong with a file that opened well but says nothing that could be stored; null where something is. */
export function unreadableAsTable(reading: FileReading): DeskError | null {
  const tables = reading.sheets.flatMap((sheet) => sheet.reading.tables)
  if (tables.some(({ observations }) => observations.length > 0)) return null
  const file = reading.fileName
  const nameless = reading.sheets.find((sheet) => sheet.reading.refused.some(({ reason }) => reason === 'no-label'))
  if (nameless !== undefined) {
    const [first] = nameless.reading.refused
    const cells = nameless.reading.refused.length
    return new DeskError('rows-without-names', { file, sheet: nameless.name, ...cellOf(first) }, { cells })
  }
  return new DeskError('no-table', { file })
}

function cellOf(refusal: { readonly row: number; readonly column: number } | undefined): { cell?: string } {
  return refusal === undefined ? {} : { cell: cellName(refusal.row, refusal.column) }
}
