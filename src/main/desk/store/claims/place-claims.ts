import type { Figure, Measure, Stage } from '#contract/figure.ts'
import { namesOfPeriod, plainPeriod } from '#core/period/months-name.ts'
import type { SymbolMeaning } from '#core/quantity/typed/symbols.ts'
import { fallenChanges } from '../changes/fallen-changes.ts'
import type { Store } from '../store.ts'
import { attribution } from './attribution.ts'
import { meaningOf, measureCode, periodCode, periodText, stageOf } from './claim-codes.ts'
import { type ClaimRow, claimColumns, figureOf, isStated, outranks, rank } from './claim-row.ts'
import { Disputes } from './conflict.ts'

/** What a figure is about. */
export interface ClaimedPlace {
  readonly region: string
  readonly indicator: string
  readonly measure: Measure
  readonly period: string
}

export interface PlaceClaim {
  readonly figure: Figure
  readonly change: number
  readonly stands: boolean
  /** The claim that the figure of the place is. */
  readonly isFigure: boolean
  /** It says otherwise than the figure, and nobody has decided between them. */
  readonly isDisputed: boolean
  /** The claim as it is stored, in the unit that its indicator has now. */
  readonly row: ClaimRow
}

/** Every claim of one place, newest first; withdrawn ones have neither decimal nor symbol. */
export function readClaims(store: Store, place: ClaimedPlace): PlaceClaim[] {
  const fallen = new Set(fallenChanges(store))
  const rows = placeRows(store, place).sort((a, b) => b[4] - a[4] || a[6] - b[6])
  const standing = rows.filter((row) => !fallen.has(row[4]))
  const best = bestOf(standing)
  const disputes = new Disputes(store)
  const against = best === null ? [] : disputes.against(best, standing)
  const conflict = against.length === 0 ? null : against.map((row) => disputes.shown(row))
  return rows.map((row) => ({
    figure: figureOf(store, row, row === best ? conflict : null),
    change: row[4],
    stands: !fallen.has(row[4]),
    isFigure: row === best && isStated(row),
    isDisputed: against.includes(row),
    row
  }))
}

/** What the change list compares with: a place's figure, and by which change and sheet it came. */
export interface StandingFigure {
  readonly decimal: string | null
  readonly symbol: string | null
  readonly meaning: SymbolMeaning | null
  readonly stage: Stage | null
  readonly change: number
  /** Key of the sheet it was read from. */
  readonly sheet: number | null
}

/** Looks places up one after the other; quick where they come in the order of the key. */
export function standingFigures(store: Store): (place: ClaimedPlace) => StandingFigure | null {
  const standing = standingClaims(store)
  return (place) => {
    const claim = standing(place)
    return claim === null || (claim.decimal === null && claim.symbol === null) ? null : claim
  }
}

/** The same with claims that withdraw: they have neither decimal nor symbol, but a stage that they were made at. */
export function standingClaims(store: Store): (place: ClaimedPlace) => StandingFigure | null {
  const select = store
    .sql(
      `SELECT value, symbol, stage, change, sheet, meaning, ${rank} FROM claim
       WHERE region = ? AND indicator = ? AND measure = ? AND period = ?
         AND change <= ? AND change NOT IN (SELECT value FROM json_each(?))`
    )
    .raw()
  const fallenOnes = fallenChanges(store)
  const fallen = JSON.stringify(fallenOnes)
  const whose = attribution(store)
  const isPlain = hasPlainPeriods(store)
  return (place) => {
    const region = store.regions.find(place.region)
    const indicator = store.indicators.find(place.indicator)
    if (region === null || indicator === null) return null
    if (!isPlain || !whose.isPlainFor(indicator)) return attributedClaim(store, place, fallenOnes)
    const key = [region, indicator, measureCode(place.measure), periodCode(place.period), store.upTo]
    const row = select.get(...key, fallen) as
      | [string | null, string | null, number | null, number, number | null, number | null]
      | undefined
    if (row === undefined || row[2] === null) return null
    const [decimal, symbol, stage, change, sheet, meaning] = row
    return { decimal, symbol, meaning: meaningOf(meaning), stage: stageOf(stage), change, sheet }
  }
}

/** A desk of before periods had one name each may hold 2023M01-12 beside 2023: there the quick look is not enough. */
function hasPlainPeriods(store: Store): boolean {
  const codes = store.sql(`SELECT DISTINCT period FROM tally_period`).pluck().all() as number[]
  return codes.map(periodText).every((text) => plainPeriod(text) === text)
}

function attributedClaim(store: Store, place: ClaimedPlace, fallen: readonly number[]): StandingFigure | null {
  const best = bestOf(placeRows(store, place).filter((row) => !fallen.includes(row[4])))
  if (best === null) return null
  const [, , , , change, stage, , decimal, symbol, sheet, meaning] = best
  return { decimal, symbol, meaning: meaningOf(meaning), stage: stageOf(stage), change, sheet }
}

function bestOf(rows: readonly ClaimRow[]): ClaimRow | null {
  return rows.reduce<ClaimRow | null>((best, row) => (best === null || outranks(row, best) ? row : best), null)
}

/** The claims of a place, those of merged indicators and by other names of its months (2023M01-12) among them. */
function placeRows(store: Store, place: ClaimedPlace): ClaimRow[] {
  const region = store.regions.find(place.region)
  const indicator = store.indicators.find(place.indicator)
  if (region === null || indicator === null) return []
  const whose = attribution(store)
  const select = store
    .sql(
      `SELECT ${claimColumns} FROM claim
       WHERE region = ? AND indicator = ? AND measure = ? AND period IN (SELECT value FROM json_each(?)) AND change <= ?
       ORDER BY change, nth`
    )
    .raw()
  const periods = JSON.stringify(namesOfPeriod(place.period).map(periodCode))
  return whose.sourcesOf(indicator).flatMap((source): ClaimRow[] => {
    const key = [region, source, measureCode(place.measure), periods]
    const rows = select.all(...key, store.upTo) as ClaimRow[]
    return rows.map((row) => whose.read(row)).filter((row): row is ClaimRow => row?.[1] === indicator)
  })
}
