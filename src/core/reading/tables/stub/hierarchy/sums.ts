import { readPeriodMark } from '../../../../period/written/read-period.ts'
import { bareLabel } from '../../../meaning/labels/names/label-words.ts'
import type { SheetMap } from '../../sheet/sheet-map.ts'
import {
  classOf,
  hasHan,
  isBareOfWhich,
  isBareTotal,
  isGrandTotal,
  isOfWhich,
  wholeNamedIn
} from '../../words/label-words.ts'

/** A name with the figures beside it; null where a cell holds none. */
export interface NamedFigures {
  readonly text: string
  /** Where the name starts, and whether it is bold: parts that a sum binds look alike. */
  readonly width: number
  readonly bold: boolean
  readonly figures: readonly (number | null)[]
}

/** More parts than this are found under a total by its look, not by adding up. */
export const MOST_PARTS = 20

/**
 * For each name the index of the name right above its run whose figures are the sum of the run's, or null. Rounding
 * may part a sum from its total by half a unit of the last place for each part. A bare total or a whole region (全县)
 * is the margin of its table and no parent; nor is arithmetic asked where names are not Chinese: there the look of
 * the stub shows its rank.
 */
export function totalsBySum(names: readonly NamedFigures[]): (number | null)[] {
  const totals: (number | null)[] = names.map(() => null)
  names.forEach((total, index) => {
    if (totals[index] !== null || isWithoutFigures(total) || !canBeTotal(total)) return
    const sums = total.figures.map(() => 0)
    for (let part = index + 1; part < names.length && part <= index + MOST_PARTS; part++) {
      const name = names[part] as NamedFigures
      // 其中：教育 opens what 卫生 and 农林水 go on with where the three make the whole.
      const opens = part === index + 1 && isOfWhich(name.text) && !isBareOfWhich(name.text)
      if (name.width !== total.width || name.bold !== total.bold || (isOfWhich(name.text) && !opens)) return
      if (balances(total.text, name.text)) return
      name.figures.forEach((figure, column) => {
        sums[column] = (sums[column] ?? 0) + (figure ?? Number.NaN)
      })
      const parts = part - index
      if (parts < 2 || !addsUp(total.figures, sums, parts)) continue
      for (let found = index + 1; found <= part; found++) totals[found] = index
      return
    }
  })
  return totals
}

/** Names of a class that make a whole above it, by index of each, and where that stands. */
export type ClassesBySum = ReadonlyMap<number, { readonly first: number; readonly whole: number }>

/**
 * 按贸易方式：一般贸易 | 加工贸易 | 其他贸易, which make 进出口总额 above them, wherever they stand: all of them are members of the
 * class that the first names.
 */
export function classesBySum(names: readonly NamedFigures[]): ClassesBySum {
  const found = new Map<number, { first: number; whole: number }>()
  names.forEach(({ text, figures }, first) => {
    if (classOf(text) === null) return
    const sums = figures.map(() => 0)
    for (let part = first; part < names.length && part <= first + MOST_PARTS; part++) {
      const name = names[part] as NamedFigures
      if (part > first && classOf(name.text) !== null) return
      name.figures.forEach((figure, column) => {
        sums[column] = (sums[column] ?? 0) + (figure ?? Number.NaN)
      })
      const parts = part - first + 1
      const whole = parts < 2 ? -1 : wholeAbove(names, first, sums, parts)
      if (whole < 0) continue
      for (let member = first; member <= part; member++) found.set(member, { first, whole })
      return
    }
  })
  return found
}

function wholeAbove(names: readonly NamedFigures[], first: number, sums: readonly number[], parts: number): number {
  return names.findLastIndex(({ text, figures }, at) => {
    // The class says already that there are several: one column is enough.
    return at < first && at >= first - MOST_ABOVE && classOf(text) === null && addsUp(figures, sums, parts, 1)
  })
}

/** More rows than this are not added up to a total below them. */
const MOST_ABOVE = 60

/**
 * For each name the index of the first of the names above it whose figures add up to its own, up to the one right
 * above it, or null: it closes them, and stands under none of them nor under a group that opens among them.
 */
export function closedBySum(names: readonly NamedFigures[]): (number | null)[] {
  return names.map((total, index) => {
    if (isWithoutFigures(total)) return null
    const sums = total.figures.map(() => 0)
    let parts = 0
    for (let above = index - 1; above >= 0 && above >= index - MOST_ABOVE; above--) {
      const name = names[above] as NamedFigures
      if (isWithoutFigures(name)) continue
      name.figures.forEach((figure, column) => {
        sums[column] = (sums[column] ?? 0) + (figure ?? Number.NaN)
      })
      parts++
      if (parts >= 2 && addsUp(total.figures, sums, parts)) return above
    }
    return null
  })
}

