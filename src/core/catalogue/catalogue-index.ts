import type { Indicator } from './indicator.ts'
import { indexPairs, type PairIndex } from './names/name-similarity.ts'
import { plainName } from './names/plain-name.ts'

/** What matching needs of an indicator. */
export type MatchedIndicator = Pick<Indicator, 'id' | 'name' | 'aliases' | 'unit' | 'chapter' | 'parent'>

/** One name of an indicator. */
export interface CatalogueName<I extends MatchedIndicator = MatchedIndicator> {
  readonly indicator: I
  readonly origin: 'name' | 'alias'
  /** `地区生产总值>工业` names its indicator only below 地区生产总值: plain names of the labels above, outermost first. */
  readonly within: readonly string[]
  readonly key: string
}

/** A catalogue made ready for matching names against it. Build it once a job. */
export interface CatalogueIndex<I extends MatchedIndicator = MatchedIndicator> {
  readonly names: readonly CatalogueName<I>[]
  readonly byKey: ReadonlyMap<string, readonly CatalogueName<I>[]>
  /** Over the keys of `names`. */
  readonly pairs: PairIndex
}

export function indexCatalogue<I extends MatchedIndicator>(indicators: readonly I[]): CatalogueIndex<I> {
  const names: CatalogueName<I>[] = []
  for (const indicator of indicators) {
    names.push(catalogueName(indicator, indicator.name, 'name'))
    for (const alias of indicator.aliases) names.push(catalogueName(indicator, alias, 'alias'))
  }
  const byKey = new Map<string, CatalogueName<I>[]>()
  for (const name of names) {
    const same = byKey.get(name.key)
    if (same === undefined) byKey.set(name.key, [name])
    else same.push(name)
  }
  return { names, byKey, pairs: indexPairs(names.map(({ key }) => key)) }
}

function catalogueName<I extends MatchedIndicator>(
  indicator: I,
  text: string,
  origin: 'name' | 'alias'
): CatalogueName<I> {
  const path = text.split(/[>＞]/).map(plainName)
  const key = path.at(-1) ?? ''
  return { indicator, origin, within: path.slice(0, -1), key }
}
