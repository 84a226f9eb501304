import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import { bareLabel, isCategoryWord } from '../../../meaning/labels/names/label-words.ts'
import { areFellowPlaces } from '../../../meaning/places/region-words.ts'
import { isBareOfWhich, isGrandTotal } from '../../words/label-words.ts'
import type { Clues } from './clues.ts'
import { isFellowByName } from './fellows-by-name.ts'
import { isKnownPart } from './known-parts.ts'
import { saysOnlyComparison } from './said-of-name-above.ts'
import { outweigh } from './sums.ts'

/** Evidence for "stands under" has to reach this much. */
export const ENOUGH = 2

/**
 * How much speaks for `low` standing under `high`, whose first part is `firstChild`; `next`: nothing stands between them.
 */
export function standsUnder(low: Clues, high: Clues, firstChild: Clues | null, next: boolean): number {
  let weight = 0
  if (low.outline !== null && high.outline !== null) return low.outline > high.outline ? ENOUGH : -ENOUGH
  // 各项贷款 over 1.住户贷款 stands under no 2.非金融企业存款 nor under what that and 1.住户存款 are parts of: it counts anew.
  const counted = Math.max(high.outline ?? 0, firstChild?.outline ?? 0)
  if (low.opensCount !== null && low.opensCount <= counted && low.width === high.width) return -ENOUGH
  if (low.width > high.width) weight += low.bareTotal && (high.valued || isSetInFurther(low, firstChild)) ? 0 : 3
  else if (low.width < high.width) weight -= 3
  // The parts after the first are set in to stand under its name: 其中：税收收入 above 　　　非税收入.
  if (
    (high.ofWhich || high.aside || high.reckoned || high.opensClass !== null) &&
    !low.ofWhich &&
    standsBeside(low, high)
  )
    return -ENOUGH
  if (low.aside && low.width <= high.width) return -ENOUGH
  // 其中：居住场所 behind 2024年 | 2023年 | 同比 is a part of what these compare.
  if (low.ofWhich && high.valued && saysOnlyComparison(high.text)) return -ENOUGH
  if (low.ofWhich && high.completes && low.width === high.width) return -ENOUGH
  if (low.ofWhich && !high.ofWhich && low.width >= high.width) weight += 3
  if (low.ofWhich && high.ofWhich && low.width === high.width) return -ENOUGH
  // 按企业规模分 behind #亏损企业 parts what that is a part of, and 按企业性质：国有 what 按贸易方式：一般贸易 does.
  if ((low.parts || low.opensClass !== null) && high.ofWhich && low.width <= high.width) return -ENOUGH
  if (low.opensClass !== null && low.width === high.width && high.valued)
    return high.opensClass === null ? ENOUGH : -ENOUGH
  // 其中： on a row of its own, then 男 and 女.
  if (!high.valued && isBareOfWhich(high.text) && low.width === high.width && isCategoryWord(bareLabel(low.text).text))
    return ENOUGH
  if (!low.ofWhich && high.ofWhich && low.width <= high.width) weight -= 3
  if (low.outline === null && high.outline !== null && low.width === high.width) weight += opensAnew(low, high) ? 0 : 2
  if (low.outline !== null && high.outline === null && low.width === high.width && !high.bareTotal) {
    weight += low.outline === 1 && next ? 2 : low.outline > 1 ? 2 : 0
    if (firstChild?.outline === low.outline) weight += 2
  }
  if (low.bulletRank > high.bulletRank) weight += 2
  else if (low.bulletRank < high.bulletRank) weight -= 3
  if (high.bold && !low.bold) weight += headsByBold(low, high, firstChild) ? 2 : 0
  else if (!high.bold && low.bold) weight -= 2
  // 小计 whose figures are not there yet closes what stands above it and opens nothing.
  const opens = !high.valued && !high.bareTotal && low.valued && low.width === high.width
  if (opens && opensGroup(low, high, firstChild)) weight += 2
  if (high.valued && !low.valued && low.width === high.width && !low.parts) weight -= 2
  if (low.width === high.width && low.bold === high.bold && isKnownPart(low.text, high.text)) weight += 2
  if (goesOn(low, high, firstChild)) weight += 2
  const named = !high.repeated && !high.bareTotal && !high.opensBold
  if (low.repeated && named && low.width === high.width) weight += 2
  return weight
}

/** 高级教师 behind 其中：女教师: a part as that is, without its mark. */
function goesOn(low: Clues, high: Clues, firstChild: Clues | null): boolean {
  if (low.completes) return high.valued && firstChild?.ofWhich === true && looksLike(firstChild, low)
  if (firstChild?.ofWhich !== true || low.ofWhich || low.parted || !looksLike(firstChild, low)) return false
  return isFellowByName(low.text, firstChild.text, high.text) && !outweigh(low.figures, high.figures, 1)
}

/** A last Total set in further than the parts of the group before it is the total of all groups. */
function isSetInFurther(total: Clues, firstChild: Clues | null): boolean {
  return firstChild !== null && total.width > firstChild.width
}

/**
 * 收入总计 and 一般公共预算支出, many times 二、非税收入, come behind it and not under it; so does what says its unit, 住房面积(平方米),
 * behind 2.现金支出, which takes its own from the group.
 */
function opensAnew(low: Clues, high: Clues): boolean {
  if (isGrandTotal(low.text) || outweigh(low.figures, high.figures, SEVERAL)) return true
  return high.valued && unitInName(low.text).unit !== null && unitInName(high.text).unit === null
}

/** No part is this many times its whole, nor any price index this many times another. */
const SEVERAL = 2

function standsBeside(low: Clues, high: Clues): boolean {
  const setIn = low.width - high.width
  if (high.overfull) return setIn > 0
  // #轻工业 above  重工业: set in by the mark alone, the names begin at one place.
  if (high.markWidth === 1 && setIn === 1) return true
  // 减：营业成本 above 　　管理费用: space as wide as the mark. Half as much sets in a part.
  if (high.reckoned) return Math.abs(setIn - high.markWidth) <= 1
  if (high.fellowAtMark) return false
  if (high.markWidth >= 4) return Math.abs(setIn - high.markWidth) <= 2
  return setIn > 0 && setIn <= 2 && !high.markedAgain
}

function headsByBold(low: Clues, high: Clues, firstChild: Clues | null): boolean {
  return !high.bareTotal && high.closes === null && !endsBefore(low, high, firstChild)
}

/** A group without values whose members are set in ends before the first name that is not. */
function endsBefore(low: Clues, high: Clues, firstChild: Clues | null): boolean {
  return !high.valued && low.width === high.width && firstChild !== null && firstChild.width > high.width
}

/**
 * A name without values opens a group, until a name comes that looks like it again while its members looked different.
 */
function opensGroup(low: Clues, high: Clues, firstChild: Clues | null): boolean {
  // 2002, whose figures are missing, comes before 2003 and heads nothing.
  if (isYear(low.text) && isYear(high.text)) return false
  if (areFellowPlaces(low.text, high.text)) return false
  if (firstChild === null) return true
  if (endsBefore(low, high, firstChild)) return false
  // 住房面积 behind 人均支出 | 1.总支出 | 2.现金支出, which counts its members, is none of them.
  if (firstChild.outline !== null && low.outline === null && high.outline === null) return false
  return looksLike(firstChild, low) || !looksLike(low, high)
}

function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(text)
}

function looksLike(one: Clues, other: Clues): boolean {
  return one.width === other.width && one.bold === other.bold && one.bulletRank === other.bulletRank
}
