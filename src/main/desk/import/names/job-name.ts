import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { Measure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { isGrowthAlone, plainName } from '#core/catalogue/names/plain-name.ts'
import { decimalPlaces } from '#core/quantity/decimal.ts'
import { baseOfIndex, isRateUnit, isYearBeforeUnit, parseUnit } from '#core/quantity/units/unit.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { pictureRows } from '../../workbook/sheet-picture.ts'
import type { JobTable } from '../job/job-file.ts'
import { leafOf, type PathDrift } from './like-paths.ts'

/** Decimals of figures in returns. */
const mostWritten = 4
const ofQuotients = 2

/** A name of the returns with all that is known of it. */
export interface JobName {
  readonly key: string
  readonly path: readonly string[]
  /** Of its levels, as first written. */
  readonly unit: string | null
  /** In what its changes are told, as first written: all that says what a name measures that has no level (比年初增减). */
  changesIn: string | null
  observations: number
  /** What its figures say of it. */
  readonly measures: Set<Measure>
  /** The first number among its figures; null: none is one. */
  example: ImportName['example']
  /** Of its figures, as many as one of them has; null: no figure says. Known of names that are to become an indicator. */
  decimals: number | null
  /** The name is that of the indicator's growth: its figures in percent are growth. */
  readonly isGrowth: boolean
  readonly state: ImportName['state']
  readonly indicator: Indicator | null
  readonly suggestions: ImportName['suggestions']
  /** When the meaning was decided in an earlier import; null: it was not. */
  readonly decidedAt: string | null
  /** The indicator of that decision. */
  readonly decidedAs: string | null
  /** What stood over the name when it was decided, and stands now; null: the same, or it was not decided. */
  readonly drift: PathDrift | null
  /** Of an index: whose of another base (上月=100 beside 上年同月=100) it is, and with which it is decided; null: its own. */
  readonly otherBase: OtherBase | null
  /** It was said in this import and is worth remembering for the form. */
  readonly isSaid: boolean
  readonly first: { readonly table: JobTable; readonly observation: ReadObservation }
  /** Where it stands. */
  readonly tables: Set<JobTable>
}

/** The index of another base that a name is one of: of a name of the import, or of the catalogue. */
export type OtherBase = { readonly key: string } | { readonly indicator: Indicator }

/** Its unit says what is counted; that of growth, shares, ranks and targets does not. */
export function hasOwnUnit(observation: ReadObservation): boolean {
  return observation.measure === 'level' || observation.measure === 'index'
}

/** Growth, shares, ranks, targets and an index over the year before are of the level beside them, where there is one. */
export function isOfLevel(observation: ReadObservation): boolean {
  if (!hasOwnUnit(observation)) return true
  return observation.measure === 'index' && observation.unit !== null && isYearBeforeUnit(observation.unit)
}

/** A target, a rank or a change in points whose last label says that it is one of growth: 地区生产总值 › 增速. */
export function isOfGrowthOf(observation: ReadObservation): boolean {
  const { measure, indicator } = observation
  const says = measure === 'target' || measure === 'rank' || isChangeInPoints(observation)
  return says && indicator.length > 1 && isGrowthAlone(leafOf(indicator))
}

/** What ranks the growth of what it is named for, or says by how many points that growth changed; null: neither. */
export function measureOfGrowth(
  observation: ReadObservation,
  name: Pick<JobName, 'path' | 'isGrowth'>
): 'growth-rank' | 'growth-change' | null {
  const { measure, indicator } = observation
  if (measure !== 'rank' && !isChangeInPoints(observation)) return null
  if (!name.isGrowth && !(isGrowthAlone(leafOf(indicator)) && !isGrowthAlone(leafOf(name.path)))) return null
  return measure === 'rank' ? 'growth-rank' : 'growth-change'
}

/** By so many 百分点: of a rate, a growth or a share, and never of an amount. */
export function isChangeInPoints({ measure, unit }: ReadObservation): boolean {
  const parsed = measure === 'change' && unit !== null ? parseUnit(unit) : null
  return parsed !== null && isRateUnit(parsed)
}

/** What an observation says of its name, before anybody knows the indicator. */
export function measureOfName(observation: ReadObservation, name: Pick<JobName, 'path' | 'isGrowth'>): Measure {
  const { measure } = observation
  if (observation.basis === 'same-scope') return 'base'
  return measureOfGrowth(observation, name) ?? (name.isGrowth && measure === 'level' ? 'growth' : measure)
}

/** The unit of the indicator that the name is to become. A change in points is one of a percent, and says it not. */
export function unitOfNew({ unit, changesIn }: Pick<JobName, 'unit' | 'changesIn'>): string | null {
  if (unit !== null || changesIn === null) return unit
  const parsed = parseUnit(changesIn)
  return parsed !== null && isRateUnit(parsed) ? null : changesIn
}

/** `money` for 万元 and 亿元: names of one path are told apart by what their figures measure, indices by what is 100. */
export function kindOfUnit(unit: string | null): string {
  if (unit === null) return ''
  const parsed = parseUnit(unit)
  return parsed === null ? unit : (baseOfIndex(parsed) ?? parsed.dimension)
}

export function keyOfLevel(path: string, { unit }: ReadObservation): string {
  return `${path}\n\n${kindOfUnit(unit)}`
}

export function isKeyOfIndex(key: string): boolean {
  return key.includes('\n\nindex:')
}

/** The key of a name before anybody said the unit of its figures: what was decided of it then still holds. */
export function bareKey(key: string): string {
  return key.slice(0, key.lastIndexOf('\n\n') + 2)
}

/** One figure may end in a nought that its cell does not keep (406.8 beside 934.49): what a row has, all its figures say. */
export function moreDecimals({ decimals, first }: JobName, observation: ReadObservation): number | null {
  const { measure, unit } = first.observation
  if (observation.measure !== measure || observation.unit !== unit) return decimals
  const own = writtenDecimals(observation)
  return own === null ? decimals : Math.max(own, decimals ?? 0)
}

/** null: a symbol. More than anybody writes are those of a quotient that the sheet computed and nobody rounded. */
export function writtenDecimals({ decimal }: ReadObservation): number | null {
  if (decimal === null) return null
  const places = decimalPlaces(decimal)
  return places > mostWritten ? ofQuotients : places
}

export function shownName(name: JobName, made: Indicator | undefined): ImportName {
  const { table } = name.first
  return {
    key: name.key,
    path: [...name.path],
    unit: name.unit,
    observations: name.observations,
    measures: [...name.measures],
    example: name.example,
    state: name.state,
    indicator: name.indicator?.id ?? null,
    indicatorName: name.indicator?.name ?? null,
    suggestions: name.suggestions,
    made: made === undefined ? null : { name: made.name, unit: made.unit, kind: made.kind },
    decidedAt: name.decidedAt,
    drift: name.drift === null ? null : { gained: [...name.drift.gained], lost: [...name.drift.lost] },
    file: table.file.id,
    sheet: table.sheet.name,
    cell: cellOfName(name)
  }
}

/** Where the name is written: the label that says it, else the first figure that it names. */
function cellOfName({ path, first }: JobName): string {
  const { table, observation } = first
  const leaf = plainName(path.at(-1) ?? '')
  for (const { row, column } of observation.labels) {
    const text = pictureRows(table.sheet.picture, row, 1)[0]?.[column] ?? ''
    if (plainName(text) === leaf) return cellName(row, column)
  }
  return cellName(observation.row, observation.column)
}
