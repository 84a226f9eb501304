import { indexCatalogue } from '#core/catalogue/catalogue-index.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { findIndicator } from '#core/catalogue/match-indicator.ts'
import { mergedIndicators, statedIndicators } from '../../catalogue/desk-indicators.ts'
import type { Store } from '../../store/store.ts'
import type { JobName } from './job-name.ts'

/** A name as a return writes it: its labels, outermost first, the unit of its figures and the title of its table. */
export interface WrittenName {
  readonly path: readonly string[]
  readonly unit: string | null
  readonly title: string | null
}

/**
 * The indicator that figures of a name are claimed of, where the name is taken for `indicator`: one that was merged
 * into it and goes by the name still, or null for itself. They are read as the other's as long as the merge stands;
 * undoing it gives them back with all that came before.
 */
export function claimedAs(store: Store, indicator: Indicator, { path, unit, title }: WrittenName): Indicator | null {
  const merged = mergedIndicators(store).get(indicator.id) ?? []
  if (merged.length === 0) return null
  const stated = statedIndicators(store).get(indicator.id) ?? indicator
  const family = indexCatalogue([stated, ...merged.map((one) => one.indicator)])
  const named = findIndicator(path, unit, family, title)
  return named === null || named.id === indicator.id ? null : named
}

/** By the keys of names: the indicators that their figures are claimed of, where these were merged into others. */
export function* claimants(store: Store, names: readonly JobName[]): Generator<void, ReadonlyMap<string, Indicator>> {
  const found = new Map<string, Indicator>()
  for (const [index, name] of names.entries()) {
    if (index % namesAtOnce === 0) yield
    const claimant = claimantOf(store, name)
    if (claimant !== null) found.set(name.key, claimant)
  }
  return found
}

const namesAtOnce = 5000

function claimantOf(store: Store, { indicator, isSaid, decidedAs, path, unit, first }: JobName): Indicator | null {
  // Who chooses an indicator now means the one that is there.
  if (indicator === null || isSaid) return null
  if (decidedAs === null) return claimedAs(store, indicator, { path, unit, title: first.table.table.title })
  const merged = mergedIndicators(store).get(indicator.id) ?? []
  return merged.find((one) => one.indicator.id === decidedAs)?.indicator ?? null
}
