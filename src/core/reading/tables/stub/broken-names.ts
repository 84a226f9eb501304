import { readUnit } from '#core/quantity/units/read-unit.ts'
import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import { areFellowPlaces } from '../../meaning/places/region-words.ts'
import { isAutonomousPlace } from '../words/autonomous-place.ts'
import {
  hasHan,
  isBareTotal,
  isClassificationLine,
  isOfWhich,
  outlineLevel,
  withoutOfWhich
} from '../words/label-words.ts'
import { goesOnBelow, type HalfBelow } from './goes-on-below.ts'
import { gapOf, isSpread, squeeze } from './spread-letters.ts'

/** Two stub cells, one above the other, of which one stands without values. */
export interface NamePair {
  readonly upper: string
  readonly lower: string
  readonly upperValued: boolean
  readonly lowerValued: boolean
  /** The values beside the upper cell are merged down over the lower row. */
  readonly valuesMerged: boolean
  readonly sameStyle: boolean
  readonly sameBold: boolean
  /** The lower name is set in against the upper. */
  readonly setIn: boolean
  /** Nothing else stands beside the lower name under the upper. */
  readonly lone: boolean
  /** Most names that are set in as the upper one stand beside values. */
  readonly amongItems: boolean
  /** Rows of values follow below the pair, which the lower name could head. */
  readonly followed: boolean
  /** The name behind the pair; '': there is none. */
  readonly after: string
  /** What follows is set in under the lower name, or the upper one heads names that stand under others too. */
  readonly headsGroup: boolean
  /** The other names of the stub. */
  readonly others: readonly string[]
  /** Those of them that stand between names with values, beside values of their own: certainly not broken. */
  readonly whole: readonly string[]
  /** Letters of the longest name in one line, beside values; null where there are few to tell. */
  readonly longest: number | null
  /** Only both together end as the numbered names beside do, which have figures. */
  readonly endsAsFellows: boolean
  /** What stands beside the pair and below it, where the lower name has neither figures nor a unit; null: it has one. */
  readonly beside: Pick<HalfBelow, 'unit' | 'unitsBelow' | 'onlyBlank'> | null
}

/** Evidence for one name has to reach this much. */
const ENOUGH = 3

/**
 * Is a name broken over two cells (高 新 above 园 区)? Values merged over both rows say so for certain; else the ends
 * of the texts, spread letters, and that the joined name ends as the other names do.
 */
export function isBrokenName(pair: NamePair): boolean {
  const typed = pair.upper.trim()
  // 其中：高 新 above 技术企业: the mark is of the name, which may be broken behind it.
  const upper = pair.upperValued ? withoutOfWhich(typed).trim() : typed
  const lower = pair.lower.trim()
  if (pair.upperValued === pair.lowerValued) return !pair.upperValued && closesBracket(upper, lower)
  if (upper === '' || lower === '') return false
  if (isRemark(pair, lower)) return true
  if (areFellowPlaces(upper, lower)) return false
  if (pair.valuesMerged && pair.upperValued) return true
  if (isNameOfPlace(squeeze(upper), squeeze(lower))) return true
  const runsOn =
    /[,，、\-–—(（&]$/.test(upper) ||
    JOINS.test(upper) ||
    RUNS_ON_IN_ENGLISH.test(upper) ||
    /港[、，,]?澳[、，,]?台$/.test(squeeze(upper)) ||
    goesOn(lower)
  if (outlineLevel(lower) !== null || isOfWhich(lower) || isOfWhich(upper)) return false
  if (isBareTotal(upper) || (isBareTotal(lower) && !runsOn) || isClassificationLine(upper)) return false
  if (pair.endsAsFellows && pair.lone) return true
  // 生产总值（亿美元） above 中国: what states its unit is whole.
  if (!runsOn && !pair.upperValued && unitInName(upper).unit !== null) return false
  let weight = 0
  if (pair.beside !== null && pair.upperValued && pair.sameBold && !pair.headsGroup)
    weight += goesOnBelow({ upper, lower, whole: pair.whole, ...pair.beside })
  if (upper !== typed) return weight >= ENOUGH
  if (pair.valuesMerged) weight += 5
  if (runsOn) weight += 3
  if (/^[a-z)）]/.test(lower)) weight += 2
  if (!pair.sameStyle) weight -= 2
  if (pair.headsGroup) weight -= 3
  if (!pair.followed && pair.upperValued) weight += 1
  if (hasHan(upper) && hasHan(lower)) {
    const one = squeeze(upper)
    const other = squeeze(lower)
    if (one.length <= 4 && other.length <= 4) weight += 1
    if (isSpread(upper) && isSpread(lower)) weight += 2
    const ending = commonEnding(pair.others)
    if (ending !== null && !one.endsWith(ending) && other.endsWith(ending)) weight += 2
    if (!PLACE_ENDING.test(one) && PLACE_ENDING.test(other) && one.length <= 6) weight += 1
    if (other.length <= 2 && !PLACE_NAME.test(other)) weight += 1
    if (KIND_OF_PLACE.test(other) && !KIND_OF_PLACE.test(one)) weight += 2
    const letters = Math.max(one.length, other.length)
    if (isSpread(upper) && isSpread(lower) && standAlone(pair, letters)) weight -= 3
    if (!isSpread(upper) && !isSpread(lower) && letters <= SHORT && standAlone(pair, letters)) weight -= 1
    // 拖拉机 set in below 农用大中型 with its figures, and nothing of its own beside or below it, heads nothing.
    if (pair.upperValued && pair.setIn && pair.lone && pair.followed && REST.test(other)) weight += 5
    if (isTailOf(upper, lower, pair.lone)) weight += pair.setIn ? 5 : 3
    if (pair.setIn && !pair.upperValued && !runsOn) weight += isTooLong(pair, one + other) ? 3 : -2
  } else if (!hasHan(upper)) {
    if (!pair.upperValued && !runsOn) weight -= 2
    if (pair.upperValued && isSmallAmongCapitals(lower, pair.whole)) weight += 4
  }
  return weight >= ENOUGH
}

