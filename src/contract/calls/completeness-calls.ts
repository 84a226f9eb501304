import { z } from 'zod'
import { Indicator, PeriodText, RegionCode } from '../figure.ts'
import { call } from '../wire/call.ts'

/** there 有 · missing 缺 · late 迟 · not-due 未到期 · none 不收集. See src/core/completeness. */
export const Presence = z.enum(['there', 'missing', 'late', 'not-due', 'none'])

const Department = z.string()

export const CompletenessRow = z.object({
  indicator: Indicator.pick({ id: true, name: true, nameEn: true, pinyin: true, chapter: true }),
  /** Who is responsible by the catalogue, else who sent its figures last. */
  department: Department.nullable(),
  /** One for each period. */
  cells: z.array(Presence)
})
export type CompletenessRow = z.infer<typeof CompletenessRow>

/** What a department is responsible for in a region, in the periods that are looked at. */
export const DepartmentCounts = z.object({
  department: Department.nullable(),
  indicators: z.number().int(),
  /** Figures that are there, missing or late: what is not over yet is not expected. */
  expected: z.number().int(),
  there: z.number().int(),
  missing: z.number().int(),
  late: z.number().int(),
  /** Its latest import with figures of the region; null: it never sent any. */
  lastReturn: z.object({ change: z.number().int(), at: z.string(), files: z.array(z.string()) }).nullable()
})
export type DepartmentCounts = z.infer<typeof DepartmentCounts>

export const completenessCalls = {
  /** Indicators of a region × the periods of some years: which figures are there, which are missing or late. */
  'completeness.matrix': call({
    input: z.object({
      region: RegionCode,
      years: z.array(z.number().int().min(1000).max(9999)).min(1).max(60),
      /** Only rows of this department, or ('') of none; null: of all. */
      department: Department.nullable(),
      /** Indicators that the region has no figure of at all are rows as well. */
      all: z.boolean()
    }),
    output: z.object({
      region: z.object({ code: RegionCode, name: z.string() }),
      periods: z.array(PeriodText),
      rows: z.array(CompletenessRow),
      /** Of all rows, whatever department was chosen; those with most to ask for first. */
      departments: z.array(DepartmentCounts)
    })
  })
}
