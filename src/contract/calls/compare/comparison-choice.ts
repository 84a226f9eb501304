import { z } from 'zod'
import { isMeasureName, type MeasureName as MeasureNameText } from '#core/comparison/measure-name.ts'
import { LANGUAGES } from '#core/language.ts'
import { parseUnit } from '#core/quantity/units/unit.ts'
import { IndicatorId, PeriodText, RegionCode } from '../../figure.ts'
import { SymbolStyle, TableShape } from '../../table-shape.ts'

/** share, contribution, pull, rank, single, ytd, average, index:2015: see src/core/comparison/measure-name.ts. */
export const MeasureName = z.custom<MeasureNameText>(
  (text) => typeof text === 'string' && isMeasureName(text),
  'not a measure'
)
export type MeasureName = z.infer<typeof MeasureName>

/** What the year before is taken from: as published then, or restated in the scope of now (同口径). */
export const PriorBasis = z.enum(['published', 'same-scope'])
export type PriorBasis = z.infer<typeof PriorBasis>

/** What is compared. */
export const ComparisonChoice = z.object({
  regions: z.array(RegionCode).min(1).max(500),
  /** In the order of the cells. */
  periods: z.array(PeriodText).min(1).max(120),
  /** null: all that have figures. */
  indicators: z.array(IndicatorId).nullable(),
  /** Beside value, change, growth and points. */
  measures: z.array(MeasureName).max(12).default([]),
  basis: PriorBasis.default('published'),
  /** The figures as known at a moment, as `history.lookBack` takes it; null: as the desk is looked at. */
  asOf: z.string().max(40).nullable().default(null)
})

/** 亿元, 万人: what src/core/quantity/units/unit.ts knows. */
export const UnitText = z.string().refine((text) => parseUnit(text) !== null, 'not a unit')

/** How a comparison is laid out: what screen, print and export share. */
export const LayoutChoice = TableShape.extend({
  language: z.enum(LANGUAGES),
  symbols: SymbolStyle,
  /** Held against a snapshot: only where something is not the same any more. */
  changedOnly: z.boolean().default(false),
  /** null: made from regions, indicators and periods. */
  title: z.string().nullable()
})
export type LayoutChoice = z.infer<typeof LayoutChoice>
