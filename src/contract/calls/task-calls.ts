import { z } from 'zod'
import { Figure, Indicator, IndicatorId, RegionCode } from '../figure.ts'
import { call } from '../wire/call.ts'

/** A key task (重点任务) of a year's work report. */
export const KeyTask = z.object({
  id: z.string().min(1),
  title: z.string(),
  /** Under which heading of the report it stands. */
  group: z.string(),
  year: z.number().int(),
  /** Who leads it (牵头部门). */
  department: z.string().nullable(),
  /** The day by which it is to be done. */
  deadline: z.iso.date().nullable(),
  /** Indicators in which it shows. */
  indicators: z.array(IndicatorId),
  /** Place among all. */
  order: z.number().int()
})
export type KeyTask = z.infer<typeof KeyTask>

/** As a person types it; a new one where id is null. */
const TypedTask = KeyTask.omit({ order: true }).extend({
  id: KeyTask.shape.id.nullable(),
  title: z.string().trim().min(1).max(200),
  group: z.string().trim().min(1).max(80),
  year: z.number().int().min(1900).max(2200),
  department: z.string().trim().min(1).nullable(),
  indicators: z.array(IndicatorId).max(20)
})

export const KeyTaskRow = z.object({
  task: KeyTask,
  /** The sounds of the title, to be searched. */
  pinyin: z.string(),
  indicators: z.array(
    z.object({
      indicator: Indicator.pick({ id: true, name: true, nameEn: true, unit: true, decimals: true }),
      /**
       * The latest period that has a number, or, where only growth is published, that has growth in percent; null: the
       * region has neither.
       */
      latest: Figure.pick({ period: true, stage: true })
        .extend({ decimal: z.string(), isGrowth: z.boolean() })
        .nullable()
    })
  )
})
export type KeyTaskRow = z.infer<typeof KeyTaskRow>

export const taskCalls = {
  /** The latest year first, groups and tasks in their order; figures are those of the region. */
  'tasks.list': call({ input: z.object({ region: RegionCode.nullable() }), output: z.array(KeyTaskRow) }),
  /** Saves a new task (id null) or a changed one; one change in the history. */
  'tasks.save': call({
    input: z.object({ task: TypedTask }),
    output: KeyTask
  }),
  /** Brings the key tasks of the example report along, as one change; null: the desk has all of them. */
  'tasks.bringExample': call({ input: z.object({}), output: z.object({ change: z.number().int().nullable() }) }),
  'tasks.withdraw': call({
    input: z.object({ id: KeyTask.shape.id }),
    output: z.object({ change: z.number().int() })
  })
}
