import { fallenChanges } from '../changes/fallen-changes.ts'
import { now, type Store } from '../store.ts'
import { type Attribution, attribution } from './attribution.ts'
import { type ClaimRow, claimColumns, isStated, outranks, rank } from './claim-row.ts'

/*
 * How many figures there are, without counting claims: places whose claim says something (and does not withdraw), by
 * indicator, and by region and period. Kept in step by whoever stores, counted anew where other claims stand or are
 * read as another indicator's.
 * Of the past nobody keeps count: a store that looks back counts its claims, once.
 */

/** Figures added to places that had none, or (less than nothing) taken from some, by keys. */
export class TallyGrowth {
  readonly #indicators = new Map<number, number>()
  readonly #periods = new Map<number, Map<number, number>>()
  /** Figures mostly come region by region: the one that came last, and its periods. */
  #last: { readonly region: number; readonly periods: Map<number, number> } | null = null

  add(region: number, indicator: number, period: number, figures = 1): void {
    this.#indicators.set(indicator, (this.#indicators.get(indicator) ?? 0) + figures)
    if (this.#last?.region !== region) this.#last = { region, periods: this.#periodsOf(region) }
    const { periods } = this.#last
    periods.set(period, (periods.get(period) ?? 0) + figures)
  }

  #periodsOf(region: number): Map<number, number> {
    let periods = this.#periods.get(region)
    if (periods === undefined) {
      periods = new Map()
      this.#periods.set(region, periods)
    }
    return periods
  }

