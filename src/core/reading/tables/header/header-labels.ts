import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { CellPosition, CellRange } from '../../grid.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasBasesApart, isIndexBase, isKindOfUnit, isRowOfUnits } from '../sheet/units-in-heads.ts'
import { hasHan, isBareOfWhich, isLatinOnly, isOfWhich } from '../words/label-words.ts'
import { unitWithTranslation } from '../words/unit-with-translation.ts'
import { joinBrokenHeads, type PlacedLabel, runsOn } from './broken-heads.ts'
import { isEnglishAmongChinese } from './english-among-chinese.ts'
import { joinHalvesOverParts } from './halves-over-parts.ts'
import { spanOf } from './head-spans.ts'
import { HeadTexts } from './head-texts.ts'
import { isWide } from './lone-cell.ts'
import { middleHeads } from './middle-heads.ts'
import { joinSecondHalves, secondHalves } from './second-halves.ts'
import { isTypedByLine } from './typed-by-line.ts'

export interface HeaderLabel extends CellPosition {
  readonly text: string
  readonly span: CellRange
  /** Index in the header's own list. */
  readonly parent: number | null
  readonly attribute: 'unit' | 'translation' | null
}

export interface Header {
  readonly labels: readonly HeaderLabel[]
  /** The lowest label over a column; null: nothing heads it. */
  labelOf(column: number): number | null
  attributesOf(column: number): readonly number[]
}

/**
 * Labels over the columns of values. Merged cells span what they cover; a blank behind a label, or its text once more,
 * means merged as long as something below tells its columns apart and the label above reaches as far. Columns that
 * stand between the values and hold none are passed over.
 */
export function readHeader(
  map: SheetMap,
  rows: readonly number[],
  left: number,
  right: number,
  without: ReadonlySet<number> = NONE
): Header {
  const labels: PlacedLabel[] = []
  const width = right - left + 1
  const lowest: (number | null)[] = new Array<number | null>(width).fill(null)
  const attributes: number[][] = Array.from({ length: width }, () => [])
  const byLine = isTypedByLine(map, rows, left, right)
  const seconds = secondHalves(map, rows, left, right)
  const inEnglish = isInEnglish(map, rows)
  const texts = new HeadTexts(map, rows, left, right)
  rows.forEach((row, depth) => {
    const above = [...lowest]
    const ofUnits = isRowOfUnits(map, row, left, right)
    const basesAreParts = hasBasesApart(map, row, left, right, above)
    const inLatin = isRowInLatin(map, row, left, right)
    const middle = middleHeads(map, row, rows[depth + 1], left, right)
    for (let column = left; column <= right; column++) {
      if (map.kind(row, column) === BLANK || without.has(column) || texts.isGoneOn(row, column)) continue
      const span = middle.get(column) ?? spanOf(map, rows, depth, row, column, right, above, left, byLine, seconds)
      const parent = above[column - left] ?? null
      const index = labels.length
      const text = texts.of(depth, column)
      const over = parent === null ? undefined : labels[parent]
      if (over && isSaidAgain(over, row, span, text)) {
        over.span = { ...over.span, bottom: row }
        continue
      }
      const heads = headsAbove(labels, above.slice(span.left - left, span.right - left + 1), span)
      if (heads.length > 1 && isWide(map, row, column)) {
        labels.push({ row, column, text, span, parent: heads[0]?.parent ?? null, attribute: null, merged: true })
        for (const head of heads) head.parent = index
        for (let covered = span.left; covered <= span.right; covered++) lowest[covered - left] ??= index
        continue
      }
      const isBase = basesAreParts && isIndexBase(text)
      const translated = attributes[column - left]?.some((at) => labels[at]?.attribute === 'translation') === true
      const doubles =
        over !== undefined &&
        isDouble(over, span, text) &&
        (translated || inLatin || isEnglishAmongChinese(map, over, row, text))
      const attribute =
        inEnglish || isBase ? null : doubles ? 'translation' : attributeOf(labels, parent, span, text, ofUnits)
      labels.push({ row, column, text, span, parent, attribute, merged: isWide(map, row, column) })
      for (let covered = span.left; covered <= span.right; covered++) {
        if (attribute === null) lowest[covered - left] = index
        else attributes[covered - left]?.push(index)
      }
      if (map.merge(row, column) === undefined) column = Math.max(column, span.right)
    }
  })
  setOfWhichUnder(labels, lowest, left)
  joinSecondHalves(labels, seconds)
  joinHalvesOverParts(labels)
  joinBrokenHeads(labels, byLine, (row) => /^[\u4e00-\u9fff]{2,}$/.test(map.text(row, left - 1)))
  return headerOf(labels, lowest, attributes, left)
}

const NONE: ReadonlySet<number> = new Set()

/** Without the first halves of broken names, which their whole names have taken in. */
function headerOf(
  placed: readonly PlacedLabel[],
  lowest: readonly (number | null)[],
  attributes: readonly (readonly number[])[],
  left: number
): Header {
  const labels: HeaderLabel[] = []
  let next = 0
  const renumbered = placed.map(({ attribute }) => (attribute === 'broken' ? -1 : next++))
  for (const label of placed) {
    const { row, column, text, span, parent, attribute } = label
    if (attribute === 'broken') continue
    labels.push({ row, column, text, span, attribute, parent: parent === null ? null : (renumbered[parent] ?? null) })
  }
  const ofColumns = attributes.map((own) => own.map((index) => renumbered[index] ?? -1))
  const none: readonly number[] = []
  return {
    labels,
    labelOf: (column) => {
      const index = lowest[column - left] ?? null
      return index === null ? null : (renumbered[index] ?? null)
    },
    attributesOf: (column) => ofColumns[column - left] ?? none
  }
}

