import type { IndicatorKind } from '../../comparison/arithmetic/growth.ts'
import type { Rates } from '../../comparison/arithmetic/growth-points.ts'
import type { DisputedNumbers, NumberBasis, RateBasis } from '../../comparison/comparison-table.ts'
import type { Disputed } from '../../comparison/figures/observed-figure.ts'
import type { Stage } from '../../comparison/figures/stage.ts'
import { type AverageMethod, averageMethods } from '../../comparison/measures/average-growth.ts'
import type { SymbolMeaning } from '../../quantity/typed/symbols.ts'

/** Figures over regions, indicators and periods, as they are laid out. */
export interface ComparedCube {
  readonly regions: readonly CubeRegion[]
  /** Canonical period texts. */
  readonly periods: readonly string[]
  readonly indicators: readonly CubeIndicator[]
  /** Indicators above those that have figures, by id: headings of their parts. */
  readonly ancestors: ReadonlyMap<string, Ancestor>
  /** The members that are sums of the others; −1: there is none. */
  readonly totals: { readonly regions: number; readonly periods: number }
  /** Index of the indicator that formulas call so; −1: there is none in the table. */
  readonly named: (name: string) => number
  /** A region's indicator over the periods; null: no figures at all. */
  readonly row: (region: number, indicator: number) => CubeRow | null
}

export interface CubeRegion {
  readonly code: string
  readonly name: string
  /** Of a sum of regions those that it is made of in the end; null: it is no sum. */
  readonly parts: readonly string[] | null
  /** Codes of the regions that it, or any of its parts, is part of. */
  readonly within: readonly string[]
}

export interface Ancestor {
  readonly name: string
  readonly nameEn: string | null
  readonly parent: string | null
}

export interface CubeIndicator extends Ancestor {
  readonly id: string
  readonly unit: string | null
  /** Decimals shown. */
  readonly decimals: number
  readonly kind: IndicatorKind
  /** `current`: a sum of it grows nominally. */
  readonly priceBasis: 'current' | 'constant' | 'none'
  /** How values of parts make one of the whole. */
  readonly aggregation: 'sum' | 'last' | 'average' | 'never'
  readonly chapter: string
  /** From which others its values follow where no source gives them; null: from none. */
  readonly formula: string | null
}

export interface CubeRow {
  /** Of a period; null beyond the last. */
  readonly cellAt: (period: number) => CubeCell | null
  /** Of most cells of a large table no more is ever asked than whether there is anything in them. */
  readonly standsAt?: (period: number) => boolean
  /** Average growth from the first period to the last, by each method; null where it was not asked for. */
  readonly averages: Readonly<Record<AverageMethod, CubeAverage>> | null
  /** The row of a snapshot that it is held against; left out: it is held against none. */
  readonly frozen?: CubeRow
}

/** A number, or the code of the reason why there is none. */
export interface Computed {
  readonly value: number | null
  readonly reason: string | null
  /** What it rests on, where that is known. */
  readonly basis?: NumberBasis | null
  readonly disputed?: Disputed
  /** Of a change of growth that was computed: what it is between. */
  readonly rates?: Rates | undefined
}

/** The base is not among the years of the label: base 2015, end 2020 is 2016–2020年年均增长. */
export interface CubeAverage extends Computed {
  readonly basis: NumberBasis | null
  readonly from: string | null
  readonly to: string | null
}

