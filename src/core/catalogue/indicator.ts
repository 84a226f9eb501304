import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'

/** The chapter of what nobody has put into one. */
export const unsortedChapter = '未分类'

/** A quantity that a bureau follows over years. */
export interface Indicator {
  readonly id: string
  /** Chinese name, without unit and numbering. */
  readonly name: string
  readonly nameEn: string | null
  /** Other names that returns use: GDP, 生产总值. */
  readonly aliases: readonly string[]
  readonly unit: string | null
  /** Decimals shown. */
  readonly decimals: number
  /** flow 时期数, stock 时点数, rate 相对数, index 指数 (上年=100), rank 位次, text. */
  readonly kind: IndicatorKind
  /** current: level at current prices, growth published at constant prices (GDP, value added, gross output). */
  readonly priceBasis: 'current' | 'constant' | 'none'
  readonly direction: 'higher' | 'lower' | 'neutral'
  /** How values of parts (towns, months) make one of the whole; never: they do not. */
  readonly aggregation: 'sum' | 'last' | 'average' | 'never'
  readonly chapter: string
  readonly department: string | null
  /** Place within the catalogue. */
  readonly order: number
  /** The indicator of which it is a part (其中). */
  readonly parent: string | null
  /** How it follows from other indicators (人均地区生产总值 = 地区生产总值 / 常住人口); null: it is observed. */
  readonly formula: string | null
}
