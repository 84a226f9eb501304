import { DeskError } from '#contract/error.ts'
import type { Indicator } from '#contract/figure.ts'
import { type CatalogueIndex, indexCatalogue } from '#core/catalogue/catalogue-index.ts'
import type { Indicator as CatalogueIndicator } from '#core/catalogue/indicator.ts'
import { departmentName } from '../store/changes/department-names.ts'
import { readEditions } from '../store/changes/editions.ts'
import { standingTransfers, survivorOf } from '../store/changes/transfers.ts'
import { figuresByIndicator } from '../store/claims/tally.ts'
import type { Store } from '../store/store.ts'
import { pinyinOf } from './pinyin-of.ts'

/**
 * The indicators of a desk by id, in the catalogue's order. One that was merged into another is no longer there: its
 * names are aliases of the other.
 */
export function deskIndicators(store: Store): ReadonlyMap<string, CatalogueIndicator> {
  return store.remember('indicators', () => {
    const stated = statedIndicators(store)
    const merged = mergedIndicators(store)
    const indicators = [...stated.values()]
      .filter(({ id }) => survivorOf(store, id) === id)
      .map((indicator) => withMerged(indicator, merged.get(indicator.id) ?? [], parentOf(store, indicator, stated)))
    indicators.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    return new Map(indicators.map((indicator) => [indicator.id, indicator]))
  })
}

/** Indicators as their editions say, those that were merged into others among them. */
export function statedIndicators(store: Store): ReadonlyMap<string, CatalogueIndicator> {
  return store.remember(
    'stated indicators',
    () => new Map(readEditions(store, 'indicator').map(({ id, body }) => [id, asIndicator(store, body)]))
  )
}

/** Editions from before indicators could have a formula say nothing of it. Its department goes by its name of now. */
function asIndicator(store: Store, body: unknown): CatalogueIndicator {
  const stored = body as Omit<CatalogueIndicator, 'formula'> & Partial<Pick<CatalogueIndicator, 'formula'>>
  return { ...stored, formula: stored.formula ?? null, department: departmentName(store, stored.department) }
}

/** The indicator of an id, or the one that it was merged into. */
export function findIndicator(store: Store, id: string): CatalogueIndicator | null {
  return deskIndicators(store).get(survivorOf(store, id)) ?? null
}

/** Throws unknown-indicator. */
export function expectIndicator(store: Store, id: string): CatalogueIndicator {
  const indicator = findIndicator(store, id)
  if (indicator === null) throw new DeskError('unknown-indicator', {}, { name: id })
  return indicator
}

export interface MergedIndicator {
  readonly indicator: CatalogueIndicator
  /** The change that merged it. */
  readonly change: number
}

/** What was merged into an indicator, by the id of the one that is left. */
export function mergedIndicators(store: Store): ReadonlyMap<string, readonly MergedIndicator[]> {
  return store.remember('merged indicators', () => {
    const stated = statedIndicators(store)
    const merged = new Map<string, MergedIndicator[]>()
    for (const { from, scope, change } of standingTransfers(store)) {
      const indicator = stated.get(from)
      const survivor = survivorOf(store, from)
      if (scope !== null || indicator === undefined || survivor === from) continue
      merged.set(survivor, [...(merged.get(survivor) ?? []), { indicator, change }])
    }
    return merged
  })
}

function withMerged(
  indicator: CatalogueIndicator,
  merged: readonly MergedIndicator[],
  parent: string | null
): CatalogueIndicator {
  const aliases = new Set(indicator.aliases)
  for (const { indicator: other } of merged) for (const name of [other.name, ...other.aliases]) aliases.add(name)
  aliases.delete(indicator.name)
  return { ...indicator, aliases: [...aliases], parent }
}

/** The whole that an indicator is a part of. A part that was merged with its own whole hangs where the whole hung. */
function parentOf(
  store: Store,
  { id, parent }: CatalogueIndicator,
  stated: ReadonlyMap<string, CatalogueIndicator>
): string | null {
  const seen = new Set<string>()
  let at = parent
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const survivor = survivorOf(store, at)
    if (survivor !== id) return survivor
    at = stated.get(at)?.parent ?? null
  }
  return null
}

/** The catalogue made ready for matching names. */
export function indicatorIndex(store: Store): CatalogueIndex<CatalogueIndicator> {
  return store.remember('indicator index', () => indexCatalogue([...deskIndicators(store).values()]))
}

/** With what a screen wants beside: pinyin, and how many figures there are. */
export function shownIndicator(store: Store, indicator: CatalogueIndicator): Indicator {
  return {
    ...indicator,
    aliases: [...indicator.aliases],
    merged: (mergedIndicators(store).get(indicator.id) ?? []).map(({ indicator: { id, name }, change }) => ({
      id,
      name,
      change
    })),
    pinyin: pinyinOf(indicator.name),
    aliasPinyin: indicator.aliases.map(pinyinOf),
    figures: figuresByIndicator(store, null).get(indicator.id) ?? 0
  }
}
