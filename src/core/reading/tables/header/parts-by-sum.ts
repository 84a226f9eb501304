import { readNumber } from '#core/quantity/typed/read-number.ts'
import { labelMeaning } from '../../meaning/labels/label-meaning.ts'
import { isCategoryWord } from '../../meaning/labels/names/label-words.ts'
import { kindOfQuantity } from '../../meaning/units/kind-of-quantity.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { addsUp } from '../stub/hierarchy/sums.ts'
import { isBareTotal, isOfWhich } from '../words/label-words.ts'
import type { Header, HeaderLabel } from './header-labels.ts'

/** More rows than this are not added up: they would say nothing new. */
const MOST_ROWS = 40

/** A label with the columns under it: one, or the same years or sides as those beside it (2021年 | 2022年). */
interface Head {
  readonly index: number
  readonly label: HeaderLabel
  /** Of what is counted; '' of times and comparisons (2023年, 上年同期, 同比±). */
  readonly name: string
  /** What stands lowest over its columns, in their order. */
  readonly sides: readonly string[]
  /** The figures of its first column. */
  readonly figures: readonly (number | null)[]
}

/**
 * Heads whose figures add up to those of a head before them are its parts, though nothing above says so: behind a mark
 * on the first of them (供水总量 | #地表水 | 地下水 | 其他), by names that stand lower than it, and by names that say no
 * quantity of their own (总人口 | 男 | 女, 水产品产量 | 鱼类 | 虾蟹类), parts of parts among them (第二产业 | 工业 | 建筑业). How
 * far they reach is told by the figures: they have to add up in every row of a block; where they never do, what stands
 * behind is a quantity of its own.
 */
export function withPartsBySum(
  map: SheetMap,
  header: Header,
  rows: readonly number[],
  columns: readonly number[]
): Header {
  const parents = new Map<number, number>()
  const sampled = rows.slice(0, MOST_ROWS)
  const heads = headsOf(map, header, sampled, columns)
  const blocks = blocksOf(sampled)
  // From the right: parts of parts are known when the outer whole is looked at.
  heads.toReversed().forEach((head, behind) => {
    const at = heads.length - 1 - behind
    const marked = isOfWhich(head.label.text)
    const whole = marked ? wholeOfMarked(head, heads) : head
    if (whole === null) return
    const among = heads.slice(at + 1).filter(({ index }) => !parents.has(index))
    const parts = marked ? [head, ...partsAmong(among, head, whole, () => true)] : unmarkedParts(map, among, whole)
    for (const part of runsThatAddUp(whole, parts, blocks)) parents.set(part.index, whole.index)
  })
  // #鱼类 beside 水产品总产量, whose parts stand lower between them, is a part of that and not of the last of them.
  for (const { index, label } of heads) {
    const before = label.parent === null || !isOfWhich(label.text) ? undefined : header.labels[label.parent]
    const whole = parents.get(label.parent ?? -1)
    if (before !== undefined && whole !== undefined && before.row > label.row) parents.set(index, whole)
  }
  for (const head of heads) {
    const whole = wholeLargeEnough(head, heads)
    if (whole !== null) parents.set(head.index, whole.index)
  }
  if (parents.size === 0) return header
  return {
    ...header,
    labels: header.labels.map((label, index) => ({ ...label, parent: parents.get(index) ?? label.parent }))
  }
}

/**
 * 其中：女 behind 合计 | 专任教师 and larger than 专任教师 is a part of 合计, if it never exceeds that. 专任教师 that exceed 教职工 now and
 * then are no part of 在校学生 before these: two offices may count.
 */
function wholeLargeEnough({ label, figures }: Head, heads: readonly Head[]): Head | null {
  if (!isOfWhich(label.text) || labelMeaning(label.text).unit !== null) return null
  const exceeds = (whole: Head): boolean =>
    whole.figures.some((figure, row) => figure !== null && figure >= 0 && (figures[row] ?? 0) > figure)
  const said = heads.find(({ index }) => index === label.parent)
  if (said === undefined || said.label.span.right >= label.span.left || !exceeds(said)) return null
  const before = heads.filter(
    (head) => head.label.parent === said.label.parent && head.label.span.left < said.label.span.left
  )
  return before.findLast((head) => SAYS_TOTAL.test(head.name) && !exceeds(head)) ?? null
}

const SAYS_TOTAL = /(?:[合总小]计|总数)$/

/** So many rows without another between them are a block of their own: 指数 below 绝对数 adds up no more. */
const WORTH_A_BLOCK = 3

/** Where the blocks of rows begin and end; all rows are one where none is long enough. */
function blocksOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = []
  rows.forEach((row, at) => {
    const last = blocks.at(-1)
    if (last !== undefined && rows[at - 1] === row - 1) last[1] = at + 1
    else blocks.push([at, at + 1])
  })
  const long = blocks.filter(([from, to]) => to - from >= WORTH_A_BLOCK)
  return long.length > 1 ? long : [[0, rows.length]]
}

