import type { ChartKind } from './chart-kind.ts'

/** What a point stands for in the table; of how growth changes (增速增减) speak the words alone. */
export interface ChartPlace {
  readonly region: string
  readonly indicator: string
  readonly period: string
  /** `other`: another number that is told of the figure, as its change or its share. */
  readonly measure: 'value' | 'growth' | 'growth-change' | 'other'
}

export interface ChartPoint {
  /** null: a gap, never a zero. Unrounded. */
  readonly value: number | null
  /** As it is read out and shown on hover, with its unit; a dash for a gap. */
  readonly text: string
  /** null for what no cell holds: the rest of a whole. */
  readonly place: ChartPlace | null
  /** What may yet be revised; the line to it is dashed. */
  readonly isTentative: boolean
  /**
   * Growth of levels at current prices (名义). Beside growth at comparable prices it is another quantity: it is drawn
   * hollow, and no line leads from the one to the other.
   */
  readonly isNominal: boolean
  /** Its scope (口径) is not that of the one before: no line leads to it. */
  readonly isBroken: boolean
}

export interface ChartSeries {
  readonly key: string
  readonly name: string
  readonly draw: 'line' | 'column'
  /** 0 is the axis at the left, 1 the one at the right. */
  readonly axis: 0 | 1
  readonly points: readonly ChartPoint[]
}

export interface ChartAxis {
  /** In words: 亿元, %, 2019年=100. */
  readonly unit: string
  readonly decimals: number
  /** Is 0 on it whatever it shows? Growth of 2 % at the foot of an axis would look as none; an index is told from 100. */
  readonly hasZero: boolean
}

/** A target as a line over its year: over one category, or over all periods of the year that are set against it. */
export interface ChartTargetLine {
  readonly from: number
  readonly to: number
  readonly axis: 0 | 1
  readonly value: number
  readonly label: string
}

/** One set of axes with what is drawn on them. */
export interface ChartPanel {
  /** Of a small chart among several. */
  readonly title: string | null
  readonly categories: readonly string[]
  /** Bars lie: categories run down. */
  readonly isLying: boolean
  readonly isStacked: boolean
  readonly axes: readonly ChartAxis[]
  /** A level that everything is measured from: 100 of an index. */
  readonly baseline: number | null
  readonly series: readonly ChartSeries[]
  readonly targets: readonly ChartTargetLine[]
  /** Where series are broken, by category, and which of them; no names where there is only one. */
  readonly breaks: readonly { readonly category: number; readonly names: readonly string[] }[]
}

/** A chart as it is to be drawn, on screen, on paper and as a table: every number is worked out here. */
export interface ChartModel {
  readonly kind: ChartKind
  readonly panels: readonly ChartPanel[]
  /** Rows that this kind of chart has no place for. */
  readonly leftOut: readonly string[]
  /** Shares whose 100 % is the sum of what is selected, and no whole that has a name. */
  readonly isOfSelected?: true
}

/** Which of the growth of a series is nominal. */
export function nominalOf({ points }: ChartSeries): 'none' | 'some' | 'all' {
  const told = points.filter(({ value }) => value !== null)
  const nominal = told.filter(({ isNominal }) => isNominal)
  if (nominal.length === 0) return 'none'
  return nominal.length === told.length ? 'all' : 'some'
}

/** Does a line lead from the point before to this one? Only where both are the same quantity. */
export function isJoined({ points }: ChartSeries, at: number): boolean {
  const [before, own] = [points[at - 1], points[at]]
  return before !== undefined && own !== undefined && !own.isBroken && before.isNominal === own.isNominal
}

/** Is there anything to be seen? */
export function isEmptyChart({ panels }: ChartModel): boolean {
  return panels.every(({ series }) => series.every(({ points }) => points.every(({ value }) => value === null)))
}
