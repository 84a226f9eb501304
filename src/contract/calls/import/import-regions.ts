import { z } from 'zod'
import { RegionCode } from '../../figure.ts'

/** A region that the returns name and no list knows: it becomes one of the desk's own, unless it is taken for another. */
export const NewRegion = z.object({
  /** The code that it would get. */
  code: RegionCode,
  name: z.string(),
  /** Name of the region in which it would lie. */
  parentName: z.string().nullable(),
  figures: z.number().int(),
  /** The region that it is taken for; null: it becomes one of its own. */
  takenAs: RegionCode.nullable(),
  takenAsName: z.string().nullable(),
  /** When that was said in an earlier import, or null: it was not. */
  decidedAt: z.string().nullable(),
  /** The town of the lists of which it may be a misspelling, with those above it; null: there is none, or it is settled. */
  near: z.object({ code: RegionCode, name: z.string(), path: z.array(z.string()) }).nullable(),
  /** Where it is used first. */
  file: z.string(),
  sheet: z.string(),
  cell: z.string()
})
export type NewRegion = z.infer<typeof NewRegion>

/** What a person answered about regions in an import; the next return is read so. */
export const RegionAnswer = z.object({
  id: z.string(),
  change: z.number().int(),
  at: z.string(),
  department: z.string().nullable(),
  /** `table`: tables of a form that seemed to be of `said` are of the region; `name`: the name `said` means the region. */
  about: z.enum(['table', 'name']),
  said: z.string(),
  region: RegionCode,
  regionName: z.string(),
  /** Where a table was that it was said of, as far as known. */
  file: z.string().nullable(),
  sheet: z.string().nullable()
})
export type RegionAnswer = z.infer<typeof RegionAnswer>
