import type { CatalogueIndex, CatalogueName, MatchedIndicator } from '../catalogue-index.ts'
import type { LabelPlace } from './label-place.ts'
import { isAboutScope, scopeOfLabel, scopeOfTitle } from './scope-words.ts'

/** A part of what an indicator counts, as titles name it. */
interface Scope {
  readonly said: RegExp
  /** A title with these words is not of the part alone. */
  readonly beside: RegExp | null
  /** Names of indicators that have such a part. */
  readonly narrows: RegExp
  /** How names of the part begin, and the labels by which the catalogue has it below its whole. */
  readonly spelled: readonly string[]
}

const scopes: readonly Scope[] = [
  {
    said: /农村(?:常住)?(?:居民|住户|家庭)/,
    beside: /城镇|城乡|全体|城市/,
    narrows: /居民|人均/,
    spelled: ['农村居民', '农村常住居民', '农村']
  },
  {
    said: /城镇(?:常住)?(?:居民|住户|家庭)/,
    beside: /农村|城乡|全体|乡村/,
    narrows: /居民|人均/,
    spelled: ['城镇居民', '城镇常住居民', '城镇']
  },
  {
    said: /规模以上工业|规上工业/,
    beside: /全社会|全部工业|规模以下/,
    narrows: /^全社会|^工业|^全部工业/,
    spelled: ['规模以上工业', '规模以上']
  },
  {
    said: /限额以上|限上/,
    beside: /限额以下|限下|[和与及、]限额以上/,
    narrows: /消费品|零售/,
    spelled: ['限额以上', '限上']
  },
  { said: /民间(?:固定资产)?投资/, beside: /[和与及、]民间/, narrows: /固定资产投资/, spelled: ['民间', '民间投资'] },
  { said: /[市县区州]本级|[市县区州]直/, beside: /全[市县区州]/, narrows: /预算|财政|税收/, spelled: [] },
  { said: /工业|企业|农业|农村|园区|开发区/, beside: /全社会/, narrows: /^全社会/, spelled: ['工业'] }
]

/**
 * The part of an indicator that a table is of, by its title or the labels above, as names of the part begin: 人均可支配收入
 * in a table on 农村居民 is theirs and not that of all, 税收收入 in one on 高新技术产业 not that of the county. null: the name
 * says the part itself (农村居民人均可支配收入), or there is none.
 */
export function narrowedBy(
  indicator: MatchedIndicator,
  leaf: string,
  { above, title }: LabelPlace
): readonly string[] | null {
  const scope = scopes.find(
    ({ said, beside, narrows }) =>
      narrows.test(indicator.name) &&
      !said.test(indicator.name) &&
      !said.test(leaf) &&
      !/全社会|全体|全部/.test(leaf) &&
      [title, ...above].some((text) => said.test(text) && beside?.test(text) !== true)
  )
  if (scope !== undefined) return scope.spelled
  const said = [scopeOfTitle(title), ...above.map(scopeOfLabel)].find(
    (one) => one !== null && !isAboutScope(one, leaf, indicator)
  )
  return said === null || said === undefined ? null : [said.whole, said.core]
}

/**
 * A name as it would be called in full where its table, or the labels above, are of a part: 利润总额 in a table on
 * 规模以上工业 is perhaps 规模以上工业利润总额. Empty: nothing says that they are of a part.
 */
export function namesInScope(leaf: string, { above, title }: LabelPlace): readonly string[] {
  const texts = [title, ...above]
  const scope = scopes.find(({ said, beside }) => texts.some((text) => said.test(text) && beside?.test(text) !== true))
  const told = [scopeOfTitle(title), ...above.map(scopeOfLabel)].flatMap((one) => (one === null ? [] : [one.core]))
  const parts = new Set([...(scope?.spelled ?? []), ...told])
  return [...parts].filter((part) => !leaf.includes(part)).map((part) => joined(part, leaf))
}

/** The names by which a catalogue has a part of an indicator: 农村居民人均可支配收入, or 农村 below 居民人均可支配收入. */
export function narrowNames<I extends MatchedIndicator>(
  spelled: readonly string[],
  leaf: string,
  whole: I,
  { byKey }: CatalogueIndex<I>
): CatalogueName<I>[] {
  const isOfWhole = (label: string | undefined): boolean =>
    label !== undefined && byKey.get(label)?.some(({ indicator }) => indicator.id === whole.id) === true
  return spelled.flatMap((part) => [
    ...(byKey.get(joined(part, leaf)) ?? []).filter(({ within }) => within.length === 0),
    ...(byKey.get(part) ?? []).filter(({ within }) => isOfWhole(within.at(-1)))
  ])
}

/** 规模以上工业 and 工业增加值 are 规模以上工业增加值. */
function joined(part: string, leaf: string): string {
  for (let shared = Math.min(part.length, leaf.length); shared > 0; shared -= 1) {
    if (part.endsWith(leaf.slice(0, shared))) return part + leaf.slice(shared)
  }
  return part + leaf
}
