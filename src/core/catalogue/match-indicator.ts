import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../quantity/unit.ts'
import type { CatalogueIndex, CatalogueName, MatchedIndicator } from './catalogue-index.ts'
import { characterPairs, nameSimilarity } from './name-similarity.ts'
import { growthOfName, plainName } from './plain-name.ts'

/** What a name in a return means. Only a name that is in the catalogue matches; likeness only suggests. */
export interface IndicatorMatch<I extends MatchedIndicator = MatchedIndicator> {
  /** null: a person decides, with the suggestions before them. */
  readonly indicator: I | null
  /** By the indicator's name, by an alias, or by an alias that holds below certain labels. */
  readonly by: 'name' | 'alias' | 'path' | null
  /** The name is that of the indicator's growth (地区生产总值增速): its figures are growth in percent, not levels. */
  readonly isGrowth: boolean
  /** Best first, at most five; empty where the match is sure. */
  readonly suggestions: readonly Suggestion<I>[]
}

export interface Suggestion<I extends MatchedIndicator = MatchedIndicator> {
  readonly indicator: I
  /** 0–1. */
  readonly score: number
  readonly why: SuggestionReason
}

/** The same name in another unit; the same name below other labels; several of one name; a name much like it. */
export type SuggestionReason = 'unit-differs' | 'elsewhere' | 'ambiguous' | 'similar-name'

/**
 * Finds the indicator that a path of labels (outermost first, the leaf last) names.
 * `unit` is that of the figures as written: figures in tons do not speak of an indicator in yuan; percent and indices
 * over the year before speak of any, since growth and shares are given in them.
 */
export function matchIndicator<I extends MatchedIndicator>(
  path: readonly string[],
  unit: string | null,
  catalogue: CatalogueIndex<I>
): IndicatorMatch<I> {
  const plainPath = withoutTotal(path.map(plainName).filter((name) => name !== ''))
  const leaf = plainPath.at(-1)
  if (leaf === undefined) return { indicator: null, by: null, isGrowth: false, suggestions: [] }
  const above = plainPath.slice(0, -1)

  const own = matchLeaf(leaf, above, unit, catalogue)
  if (own.indicator !== null) return { ...own, isGrowth: false, suggestions: [] }
  const level = growthOfName(leaf)
  if (level !== null && (unit === null || isRate(unit))) {
    const ofLevel = matchLeaf(level, above, unit, catalogue)
    if (ofLevel.indicator !== null) return { ...ofLevel, isGrowth: true, suggestions: [] }
  }
  const suggestions = [...own.near, ...similarNames(leaf, above, unit, catalogue)]
  return { indicator: null, by: null, isGrowth: false, suggestions: bestOfEach(suggestions).slice(0, 5) }
}

/** 年末常住人口 > 合计 is the whole itself; 合计 alone names nothing. */
function withoutTotal(path: readonly string[]): readonly string[] {
  return path.length > 1 && TOTAL.test(path.at(-1) ?? '') ? path.slice(0, -1) : path
}

const TOTAL = /^(?:合计|总计|小计|总数|总量|全部)(?:total)?$|^total$/

interface LeafMatch<I extends MatchedIndicator> {
  readonly indicator: I | null
  readonly by: 'name' | 'alias' | 'path' | null
  /** Names that would have matched but for one thing. */
  readonly near: readonly Suggestion<I>[]
}

function matchLeaf<I extends MatchedIndicator>(
  leaf: string,
  above: readonly string[],
  unit: string | null,
  catalogue: CatalogueIndex<I>
): LeafMatch<I> {
  const near: Suggestion<I>[] = []
  const fitting: CatalogueName<I>[] = []
  const named = catalogue.byKey.get(leaf) ?? []
  const dependsOnPlace = named.some((name) => name.within.length > 0)
  for (const name of named) {
    if (!standsWithin(name.within, above) || isForeign(name, above, dependsOnPlace, catalogue))
      near.push({ indicator: name.indicator, score: 0.6, why: 'elsewhere' })
    else if (!unitFits(unit, name.indicator)) near.push({ indicator: name.indicator, score: 0.8, why: 'unit-differs' })
    else fitting.push(name)
  }
  // A name that says where it stands outweighs one that does not; the proper name outweighs an alias.
  const [best] = fitting.toSorted((a, b) => rank(b) - rank(a))
  if (best === undefined) return { indicator: null, by: null, near }
  const equals = fitting.filter((name) => rank(name) === rank(best) && name.indicator.id !== best.indicator.id)
  if (equals.length > 0) {
    const ambiguous = [best, ...equals].map(({ indicator }) => ({ indicator, score: 0.9, why: 'ambiguous' as const }))
    return { indicator: null, by: null, near: ambiguous }
  }
  return { indicator: best.indicator, by: best.within.length > 0 ? 'path' : best.origin, near }
}