/** A merge that was undone by filling every cell says the name again right below. */
function isSaidAgain(over: PlacedLabel, row: number, span: CellRange, text: string): boolean {
  return (
    over.text === text &&
    over.span.bottom === row - 1 &&
    over.span.left === span.left &&
    over.span.right === span.right &&
    over.attribute === null
  )
}

/**
 * The heads that a label merged below them covers (绝对数（亿元） under 地区生产总值 | 第一产业 | 第二产业): it says something
 * of each and stands between them and what is over them. Empty where it reaches over only a part of one.
 */
function headsAbove(
  labels: readonly PlacedLabel[],
  above: readonly (number | null)[],
  span: CellRange
): readonly PlacedLabel[] {
  const heads = [...new Set(above)].flatMap((index) => (index === null ? [] : (labels[index] ?? [])))
  const [first] = heads
  const covers = heads.every(
    (head) => head.parent === first?.parent && head.span.left >= span.left && head.span.right <= span.right
  )
  return covers ? heads : []
}

/** Neither the heads nor the first row below them are in Chinese: units below names, as % below 2009, are a level there. */
export function isInEnglish(map: SheetMap, rows: readonly number[]): boolean {
  const { left, right } = map.used ?? { left: 0, right: -1 }
  for (let row = rows[0] ?? 0; row <= (rows.at(-1) ?? -1) + 1; row++) {
    for (let column = left; column <= right; column++) if (hasHan(map.text(row, column))) return false
  }
  return true
}

/**
 * Secondary Industry below 第二产业 over all its columns, on a line of its own that doubles the heads in English; Persons and
 * （10000 below Employed go on with that.
 */
function isDouble(over: PlacedLabel, span: CellRange, text: string): boolean {
  return hasHan(over.text) && over.span.left === span.left && !hasHan(text) && !/(?:19|20)\d\d/.test(text)
}

/** A line of English words below Chinese heads. */
function isRowInLatin(map: SheetMap, row: number, left: number, right: number): boolean {
  let words = 0
  for (let column = left; column <= right; column++) {
    const text = map.text(row, column)
    if (hasHan(text)) return false
    if (isLatinOnly(text) && readUnit(text) === null) words++
  }
  return words > 1
}

/** A unit or an English double under a name of the same width says something of it and is no label of its own. */
function attributeOf(
  labels: readonly PlacedLabel[],
  parent: number | null,
  span: CellRange,
  text: string,
  ofUnits: boolean
): 'unit' | 'translation' | null {
  const over = parent === null ? undefined : labels[parent]
  if (!over || over.span.left !== span.left || runsOn(over.text)) return null
  if (over.span.right !== span.right && !(hasHan(over.text) && hasPartBeside(labels, parent, span))) return null
  if (hasHan(over.text) && unitWithTranslation(text) !== null) return 'unit'
  const stands = ofUnits || /^[（(]/.test(text)
  // Households under 总户数, beside Population: the name once more, though the word is a unit too.
  if (hasHan(over.text) && isLatinOnly(text) && !stands) return 'translation'
  if (text.length <= 16 && (readUnit(text, stands) !== null || (ofUnits && isKindOfUnit(text)))) return 'unit'
  return hasHan(over.text) && isLatinOnly(text) ? 'translation' : null
}

/** 第二产业 over a column of its own and over #工业: what stands below it there is said of 第二产业. */
function hasPartBeside(labels: readonly PlacedLabel[], over: number | null, span: CellRange): boolean {
  const below = labels.filter(({ parent, attribute }) => parent === over && attribute === null)
  return below.length > 0 && below.every(({ text, span: { left } }) => isOfWhich(text) && left > span.right)
}

/** 其中 over a column, or #name: a part of the column before it. */
function setOfWhichUnder(labels: PlacedLabel[], lowest: readonly (number | null)[], left: number): void {
  for (const label of labels) {
    if (label.attribute !== null || label.span.left === left || !isOfWhich(label.text)) continue
    const parent = label.parent === null ? null : labels[label.parent]
    // Under 其中 itself, the first is no part of another; #执业医师 behind 执业（助理）医师 there is.
    if (parent && isBareOfWhich(parent.text) && parent.span.left === label.span.left) continue
    for (let column = label.span.left - 1; column >= left; column--) {
      const whole = headAtRow(labels, lowest[column - left] ?? null, label.span.top)
      const candidate = whole === null ? undefined : labels[whole]
      if (!candidate || isOfWhich(candidate.text)) continue
      if (candidate.parent !== label.parent && ofWhichAbove(labels, candidate)) continue
      if (label.parent !== null && !within(labels, candidate, label.parent)) break
      label.parent = whole
      break
    }
  }
}

/** Of a head over several columns (2021年 | 2022年) the head itself, and not the last of its years. */
function headAtRow(labels: readonly PlacedLabel[], lowest: number | null, row: number): number | null {
  const head = lowest === null ? undefined : labels[lowest]
  const over = head?.parent ?? null
  const above = over === null ? undefined : labels[over]
  if (head === undefined || above === undefined || head.row <= row || above.row < row) return lowest
  return above.span.right > above.span.left ? headAtRow(labels, over, row) : lowest
}

function ofWhichAbove(labels: readonly PlacedLabel[], label: PlacedLabel): boolean {
  for (let parent = label.parent; parent !== null; parent = labels[parent]?.parent ?? null) {
    if (isOfWhich(labels[parent]?.text ?? '')) return true
  }
  return false
}

function within(labels: readonly PlacedLabel[], label: PlacedLabel, ancestor: number): boolean {
  for (let parent = label.parent; parent !== null; parent = labels[parent]?.parent ?? null) {
    if (parent === ancestor) return true
  }
  return false
}
