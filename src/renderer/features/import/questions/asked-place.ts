import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { cellName, parseCellName } from '#core/reading/grid.ts'
import { contains } from '#core/reading/tables/sheet/sheet-map.ts'
import type { Destination } from '../place.ts'

/** What is in sight: the open sheet, and the cell in focus there. */
export interface InSight {
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string
}

/**
 * Where the sheet is to go to show what a question is about; null: that is before the person already, in whichever of
 * the tables that ask it, or nowhere.
 */
export function askedPlace(
  { tables, choices }: Pick<ImportQuestion, 'tables' | 'choices'>,
  { files }: Pick<ImportJob, 'files'>,
  inSight: InSight
): Destination | null {
  const at = parseCellName(inSight.cell)
  const asking = tables.flatMap(({ file, sheet, table }) => {
    const range = files
      .find(({ id }) => id === file)
      ?.sheets.find(({ name }) => name === sheet)
      ?.tables.find(({ index }) => index === table)?.range
    return range === undefined ? [] : [{ file, sheet, range }]
  })
  const isOpen = (one: { readonly file: string; readonly sheet: string }): boolean =>
    one.file === inSight.file && one.sheet === inSight.sheet
  if (at !== null && asking.some((one) => isOpen(one) && contains(one.range, at.row, at.column))) return null
  const place = asking.find(isOpen) ?? asking[0]
  if (place === undefined) return null
  const { file, sheet, range } = place
  return { file, sheet, cell: choices[0]?.sample.cell ?? cellName(range.top, range.left) }
}
