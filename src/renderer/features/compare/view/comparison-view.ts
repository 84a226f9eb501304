import { z } from 'zod'
import { PriorBasis } from '#contract/calls/compare/comparison-choice.ts'
import { FigureColour, type ViewContent } from '#contract/calls/view-calls.ts'
import { IndicatorId, PeriodText, RegionCode } from '#contract/figure.ts'
import { ColumnSort, TableShape } from '#contract/table-shape.ts'
import { chartKinds } from '#core/chart/chart-kind.ts'
import { PLAIN_MEASURES } from '#core/comparison/measure-name.ts'
import { OWN_MEASURES } from '#core/layout/measures/shown-measure.ts'

/** What the comparison shows and how: kept with the desk, so that the last view opens first. */
export const ComparisonView = z.object({
  /** Empty: the region of work. */
  regions: z.array(RegionCode).max(500),
  /** In the order of time; empty: the last years that have figures. */
  periods: z.array(PeriodText).max(120),
  /** null: all that have figures. */
  indicators: z.array(IndicatorId).nullable(),
  basis: PriorBasis,
  /** A moment as of which figures are read; null: now. */
  asOf: z.string().max(40).nullable(),
  shape: TableShape,
  colour: FigureColour,
  sort: ColumnSort.nullable(),
  closed: z.array(z.string().max(400)).max(5000),
  /** Widths in pixels of columns that were drawn wider or narrower. */
  widths: z.record(z.string(), z.number().min(20).max(2000)),
  chart: z.object({ open: z.boolean(), height: z.number().min(80).max(2000), shows: z.enum(['value', 'growth']) }),
  /** null: the kind of chart that fits the selection. */
  chartKind: z.enum(chartKinds).nullable(),
  /** Of what is printed and exported, as it was typed; null: made from view, regions and periods. */
  title: z.string().max(200).nullable(),
  /** Is the draft of the analysis open? */
  words: z.boolean(),
  /** Is the drawer of what to compare open? */
  choosing: z.boolean(),
  /** The saved view that was opened last; null: none. */
  opened: z.string().max(60).nullable(),
  /** The snapshot that the figures of now are held against; null: none. */
  against: z.string().max(60).nullable()
})
export type ComparisonView = z.infer<typeof ComparisonView>
export type Shown = TableShape['show'][number]

export const FIRST_SHAPE: TableShape = {
  pivot: { rows: ['indicators'], columns: ['periods'] },
  fixed: {},
  show: ['value', 'growth'],
  arrange: 'beside',
  chapters: true,
  totals: false,
  hideEmpty: { rows: true, columns: true },
  look: { magnitude: 'stored', decimals: null, columns: {} }
}

export const FIRST_VIEW: ComparisonView = {
  regions: [],
  periods: [],
  indicators: null,
  basis: 'published',
  asOf: null,
  shape: FIRST_SHAPE,
  colour: 'direction',
  sort: null,
  closed: [],
  widths: {},
  chart: { open: true, height: 200, shows: 'value' },
  chartKind: null,
  title: null,
  words: false,
  choosing: false,
  opened: null,
  against: null
}

/** The table of all indicators of the region of work, whatever was made before. */
export const PLAIN_TABLE: Partial<ComparisonView> = {
  ...{ regions: [], periods: [], indicators: null, shape: FIRST_SHAPE },
  ...{ sort: null, closed: [], title: null, opened: null, against: null }
}

/** Reads a remembered view; what is absent or from another version falls back to the first view. */
export function readView(stored: unknown): ComparisonView {
  // Checked, not copied: the parts of a view that did not change stay the same objects from one reading to the next.
  return ComparisonView.partial().safeParse(stored).success
    ? { ...FIRST_VIEW, ...(stored as Partial<ComparisonView>) }
    : FIRST_VIEW
}

/** What is saved of a view: with regions and periods by name, so that it shows the same next year. */
export function contentOf(
  view: ComparisonView,
  shown: { readonly regions: readonly string[]; readonly periods: readonly string[] }
): ViewContent {
  const { indicators, basis, asOf, shape, colour, sort, closed, widths, chartKind, title } = view
  return {
    regions: [...shown.regions],
    periods: [...shown.periods],
    indicators,
    basis,
    asOf,
    shape,
    colour,
    sort,
    closed,
    widths,
    chartKind,
    title
  }
}

/** What of the screen's view a saved one sets. */
export function patchOf(content: ViewContent): Partial<ComparisonView> {
  return { ...content, against: null }
}

/** Every measure that can be shown, in the order in which they stand. An index wants its base: `index:` is filled in. */
export const MEASURES: readonly Shown[] = [
  ...OWN_MEASURES,
  ...PLAIN_MEASURES.filter((measure) => measure !== 'average')
]

/** Turns a measure on or off, in the fixed order of measures; the last one stays. */
export function toggleShown(show: readonly Shown[], which: Shown): Shown[] {
  const next = show.includes(which) ? show.filter((one) => one !== which) : [...show, which]
  return next.length === 0 ? [...show] : next.sort((one, other) => placeOf(one) - placeOf(other))
}

function placeOf(measure: Shown): number {
  const at = MEASURES.indexOf(measure)
  if (at >= 0) return at
  return measure.startsWith('index:') ? MEASURES.length : MEASURES.length + 1
}