/** （折标准煤） below 能源生产总量, the only bracket that stands alone: how that is told, and no group. （万元） says a unit. */
function isRemark({ upperValued, after, headsGroup, others }: NamePair, lower: string): boolean {
  // 六、在业人口 behind （15周岁及以上） stands under no bracket anyhow.
  if (
    !upperValued ||
    after === '' ||
    outlineLevel(after) !== null ||
    headsGroup ||
    !IN_BRACKETS.test(lower) ||
    readUnit(lower) !== null
  )
    return false
  return !others.some((other) => IN_BRACKETS.test(other.trim()))
}

const IN_BRACKETS = /^[(（][^()（）]*[\u4e00-\u9fff][^()（）]*[)）]$/

/** 三、劳动力情况(16周 above 岁及以上人员): a group broken within its bracket. */
function closesBracket(upper: string, lower: string): boolean {
  return /[(（][^()（）]*$/.test(upper) && /^[^()（）]*[)）]/.test(lower)
}

/** 红河哈尼族彝 above 族自治州: together the name of a place that neither is by itself. */
function isNameOfPlace(upper: string, lower: string): boolean {
  return isAutonomousPlace(upper + lower) && !isAutonomousPlace(upper) && !isAutonomousPlace(lower)
}

/** A name that ends in one goes on, 参加城镇职工基本 as well; 社会参与, 义务教育普及 and 仁和 end as words do. */
const JOINS = /(?:[^共仁呼]和|[^普涉波]及|[^参给授]与|.的|.基本|.各[项类]|.[有相]关)$/

/** 及水生产和供应业, 、社会保障: no name begins so; 和平区 and 和龙市 do. */
function goesOn(lower: string): boolean {
  return /^(?:[、，）)]|及|与|和(?!平|龙|田|县|静|硕|布|政|林|顺|谐|睦))/.test(lower)
}

/**
 * 酒、饮料和精制 above 茶制造业, alone and set in: a name longer than any in one line, beside items and no groups. A
 * group of one member (农业 above 粮食产量) is no longer than they are.
 */
function isTooLong({ upper, lone, amongItems, longest }: NamePair, joined: string): boolean {
  return lone && amongItems && outlineLevel(upper) === null && longest !== null && joined.length >= longest
}

/** What is left of a name is short and none of a sentence. */
const REST = /^[\u4e00-\u9fff]{1,8}(?:[(（][^()（）]{1,6}[)）])?$/

/** business services below Knowledge-intensive, where every whole name begins with a capital or a figure. */
function isSmallAmongCapitals(lower: string, whole: readonly string[]): boolean {
  if (!/^[a-z]/.test(lower) || OPENS_PARTS.test(lower)) return false
  return whole.length >= LEAST_WHOLE && whole.every((name) => /^[^a-z]*(?:[A-Z]|$)/.test(name.trim()))
}

const OPENS_PARTS = /^(?:of which|by|in|from|to|among|thereof|including|excluding|per)\b/
const LEAST_WHOLE = 3

/** American Indian and above Alaska Native. */
const RUNS_ON_IN_ENGLISH = /[a-z] (?:and|or|of|the|for|to|with|by|from|than|per|in|on)$/

/** A group with a single member that is no longer is named by both together. */
const LONGEST_TAIL = 3
const LEAST_BEFORE = 6

/** 量（辆） below 民用汽车拥有, 用户（万户） alone below 互联网宽带接入: the last letters of a name, and the unit of it all. */
function isTailOf(upper: string, lower: string, lone: boolean): boolean {
  const { name, unit } = unitInName(lower)
  if (unit === null) return false
  const tail = squeeze(name)
  if (isBareTotal(tail) || CATEGORY.test(tail)) return false
  return TAIL.test(tail) || (lone && tail.length <= LONGEST_TAIL && squeeze(upper).length >= LEAST_BEFORE)
}

const TAIL = /^[数量额率值比户]$/
const CATEGORY = /^(?:男|女|城镇|乡村|农村|城市|其[他它])性?$/

const PLACE_ENDING = /(?:区|园|园区|市|县|镇|乡|街道|开发区|公司|场|局)$/
/** Names no place by itself: 望 江 above 自治县. */
const KIND_OF_PLACE =
  /^(?:[\u4e00-\u9fff]{0,3}族)?(?:自治[区州县旗]|经济开发区|开发区|管理区|工业园区?|产业园区?|办事处|街道办事处)$/
const PLACE_NAME = /^.{1,2}(?:市|县|镇|乡)$/

/** Names that need no more than a line have this many letters. */
const SHORT = 3

/** Among 山 西 and 辽 宁, 北 京 without figures above 河 北 is a name of its own; so is 中职 among 小学 and 初中. */
function standAlone({ whole, upper }: NamePair, length: number): boolean {
  const gap = gapOf(upper)
  return whole.filter((name) => gapOf(name) === gap && squeeze(name).length <= length).length >= 2
}

/** The last letter that more than half of the names share. */
function commonEnding(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) {
    const last = squeeze(name).at(-1)
    if (last) counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  for (const [letter, count] of counts) if (count > names.length / 2) return letter
  return null
}

/** The joined name: Chinese halves without a space, words with one. */
export function joinNames(upper: string, lower: string): string {
  const one = upper.trim()
  const other = lower.trim()
  if (hasHan(one) && hasHan(other)) return squeeze(one) + squeeze(other)
  return /[-–]$/.test(one) ? one + other : `${one} ${other}`
}
