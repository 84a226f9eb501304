import { z } from 'zod'
import { Figure, IndicatorId, Measure, PeriodText, RegionCode } from '../figure.ts'
import { Artifact } from '../file.ts'
import { call } from '../wire/call.ts'
import { Change } from './history-calls.ts'
import { SheetView } from './import/sheet-view.ts'

/** An original file that the desk keeps: its key, and its name when it came in. */
const Original = z.object({ original: z.number().int(), file: z.string() })

export const sourceCalls = {
  /** Where a figure was read: of the claim that stands, or of what a certain change said of the place. */
  'source.find': call({
    input: z.object({
      region: RegionCode,
      indicator: IndicatorId,
      measure: Measure,
      period: PeriodText,
      change: z.number().int().nullable()
    }),
    output: z.object({
      figure: Figure,
      change: Change,
      /** null where it was not read from a file. */
      original: Original.nullable(),
      /** Where nothing stands any more: what took the value away, a later change or an undo; `figure` is what it was. */
      withdrawn: Change.nullable()
    })
  }),
  /** The original as it came in, for the host to save. */
  'source.original': call({ input: Original, output: Artifact }),
  /** The sheets of an original, read again from the kept bytes. */
  'source.sheets': call({
    input: Original,
    output: z.array(z.object({ name: z.string(), rowCount: z.number().int(), columnCount: z.number().int() }))
  }),
  /** Rows of one of its sheets, with what the reader sees in them. */
  'source.sheet': call({
    input: Original.extend({
      sheet: z.string(),
      firstRow: z.number().int().min(0),
      rowCount: z.number().int().min(1).max(2000)
    }),
    output: SheetView
  })
}
