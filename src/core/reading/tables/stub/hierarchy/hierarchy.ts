import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import { bareLabel, isCategoryWord } from '../../../meaning/labels/names/label-words.ts'
import { areFellowPlaces } from '../../../meaning/places/region-words.ts'
import { isBareOfWhich, isFirstOfCount, isGrandTotal, isOfTotal, withoutOfWhich } from '../../words/label-words.ts'
import type { StubName } from '../stub-name.ts'
import { type Clues, readClues } from './clues.ts'
import { isFellowByName } from './fellows-by-name.ts'
import { isKnownPart } from './known-parts.ts'
import { openedBefore } from './opened-by-sum.ts'
import { saidOfNameAbove, saysOnlyComparison } from './said-of-name-above.ts'
import { outweigh, totalAbove } from './sums.ts'

/** Evidence for "stands under" has to reach this much. */
const ENOUGH = 2
/** What it weighs that the figures add up. */
const ADDS_UP = 2

/**
 * The parent of each name, as an index into the list. Every name is held against the names before it that are still
 * open; the evidence that it stands under one of them adds up from indentation, outline numbers, bullets, 其中,
 * groups without values, bold type, repeated runs, the indicator system and sums.
 */
export function parentsOf(names: readonly StubName[]): (number | null)[] {
  const said = saidOfNameAbove(names)
  if (said.size === 0) return parentsByLook(names)
  // The year before and the growth of what is added up would part it from its sum.
  const kept = names.flatMap((_, index) => (said.has(index) ? [] : [index]))
  const parents = parentsByLook(kept.map((index) => names[index] as StubName))
  const found = names.map((_, index) => said.get(index) ?? null)
  kept.forEach((index, at) => {
    found[index] = kept[parents[at] ?? -1] ?? null
  })
  return found
}

function parentsByLook(names: readonly StubName[]): (number | null)[] {
  const clues = readClues(names)
  const parents: (number | null)[] = []
  const open: { index: number; firstChild: Clues | null }[] = []
  const counted = new Map<string, number>()
  clues.forEach((clue, index) => {
    const beside = countedBefore(
      clue,
      open.map(({ index: at }) => clues[at] as Clues)
    )
    if (beside !== null) open.length = beside
    else if (countsOn(clue)) {
      // 负债合计 closed 二、: 三、 stands where that stood.
      const before = counted.get(countOf(clue))
      if (before !== undefined) open.length = open.findLastIndex(({ index: at }) => at === parents[before]) + 1
    }
    if (clue.outline !== null) counted.set(countOf(clue), index)
    const classed = clue.opensClass === null ? undefined : wholeOfClassBefore(index, clues, parents)
    if (classed !== undefined) {
      open.length = 0
      for (let at: number | null = classed; at !== null; at = parents[at] ?? null)
        open.unshift({ index: at, firstChild: null })
    }
    // 在总计中： says itself of what it is a part, whatever stands between.
    const total = isOfTotal(clue.text) ? totalAbove(index, clues) : null
    if (total !== null) {
      parents.push(total)
      open.length = open.findIndex(({ index: at }) => at === total) + 1
      open.push({ index, firstChild: null })
      return
    }
    const opener = openedBefore(index, clues)
    if (opener !== null) {
      const over = opener.beside ? (parents[opener.at] ?? null) : opener.at
      parents.push(over)
      open.length = open.findIndex(({ index: at }) => at === over) + 1
      open.push({ index, firstChild: null })
      return
    }
    const parted = clue.ofWhich ? partedBefore(index, open, clues, parents) : null
    if (parted !== null) {
      parents.push(parted)
      open.splice(0, open.length, { index: parted, firstChild: clue }, { index, firstChild: null })
      return
    }
    while (open.length > 0) {
      const top = open.at(-1)
      const over = top === undefined ? undefined : clues[top.index]
      if (!top || !over) break
      if (clue.closes !== null && top.index >= clue.closes) {
        open.pop()
        continue
      }
      if (clue.ofWhich && isTooLarge(clue, over, clues, open)) {
        open.pop()
        continue
      }
      const adds = clue.total === top.index ? ADDS_UP : 0
      if (standsUnder(clue, over, top.firstChild, index - top.index === 1) + adds >= ENOUGH) {
        top.firstChild ??= clue
        break
      }
      open.pop()
    }
    parents.push(open.at(-1)?.index ?? null)
    open.push({ index, firstChild: null })
  })
  return parents
}

