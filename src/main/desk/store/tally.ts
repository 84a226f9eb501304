import type { Store } from './store.ts'

/*
 * How many figures there are, without counting claims: places with a standing claim by region and indicator, and by
 * region and period. Kept in step by whoever stores, counted anew where changes are undone.
 */

/** Figures added to places that had none, by `region indicator` and `region period` keys. */
export class TallyGrowth {
  readonly #indicators = new Map<number, Map<number, number>>()
  readonly #periods = new Map<number, Map<number, number>>()

  add(region: number, indicator: number, period: number): void {
    count(this.#indicators, region, indicator)
    count(this.#periods, region, period)
  }

  store(store: Store): void {
    const indicator = store.sql(
      `INSERT INTO tally_indicator (region, indicator, figures) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET figures = figures + excluded.figures`
    )
    for (const [region, counts] of this.#indicators) {
      for (const [key, figures] of counts) indicator.run(region, key, figures)
    }
    const period = store.sql(
      `INSERT INTO tally_period (region, period, figures) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET figures = figures + excluded.figures`
    )
    for (const [region, counts] of this.#periods) {
      for (const [key, figures] of counts) period.run(region, key, figures)
    }
  }
}

function count(counts: Map<number, Map<number, number>>, region: number, key: number): void {
  let ofRegion = counts.get(region)
  if (ofRegion === undefined) {
    ofRegion = new Map()
    counts.set(region, ofRegion)
  }
  ofRegion.set(key, (ofRegion.get(key) ?? 0) + 1)
}

/** Counts a region anew from its claims. Only within a write. */
export function recount(store: Store, region: number, fallen: readonly number[]): void {
  const places = `
    SELECT indicator, measure, period FROM claim
    WHERE region = :region AND change NOT IN (SELECT value FROM json_each(:fallen))
    GROUP BY indicator, measure, period`
  const given = { region, fallen: JSON.stringify(fallen) }
  store.sql(`DELETE FROM tally_indicator WHERE region = ?`).run(region)
  store.sql(`DELETE FROM tally_period WHERE region = ?`).run(region)
  store
    .sql(
      `INSERT INTO tally_indicator (region, indicator, figures)
       SELECT :region, indicator, count(*) FROM (${places}) GROUP BY indicator`
    )
    .run(given)
  store
    .sql(
      `INSERT INTO tally_period (region, period, figures)
       SELECT :region, period, count(*) FROM (${places}) GROUP BY period`
    )
    .run(given)
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
    const rows = (
      region === null
        ? store.sql(`SELECT indicator, sum(figures) FROM tally_indicator GROUP BY indicator`).raw().all()
        : store
            .sql(`SELECT indicator, figures FROM tally_indicator WHERE region = ?`)
            .raw()
            .all(store.regions.find(region) ?? -1)
    ) as Pair[]
    return new Map(rows.map(([key, figures]) => [store.indicators.text(key), figures]))
  })
}

/** Figures by period number, oldest period first, of one region or of all. */
export function figuresByPeriod(store: Store, region: string | null): readonly (readonly [number, number])[] {
  return (
    region === null
      ? store.sql(`SELECT period, sum(figures) FROM tally_period GROUP BY period ORDER BY period`).raw().all()
      : store
          .sql(`SELECT period, figures FROM tally_period WHERE region = ? ORDER BY period`)
          .raw()
          .all(store.regions.find(region) ?? -1)
  ) as Pair[]
}

type Pair = [number, number]