function rank(name: CatalogueName): number {
  return name.within.length * 2 + (name.origin === 'name' ? 1 : 0)
}

/** Do the labels `within` stand above the leaf, in order? Labels between them do not matter. */
function standsWithin(within: readonly string[], above: readonly string[]): boolean {
  let at = 0
  for (const label of above) {
    if (at < within.length && (label === within[at] || growthOfName(label) === within[at])) at++
  }
  return at === within.length
}

/**
 * Does a name that is silent about its place stand where it means something else? So it does below an indicator of
 * another chapter, and, where the catalogue knows the same word below other labels (小学>在校学生数), below any label
 * that is neither a heading nor the whole of which the indicator is a part.
 */
function isForeign<I extends MatchedIndicator>(
  name: CatalogueName<I>,
  above: readonly string[],
  dependsOnPlace: boolean,
  catalogue: CatalogueIndex<I>
): boolean {
  if (name.within.length > 0) return false
  const { indicator } = name
  return above.some((label) => {
    if (isHeading(label, indicator.chapter)) return false
    const known = catalogue.byKey.get(label)?.filter((other) => other.within.length === 0) ?? []
    if (known.length === 0) return dependsOnPlace
    if (known.some((other) => other.indicator.id === indicator.id || other.indicator.id === indicator.parent))
      return false
    if (dependsOnPlace) return true
    return name.origin === 'alias' && known.every((other) => other.indicator.chapter !== indicator.chapter)
  })
}

function isHeading(label: string, chapter: string): boolean {
  return chapter.includes(label) || GENERAL_HEADING.test(label)
}

const GENERAL_HEADING = /^(?:综合|总计|合计|总量)$|(?:指标|情况|概况|方面|按.+分)$/

function unitFits(unit: string | null, indicator: MatchedIndicator): boolean {
  if (unit === null || indicator.unit === null) return true
  const given = parseUnit(unit)
  const own = parseUnit(indicator.unit)
  if (given === null || own === null) return true
  if (isRateUnit(given)) return true
  if (isIndexUnit(given))
    return isOverLastYear(given) && (!isIndexUnit(own) || isOverLastYear(own))
      ? true
      : given.dimension === own.dimension
  return sortOfUnit(given.dimension) === sortOfUnit(own.dimension)
}

/** 上年=100, 上年同月=100: as good as growth. Indices on a fixed base or the month before are indicators of their own. */
function isOverLastYear(unit: Unit): boolean {
  return /^index:(?:以)?(?:上年|去年|前年|前一年|previousyear|precedingyear|lastyear|same)/i.test(unit.dimension)
}

/** 个, 家, 户 and 所 count the same things by different words. */
function sortOfUnit(dimension: string): string {
  return dimension === 'piece' || dimension === 'household' || dimension.startsWith('count:') ? 'piece' : dimension
}

function isRate(unit: string): boolean {
  const parsed = parseUnit(unit)
  return parsed !== null && isRateUnit(parsed)
}

const LEAST_LIKENESS = 0.5

function similarNames<I extends MatchedIndicator>(
  leaf: string,
  above: readonly string[],
  unit: string | null,
  catalogue: CatalogueIndex<I>
): Suggestion<I>[] {
  const alone = characterPairs(leaf)
  const nearest = above.at(-1)
  const joined = nearest === undefined ? null : characterPairs(nearest + leaf)
  const found: Suggestion<I>[] = []
  for (const name of catalogue.names) {
    if (!unitFits(unit, name.indicator)) continue
    const likeness = Math.max(
      nameSimilarity(alone, name.pairs),
      joined === null ? 0 : nameSimilarity(joined, name.pairs)
    )
    if (likeness >= LEAST_LIKENESS)
      found.push({ indicator: name.indicator, score: likeness * 0.9, why: 'similar-name' })
  }
  return found
}

/** One suggestion an indicator: the first reason (a likeness only says what the others already know), the best score. */
function bestOfEach<I extends MatchedIndicator>(suggestions: readonly Suggestion<I>[]): Suggestion<I>[] {
  const best = new Map<string, Suggestion<I>>()
  for (const suggestion of suggestions) {
    const known = best.get(suggestion.indicator.id)
    const score = Math.max(suggestion.score, known?.score ?? 0)
    best.set(suggestion.indicator.id, { ...(known ?? suggestion), score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}
