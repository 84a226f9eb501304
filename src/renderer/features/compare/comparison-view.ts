import { z } from 'zod'
import { IndicatorId, PeriodText } from '#contract/figure.ts'
import { chartKinds } from '#core/chart/chart-kind.ts'

/** What the comparison shows and how: kept with the desk, so that the last view opens first. */
export const ComparisonView = z.object({
  /** In the order of the columns; empty: the last years that have figures. */
  periods: z.array(PeriodText).max(120),
  /** null: all that have figures. */
  indicators: z.array(IndicatorId).nullable(),
  show: z.array(z.enum(['value', 'change', 'growth'])).min(1),
  growth: z.enum(['beside', 'after']),
  sort: z.object({ column: z.string(), descending: z.boolean() }).nullable(),
  /** Widths in pixels of columns that were drawn wider or narrower. */
  widths: z.record(z.string(), z.number().min(20).max(2000)),
  chart: z.object({ open: z.boolean(), height: z.number().min(80).max(2000), shows: z.enum(['value', 'growth']) }),
  /** null: the kind of chart that fits the selection. */
  chartKind: z.enum(chartKinds).nullable(),
  /** Is the draft of the analysis open? */
  words: z.boolean(),
  /** Is the drawer of what to compare open? */
  choosing: z.boolean()
})
export type ComparisonView = z.infer<typeof ComparisonView>
export type Shown = ComparisonView['show'][number]

export const FIRST_VIEW: ComparisonView = {
  periods: [],
  indicators: null,
  show: ['value', 'growth'],
  growth: 'beside',
  sort: null,
  widths: {},
  chart: { open: true, height: 200, shows: 'value' },
  chartKind: null,
  words: false,
  choosing: false
}

/** Reads a remembered view; what is absent or from another version falls back to the first view. */
export function readView(stored: unknown): ComparisonView {
  // Checked, not copied: the parts of a view that did not change stay the same objects from one reading to the next.
  return ComparisonView.partial().safeParse(stored).success
    ? { ...FIRST_VIEW, ...(stored as Partial<ComparisonView>) }
    : FIRST_VIEW
}

/** Turns one of value, change and growth on or off, in their fixed order; the last one stays. */
export function toggleShown(show: readonly Shown[], which: Shown): Shown[] {
  const order: readonly Shown[] = ['value', 'change', 'growth']
  const next = order.filter((one) => (one === which ? !show.includes(one) : show.includes(one)))
  return next.length === 0 ? [...show] : next
}
