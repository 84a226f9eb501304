import { withoutSpaces } from '../quantity/typed/typed-text.ts'
import { countsThings, fitLevel, unitIn, unitOf } from '../quantity/units/fit-unit.ts'
import { isIndexUnit, isRateUnit, type Unit } from '../quantity/units/unit.ts'
import type { CatalogueIndex, CatalogueName, MatchedIndicator } from './catalogue-index.ts'
import { isForeign, type LabelPlace, placeFit } from './names/label-place.ts'
import { characterPairs, likenesses } from './names/name-similarity.ts'
import { growthOfName, plainName } from './names/plain-name.ts'
import { namesInScope, narrowedBy, narrowNames } from './names/scope-of-title.ts'

/** What a name in a return means. Only a name that is in the catalogue matches; likeness only suggests. */
export interface IndicatorMatch<I extends MatchedIndicator = MatchedIndicator> {
  /** null: a person decides, with the suggestions before them. */
  readonly indicator: I | null
  /** By the indicator's name, by an alias, or by an alias that holds below certain labels. */
  readonly by: 'name' | 'alias' | 'path' | null
  /** The name is that of the indicator's growth (地区生产总值增速): its figures are growth in percent, not levels. */
  readonly isGrowth: boolean
  /** Best first, at most five, those whose unit cannot be converted last; empty where the match is sure. */
  readonly suggestions: readonly Suggestion<I>[]
}

export interface Suggestion<I extends MatchedIndicator = MatchedIndicator> {
  readonly indicator: I
  /** 0–1. */
  readonly score: number
  readonly why: SuggestionReason
}

/**
 * The same name in a unit that cannot be converted; the same name below other labels; several of one name; the name of
 * the part that the table is of; a name much like it.
 */
export type SuggestionReason = 'unit-differs' | 'elsewhere' | 'ambiguous' | 'scope' | 'similar-name'

/**
 * Finds the indicator that a path of labels (outermost first, the leaf last) names.
 * `unit` is that of the figures as written: figures in tons do not speak of an indicator in yuan; percent and indices
 * over the year before speak of any, since growth and shares are given in them. `title` is the table's: pupils in a
 * table on primary schools are pupils of primary schools. `areLevels`: the figures are levels and no growth or shares,
 * so that percent fit none but a rate.
 */
export function matchIndicator<I extends MatchedIndicator>(
  path: readonly string[],
  unit: string | null,
  catalogue: CatalogueIndex<I>,
  title: string | null = null,
  areLevels = false
): IndicatorMatch<I> {
  const name = placedName(path, title, catalogue)
  if (name === null) return { indicator: null, by: null, isGrowth: false, suggestions: [] }
  const found = matchName(name, unit, catalogue)
  const { indicator, by, isGrowth } = found
  if (indicator !== null) return { indicator, by, isGrowth, suggestions: [] }
  const fits = (one: Suggestion<I>): boolean =>
    unitFits(unit, one.indicator) && !(areLevels && isRefused(unit, one.indicator))
  const near = found.near.map((one) => (fits(one) ? one : { ...one, score: OTHER_UNIT, why: 'unit-differs' as const }))
  const suggestions = [...near, ...namesOfPart(name, catalogue, fits), ...similarNames(name, catalogue, fits)]
  return { indicator: null, by: null, isGrowth: false, suggestions: bestOfEach(suggestions).slice(0, 5) }
}

/** The indicator alone, without looking for suggestions. */
export function findIndicator<I extends MatchedIndicator>(
  path: readonly string[],
  unit: string | null,
  catalogue: CatalogueIndex<I>,
  title: string | null = null
): I | null {
  const name = placedName(path, title, catalogue)
  return name === null ? null : matchName(name, unit, catalogue).indicator
}

interface PlacedName extends LabelPlace {
  readonly leaf: string
}

function placedName(path: readonly string[], title: string | null, { byKey }: CatalogueIndex): PlacedName | null {
  const names = path.map(plainName).filter((name) => name !== '')
  const plainPath = withoutTotal(names.map((name) => wholeOf(name, byKey)))
  const leaf = plainPath.at(-1)
  if (leaf === undefined) return null
  return { leaf, above: plainPath.slice(0, -1), title: title === null ? '' : withoutSpaces(title).toLowerCase() }
}

