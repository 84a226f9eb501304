import { z } from 'zod'
import { LANGUAGES } from '#core/language.ts'
import { Indicator, IndicatorId, PeriodText, RegionCode, Source } from '../figure.ts'
import { Artifact } from '../file.ts'
import { call } from '../wire/call.ts'

export const Target = z.object({
  id: z.number().int(),
  indicator: IndicatorId,
  region: RegionCode,
  year: z.number().int(),
  /** A level in the indicator's unit, or growth over the year before in percent. */
  kind: z.enum(['level', 'growth']),
  /** null: its source says none; it is judged by what its indicator means. */
  bound: z.enum(['at-least', 'at-most', 'about']).nullable(),
  /** Decimal text. */
  value: z.string(),
  /** Where the target is written: 政府工作报告, a return's cell … */
  source: z.string().nullable(),
  note: z.string().nullable()
})
export type Target = z.infer<typeof Target>

/** achieved 已完成 · on-pace 达到进度 · behind 落后进度 · missed 未完成 · not-judged 未评判 · no-data 无数据. */
export const TargetState = z.enum(['achieved', 'on-pace', 'behind', 'missed', 'not-judged', 'no-data'])
export type TargetState = z.infer<typeof TargetState>

export const TargetRow = z.object({
  target: Target,
  indicator: Indicator.pick({
    id: true,
    name: true,
    nameEn: true,
    unit: true,
    decimals: true,
    kind: true,
    direction: true,
    chapter: true
  }),
  /** The target as a level where that can be said (growth targets on last year's figure), for the chart's line. */
  level: z.number().nullable(),
  actual: z.number().nullable(),
  /** Growth at current prices, in percent, where nothing else is known of a growth that is meant at constant prices. */
  nominal: z.number().nullable(),
  /** The period that these speak of: the year, or the longest cumulative period so far. */
  period: PeriodText.nullable(),
  /** Percent. */
  completion: z.number().nullable(),
  /** Actual − target, in the target's unit (points for growth). */
  gap: z.number().nullable(),
  /** 0–1: the part of it that is due by the end of `period`; null where it is judged whole. */
  shareDue: z.number().nullable(),
  state: TargetState,
  /** Why there is no completion: a reason code. */
  reason: z.string().nullable(),
  source: Source.nullable()
})
export type TargetRow = z.infer<typeof TargetRow>

export const targetCalls = {
  'targets.board': call({
    input: z.object({ region: RegionCode, year: z.number().int() }),
    output: z.array(TargetRow)
  }),
  /** Saves a new target (id null) or a changed one; one change in the history. */
  'targets.save': call({
    input: z.object({ target: Target.extend({ id: z.number().int().nullable() }) }),
    output: Target
  }),
  'targets.withdraw': call({
    input: z.object({ id: z.number().int() }),
    output: z.object({ change: z.number().int() })
  }),
  /** The targets of a region and year as a spreadsheet. */
  'targets.export': call({
    input: z.object({
      region: RegionCode,
      year: z.number().int(),
      language: z.enum(LANGUAGES),
      /** null: made from region and year. */
      title: z.string().max(200).nullable(),
      /** The targets in sight, by their numbers, in their order on screen; null: all. */
      rows: z.array(z.number().int()).nullable()
    }),
    output: Artifact
  }),
  /** Which boards a change stored targets of, the region with the most first; years in time. */
  'targets.spread': call({
    input: z.object({ change: z.number().int() }),
    output: z.array(z.object({ region: RegionCode, regionName: z.string(), years: z.array(z.number().int()).min(1) }))
  }),
  /** All boards that have targets: the region with the most first, years in time. */
  'targets.boards': call({
    input: z.object({}),
    output: z.array(
      z.object({
        region: RegionCode,
        regionName: z.string(),
        years: z.array(z.object({ year: z.number().int(), count: z.number().int().positive() })).min(1)
      })
    )
  }),
  /** Targets of an indicator in all years, for the chart. */
  'targets.ofIndicator': call({
    input: z.object({ region: RegionCode, indicator: IndicatorId }),
    output: z.array(TargetRow)
  })
}