export interface CubeCell {
  readonly value: number | null
  readonly decimal: string | null
  readonly symbol: string | null
  /** What the symbol says; null or left out: nobody said, or there is none. */
  readonly meaning?: SymbolMeaning | null
  readonly stage: Stage | null
  readonly change: number | null
  readonly rate: number | null
  readonly points: number | null
  readonly basis: RateBasis | null
  readonly reason: string | null
  /** Why there is no change. */
  readonly changeReason: string | null
  /** The published growth is none that the levels beside it give. */
  readonly isContradicted: boolean
  /** The sign that a source printed in place of growth (…), where nothing gives a number; null: none. */
  readonly growthSymbol: string | null
  /** What that says. */
  readonly growthMeaning?: SymbolMeaning | null
  /** No source gave the value: it follows from a formula, or is the sum of regions. */
  readonly isDerived: boolean
  readonly disputed: DisputedNumbers
  /** The series is broken since the year before: its scope (口径) changed. */
  readonly break: 'scope' | null
  /** What was asked for beside these, by the measure's name. */
  readonly more: Readonly<Record<string, Computed>>
}

/**
 * What a column shows. `growth` is percent for levels and points for rates; `points` points alone, `growth-change` by how
 * many points growth is more than a year before, `computed` percent
 * from the levels alone. An average stands once for all periods.
 */
export type PlainMeasure =
  | 'value'
  | 'change'
  | 'growth'
  | 'points'
  | 'growth-change'
  | 'computed'
  | 'share'
  | 'contribution'
  | 'pull'
  | 'residual'
  | 'rank'
  | 'growth-rank'
  | 'single'
  | 'ytd'
  | `index:${string}`
  | AverageMeasure
export type AverageMeasure = `average:${AverageMethod}`

/** A measure of the figures as they are; held against a snapshot also as it was then, and what is more or less since. */
export type ShownMeasure = PlainMeasure | `then:${PlainMeasure}` | `since:${PlainMeasure}`

/** Which measure it is, and when. */
export interface HeldMeasure {
  readonly of: PlainMeasure
  readonly when: 'now' | 'then' | 'since'
}

/** Asked for every cell of a table. */
export function heldMeasure(measure: ShownMeasure): HeldMeasure {
  if (measure.startsWith('then:')) return { of: measure.slice('then:'.length) as PlainMeasure, when: 'then' }
  if (measure.startsWith('since:')) return { of: measure.slice('since:'.length) as PlainMeasure, when: 'since' }
  return { of: measure as PlainMeasure, when: 'now' }
}

/** Also where the average is one of then. */
export function averageMethod(measure: string): AverageMethod | null {
  return byMeasure.get(measure) ?? null
}

/** Asked for every cell of a table. */
const byMeasure: ReadonlyMap<string, AverageMethod> = new Map(
  averageMethods.flatMap((method) => ['', 'then:', 'since:'].map((when) => [`${when}average:${method}`, method]))
)

/** Where a figure stands in the cube, or the part of it that one axis knows; −1: not said. */
export interface Place {
  readonly indicators: number
  readonly regions: number
  readonly periods: number
}

export const NOWHERE: Place = { indicators: -1, regions: -1, periods: -1 }

/** What two axes and the fixed members say together. */
export function joined(one: Place, other: Place): Place {
  return {
    indicators: one.indicators >= 0 ? one.indicators : other.indicators,
    regions: one.regions >= 0 ? one.regions : other.regions,
    periods: one.periods >= 0 ? one.periods : other.periods
  }
}

/** A row held against that of a snapshot, with what it is called by. */
export function heldRow<Name extends object>(name: Name, row: CubeRow, frozen: CubeRow): CubeRow & Name {
  return {
    ...name,
    cellAt: (period) => row.cellAt(period),
    standsAt: (period) => row.standsAt?.(period) === true,
    get averages() {
      return row.averages
    },
    frozen
  }
}

export function cellAt(cube: ComparedCube, place: Place): CubeCell | null {
  return cube.row(place.regions, place.indicators)?.cellAt(place.periods) ?? null
}

/** A figure, a symbol, growth that was published without its level, or a measure that follows from other periods or a snapshot. */
export function saysSomething({ value, symbol, rate, points, growthSymbol, more }: CubeCell): boolean {
  if (value !== null || symbol !== null || rate !== null || points !== null || growthSymbol !== null) return true
  return Object.values(more).some((computed) => computed.value !== null)
}