/** #限额以上单位 behind 城镇 | 乡村 and larger than 乡村 is a part of what they are parts of, if that is large enough. */
function isTooLarge(
  part: Clues,
  whole: Clues,
  clues: readonly Clues[],
  open: readonly { readonly index: number }[]
): boolean {
  if (!outweigh(part.figures, whole.figures, CLEARLY)) return false
  return open.slice(0, -1).some(({ index }) => {
    const further = clues[index] as Clues
    const fits = outweigh(further.figures, part.figures, 1)
    return fits && standsUnder(part, further, null, false) >= ENOUGH
  })
}

/** Price indices of parts and wholes differ by less. */
const CLEARLY = 1.25

/** 二、 comes beside 一、 and stands under nothing that opened since; where the count starts anew it may. */
function countedBefore(clue: Clues, open: readonly Clues[]): number | null {
  if (!countsOn(clue)) return null
  const beside = open.findLastIndex(({ outline }) => outline === clue.outline)
  return beside < 0 ? null : beside
}

/** 按企业性质： behind 按贸易方式： and its members parts the whole that these do; 按贸易方式： again is of what came between. */
function wholeOfClassBefore(
  index: number,
  clues: readonly Clues[],
  parents: readonly (number | null)[]
): number | undefined {
  const { opensClass, width } = clues[index] as Clues
  const before = clues.findLastIndex((one, at) => at < index && one.opensClass !== null && one.width === width)
  if (before < 0 || clues[before]?.opensClass === opensClass) return undefined
  return parents[before] ?? undefined
}

/**
 * 其中：民间投资 behind 按产业分 and its members is a part of what that parts. Right behind 按产业分 it is a member itself, and
 * 其中：限额以上餐饮收入 right behind 餐饮收入 says that it is a part of that.
 */
function partedBefore(
  index: number,
  open: readonly { readonly index: number }[],
  clues: readonly Clues[],
  parents: readonly (number | null)[]
): number | null {
  const clue = clues[index] as Clues
  const above = clues[index - 1]
  if (above === undefined || isClassLine(above) || isNamedAfter(clue.text, above.text)) return null
  const line = open.find(({ index: at }) => isClassLine(clues[at]) && clues[at]?.width === clue.width)
  const whole = line === undefined ? null : wholeParted(line.index, clues, parents)
  return whole !== null && clues[whole]?.width === clue.width ? whole : null
}

/** What 按产业分 parts: the name right above it with figures; behind members of 按构成分, or parts with their mark, their whole. */
function wholeParted(line: number, clues: readonly Clues[], parents: readonly (number | null)[]): number | null {
  const above = clues[line - 1]
  if (above?.valued !== true) return null
  // 乡村 behind 就业人员 | 城镇 is a part of these itself.
  const isPart = !above.ofWhich && isCategoryWord(bareLabel(above.text).text) && clues[line - 2]?.width === above.width
  if (isPart) return wholeParted(line - 1, clues, parents)
  const parent = parents[line - 1] ?? null
  if (above.ofWhich) return parent
  return parent !== null && isClassLine(clues[parent]) ? wholeParted(parent, clues, parents) : line - 1
}

function isClassLine(clue: Clues | undefined): boolean {
  return clue?.parts === true && !clue.valued
}

/** 限额以上单位餐饮收入 behind 餐饮收入 */
function isNamedAfter(part: string, whole: string): boolean {
  const [own, above] = [part, whole].map((text) => bareLabel(text).text.replace(/\s/g, '')) as [string, string]
  return own.length > above.length && own.endsWith(above)
}

/** 二、, and not 一、 */
function countsOn({ outline, text }: Clues): boolean {
  return outline !== null && !isFirstOfCount(withoutOfWhich(text))
}

/** Names of one count look alike. */
function countOf({ outline, width, bold }: Clues): string {
  return `${outline} ${width} ${bold}`
}

/** How much speaks for `low` standing under `high`. */
function standsUnder(low: Clues, high: Clues, firstChild: Clues | null, next: boolean): number {
  let weight = 0
  if (low.outline !== null && high.outline !== null) return low.outline > high.outline ? ENOUGH : -ENOUGH
  // 各项贷款 over 1.住户贷款 stands under no 2.非金融企业存款 nor under what that and 1.住户存款 are parts of: it counts anew.
  const counted = Math.max(high.outline ?? 0, firstChild?.outline ?? 0)
  if (low.opensCount !== null && low.opensCount <= counted && low.width === high.width) return -ENOUGH
  if (low.width > high.width) weight += low.bareTotal && (high.valued || isSetInFurther(low, firstChild)) ? 0 : 3
  else if (low.width < high.width) weight -= 3
  // The parts after the first are set in to stand under its name: 其中：税收收入 above 　　　非税收入.
  if ((high.ofWhich || high.aside || high.opensClass !== null) && !low.ofWhich && standsBeside(low, high))
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
