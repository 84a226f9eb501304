import type { CallOutput } from '#contract/calls.ts'
import { findRegion } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { expectChange } from '../store/changes/changes.ts'
import { periodText } from '../store/claims/claim-codes.ts'

interface Counted {
  readonly region: number
  readonly period: number
  readonly figures: number
  /** Of the indicators that got them. */
  readonly first: number
  readonly last: number
}

/** Where a change stored figures, the region that got the most first. Claims lie by region: only its own are walked through. */
export function changeSpread(session: Session, id: number): CallOutput<'history.spread'> {
  const { present } = session.store
  const { id: change } = expectChange(present, id)
  const rows = present
    .sql(
      `SELECT region, period, count(*) AS figures, min(indicator) AS first, max(indicator) AS last FROM claim
       WHERE region IN (SELECT region FROM change_region WHERE change = :change) AND change = :change
         AND (value IS NOT NULL OR symbol IS NOT NULL)
       GROUP BY region, period
       ORDER BY sum(count(*)) OVER (PARTITION BY region) DESC, region, period`
    )
    .all({ change }) as Counted[]
  const byRegion = Map.groupBy(rows, ({ region }) => region)
  return [...byRegion].map(([key, own]) => {
    const region = present.regions.text(key)
    const [indicator, ...others] = new Set(own.flatMap(({ first, last }) => [first, last]))
    return {
      region,
      regionName: findRegion(present, session.resources, region)?.name ?? region,
      only: indicator === undefined || others.length > 0 ? null : present.indicators.text(indicator),
      periods: own.map(({ period, figures }) => ({ period: periodText(period), figures }))
    }
  })
}