  store(store: Store): void {
    const addToIndicator = store.sql(
      `INSERT INTO tally_indicator (indicator, figures) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET figures = figures + excluded.figures`
    )
    for (const [indicator, figures] of this.#indicators) if (figures !== 0) addToIndicator.run(indicator, figures)
    const addToPeriod = store.sql(
      `INSERT INTO tally_period (region, period, figures) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET figures = figures + excluded.figures`
    )
    for (const [region, periods] of this.#periods) {
      for (const [period, figures] of periods) if (figures !== 0) addToPeriod.run(region, period, figures)
      store.sql(`DELETE FROM tally_period WHERE region = ? AND figures = 0`).run(region)
    }
  }
}

/** Which claims stand, and whose figures they are. */
export interface Standing {
  readonly fallen: readonly number[]
  readonly whose: Attribution
}

export function standing(store: Store): Standing {
  return { fallen: fallenChanges(store), whose: attribution(store) }
}

/** What is to be counted anew: whole regions whose claims stood otherwise before, indicators in all the others. */
export interface Recount {
  readonly regions: readonly number[]
  /** Ids of indicators whose claims were read as others' before, or are now. */
  readonly indicators: readonly string[]
}

/** Only within a write. */
export function recount(store: Store, { regions, indicators }: Recount, before: Standing, after: Standing): void {
  const growth = new TallyGrowth()
  const count = (places: readonly PlaceCount[], region: number, sign: 1 | -1) => {
    for (const { indicator, period, figures } of places) growth.add(region, indicator, period, sign * figures)
  }
  for (const region of regions) {
    count(placesIn(store, region, before), region, -1)
    count(placesIn(store, region, after), region, 1)
  }
  if (indicators.length > 0) {
    const keys = indicators.flatMap((id) => store.indicators.find(id) ?? [])
    // Whatever may meet them on its way.
    const met = [...new Set([...keys, ...before.whose.involved, ...after.whose.involved])]
    for (const region of store.sql(`SELECT key FROM region`).pluck().all() as number[]) {
      if (regions.includes(region)) continue
      count(attributedPlaces(store, region, met, before), region, -1)
      count(attributedPlaces(store, region, met, after), region, 1)
    }
  }
  growth.store(store)
}

interface Counted {
  readonly indicator: number
  readonly figures: number
}

interface PlaceCount extends Counted {
  readonly period: number
}

/** Figures in a region, by indicator and period. */
function placesIn(store: Store, region: number, at: Standing): PlaceCount[] {
  const counted = countedIn(store, region, at, 'indicator, period') as PlaceCount[]
  const { involved } = at.whose
  return involved.length === 0 ? counted : [...counted, ...attributedPlaces(store, region, involved, at)]
}

/** Figures in a region of indicators whose claims are their own. By indicator alone it is a third of the time. */
function countedIn(store: Store, region: number, at: Standing, by: 'indicator, period' | 'indicator'): Counted[] {
  return store
    .sql(
      `SELECT ${by}, sum(isStated) AS figures
       FROM (
         SELECT indicator, period, value IS NOT NULL OR symbol IS NOT NULL AS isStated, ${rank} FROM claim
         WHERE region = ? AND change <= ? AND change NOT IN (SELECT value FROM json_each(?))
           AND indicator NOT IN (SELECT value FROM json_each(?))
         GROUP BY indicator, measure, period
       )
       GROUP BY ${by}`
    )
    .all(region, store.upTo, JSON.stringify(at.fallen), JSON.stringify(at.whose.involved)) as Counted[]
}

/** The same for indicators whose claims may be read as one another's. */
function attributedPlaces(store: Store, region: number, indicators: readonly number[], at: Standing): PlaceCount[] {
  const select = store
    .sql(
      `SELECT ${claimColumns} FROM claim
       WHERE region = ? AND indicator = ? AND change <= ? AND change NOT IN (SELECT value FROM json_each(?))`
    )
    .raw()
  const fallen = JSON.stringify(at.fallen)
  const best = new Map<string, ClaimRow>()
  for (const source of indicators) {
    for (const row of select.all(region, source, store.upTo, fallen) as ClaimRow[]) {
      const own = at.whose.read(row)
      if (own === null) continue
      const place = `${own[1]} ${own[2]} ${own[3]}`
      const other = best.get(place)
      if (other === undefined || outranks(own, other)) best.set(place, own)
    }
  }
  return [...best.values()].filter(isStated).map((row) => ({ indicator: row[1], period: row[3], figures: 1 }))
}

/** Of a store that looks back: what the tallies would have said then. */
interface PastTally {
  readonly byRegion: ReadonlyMap<number, number>
  readonly byIndicator: ReadonlyMap<number, number>
  readonly byPeriod: ReadonlyMap<number, number>
  readonly byPeriodOf: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** null where the store is of the present, whose tallies are kept. */
function pastTally(store: Store): PastTally | null {
  if (store.upTo === now) return null
  return store.remember('past tally', () => {
    const byRegion = new Map<number, number>()
    const byIndicator = new Map<number, number>()
    const byPeriod = new Map<number, number>()
    const byPeriodOf = new Map<number, Map<number, number>>()
    const add = (counts: Map<number, number>, key: number, figures: number) =>
      counts.set(key, (counts.get(key) ?? 0) + figures)
    for (const region of store.sql(`SELECT key FROM region`).pluck().all() as number[]) {
      const periods = new Map<number, number>()
      for (const { indicator, period, figures } of placesIn(store, region, standing(store))) {
        add(byRegion, region, figures)
        add(byIndicator, indicator, figures)
        add(byPeriod, period, figures)
        add(periods, period, figures)
      }
      byPeriodOf.set(region, periods)
    }
    return { byRegion, byIndicator, byPeriod, byPeriodOf }
  })
}

export function figuresInAll(store: Store): number {
  const past = pastTally(store)
  if (past !== null) return [...past.byRegion.values()].reduce((sum, figures) => sum + figures, 0)
  return store.sql(`SELECT coalesce(sum(figures), 0) FROM tally_period`).pluck().get() as number
}

/** Figures by region code. */
export function figuresByRegion(store: Store): ReadonlyMap<string, number> {
  return store.remember('figures by region', () => {
    const rows =
      pastTally(store)?.byRegion ??
      (store.sql(`SELECT region, sum(figures) FROM tally_period GROUP BY region`).raw().all() as Pair[])
    return new Map([...rows].map(([key, figures]) => [store.regions.text(key), figures]))
  })
}

/** Figures by indicator id, of one region or of all. */
export function figuresByIndicator(store: Store, region: string | null): ReadonlyMap<string, number> {
  return store.remember(`figures by indicator ${region ?? ''}`, () => {
    if (region !== null) return countedByIndicator(store, region)
    const rows =
      pastTally(store)?.byIndicator ??
      (store.sql(`SELECT indicator, figures FROM tally_indicator`).raw().all() as Pair[])
    return new Map([...rows].map(([key, figures]) => [store.indicators.text(key), figures]))
  })
}

function countedByIndicator(store: Store, region: string): ReadonlyMap<string, number> {
  const key = store.regions.find(region)
  const counts = new Map<string, number>()
  if (key === null) return counts
  const at = standing(store)
  const attributed = attributedPlaces(store, key, at.whose.involved, at)
  for (const { indicator, figures } of [...countedIn(store, key, at, 'indicator'), ...attributed]) {
    const id = store.indicators.text(indicator)
    counts.set(id, (counts.get(id) ?? 0) + figures)
  }
  return counts
}

/** The period numbers of each indicator of a region that have figures. */
export function placesByIndicator(store: Store, region: string): ReadonlyMap<string, readonly number[]> {
  const key = store.regions.find(region)
  const found = new Map<string, number[]>()
  if (key === null) return found
  for (const { indicator, period, figures } of placesIn(store, key, standing(store))) {
    if (figures === 0) continue
    const id = store.indicators.text(indicator)
    found.set(id, [...(found.get(id) ?? []), period])
  }
  return found
}

/** Figures by period number, oldest period first, of one region or of all. */
export function figuresByPeriod(store: Store, region: string | null): readonly Pair[] {
  const past = pastTally(store)
  if (past !== null) {
    const counts = region === null ? past.byPeriod : past.byPeriodOf.get(store.regions.find(region) ?? -1)
    return [...(counts ?? [])].sort(([one], [other]) => one - other)
  }
  return (
    region === null
      ? store.sql(`SELECT period, sum(figures) FROM tally_period GROUP BY period ORDER BY period`).raw().all()
      : store
          .sql(`SELECT period, figures FROM tally_period WHERE region = ? ORDER BY period`)
          .raw()
          .all(store.regions.find(region) ?? -1)
  ) as Pair[]
}

type Pair = readonly [key: number, figures: number]
