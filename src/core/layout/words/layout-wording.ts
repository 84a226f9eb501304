import type { LossTurn } from '../../comparison/arithmetic/loss-turn.ts'
import type { PassingStage } from '../../comparison/figures/figure-marks.ts'
import type { ObservedMeasure } from '../../comparison/figures/observed-figure.ts'
import type { AverageMethod } from '../../comparison/measures/average-growth.ts'
import type { SymbolMeaning } from '../../quantity/typed/symbols.ts'
import type { AverageMeasure, PlainMeasure } from '../pivot/cube.ts'
import type { Dimension } from '../pivot/pivot.ts'

/** Measures with one name; an index is named with its base, an average with its years, a single period by its length. */
type NamedMeasure = Exclude<PlainMeasure, 'single' | `index:${string}` | AverageMeasure>

/** The words that a laid-out table brings along, in one language. */
export interface LayoutWording {
  /** Over the names of the rows. */
  readonly stub: Readonly<Record<Dimension, string>>
  readonly unit: string
  readonly total: string
  readonly eachRegion: string
  readonly measures: Readonly<Record<NamedMeasure, string>>
  /** A month, quarter or longer period by itself. */
  readonly single: (months: number) => string
  /** Over changes that are all in points: 增减（百分点）. */
  readonly changeIn: (points: string) => string
  /** Of a number that stands beside that of a snapshot, and of that. */
  readonly now: string
  readonly frozen: string
  readonly indexOn: (base: string) => string
  /** Growth a year on the average; `span` names the years, without their base. */
  readonly averageOver: (span: string, method: AverageMethod) => string
  /** After the name of a column whose figures are all in a unit of their own. */
  readonly inUnit: (unit: string) => string
  /** What stands where there is no figure. */
  readonly noFigure: string
  /** Less than half of the smallest unit shown, in a yearbook. */
  readonly negligible: string
  /** What … says of a figure that it stands for. */
  readonly dotsSay: Readonly<Record<SymbolMeaning, string>>
  /** What … says in a table: of some `places`, of so many (`count`), one thing, of all others another. */
  readonly dots: (
    signs: readonly string[],
    apart: readonly { readonly places: readonly string[]; readonly count: number; readonly says: string }[],
    says: string
  ) => string
  /** What follows a change in percentage points, in points of an index, in places. */
  readonly points: string
  readonly perMillePoints: string
  readonly indexPoints: string
  readonly places: string
  /** Of profits. */
  readonly turns: Readonly<Record<LossTurn, string>>
  /** Of anything else that can be below zero. */
  readonly negativeTurns: Readonly<Record<LossTurn, string>>
  readonly stages: Readonly<Record<PassingStage, string>>
  readonly reasons: Readonly<Record<string, string>>
  readonly note: (text: string) => string
  readonly unitLine: (unit: string) => string
  readonly title: (region: string, subject: string, span: string) => string
  /** From January to the end of each month of a span. */
  readonly runUp: (span: string) => string
  /** One year, or the first and the last of several. */
  readonly years: (from: number, to: number) => string
  /** Years with gaps between them. */
  readonly mainYears: (span: string) => string
  readonly mainIndicators: string
  readonly comma: string
  /** Between names that have commas in them. */
  readonly listed: string
  readonly publishedGrowth: string
  readonly nominalGrowth: string
  readonly computedGrowth: string
  readonly computedElsewise: string
  /** One sentence for all growth of a table; one of what each mark means. */
  readonly growthIs: (text: string) => string
  readonly growthMarks: (parts: readonly string[]) => string
  readonly rounding: string
  /** Where a change is not the difference of the figures shown. */
  readonly roundedChanges: string
  /** Where what stands in one column is of two kinds of whole. */
  readonly partOfRegions: (measures: readonly string[], names: readonly string[]) => string
  /** What the sign beside published growth means that its levels contradict; `where`: each by `figuresOf`. */
  readonly contradicted: (where: readonly string[]) => string
  /** Several indicators of a period. */
  readonly figuresOf: (period: string, names: readonly string[]) => string
  readonly scopeChanged: (period: string, names: readonly string[]) => string
  /** What the mark means; of so many numbers in all these are named. */
  readonly disputes: (found: {
    readonly named: readonly string[]
    readonly count: number
    /** Does some number that bears the mark follow from such a figure? */
    readonly isAnyComputed: boolean
  }) => string
  /** What is of a figure: an indicator of a region in a period; '' for what goes without saying. */
  readonly figureOf: (what: { readonly region: string; readonly name: string; readonly period: string }) => string
  /** What was observed of an indicator. */
  readonly observed: (name: string, measure: ObservedMeasure) => string
  readonly saidOf: (what: string, said: readonly string[]) => string
  /** null: typed in. */
  readonly saidBy: (value: string, sender: string | null) => string
  /** Of indicators of which only growth is known. */
  readonly rankedByGrowth: (names: readonly string[]) => string
  /** Why contributions need not add up to 100 %. */
  /** Where change of growth comes from: all of it from sources, none of it, or some. */
  readonly growthChange: Readonly<Record<'published' | 'computed' | 'both', string>>
  /** Of indicators whose change of growth is that of growth at current prices. */
  readonly nominalGrowthChange: (names: readonly string[]) => string
  readonly contributionsDeflated: string
  readonly contributionsMissing: string
  /** What of a spreadsheet no source has published, so that whoever reads it back does not take it for that. */
  readonly computed: (names: readonly string[]) => string
  readonly changesInPoints: string
  /** Computed numbers of a spreadsheet that have no formula. */
  readonly constants: (measures: readonly string[]) => string
  /** A measure in some of the periods. */
  readonly ofPeriods: (measure: string, periods: string) => string
  readonly noNumber: (reasons: readonly string[]) => string
  readonly atStage: (figures: string, stage: string) => string
  readonly allAtStage: (stage: string) => string
  /** Of signs that stand beside figures. */
  readonly stageSigns: (signs: readonly { readonly sign: string; readonly stage: string }[]) => string
}
