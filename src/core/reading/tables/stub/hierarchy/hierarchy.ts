import { bareLabel, isCategoryWord } from '../../../meaning/labels/names/label-words.ts'
import { isFirstOfCount, isOfTotal, withoutOfWhich } from '../../words/label-words.ts'
import type { StubName } from '../stub-name.ts'
import { type Clues, readClues } from './clues.ts'
import { marksOnOwnRow, withMark } from './marks-on-own-row.ts'
import { openedBefore } from './opened-by-sum.ts'
import { saidOfNameAbove } from './said-of-name-above.ts'
import { ENOUGH, standsUnder } from './stands-under.ts'
import { outweigh, totalAbove } from './sums.ts'

/** What it weighs that the figures add up. */
const ADDS_UP = 2

/**
 * The parent of each name, as an index into the list. Every name is held against the names before it that are still
 * open; the evidence that it stands under one of them adds up from indentation, outline numbers, bullets, 其中,
 * groups without values, bold type, repeated runs, the indicator system and sums.
 */
export function parentsOf(names: readonly StubName[]): (number | null)[] {
  const said = saidOfNameAbove(names)
  const marks = marksOnOwnRow(names)
  if (said.size === 0 && marks.size === 0) return parentsByLook(names)
  // The year before and the growth of what is added up would part it from its sum.
  const kept = names.flatMap((_, index) => (said.has(index) || marks.has(index) ? [] : [index]))
  const parents = parentsByLook(
    kept.map((index) => {
      const name = names[index] as StubName
      return marks.has(index - 1) ? withMark(name) : name
    })
  )
  const found = names.map((_, index) => said.get(index) ?? null)
  kept.forEach((index, at) => {
    found[index] = kept[parents[at] ?? -1] ?? null
  })
  for (const mark of marks) found[mark] = found[mark + 1] ?? null
  return found
}

function parentsByLook(names: readonly StubName[]): (number | null)[] {
  const clues = readClues(names)
  const parents: (number | null)[] = []
  const open: { index: number; firstChild: Clues | null }[] = []
  const counted = new Map<string, number>()
  let ofTotal: OfTotal | null = null
  clues.forEach((clue, index) => {
    ofTotal = ofTotalStill(ofTotal, index - 1, clues, parents)
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
    const total = isOfTotal(clue.text) ? totalAbove(index, clues) : totalParted(clue, ofTotal, clues)
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

/** 在总计中：广州市 and the total that it is of. */
interface OfTotal {
  readonly mark: Clues
  readonly total: number
}

/** What names are of the total as long as each has been so. */
function ofTotalStill(
  before: OfTotal | null,
  last: number,
  clues: readonly Clues[],
  parents: readonly (number | null)[]
): OfTotal | null {
  const clue = clues[last]
  const parent = parents[last] ?? null
  if (clue === undefined || parent === null) return null
  if (clue.valued && isOfTotal(clue.text)) return { mark: clue, total: parent }
  return before?.total === parent ? before : null
}

/**
 * 深圳市 behind 在总计中：广州市 is of the total as well, and 按经济区域分 behind both parts it anew, and not the last of these. null: no such
 * name stands before, or the name is no fellow of it.
 */
function totalParted(clue: Clues, ofTotal: OfTotal | null, clues: readonly Clues[]): number | null {
  if (ofTotal === null) return null
  const { mark, total } = ofTotal
  const isFellow = endOf(clue.text) === endOf(mark.text) && outweigh(clues[total]?.figures ?? [], clue.figures, 1)
  return isClassLine(clue) || isFellow ? total : null
}

/** The last letter of a name. */
function endOf(text: string): string | undefined {
  return text.trim().at(-1)
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
