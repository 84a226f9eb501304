import { shiftedUnit } from '#core/quantity/units/shifted-unit.ts'
import { readObserved } from '../../store/figures.ts'
import type { Store } from '../../store/store.ts'
import type { UnitDoubt } from './import-plan.ts'
import type { PlacedValue } from './placed-value.ts'

/**
 * Figures whose unit nobody wrote stand in that of the catalogue. What the desk has of them in other years bears that
 * out, or not: a unit is one for many figures, so of those kept in one unit the most decide. By the keys of tables;
 * those that are not there are borne out. Steps of some milliseconds.
 */
export function* unitDoubts(store: Store, placed: readonly PlacedValue[]): Generator<void, Map<string, UnitDoubt>> {
  const unwritten: PlacedValue[] = []
  for (const [index, value] of placed.entries()) {
    if (index % valuesAtOnce === 0) yield
    if (value.isUnitUnwritten && value.decimal !== null) unwritten.push(value)
  }
  const known = yield* knownLevels(store, unwritten)
  const tallies = new Map<string, Map<string, Tally>>()
  for (const [index, value] of unwritten.entries()) {
    if (index % valuesAtOnce === 0) yield
    const { table, indicator } = value
    const ofTable = tallies.get(table.key) ?? new Map<string, Tally>()
    tallies.set(table.key, ofTable)
    const tally = ofTable.get(indicator.unit ?? '') ?? { near: 0, far: [] }
    ofTable.set(indicator.unit ?? '', tally)
    const level = nearestYear(known.get(seriesKey(value)), value.period)
    if (level === null) continue
    if (isNear(Number(value.decimal), level)) tally.near += 1
    else tally.far.push(Math.round(Math.log10(Math.abs(Number(value.decimal) / level))))
  }
  const doubts = new Map<string, UnitDoubt>()
  for (const [table, byUnit] of tallies) {
    const found = [...byUnit]
    const far = found.find(([, tally]) => tally.far.length > 0 && tally.far.length >= tally.near)
    if (far !== undefined)
      doubts.set(table, { because: 'far', likely: found.length === 1 ? likelyUnit(far[0], far[1].far) : null })
    else if (found.some(([, { near }]) => near === 0)) doubts.set(table, { because: 'untold', likely: null })
  }
  return doubts
}

interface Tally {
  near: number
  /** By how many powers of ten. */
  far: number[]
}

/** All of one table are as many powers of ten away: they are told in a unit so much smaller. */
function likelyUnit(unit: string, powers: readonly number[]): string | null {
  const [power] = powers
  return power !== undefined && power !== 0 && powers.every((one) => one === power) ? shiftedUnit(unit, -power) : null
}

/** So many values are looked at, and so many indicators read, before others are heard. */
const valuesAtOnce = 20_000
const indicatorsAtOnce = 20

/** Series move within five times of themselves from year to year; the next unit in use is ten times as much or more. */
function isNear(value: number, level: number): boolean {
  if (value === level) return true
  const factor = Math.abs(value / level)
  return factor > 1 / 5 && factor < 5
}

/** By region, indicator and months of the year: the levels of the desk by their years. */
type KnownLevels = ReadonlyMap<string, ReadonlyMap<number, number>>

function* knownLevels(store: Store, values: readonly PlacedValue[]): Generator<void, KnownLevels> {
  const regions = [...new Set(values.map(({ region }) => region))]
  const ids = [...new Set(values.map(({ indicator }) => indicator.id))]
  const known = new Map<string, Map<number, number>>()
  for (let at = 0; at < ids.length; at += indicatorsAtOnce) {
    yield
    const indicators = ids.slice(at, at + indicatorsAtOnce)
    for (const one of readObserved(store, { regions, indicators, measures: ['level'], periods: null })) {
      if (one.decimal === null) continue
      const key = seriesKey({ ...one, indicator: { id: one.indicator } })
      const series = known.get(key) ?? new Map<number, number>()
      known.set(key, series.set(yearOf(one.period), Number(one.decimal)))
    }
  }
  return known
}

function nearestYear(series: ReadonlyMap<number, number> | undefined, period: string): number | null {
  const year = yearOf(period)
  let nearest: { readonly apart: number; readonly level: number } | null = null
  for (const [other, level] of series ?? []) {
    const apart = Math.abs(other - year)
    if (nearest === null || apart < nearest.apart) nearest = { apart, level }
  }
  return nearest?.level ?? null
}

/** Months of one year are held against the same months of another. */
function seriesKey(place: {
  readonly region: string
  readonly indicator: { readonly id: string }
  readonly period: string
}): string {
  return `${place.region} ${place.indicator.id} ${place.period.slice(4)}`
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4))
}
