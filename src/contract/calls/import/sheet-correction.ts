import { z } from 'zod'
import { SheetRange } from '../../remark.ts'
import { AnchoredCorrection } from '../recipe-calls.ts'

export const CellPlace = z.object({ row: z.number().int().min(0), column: z.number().int().min(0) })

/** What a person says of a sheet by pointing at it. See src/core/reading/correction. */
export const Correction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    range: SheetRange,
    role: z.enum(['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table'])
  }),
  z.object({ kind: z.literal('parent'), label: CellPlace, parent: CellPlace.nullable() })
])
export type Correction = z.infer<typeof Correction>

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
  lost: z.array(AnchoredCorrection),
  /** Corrections that speak of another time than when they were kept. */
  moved: z.array(z.object({ was: z.string(), now: z.string() }))
})
export type SheetRecipe = z.infer<typeof SheetRecipe>
