import { z } from 'zod'
import { parsePeriod } from '#core/period/period.ts'
import { SYMBOL_MEANINGS } from '#core/quantity/typed/symbols.ts'

/** Region code: GB/T 2260 (422802), nine or twelve digits below the county, or a desk's own (X…). */
export const RegionCode = z.string().min(1)
export const IndicatorId = z.string().min(1)
/** 2023, 2023H1, 2023Q3, 2023Q1-3, 2023M07, 2023M01-07, 2022/23. See src/core/period. */
export const PeriodText = z.string().refine((text) => parsePeriod(text) !== null, 'not a canonical period')
/**
 * What a figure says of its indicator. `base` is the level of its period in the scope of a year later (同口径上年同期数):
 * it stands beside the level as published then (`level`) and never in its place.
 */
export const Measure = z.enum([
  'level',
  'growth',
  'change',
  'share',
  'index',
  'rank',
  'target',
  'base',
  'growth-rank',
  'growth-change'
])
export type Measure = z.infer<typeof Measure>

/** 预计, 快报, 初步核算, 最终核实, 普查修订: later ones win. */
export const Stage = z.enum(['estimate', 'flash', 'preliminary', 'final', 'census'])
export type Stage = z.infer<typeof Stage>

/** What a person can say of it: a stage, or that none is to be noted (不注明). */
export const StageChoice = z.union([Stage, z.literal('unsaid')])
export type StageChoice = z.infer<typeof StageChoice>
export const STAGE_CHOICES: readonly StageChoice[] = [...Stage.options, 'unsaid']

/** 时期数, 时点数, 相对数, 指数, 位次, 文字. */
/** What a symbol in the place of a figure says (core/quantity/typed). */
export const SymbolMeaning = z.enum(SYMBOL_MEANINGS)
export type SymbolMeaning = z.infer<typeof SymbolMeaning>

export const IndicatorKind = z.enum(['flow', 'stock', 'rate', 'index', 'rank', 'text'])
export type IndicatorKind = z.infer<typeof IndicatorKind>

export const Indicator = z.object({
  id: IndicatorId,
  /** As long as a return or a catalogue sheet has it: what is stored can always be read. */
  name: z.string().min(1),
  nameEn: z.string().nullable(),
  aliases: z.array(z.string()),
  /** The sounds of the name, to be searched: di qu sheng chan zong zhi. */
  pinyin: z.string(),
  /** Those of its aliases. */
  aliasPinyin: z.array(z.string()),
  unit: z.string().nullable(),
  decimals: z.number().int().min(0).max(10),
  kind: IndicatorKind,
  priceBasis: z.enum(['current', 'constant', 'none']),
  direction: z.enum(['higher', 'lower', 'neutral']),
  aggregation: z.enum(['sum', 'last', 'average', 'never']),
  chapter: z.string(),
  department: z.string().nullable(),
  order: z.number(),
  parent: IndicatorId.nullable(),
  /** How it follows from other indicators (src/core/comparison/derived); null: it is observed. */
  formula: z.string().min(1).nullable().default(null),
  /** Indicators that were merged into it, each by a change that can be undone. Their names are among its aliases. */
  merged: z.array(z.object({ id: IndicatorId, name: z.string(), change: z.number().int() })),
  /** Figures the desk holds for it. */
  figures: z.number().int()
})
export type Indicator = z.infer<typeof Indicator>

export const Region = z.object({
  code: RegionCode,
  name: z.string(),
  /** Names of the regions above it, outermost first: 湖北省 恩施土家族苗族自治州. */
  path: z.array(z.string()),
  level: z.enum(['country', 'province', 'prefecture', 'county', 'town', 'own']),
  parent: RegionCode.nullable(),
  validFrom: z.number().int().nullable(),
  validTo: z.number().int().nullable(),
  /** Names that it goes by besides: the national lists' former ones, and those that the desk had before. */
  formerNames: z.array(z.string()),
  /** The sounds of the name, to be searched. */
  pinyin: z.string(),
  /** Regions that it is the sum of; null: it is none. */
  sumOf: z.array(RegionCode).nullable(),
  /** The desk has a word of its own on it: its own region, or one of the national list with another name, say. */
  isEdited: z.boolean(),
  /** Figures the desk holds for it, or for the regions that it is the sum of. */
  figures: z.number().int()
})
export type Region = z.infer<typeof Region>

/** Where a figure was read. */
export const Source = z.object({
  change: z.number().int(),
  /** Who gave it: the department of its file, else that of the change. */
  department: z.string().nullable(),
  file: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  /** As typed, where that differs from the number. */
  text: z.string().nullable(),
  /** Unit as typed, where it was converted. */
  unit: z.string().nullable(),
  /** What a person wrote about it when it was stored (核实说明). */
  note: z.string().nullable()
})
export type Source = z.infer<typeof Source>

/** What another source says of a figure's place; `nth` tells cells of one change apart. */
export const Conflicting = z.object({
  decimal: z.string().nullable(),
  symbol: z.string().nullable(),
  /** What the symbol says; null: nobody said, or there is none. */
  meaning: SymbolMeaning.nullable(),
  department: z.string().nullable(),
  nth: z.number().int(),
  source: Source
})
export type Conflicting = z.infer<typeof Conflicting>

/** Money and counts travel as decimal text; `value` is the same as a number for arithmetic on screen scale. */
export const Figure = z.object({
  region: RegionCode,
  indicator: IndicatorId,
  measure: Measure,
  period: PeriodText,
  decimal: z.string().nullable(),
  symbol: z.string().nullable(),
  /** What the symbol says; null: nobody said, or there is none. */
  meaning: SymbolMeaning.nullable(),
  stage: Stage.nullable(),
  source: Source,
  /** Who disagrees at the same stage while nobody has decided (store/claims/conflict.ts); null: nobody. */
  conflict: z.array(Conflicting).nullable()
})
export type Figure = z.infer<typeof Figure>
