import { fallenChanges } from './fallen-changes.ts'
import type { Store } from './store.ts'

/*
 * How many figures there are, without counting claims: places with a standing claim by indicator, and by region and
 * period. Kept in step by whoever stores, counted anew where changes are undone.
 */

/** Figures added to places that had none, by keys. */
export class TallyGrowth {
  readonly #indicators = new Map<number, number>()
  readonly #periods = new Map<number, Map<number, number>>()

  add(region: number, indicator: number, period: number): void {
    this.#indicators.set(indicator, (this.#indicators.get(indicator) ?? 0) + 1)
    let periods = this.#periods.get(region)
    if (periods === undefined) {
      periods = new Map()
      this.#periods.set(region, periods)
    }
    periods.set(period, (periods.get(period) ?? 0) + 1)
  }

  store(store: Store): void {
    addToIndicators(store, this.#indicators)
    const add = store.sql(
      `INSERT INTO tally_period (region, period, figures) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET figures = figures + excluded.figures`
    )
    for (const [region, periods] of this.#periods) {
      for (const [period, figures] of periods) add.run(region, period, figures)
    }
  }
}

function addToIndicators(store: Store, counts: ReadonlyMap<number, number>): void {
  const add = store.sql(
    `INSERT INTO tally_indicator (indicator, figures) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET figures = figures + excluded.figures`
  )
  for (const [indicator, figures] of counts) if (figures !== 0) add.run(indicator, figures)
}

/** Counts a region anew, whose standing changes were others before. Only within a write. */
export function recount(store: Store, region: number, before: readonly number[], after: readonly number[]): void {
  const change = new Map<number, number>()
  for (const [indicator, figures] of countIndicators(store, region, before)) change.set(indicator, -figures)
  for (const [indicator, figures] of countIndicators(store, region, after)) {
    change.set(indicator, (change.get(indicator) ?? 0) + figures)
  }
  addToIndicators(store, change)
  store.sql(`DELETE FROM tally_period WHERE region = ?`).run(region)
  store
    .sql(
      `INSERT INTO tally_period (region, period, figures)
       SELECT :region, period, count(*)
       FROM (
         SELECT period FROM claim
         WHERE region = :region AND change NOT IN (SELECT value FROM json_each(:fallen))
         GROUP BY indicator, measure, period
       )
       GROUP BY period`
    )
    .run({ region, fallen: JSON.stringify(after) })
}

function countIndicators(store: Store, region: number, fallen: readonly number[]): Pair[] {
  return store
    .sql(
      `SELECT indicator, count(*)
       FROM (
         SELECT indicator FROM claim
         WHERE region = ? AND change NOT IN (SELECT value FROM json_each(?))
         GROUP BY indicator, measure, period
       )
       GROUP BY indicator`
    )
    .raw()
    .all(region, JSON.stringify(fallen)) as Pair[]
}

export function figuresInAll(store: Store): number {
  return store.sql(`SELECT coalesce(sum(figures), 0) FROM tally_period`).pluck().get() as number
}

/** Figures by region code. */
export function figuresByRegion(store: Store): ReadonlyMap<string, number> {
  return store.remember('figures by region', () => {
    const rows = store.sql(`SELECT region, sum(figures) FROM tally_period GROUP BY region`).raw().all() as Pair[]
    return new Map(rows.map(([key, figures]) => [store.regions.text(key), figures]))
  })
}

/** Figures by indicator id, of one region or of all. */
export function figuresByIndicator(store: Store, region: string | null): ReadonlyMap<string, number> {
  return store.remember(`figures by indicator ${region ?? ''}`, () => {
    const rows =
      region === null
        ? (store.sql(`SELECT indicator, figures FROM tally_indicator`).raw().all() as Pair[])
        : countIndicators(store, store.regions.find(region) ?? -1, fallenChanges(store))
    return new Map(rows.map(([key, figures]) => [store.indicators.text(key), figures]))
  })
}

/** Figures by period number, oldest period first, of one region or of all. */
export function figuresByPeriod(store: Store, region: string | null): readonly Pair[] {
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
