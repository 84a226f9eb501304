import { z } from 'zod'
import { call } from './call.ts'
import { Indicator, Region, RegionCode } from './figure.ts'

export const IndicatorEdit = Indicator.omit({ initials: true, figures: true, id: true }).extend({
  id: Indicator.shape.id.nullable()
})
export type IndicatorEdit = z.infer<typeof IndicatorEdit>

export const catalogueCalls = {
  'catalogue.indicators': call({
    input: z.object({}),
    output: z.object({ chapters: z.array(z.string()), indicators: z.array(Indicator) })
  }),
  /** A new indicator where id is null. One change in the history, with before and after. */
  'catalogue.saveIndicator': call({ input: z.object({ indicator: IndicatorEdit }), output: Indicator }),
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