/** Labels that tell columns apart: from each column the way up stops where a label covers what others share. */
function headsOf(map: SheetMap, header: Header, rows: readonly number[], columns: readonly number[]): Head[] {
  const heads = new Map<number, Head>()
  for (const column of columns) {
    for (let index = header.labelOf(column); index !== null; index = header.labels[index]?.parent ?? null) {
      const label = header.labels[index]
      if (label === undefined || label.attribute !== null || heads.has(index)) break
      const under = columns.filter((other) => label.span.left <= other && other <= label.span.right)
      if (!under.includes(column)) break
      const sides = under.map((other) => {
        const lowest = header.labelOf(other)
        return lowest === index || lowest === null ? '' : (header.labels[lowest]?.text ?? '')
      })
      const figures = rows.map((row) => figureAt(map, row, under[0] ?? column))
      heads.set(index, { index, label, name: nameOf(label.text), sides, figures })
    }
  }
  return [...heads.values()].sort((a, b) => a.label.span.left - b.label.span.left || a.label.row - b.label.row)
}

function nameOf(text: string): string {
  const { names, mark, measure } = labelMeaning(text)
  return mark === null && measure === null ? names.join('') : ''
}

/** The head right before the marked one, if it was taken for its whole. */
function wholeOfMarked({ label }: Head, heads: readonly Head[]): Head | null {
  const whole = heads.find(({ index }) => index === label.parent)
  if (whole === undefined || whole.label.span.right >= label.span.left) return null
  const between = heads.some(
    (head) => head.label.span.left > whole.label.span.right && head.label.span.right < label.span.left
  )
  // Beside 合计 under one head, the parts are parts of that head already.
  return between || isBareTotal(whole.label.text) ? null : whole
}

function unmarkedParts(map: SheetMap, heads: readonly Head[], whole: Head): readonly Head[] {
  if (isCategoryWord(whole.name) || isOfWhich(whole.label.text) || WHOLE_REGION.test(whole.name)) return []
  return partsAmong(
    heads,
    whole,
    whole,
    ({ name, label }) =>
      name !== '' &&
      !isBareTotal(name) &&
      (isCategoryWord(name) ||
        standsLower(map, label, whole.label) ||
        (whole.name !== '' && kindOfQuantity(name) === undefined))
  )
}

/** The margin of a table of places is no whole that its figures are named by. */
const WHOLE_REGION = /^全[市县省区州国旗乡镇]/

/** The heads behind one, as long as they stand beside the whole with the same sides and are what is looked for. */
function partsAmong(heads: readonly Head[], after: Head, whole: Head, isPart: (head: Head) => boolean): Head[] {
  const parts: Head[] = []
  for (const head of heads) {
    // What stands under the head before it, or is a part of it by its mark, was looked at with that.
    const before = parts.at(-1) ?? after
    if (head.label.span.left <= before.label.span.right || isUnder(head, [after, ...parts])) continue
    if (!isPeer(head, whole) || !isPart(head)) break
    parts.push(head)
  }
  return parts
}

function isUnder({ label }: Head, heads: readonly Head[]): boolean {
  return heads.some(({ index }) => index === label.parent)
}

/** Runs of parts that each add up to the whole (总人口 | 男 | 女 | 城镇 | 乡村), as far as one follows another. */
function runsThatAddUp(
  whole: Head,
  parts: readonly Head[],
  blocks: readonly (readonly [number, number])[]
): readonly Head[] {
  const found: Head[] = []
  let run: Head[] = []
  let sums = whole.figures.map(() => 0)
  for (const part of parts) {
    run.push(part)
    sums = sums.map((sum, row) => sum + (part.figures[row] ?? Number.NaN))
    const count = run.length
    const fits = blocks.some(([from, to]) => addsUp(whole.figures.slice(from, to), sums.slice(from, to), count))
    if (count < 2 || !fits) continue
    found.push(...run)
    run = []
    sums = whole.figures.map(() => 0)
  }
  return found
}

function standsLower(map: SheetMap, part: HeaderLabel, whole: HeaderLabel): boolean {
  return part.row > whole.row && map.kind(part.row - 1, part.span.left) === BLANK
}

/** Beside the whole, under the same head, without a mark of its own and over the same sides. */
function isPeer({ label, index, sides }: Head, whole: Head): boolean {
  return (
    index !== whole.index &&
    label.parent === whole.label.parent &&
    !isOfWhich(label.text) &&
    sides.length === whole.sides.length &&
    sides.every((side, at) => side === whole.sides[at])
  )
}

function figureAt(map: SheetMap, row: number, column: number): number | null {
  const cell = map.cell(row, column)
  if (typeof cell?.value === 'number') return cell.value
  const read = typeof cell?.value === 'string' ? readNumber(cell.value) : null
  return read?.kind === 'number' ? read.value : null
}
