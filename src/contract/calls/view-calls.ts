import { z } from 'zod'
import { chartKinds } from '#core/chart/chart-kind.ts'
import { IndicatorId, PeriodText, RegionCode } from '../figure.ts'
import { ColumnSort, TableShape } from '../table-shape.ts'
import { call } from '../wire/call.ts'
import { PriorBasis } from './compare/comparison-choice.ts'

/** Behind the figures: red and green by direction, the ground by size within its column, bars, or nothing. */
export const FigureColour = z.enum(['direction', 'heat', 'bars', 'none'])
export type FigureColour = z.infer<typeof FigureColour>

/** A comparison table as it was set up; its figures are read anew whenever it is opened. */
export const ViewContent = z.object({
  regions: z.array(RegionCode).min(1),
  periods: z.array(PeriodText).min(1),
  /** null: all that have figures. */
  indicators: z.array(IndicatorId).nullable(),
  basis: PriorBasis,
  /** The moment as of which figures are read; null: now. */
  asOf: z.string().nullable(),
  shape: TableShape,
  colour: FigureColour,
  sort: ColumnSort.nullable(),
  /** Keys of rows whose inner rows are hidden. */
  closed: z.array(z.string()),
  /** Widths in pixels of columns that were drawn wider or narrower. */
  widths: z.record(z.string(), z.number().min(20).max(2000)),
  /** null: the kind of chart that fits the selection. */
  chartKind: z.enum(chartKinds).nullable().default(null),
  /** Of what is printed and exported; null: made from the view's name, regions and periods. */
  title: z.string().nullable().default(null)
})
export type ViewContent = z.infer<typeof ViewContent>

/** Name and folder as a person types them. */
export const ViewName = z.string().trim().min(1).max(80)
/** `月报/工业`: folders within folders are parted by a stroke; '' is the top. */
export const ViewFolder = z.string().trim().max(200)

export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  folder: z.string(),
  content: ViewContent,
  /** Frozen: the change after which, and the moment at which, its figures are read for good; null: fresh figures. */
  snapshot: z.object({ change: z.number().int(), at: z.string() }).nullable(),
  /** When it was saved last. */
  savedAt: z.string()
})
export type SavedView = z.infer<typeof SavedView>

/** The moment as of which a saved view shows its figures; null: now. */
export function momentOfView(view: SavedView): string | null {
  return view.content.asOf ?? view.snapshot?.at ?? null
}

export const viewCalls = {
  /** By folder, then by name. */
  'views.list': call({ input: z.object({}), output: z.array(SavedView) }),
  /** Saves a new view (id null), or renames, moves and changes one; one change in the history. */
  'views.save': call({
    input: z.object({ id: z.string().max(60).nullable(), name: ViewName, folder: ViewFolder, content: ViewContent }),
    output: SavedView
  }),
  /** Freezes what a view shows now as a view of its own, under a name of its own. */
  'views.snapshot': call({
    input: z.object({ name: ViewName, folder: ViewFolder, content: ViewContent }),
    output: SavedView
  }),
  'views.withdraw': call({
    input: z.object({ id: z.string().max(60) }),
    output: z.object({ change: z.number().int() })
  })
}
