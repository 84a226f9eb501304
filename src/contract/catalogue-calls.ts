import { z } from 'zod'
import { call } from './call.ts'
import { Figure, Indicator, IndicatorId, Region, RegionCode } from './figure.ts'

export const IndicatorEdit = Indicator.omit({ initials: true, merged: true, figures: true, id: true }).extend({
  id: Indicator.shape.id.nullable()
})
export type IndicatorEdit = z.infer<typeof IndicatorEdit>

const Merge = z.object({ from: z.array(IndicatorId).min(1).max(100), into: IndicatorId })

/** What a merge of indicators does. */
export const MergePlan = z.object({
  into: IndicatorId,
  from: z.array(IndicatorId),
  /** Figures that are read as the other's from then on. */
  figures: z.number().int(),
  /** Places where both had the same value. */
  same: z.number().int(),
  /** Places where the two say something else. Both are kept, and the usual rule says which is shown. */
  different: z.number().int(),
  /** The first of those places: what stands, and what yields to it. */
  overlaps: z.array(z.object({ stands: Figure, yields: Figure }))
})
export type MergePlan = z.infer<typeof MergePlan>

export const catalogueCalls = {
  'catalogue.indicators': call({
    input: z.object({}),
    output: z.object({ chapters: z.array(z.string()), indicators: z.array(Indicator) })
  }),
  /** A new indicator where id is null. One change in the history, with before and after. */
  'catalogue.saveIndicator': call({ input: z.object({ indicator: IndicatorEdit }), output: Indicator }),
  'catalogue.planMerge': call({ input: Merge, output: MergePlan }),
  /**
   * Indicators that are one become one, with their series; names become aliases. One change, undoable at any time:
   * nothing that is stored is moved or rewritten.
   */
  'catalogue.merge': call({
    input: Merge.extend({ reason: z.string().max(500).nullable() }),
    output: MergePlan.extend({ change: z.number().int() })
  }),
  /** Regions by name, pinyin initials or code; those with figures first. */
  'catalogue.regions': call({
    input: z.object({ query: z.string().max(60), limit: z.number().int().max(500), withFigures: z.boolean() }),
    output: z.array(Region)
  }),
  'catalogue.addRegion': call({
    input: z.object({ name: z.string().min(1).max(60), parent: RegionCode.nullable() }),
    output: Region
  })
}