function matchName<I extends MatchedIndicator>(
  name: PlacedName,
  unit: string | null,
  catalogue: CatalogueIndex<I>
): LeafMatch<I> & { readonly isGrowth: boolean } {
  const own = matchLeaf(name.leaf, name, unit, catalogue)
  if (own.indicator !== null) return { ...own, isGrowth: false }
  const level = growthOfName(name.leaf)
  if (level !== null && (unit === null || isRate(unit))) {
    const ofLevel = matchLeaf(level, name, unit, catalogue)
    if (ofLevel.indicator !== null) return { ...ofLevel, isGrowth: true }
  }
  const inFull = matchInFull(name, unit, catalogue)
  return { ...(inFull ?? own), isGrowth: false }
}

/** 播种面积 below 粮食 is 粮食播种面积, the name that the two make. */
function matchInFull<I extends MatchedIndicator>(
  { leaf, above, title }: PlacedName,
  unit: string | null,
  catalogue: CatalogueIndex<I>
): LeafMatch<I> | null {
  const nearest = above.at(-1)
  if (nearest === undefined || !catalogue.byKey.has(nearest + leaf)) return null
  const found = matchLeaf(nearest + leaf, { above: above.slice(0, -1), title }, unit, catalogue)
  return found.indicator === null ? null : { ...found, by: 'path' }
}

/** 年末常住人口 > 合计 is the whole itself; 合计 alone names nothing. */
function withoutTotal(path: readonly string[]): readonly string[] {
  return path.length > 1 && TOTAL.test(path.at(-1) ?? '') ? path.slice(0, -1) : path
}

/** 一般公共预算收入合计 is 一般公共预算收入, where the catalogue has no other of that name. */
function wholeOf(name: string, byKey: ReadonlyMap<string, unknown>): string {
  const whole = name.replace(/(?<=.{3})(?:合计|总计)$/, '')
  return whole !== name && !byKey.has(name) && byKey.has(whole) ? whole : name
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
  place: LabelPlace,
  unit: string | null,
  catalogue: CatalogueIndex<I>
): LeafMatch<I> {
  const near: Suggestion<I>[] = []
  const fitting: { readonly name: CatalogueName<I>; readonly rank: number }[] = []
  const spellings: CatalogueName<I>[] = []
  const named = catalogue.byKey.get(leaf) ?? []
  const dependsOnPlace = named.some((name) => name.within.length > 0)
  for (const name of named) {
    const { indicator } = name
    const fit = placeFit(name.within, place)
    const narrowed = name.within.length === 0 ? narrowedBy(indicator, leaf, place) : null
    if (narrowed !== null) spellings.push(...narrowNames(narrowed, leaf, indicator, catalogue))
    if (fit === 0 || narrowed !== null || isForeign(name, place.above, dependsOnPlace, catalogue)) {
      near.push({ indicator, score: 0.6, why: 'elsewhere' })
    } else if (!unitFits(unit, indicator)) near.push({ indicator, score: OTHER_UNIT, why: 'unit-differs' })
    else fitting.push({ name, rank: rankOf(name, fit) })
  }
  const [best, ...others] = fitting.toSorted((a, b) => b.rank - a.rank)
  if (best === undefined) {
    const narrower = spellings.find(({ indicator }) => unitFits(unit, indicator))
    return narrower === undefined
      ? { indicator: null, by: null, near }
      : { indicator: narrower.indicator, by: 'path', near }
  }
  const { name } = best
  const rivals = others.filter((other) => other.rank === best.rank && other.name.indicator.id !== name.indicator.id)
  if (rivals.length > 0) {
    const ambiguous = [best, ...rivals].map((one) => ({
      indicator: one.name.indicator,
      score: 0.9,
      why: 'ambiguous' as const
    }))
    return { indicator: null, by: null, near: ambiguous }
  }
  return { indicator: name.indicator, by: name.within.length > 0 ? 'path' : name.origin, near }
}

