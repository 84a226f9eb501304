import { NO_TIME, type PeriodMark, type Span } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import { LabelLists, NEAR } from '../../label-lists.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import { isTotalWord } from '../../names/label-words.ts'

/** 平均, 合计, 累计完成, 全年合计, 年累计 behind 1月 … 4月. */
export function closesMonths(text: string): boolean {
  return CLOSES.test(text.replace(/\s/g, ''))
}

/** 年累计 behind 6月 | 7月 | 8月 begins with the year, and not with the first of them. */
export function beginsWithYear(text: string): boolean {
  return /年度?累计/.test(text.replace(/\s/g, ''))
}

const OF_YEAR = '(?:[全本当今]?年度?)'
const OF_THE_YEAR = new RegExp(`^${OF_YEAR}`)
const CLOSES = new RegExp(
  `^(?:[月季各]?平均(?:值|数)?|均值|小计|共计|${OF_YEAR}?(?:合计|总计)|${OF_YEAR}?累计(?:完成|发生|到位|投入|实现)?(?:投资|[数额量值])?)$`
)

/**
 * 合计 behind 1月 | 2月 | 3月 is the time of the three and no name: what they tell is the same quantity. An average is
 * another one.
 */
export function withTotalsOfMonths(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const totals = labels.flatMap(({ text, attribute }, index) =>
    attribute === null && closesMonths(text) && isTotalWord(text.replace(/\s/g, '').replace(OF_THE_YEAR, ''))
      ? [index]
      : []
  )
  const parts = labels.flatMap((_, index) => (isTotalOfPart(meanings[index]) ? [index] : []))
  if (totals.length === 0 && parts.length === 0) return meanings
  const lists = new LabelLists(labels)
  const marksOf = (at: number): readonly PeriodMark[] => timeAlone(meanings[at])
  const closing = new Set(
    totals.filter((index) => monthsClosed(monthsBeside(index, lists, labels, marksOf).map(marksOf)) !== null)
  )
  const told = parts.filter((index) => partOf(marksOf(lists.before(index, 1)[0] ?? -1)) !== null)
  return meanings.map((meaning, index) =>
    closing.has(index) || told.includes(index) ? { ...meaning, names: [], total: false } : meaning
  )
}

/** 上半年合计 behind 6月 says the half year and no part of what is told. */
function isTotalOfPart(meaning: LabelMeaning | undefined): boolean {
  return meaning?.total === true && meaning.names.length === 1 && meaning.measure === null && meaning.mark?.span != null
}

/**
 * The months or quarters that a label closes, up to the one right before it; 合计 before 1月 | 2月 | 3月, behind none, those that follow.
 */
export function monthsBeside(
  index: number,
  lists: LabelLists,
  labels: readonly StructureLabel[],
  marksOf: (at: number) => readonly PeriodMark[]
): readonly number[] {
  const isPart = (at: number): boolean => !closesMonths(labels[at]?.text ?? '')
  // A year of months, and the average among them.
  const before = lists.before(index, NEAR + 1).filter(isPart)
  const last = before.at(-1)
  if (last !== undefined && partOf(marksOf(last)) !== null) return before
  const place = lists.placeOf(index)
  const after = lists.of(index).slice(place + 1, place + 2 + NEAR)
  const end = after.findIndex((at) => isPart(at) && partOf(marksOf(at)) === null)
  return after.slice(0, end < 0 ? after.length : end).filter(isPart)
}

function timeAlone(meaning: LabelMeaning | undefined): readonly PeriodMark[] {
  const { mark = null, names = [], measure = null } = meaning ?? {}
  return mark === null || names.length > 0 || measure !== null ? [] : [mark]
}

/**
 * The time of what closes months or quarters that follow each other (the last of them right before it), quarters behind their months among
 * them: all of them together, whatever the title says of the year: 合计 behind 1月 | 2月 | 3月 | 一季度, too, is of these. Where they do not begin with the year they are a period that is
 * not told, and it is asked, unless what closes them says that it begins there (`fromJanuary`). null: no such run.
 */
export function monthsClosed(
  before: readonly (readonly PeriodMark[])[],
  fromJanuary: boolean = false
): PeriodMark | null {
  const parts = before.map(partOf)
  const last = parts.at(-1)
  if (last === null || last === undefined) return null
  let { from } = last
  let count = 1
  let within = false
  for (const part of parts.toReversed().slice(1)) {
    if (part === null || part.to > last.to || (part.from < from && part.to !== from - 1)) break
    // 1月 … 3月 before 一季度 are told by it.
    if (part.from >= from && part.isQuarter === last.isQuarter) break
    if (part.from < from) count++
    else within = true
    from = Math.min(from, part.from)
  }
  if (count === 1 && !within && !fromJanuary) return null
  const { year } = last
  if (from > 1 && !fromJanuary) return { ...NO_TIME, years: [year ?? 0, year ?? 0] }
  const of = (span: Span): PeriodMark => ({ ...NO_TIME, year, span })
  if (last.to === 12) return of({ kind: 'year' })
  if (last.to === 1) return of({ kind: 'month', month: 1 })
  const isQuarters = last.isQuarter && count > 1
  return of(isQuarters ? { kind: 'quarters', to: last.to / 3 } : { kind: 'months', to: last.to })
}

/**
 * The same, where months may be yet to come: 合计 behind 1月 … 5月 with figures and 6月 … 12月 without any is of the five. `told`: which of
 * them have figures.
 */
export function monthsClosedSoFar(
  before: readonly (readonly PeriodMark[])[],
  told: readonly boolean[],
  fromJanuary: boolean = false
): PeriodMark | null {
  const all = monthsClosed(before, fromJanuary)
  const parts = before.map(partOf)
  const last = Math.max(0, ...parts.flatMap((part, at) => (part !== null && told[at] === true ? part.to : [])))
  if (all === null || last === 0) return all
  const come = before.filter((_, at) => (parts[at]?.from ?? 0) <= last && (parts[at]?.to ?? 0) <= last)
  if (come.length === before.length) return all
  const [first] = come
  const alone =
    first === undefined || partOf(first)?.from !== 1 ? undefined : first.findLast(({ span }) => span !== null)
  return monthsClosed(come, fromJanuary) ?? alone ?? all
}

/** A time within the year, by its first month and its last: 1-2月 | 3月. */
interface Part {
  readonly from: number
  readonly to: number
  readonly isQuarter: boolean
  readonly year: number | null
}

function partOf(marks: readonly PeriodMark[]): Part | null {
  const span = marks.findLast((mark) => mark.span !== null)?.span
  const year = marks.findLast((mark) => mark.year !== null)?.year ?? null
  const months = (from: number, to: number): Part => ({ from, to, isQuarter: false, year })
  const quarters = (from: number, to: number): Part => ({ from: 3 * from - 2, to: 3 * to, isQuarter: true, year })
  switch (span?.kind) {
    case 'month':
      return months(span.month, span.month)
    case 'months':
      return months(1, span.to)
    case 'quarter':
      return quarters(span.quarter, span.quarter)
    case 'quarters':
      return quarters(1, span.to)
    case 'half':
      return quarters(2 * span.half - 1, 2 * span.half)
    default:
      return null
  }
}
