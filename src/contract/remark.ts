import { z } from 'zod'

export const Params = z.record(z.string(), z.union([z.string(), z.number()]))

/** Rows and columns from 0, ends included. */
export const SheetRange = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() })

export const CellPlace = z.object({ row: z.number().int().min(0), column: z.number().int().min(0) })

/** What is said of a sheet or a figure, by code; wording/remarks.ts has the sentences. */
export const Remark = z.object({ code: z.string(), params: Params.optional(), at: SheetRange.optional() })
export type Remark = z.infer<typeof Remark>