/**
 * A name that says where it stands outweighs one that does not, labels outweigh the title, the proper name an alias. Of
 * indices of one name what says no base, or a growth, speaks of the one over the year before.
 */
function rankOf({ indicator, within, origin }: CatalogueName, fit: 1 | 2): number {
  const own = indicator.unit === null ? null : unitOf(indicator.unit)
  const isOtherBase = own !== null && isIndexUnit(own) && !isOverLastYear(own)
  return within.length * fit * 2 + (origin === 'name' ? 1 : 0) - (isOtherBase ? 0.5 : 0)
}

/** Would figures in the one unit be refused where figures are kept in the other? */
function isRefused(unit: string | null, kept: MatchedIndicator): boolean {
  return fitLevel('100', unit, kept.unit, kept.name) === null
}

function unitFits(unit: string | null, indicator: MatchedIndicator): boolean {
  if (unit === null || indicator.unit === null) return true
  const given = unitIn(unit, indicator.unit, indicator.name)
  const own = unitIn(indicator.unit, unit, indicator.name)
  if (given === null || own === null) return true
  if (isRateUnit(given)) return true
  if (given.dimension === 'dimensionless') return fitLevel('1', unit, indicator.unit, indicator.name) !== null
  if (isIndexUnit(given))
    return isOverLastYear(given) && (!isIndexUnit(own) || isOverLastYear(own))
      ? true
      : given.dimension === own.dimension
  return given.dimension === own.dimension || (countsThings(given) && countsThings(own))
}

/** 上年=100, 上年同月=100: as good as growth. Indices on a fixed base or the month before are indicators of their own. */
function isOverLastYear(unit: Unit): boolean {
  return /^index:(?:以)?(?:上年|去年|前年|前一年|previousyear|precedingyear|lastyear|same)/i.test(unit.dimension)
}

function isRate(unit: string): boolean {
  const parsed = unitOf(unit)
  return parsed !== null && isRateUnit(parsed)
}

const LEAST_LIKENESS = 0.5

/** Less than any likeness: what cannot be converted is hardly meant. */
const OTHER_UNIT = 0.4

/** More than any likeness to the bare name: what the table is of tells more. */
const OF_PART = 0.95

/** The bare name with the part before it that its table is of, as the catalogue has it. */
function namesOfPart<I extends MatchedIndicator>(
  { leaf, ...place }: PlacedName,
  catalogue: CatalogueIndex<I>,
  fits: (suggestion: Suggestion<I>) => boolean
): Suggestion<I>[] {
  return namesInScope(leaf, place).flatMap((whole) =>
    (catalogue.byKey.get(whole) ?? []).flatMap(({ indicator, within }): Suggestion<I>[] => {
      const suggestion: Suggestion<I> = { indicator, score: OF_PART, why: 'scope' }
      return within.length === 0 && fits(suggestion) ? [suggestion] : []
    })
  )
}

function similarNames<I extends MatchedIndicator>(
  { leaf, ...place }: PlacedName,
  catalogue: CatalogueIndex<I>,
  fits: (suggestion: Suggestion<I>) => boolean
): Suggestion<I>[] {
  const nearest = place.above.at(-1)
  // 人均可支配收入 above 城镇 may be 城镇人均可支配收入 in the catalogue, 企业单位数 on 规模以上工业 规模以上工业企业数.
  const spellings = [leaf, ...(nearest === undefined ? [] : [nearest + leaf]), ...namesInScope(leaf, place)]
  const pairs = characterPairs(leaf)
  // What only shares its part with the name (规模以上工业总产值) is not like it.
  const isLikeLeaf = (key: string): boolean => pairs.filter((pair) => key.includes(pair)).length * 2 >= pairs.length
  return spellings.flatMap((spelling) =>
    likenesses(spelling, catalogue.pairs, LEAST_LIKENESS).flatMap(({ at, likeness }): Suggestion<I>[] => {
      const name = catalogue.names[at]
      if (name === undefined || (spelling !== leaf && !isLikeLeaf(name.key))) return []
      const suggestion: Suggestion<I> = { indicator: name.indicator, score: likeness * 0.9, why: 'similar-name' }
      return fits(suggestion) ? [suggestion] : []
    })
  )
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
