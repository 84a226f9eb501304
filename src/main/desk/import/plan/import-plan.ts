import type { ChangeKind, ImportCounts, WaitsFor } from '#contract/calls/import/import-outcome.ts'
import type { Target } from '#contract/calls/target-calls.ts'
import type { Measure } from '#contract/figure.ts'
import type { FigureRefusal } from '#contract/wording/refusals.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import type { StageChoice } from '#core/comparison/figures/stage.ts'
import type { SymbolMeaning } from '#core/quantity/typed/symbols.ts'
import type { ReadObservation, RefusalReason, Remark } from '#core/reading/reading.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import type { StandingFigure } from '../../store/claims/place-claims.ts'
import type { Suspicion } from '../../store/suspicions.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'
import type { JobName } from '../names/job-name.ts'
import type { RegionDoubt, RememberedDoubt } from '../regions/homes/home-of-table.ts'
import type { UnlistedRegion } from '../regions/unlisted-regions.ts'
import type { StageTold } from './supposed-stages.ts'

/** Whose figures are imported. */
export interface ImportSource {
  /** By its name of now; null: nobody knows. */
  readonly departmentOf: DepartmentOf
}

/** What storing an import would do: nothing is decided after this. */
export interface ImportPlan {
  readonly figures: readonly PlannedFigure[]
  readonly targets: readonly PlannedTarget[]
  readonly refused: readonly RefusedCell[]
  readonly waiting: readonly WaitingFigure[]
  readonly names: readonly JobName[]
  /** Made when the import is stored: it is in use by figures or targets. */
  readonly newIndicators: readonly Indicator[]
  /** What is made of names that nobody knows, by their keys. */
  readonly made: ReadonlyMap<string, Indicator>
  /** The other way round: the key of the name that an indicator is made of, of several the first. */
  readonly nameOfMade: ReadonlyMap<Indicator, string>
  readonly unknownRegions: readonly PlannedRegion[]
  /** Keys of tables with figures that no region is known for, each with the region that may be meant. */
  readonly regionless: ReadonlyMap<string, RegionDoubt>
  /** Keys of tables whose region was in doubt and is settled by what was said in an earlier import. */
  readonly remembered: ReadonlyMap<string, RememberedDoubt>
  /** Figures are taken for those of the import's region because nothing speaks of any. */
  readonly isRegionSupposed: boolean
  /** Keys of tables with figures whose unit is only supposed and not borne out by the desk. */
  readonly unitDoubts: ReadonlyMap<string, UnitDoubt>
  /** The codes of the regions that the figures of each file are of. */
  readonly regionsOf: ReadonlyMap<JobFile, ReadonlySet<string>>
  /** What is to be said of the files' figures as a whole: whose they may be, and of years in which their region's code did not hold. */
  readonly remarks: ReadonlyMap<JobFile, readonly Remark[]>
  readonly counts: PlanCounts
  /** Looks at the figures once more where some of them are left out. */
  readonly suspicionsWithout: (isLeft: (figure: PlannedFigure) => boolean) => Generator<void, SuspicionsOf>
}

/** What looks wrong about each figure of an import that is stored. */
export type SuspicionsOf = (figure: PlannedFigure) => readonly Suspicion[]

/** Why the unit that is supposed of a table's figures may be another. */
export interface UnitDoubt {
  /** The desk's figures are far from them, or it has none to hold them against. */
  readonly because: 'far' | 'untold'
  /** The unit in which they would be near. */
  readonly likely: string | null
}

/** Before anything is left by the user. */
export type PlanCounts = Omit<ImportCounts, 'toSee' | 'storing' | 'replacing' | 'withdrawing' | 'left'>

/** The cell that something was read from. */
export interface PlannedCell {
  readonly table: JobTable
  readonly row: number
  readonly column: number
}

/** A name of a region that no list knows, with what it becomes, and where it is used first. */
export interface PlannedRegion extends UnlistedRegion {
  readonly figures: number
  readonly first: PlannedCell
}

/** A place that a figure is about. */
export interface PlannedPlace {
  /** A code. */
  readonly region: string
  readonly regionName: string
  readonly indicator: Indicator
  readonly measure: Measure
  readonly period: string
}

/** A place as a key. */
export function placeKey({
  region,
  indicator,
  measure,
  period
}: Pick<PlannedPlace, 'region' | 'measure' | 'period'> & { readonly indicator: Pick<Indicator, 'id'> }): string {
  return `${region} ${indicator.id} ${measure} ${period}`
}

export interface PlannedFigure extends PlannedCell, PlannedPlace, StageTold {
  readonly kind: Exclude<ChangeKind, 'refused' | 'waiting'>
  /** In the indicator's unit; null with a symbol, and with neither where a cell that had a value is blank now. */
  readonly decimal: string | null
  readonly symbol: string | null
  readonly meaning: SymbolMeaning | null
  /** What the sheet or the person says of the stage; null: nothing. */
  readonly said: StageChoice | null
  readonly typed: string | null
  readonly convertedFrom: string | null
  readonly claimed: ClaimedElsewhere | null
  /** 0, or 1 and up for cells that disagree with one before; null: says again what a cell before or a source before a decision said, and is not stored. */
  readonly nth: number | null
  /** What stands at the place. */
  readonly old: StandingFigure | null
  /** The department that gave what stands there, where this import is another's. */
  readonly oldFrom: string | null
  /** Another cell of this import that says something else of the same place. */
  readonly rival: Rival | null
  /** What another department's cell says again: it is stored where that one is. */
  readonly echoOf: { readonly first: PlannedFigure } | null
  readonly suspicions: readonly Suspicion[]
}

/** Does a figure of a later stage stay in use beside it? The two disagree, and nobody need decide. */
export function isOutranked({ kind, old, stage }: Pick<PlannedFigure, 'kind' | 'old' | 'stage'>): boolean {
  return kind === 'conflicting' && old !== null && stageCode(old.stage) > stageCode(stage)
}

export type Rival = PlannedCell & Pick<PlannedFigure, 'decimal' | 'symbol'>

export interface PlannedTarget extends PlannedCell {
  readonly kind: 'new' | 'same' | 'changed'
  readonly regionName: string
  readonly indicator: Indicator
  /** Its id is that of the target it changes, or null. */
  readonly target: Omit<Target, 'id'> & { readonly id: number | null }
  /** The one that it changes, or says again; null: there is none. */
  readonly old: Target | null
  /** A cell of this import before it that says another of the same indicator, region, year and kind. */
  readonly rival: PlannedTarget | null
}

/** A figure as it was read, whose place is not known until a person has said something of it. */
export interface WaitingFigure extends PlannedCell {
  readonly observation: ReadObservation
  readonly period: string | null
  /** null: the sheet names none and nothing else tells it. */
  readonly regionName: string | null
  readonly waits: readonly WaitsFor[]
}

export interface RefusedCell {
  readonly file: JobFile
  readonly sheet: string
  readonly cell: string
  readonly text: string
  /** Of the reader, or of the desk. */
  readonly reason: RefusalReason | FigureRefusal
}

/** How a value is claimed of an indicator that was merged into the one that it is shown as: in that one's unit. */
export interface ClaimedElsewhere {
  readonly indicator: string
  readonly decimal: string | null
  readonly convertedFrom: string | null
}
