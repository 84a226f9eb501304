import { z } from 'zod'
import { magnitudes } from '#core/layout/cells/shown-unit.ts'
import { isShownMeasure } from '#core/layout/measures/shown-measure.ts'
import type { PlainMeasure } from '#core/layout/pivot/cube.ts'
import { IndicatorId, PeriodText, RegionCode } from './figure.ts'

const Dimension = z.enum(['indicators', 'regions', 'periods'])

/** value, change, growth, points, share …, index:2015, average:horizontal: see src/core/layout/pivot/cube.ts. */
export const ShownMeasure = z.custom<PlainMeasure>(
  (text) => typeof text === 'string' && isShownMeasure(text),
  'not a measure that can be shown'
)

const ColumnLook = z.object({
  magnitude: z.enum(magnitudes),
  /** null: as the indicator's own, or as is usual for the measure. */
  decimals: z.number().int().min(0).max(10).nullable()
})

/** What is shown of a comparison and where: what screen, print, export and saved views share. */
export const TableShape = z.object({
  /** Which dimensions run down and which across, outermost first; of one in neither a single member is shown. */
  pivot: z.object({
    rows: z.array(Dimension).min(1),
    columns: z.array(Dimension)
  }),
  /** The members shown of dimensions in neither; without one the first. */
  fixed: z.object({ indicators: IndicatorId, regions: RegionCode, periods: PeriodText }).partial(),
  show: z.array(ShownMeasure).min(1),
  /** Measures side by side under each column's name, or all of one measure before all of the next. */
  arrange: z.enum(['beside', 'after']),
  /** Indicators under the names of their chapters. */
  chapters: z.boolean(),
  /** Sums of regions and of periods, where they make sense. */
  totals: z.boolean(),
  hideEmpty: z.object({ rows: z.boolean(), columns: z.boolean() }),
  /** Unit and decimals of the table; a column's own come first. */
  look: ColumnLook.extend({ columns: z.record(z.string(), ColumnLook) })
})
export type TableShape = z.infer<typeof TableShape>

/** How symbols are printed: — where there is no figure, or as in 中国统计年鉴. */
export const SymbolStyle = z.enum(['common', 'yearbook'])
export type SymbolStyle = z.infer<typeof SymbolStyle>

/** By a column's key, as the layout names it. */
export const ColumnSort = z.object({ column: z.string(), descending: z.boolean() })
export type ColumnSort = z.infer<typeof ColumnSort>

/** Indicators down, periods across, all as stored: what a table is before anything is chosen. */
export function plainShape(show: TableShape['show']): TableShape {
  return {
    pivot: { rows: ['indicators'], columns: ['periods'] },
    fixed: {},
    show: [...show],
    arrange: 'beside',
    chapters: false,
    totals: false,
    hideEmpty: { rows: true, columns: false },
    look: { magnitude: 'stored', decimals: null, columns: {} }
  }
}