/** Does it have figures, and a name that more than one of its table may have? A part may be the whole of its own parts. */
export function canBeWhole(name: NamedFigures): boolean {
  return !isWithoutFigures(name) && canBeTotal({ ...name, text: bareLabel(name.text).text })
}

function isWithoutFigures({ figures }: NamedFigures): boolean {
  return figures.every((figure) => figure === null)
}

function canBeTotal({ text }: NamedFigures): boolean {
  return (
    hasHan(text) &&
    !isDatedAlone(text) &&
    !isBareTotal(text) &&
    !isOfWhich(text) &&
    !/^全[市县省区州国旗乡镇]|合计|总计/.test(text.trim())
  )
}

/** 基金支出 and 当期结余 add up to 基金收入, 负债 and 所有者权益 to 资产: an account balances so, and none is a part of it. */
function balances(total: string, part: string): boolean {
  const [other] = OTHER_SIDE.exec(part) ?? []
  return other !== undefined && ONE_SIDE.test(total) && !total.includes(other)
}

const ONE_SIDE = /收入|产值|资产|销售额/
const OTHER_SIDE = /支出|成本|费用|结余|结存|盈余|利润|中间消耗|中间投入|增加值|负债|权益/

/** 2025年 above 2024年 and 增减, 本期 above 上期: what a time is made of stands in no other year. */
function isDatedAlone(text: string): boolean {
  const mark = readPeriodMark(text)
  return (
    mark !== null && mark.rest === '' && (mark.year !== null || mark.yearShift !== null || mark.relativeSpan !== null)
  )
}

/** Columns looked at to see what adds up. */
const COLUMNS_ADDED = 12

/** The figures of a row, to be added up; null where a cell holds none. */
export function figuresBeside(map: SheetMap, row: number, valueColumns: readonly number[]): (number | null)[] {
  return valueColumns.slice(0, COLUMNS_ADDED).map((column) => {
    const value = map.cell(row, column)?.value
    if (typeof value === 'number') return value
    const typed = typeof value === 'string' ? value.replace(/[\s,，]/g, '') : ''
    return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null
  })
}

/** A figure of three places. */
const TELLING = 100

/** So many columns say so, one of them in three figures or more; none says otherwise. */
export function addsUp(
  totals: readonly (number | null)[],
  sums: readonly number[],
  parts: number,
  fewest = 2
): boolean {
  let agreeing = 0
  let telling = false
  for (const [column, total] of totals.entries()) {
    const sum = sums[column] ?? Number.NaN
    if (total === null || Number.isNaN(sum)) continue
    if (Math.abs(total - sum) > 0.5 * placeOf(total) * parts + 1e-9) return false
    agreeing++
    telling ||= Math.abs(total) / placeOf(total) >= TELLING
  }
  return telling && agreeing >= fewest
}

/**
 * Are the figures more than so many times the others, in most columns? Small figures may be growth and shares, which
 * say nothing of what is a part of what; a column of changes speaks against the others.
 */
export function outweigh(
  figures: readonly (number | null)[],
  others: readonly (number | null)[],
  times: number
): boolean {
  let compared = 0
  let larger = 0
  for (const [column, figure] of figures.entries()) {
    const other = others[column] ?? null
    if (figure === null || other === null || Math.max(figure, other) < TELLING) continue
    compared++
    if (other > 0 && figure > times * other) larger++
  }
  return larger > compared / 2
}

/** The unit of the last decimal place: 0.1 for 12.3, 1 for 12. */
function placeOf(figure: number): number {
  const decimals = /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0
  return 10 ** -decimals
}

/**
 * What a name says itself to be a part of: the nearest above that is so called, or a total of more than a group; where none is called
 * a total, what opens the stub with larger figures (工业增加值 over 按经济类型分组 … 在总计中：广州市). null: there is none.
 */
export function totalAbove(index: number, names: readonly NamedFigures[]): number | null {
  const part = names[index]
  const named = wholeNamedIn(part?.text ?? '')
  const isWhole = (text: string): boolean =>
    named === null ? isGrandTotal(text) : bareLabel(text).text.replace(/[\s\u3000]/g, '') === named
  const total = names.findLastIndex(({ text }, at) => at < index && isWhole(text))
  if (total >= 0) return total
  const [first] = names
  const opens = named === null && part !== undefined && first !== undefined && index > 0 && canBeWhole(first)
  return opens && outweigh(first.figures, part.figures, 1) ? 0 : null
}
