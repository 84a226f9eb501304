import { z } from 'zod'
import { Measure, Stage } from '../../figure.ts'

/**
 * Figures of an import by what they have in common that no figure at another stage has: all that is named. What names
 * nothing does not tell them apart.
 */
export const StagedPart = z.object({
  files: z.array(z.string()),
  sheets: z.array(z.object({ file: z.string(), sheet: z.string() })),
  indicators: z.array(z.object({ name: z.string(), nameEn: z.string().nullable() })),
  measures: z.array(Measure),
  regions: z.array(z.string()),
  /** Spans of those that the import has, whole years apart from parts of years. */
  periods: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Only some of these: nothing tells them from others. */
  isSome: z.boolean()
})
export type StagedPart = z.infer<typeof StagedPart>

/** What of an import is stored at a stage (null: of none). */
export const StagedFigures = z.object({
  stage: Stage.nullable(),
  /**
   * What tells it: `said` of them on the sheet, or `chosen` for all of which it says nothing; the
   * very cell says `again` what it was stored with at this stage; the `desk` has a figure
   * there, with a stage or without; or else how long ago the period was over: `recent`, less than a year, `older`, or
   * `running`, not yet (core/comparison/figures/supposed-stage). One tells some, another others.
   */
  by: z.array(z.enum(['said', 'chosen', 'again', 'desk', 'recent', 'older', 'running'])),
  figures: z.number().int(),
  parts: z.array(StagedPart)
})
export type StagedFigures = z.infer<typeof StagedFigures>
