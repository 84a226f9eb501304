import { z } from 'zod'
import { Measure, StageChoice } from '../../figure.ts'
import { CellPlace, SheetRange } from '../../remark.ts'
import { KeptCorrection, Meaning } from '../recipe-calls.ts'

/** What a person says of a sheet by pointing at it. See src/core/reading/correction. */
export const Correction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    range: SheetRange,
    role: z.enum(['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table'])
  }),
  z.object({ kind: z.literal('parent'), label: CellPlace, parent: CellPlace.nullable() }),
  z.object({ kind: z.literal('meaning'), range: SheetRange, means: Meaning })
])
export type Correction = z.infer<typeof Correction>

/**
 * What the figures that a range speaks of mean as they are read: every different value of each part once, at most some;
 * and of the label that is pointed at, its words, and whether they are a part of the names of its figures.
 */
export const FiguresAt = z.object({
  figures: z.number().int(),
  period: z.array(z.string()),
  measure: z.array(Measure),
  unit: z.array(z.string()),
  region: z.array(z.string()),
  stage: z.array(StageChoice),
  indicator: z.array(z.string()),
  label: z.object({ text: z.string(), isName: z.boolean() }).nullable(),
  /** So many heads and names are pointed at: they may be regions. */
  names: z.number().int(),
  /** Of the whole sheet, to be chosen from. */
  offered: z.object({ period: z.array(z.string()), unit: z.array(z.string()) })
})
export type FiguresAt = z.infer<typeof FiguresAt>

/** A kept recipe that speaks of this sheet: applied where it fits, offered where that is doubtful. */
export const SheetRecipe = z.object({
  id: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  verdict: z.enum(['fits', 'doubtful']),
  applied: z.boolean(),
  /** 0–1: the share of the form's words found again. */
  fit: z.number(),
  missing: z.array(z.string()),
  added: z.array(z.string()),
  /** Corrections whose place was not found again. */
  lost: z.array(KeptCorrection),
  /** Corrections that speak of another time than when they were kept. */
  moved: z.array(z.object({ was: z.string(), now: z.string() }))
})
export type SheetRecipe = z.infer<typeof SheetRecipe>
