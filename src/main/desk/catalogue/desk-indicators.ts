import type { Indicator } from '#contract/figure.ts'
import { type CatalogueIndex, indexCatalogue } from '#core/catalogue/catalogue-index.ts'
import type { Indicator as CatalogueIndicator } from '#core/catalogue/indicator.ts'
import { pinyinInitials } from '#core/catalogue/pinyin-initials.ts'
import { fallenEditions, readEditions } from '../store/editions.ts'
import type { Store } from '../store/store.ts'
import { figuresByIndicator } from '../store/tally.ts'

/**
 * The indicators of a desk by id, in the catalogue's order. One whose making was undone stays as long as figures of
 * other changes rest on it.
 */
export function deskIndicators(store: Store): ReadonlyMap<string, CatalogueIndicator> {
  return store.remember('indicators', () => {
    const figures = figuresByIndicator(store, null)
    const editions = [
      ...readEditions(store, 'indicator'),
      ...fallenEditions(store, 'indicator').filter(({ id }) => (figures.get(id) ?? 0) > 0)
    ]
    const indicators = editions.map(({ body }) => body as CatalogueIndicator)
    indicators.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    return new Map(indicators.map((indicator) => [indicator.id, indicator]))
  })
}

/** The catalogue made ready for matching names. */
export function indicatorIndex(store: Store): CatalogueIndex<CatalogueIndicator> {
  return store.remember('indicator index', () => indexCatalogue([...deskIndicators(store).values()]))
}

/** With what a screen wants beside: pinyin initials, and how many figures there are. */
export function shownIndicator(store: Store, indicator: CatalogueIndicator): Indicator {
  return {
    ...indicator,
    aliases: [...indicator.aliases],
    initials: initialsOf(indicator.name),
    figures: figuresByIndicator(store, null).get(indicator.id) ?? 0
  }
}

const initials = new Map<string, string>()

/** Pinyin initials, worked out once for each name as long as the program runs. */
export function initialsOf(name: string): string {
  let letters = initials.get(name)
  if (letters === undefined) {
    letters = pinyinInitials(name)
    initials.set(name, letters)
  }
  return letters
}
