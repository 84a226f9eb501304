import { z } from 'zod'
import { Measure, StageChoice } from '../../figure.ts'
import { SheetRange } from '../../remark.ts'

export const CellObservation = z.object({
  cell: z.string(),
  value: z.string().nullable(),
  symbol: z.string().nullable(),
  text: z.string(),
  indicator: z.array(z.string()),
  period: z.string().nullable(),
  region: z.string().nullable(),
  measure: Measure,
  unit: z.string().nullable(),
  unitFrom: z.string().nullable(),
  /** As the sheet says it of this figure, and where; null: that of the import. */
  stage: StageChoice.nullable(),
  stageFrom: z.enum(['pointed', 'cell', 'column', 'row', 'note', 'title', 'sheet']).nullable(),
  labels: z.array(z.string())
})
export type CellObservation = z.infer<typeof CellObservation>

export const SheetView = z.object({
  name: z.string(),
  rowCount: z.number().int(),
  columnCount: z.number().int(),
  firstRow: z.number().int(),
  /** Display texts from firstRow on; '' for nothing. */
  rows: z.array(z.array(z.string())),
  merges: z.array(SheetRange),
  columnWidths: z.array(z.number()),
  bold: z.array(z.tuple([z.number(), z.number()])),
  /** What somebody noted at a cell (批注). */
  comments: z.array(z.object({ cell: z.string(), text: z.string() })),
  /** Hidden in the file; here they are shown and marked. */
  hiddenRows: z.array(z.number().int()),
  hiddenColumns: z.array(z.number().int()),
  roles: z.array(
    z.object({
      role: z.enum(['title', 'unit', 'header', 'stub-head', 'stub', 'value', 'symbol', 'note', 'left-out', 'refused']),
      range: SheetRange
    })
  ),
  observations: z.array(CellObservation),
  labels: z.array(z.object({ cell: z.string(), text: z.string(), parent: z.string().nullable() })),
  refused: z.array(z.object({ cell: z.string(), text: z.string(), reason: z.string() }))
})
export type SheetView = z.infer<typeof SheetView>
