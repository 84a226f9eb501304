import type { Store } from '../store.ts'
import { attribution } from './attribution.ts'
import { periodText } from './claim-codes.ts'

/** Indicators and periods that the claims read from some sheets are about. */
export interface SheetSubjects {
  /** As the claims are read now: of a merged indicator the one that it is. */
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
}

/** One walk over the regions, which looks at where each claim was read and takes in few of them. */
export function subjectsOfSheets(store: Store, regions: readonly string[], sheets: ReadonlySet<number>): SheetSubjects {
  const rows = store
    .sql(
      `SELECT region, indicator, period, change FROM claim
       WHERE region IN (SELECT value FROM json_each(?))
         AND sheet BETWEEN ? AND ? AND sheet IN (SELECT value FROM json_each(?))`
    )
    .raw()
    .all(
      JSON.stringify(regions.flatMap((code) => store.regions.find(code) ?? [])),
      Math.min(...sheets),
      Math.max(...sheets),
      JSON.stringify([...sheets])
    ) as [region: number, indicator: number, period: number, change: number][]
  const whose = attribution(store)
  const indicators = new Set<number>()
  const periods = new Set<number>()
  for (const [region, indicator, period, change] of rows) {
    indicators.add(whose.ownerOf(indicator, { region, period, change }))
    periods.add(period)
  }
  return {
    indicators: [...indicators].map((key) => store.indicators.text(key)),
    periods: [...periods].map(periodText)
  }
}
