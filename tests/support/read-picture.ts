import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from './grid-from-text.ts'

/** Each observation of a drawn sheet as `cell path | period | measure | unit`, with its region where it has one. */
export function readPicture(picture: string, looks: Looks = {}): Record<string, string> {
  const { tables } = readSheet(gridFromText(picture, looks), { fileName: '表.xlsx' })
  return Object.fromEntries(
    tables.flatMap(({ observations }) =>
      observations.map((one) => [
        cellName(one.row, one.column),
        [one.indicator.join('>'), one.period, one.measure, one.unit, ...(one.region === null ? [] : [one.region])].join(
          ' | '
        )
      ])
    )
  )
}
