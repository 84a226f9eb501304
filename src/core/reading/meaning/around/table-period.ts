import { endMonth, endYear, type Period, parsePeriod } from '../../../period/period.ts'
import { NO_TIME, type PeriodMark, resolvePeriod } from '../../../period/written/period-mark.ts'
import { readPeriodMark } from '../../../period/written/read-period.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import type { ReadingContext } from '../../reading.ts'
import { type DateOfReport, dayAlone, inYearOf } from './date-of-report.ts'
import { namesBook } from './named-books.ts'

/** The time of a whole table. */
export interface TablePeriod {
  readonly period: Period | null
  readonly periodFrom: 'title' | 'sheet' | 'context' | 'file' | 'report' | null
  /** What the lines say of the part of the year where nothing says the year: 1—9月. */
  readonly partOfYear: PeriodMark | null
  /** The part of that year that the importer or the name of the file says, where the lines say the year alone. */
  readonly partBeside: PeriodMark | null
}

/** 表号, 制定机关, 填报单位, 报出日期 …: lines of a form that are neither title nor time of the figures. */
export const FORM_LINE =
  /^\s*(?:[（(]?(?:内部(?:资料|使用|文件)|注意保存)|密\s*级|表\s*号|制定机关|制表机关|批准机关|备案机关|批准文号|文\s*号|有效期|填\s*报|填\s*表|报\s*出|上报|报送|制\s*表|审\s*核|单位负责人|统计负责人|联系电话|统一社会信用代码|组织机构代码|行政区划代码|单位详细名称|综合机关名称|印发|来源|资料来源|更新|打印|页码|数据库|频率|列标签|column labels|第.{1,3}页)|(?:填[报表制]|报[出送]|制表|上报|打印|更新)(?:日期|时间)/

/** 三年同期对比表（1—10月）: a title that compares the same part of years says of which every year below is. */
export function spanOfEveryYear(lines: readonly string[]): PeriodMark | null {
  if (!lines.some((line) => /同期(?:对比|比较)/.test(line))) return null
  const said = lines.flatMap(lineMarks).find(({ span }) => span !== null && span.kind !== 'year')
  return said === undefined ? null : { ...NO_TIME, span: said.span }
}

export function tablePeriod(
  lines: readonly string[],
  heading: readonly string[],
  sheet: string,
  file: string,
  context: ReadingContext,
  reported: DateOfReport | null
): TablePeriod {
  const ofSheet = heading.flatMap(lineMarks)
  const marks = (datedByDay(lines) ?? marksOf(lines)).filter((mark) => !closesSpan(mark, ofSheet))
  // The first year counts, then what the lines say of the part of the year.
  const dated = marks.findIndex((mark) => mark.year !== null)
  if (dated >= 0) {
    const first = marks[dated] as PeriodMark
    const ahead = yearAhead(lines)
    if (ahead !== null)
      return { period: resolvePeriod([ahead.stated], null), periodFrom: 'title', partOfYear: null, partBeside: null }
    const spans =
      first.span === null ? marks.filter((mark) => mark.year === null && mark.span !== null).slice(0, 1) : []
    // 2024年各乡镇招商引资 on the sheet 6月.
    if (first.span === null && spans.length === 0) spans.push(...statedWithin(lines, first.year))
    const onSheet = first.span === null && spans.length === 0 ? nameMark(sheet) : null
    if (onSheet?.span && (onSheet.year === null || onSheet.year === first.year)) spans.push({ ...onSheet, year: null })
    // The days of a holiday are no period that figures of other tables have, and never the whole year: it is asked.
    if (first.span === null && spans.length === 0 && lines.some((line) => HOLIDAY.test(line)))
      return { period: null, periodFrom: null, partOfYear: null, partBeside: null }
    if (first.span?.kind === 'month' && lines.some((line) => WITHIN_MONTH.test(line)))
      return { period: null, periodFrom: null, partOfYear: null, partBeside: null }
    // 2024年10月 over 1-3季度, on a line of its own: the nearer says which part of the year.
    const nearer = marks
      .slice(dated + 1)
      .findLast((mark) => mark.year === null && mark.span !== null && mark.rest === '')
    if (first.span !== null && nearer !== undefined) spans.push(nearer)
    const period = resolvePeriod([first, ...spans], null)
    const partBeside = period?.kind === 'year' ? partSaidBeside(period.year, file, context) : null
    return { period, periodFrom: 'title', partOfYear: null, partBeside }
  }
  const partial = marks.filter((mark) => mark.span !== null)
  const outer = [
    {
      mark:
        heading.map((line) => lineMarks(line)[0] ?? null).find((mark) => mark !== null && mark.year !== null) ?? null,
      from: 'sheet' as const
    },
    { mark: nameMark(sheet.replace(/^sheet\s*\d+$/i, '')), from: 'sheet' as const },
    { mark: suppliedMark(context), from: 'context' as const },
    { mark: namesBook(file) ? null : fileMark(file), from: 'file' as const }
  ]
  for (const { mark, from } of outer) {
    if (mark === null || mark.year === null) continue
    const sheetSpan = from === 'sheet' ? [] : outer.slice(1, 2).flatMap(({ mark: part }) => (part?.span ? [part] : []))
    const period = resolvePeriod([mark, ...sheetSpan, ...partial.slice(0, 1)], null)
    return { period, periodFrom: from, partOfYear: null, partBeside: null }
  }
  // A file is named for when it was sent as well, and the sheet of a text file has the name of its file.
  const said = sheet === file ? [] : outer.filter(({ from }) => from === 'sheet').map(({ mark }) => mark)
  const parts = [...partial, ...said.filter((mark) => mark !== null && mark.span !== null)]
  const [part = null] = parts
  const inYear = reported === null || part === null || part.yearShift !== null ? null : inYearOf(reported, part)
  const none = { partOfYear: null, partBeside: null }
  if (inYear !== null) return { period: resolvePeriod([inYear], null), periodFrom: 'report', ...none }
  return { period: null, periodFrom: null, partOfYear: part, partBeside: null }
}

/** 9月 in the name of a file over a table of 2024年. */
function partSaidBeside(year: number, file: string, context: ReadingContext): PeriodMark | null {
  const said = [suppliedMark(context), namesBook(file) ? null : fileMark(file)]
  return said.find((mark) => mark?.span != null && (mark.year === null || mark.year === year)) ?? null
}

/** 2024年参保情况 over （截至2024年11月底） or 2024年11月, which says no more: of then. A day alone may be that of the report. */
function statedWithin(lines: readonly string[], year: number | null): PeriodMark[] {
  const stated = lines
    .filter((line) => dayAlone(line) === null)
    .flatMap(lineMarks)
    .find((mark) => mark.year === year && mark.span !== null && ONLY_STATED.test(mark.rest))
  return stated === undefined ? [] : [{ ...stated, year: null }]
}

/**
 * 2026年度参保缴费进度 over 统计截止时间：2025年11月30日: what was done for the year of the title before it began is of then, and what
 * is aimed at of that year. null: nothing says so.
 */
export function yearAhead(lines: readonly string[]): { readonly year: number; readonly stated: PeriodMark } | null {
  const marks = lines.filter((line) => dayAlone(line) === null).flatMap(lineMarks)
  const year = marks.find((mark) => mark.year !== null && mark.span === null)?.year ?? null
  const stated = marks.find((mark) => mark.year !== null && mark.span !== null && STATED_UP_TO.test(mark.rest))
  return year === null || stated?.year !== year - 1 ? null : { year, stated }
}

const STATED_UP_TO = /^[(]?(?:此|以上|本表|表中)?(?:数据|统计){0,2}截[至止]到?(?:日期|时间|日)?\s*[:：]?[)]?$/

/** 数据统计截止到2018年9月30日 below a heading of 2018年第三季度 is when that ended, and no time of its own. */
function closesSpan(mark: PeriodMark, heading: readonly PeriodMark[]): boolean {
  if (mark.year === null || !STATED_UP_TO.test(mark.rest)) return false
  const end = resolvePeriod([mark], null)
  return heading.some((other) => {
    const said = other.span === null || other.year === null ? null : resolvePeriod([other], null)
    if (said === null || end === null || said.kind === end.kind) return false
    return endYear(said) === endYear(end) && endMonth(said) === endMonth(end)
  })
}
const ONLY_STATED = /^[(]?(?:截[至止]到?|(?:数据|统计)?截[至止](?:日期|时间|日)\s*[:：]?)?[)]?$/

/** Nor is a week of a month, or a third of it: two of them would be told as one month. */
const WITHIN_MONTH = /\d{1,2}月份?\s*(?:第[一二三四五1-5]周|[上中下]旬)/

const HOLIDAY =
  /(?:[“"]?(?:五一|十一)[”"]?|国庆|春节|元旦|清明|端午|中秋|双节).{0,4}(?:假期|假日|节日|长假|黄金周|期间)|黄金周|小长假/

/**
 * 1-11月主要经济指标 over 2024年12月18日: the day on which it was made out tells the year of the months; those that the year
 * has not had by then are of the year before.
 */
function datedByDay(lines: readonly string[]): PeriodMark[] | null {
  const [day] = lines.flatMap((line) => dayAlone(line) ?? [])
  const others = lines.flatMap((line) => (dayAlone(line) === null ? lineMarks(line) : []))
  const part = others.find(({ span }) => span !== null)
  if (day === undefined || part === undefined || others.some(({ year }) => year !== null)) return null
  return [inYearOf(day, part) ?? part]
}

/** A day alone on a line is that of the report where another line says the year: 2025年9月18日 over 表1 2025年1-8月产量. */
function marksOf(lines: readonly string[]): PeriodMark[] {
  const others = lines.filter((line) => dayAlone(line) === null).flatMap(lineMarks)
  return others.some(({ year }) => year !== null) ? others : lines.flatMap(lineMarks)
}

/**
 * Sheets and files called 2012-1, 2012-2 are numbered, not dated by month, and so are the chapters of a book
 * (统计年鉴2024-07能源).
 */
function nameMark(name: string): PeriodMark | null {
  const mark = readPeriodMark(name)
  const numbered =
    /(?:19|20)\d\d[-_.]\d(?![\d月])/.test(name) || (namesBook(name) && /\d{4}年?[-_. ]?\d{1,2}(?![\d月])/.test(name))
  return mark !== null && numbered ? { ...mark, span: null } : mark
}

function fileMark(file: string): PeriodMark | null {
  return nameMark(file.replace(/^[A-Za-z]?\d{1,3}[-_.、 ]/, ''))
}

/** The year before that of the book whose name the file bears: its figures are most often of then. */
export function yearOfBook(file: string): number | null {
  const year = namesBook(file) ? (fileMark(file)?.year ?? null) : null
  return year === null ? null : year - 1
}

/** When the importer says that the table's figures are. */
function suppliedMark({ year, period }: ReadingContext): PeriodMark | null {
  const said = period === undefined ? null : parsePeriod(period)
  if (said !== null) return { ...NO_TIME, year: said.year, span: said.kind === 'year' ? null : said }
  return year === undefined ? null : { ...NO_TIME, year }
}

/** A title may hold a base year (1978年=100, 2020年价) that is not its time. */
function lineMarks(line: string): PeriodMark[] {
  const folded = foldWidth(line).replace(STATED_MONTH, '$1年$2月')
  if (FORM_LINE.test(folded) || /〔\d{4}〕|\[\d{4}\]\d+号/.test(folded)) return []
  const plain = folded
    .replace(
      /(?:以)?(?:19|20)\d\d年?(?:不变价格?|可比价格?|价格?(?![\u4e00-\u9fff])|(?:\d{1,2}月)?(?:=100|为100|为基期)|以来|以后|以前)/g,
      ''
    )
    .replace(/^\s*(?:表\s*)?[A-Z]?\d{1,3}(?:[-—–.]\d{1,3}){1,3}(?!\d*[年月季个])/, '')
  const marks: PeriodMark[] = []
  const mark = readPeriodMark(plain)
  if (mark !== null) marks.push(mark)
  // 2023年主要指标（1-7月）: the part of the year may stand further on.
  if (mark !== null && mark.span === null && mark.rest !== '') {
    const more = readPeriodMark(mark.rest)
    if (more !== null && more.span !== null && more.year === null) marks.push(more)
  }
  return marks
}

/** 所属时期：202408 */
const STATED_MONTH = /(?<=(?:时期|月份|年月|所属期|报告期|数据期)\s*[:：]\s*)((?:19|20)\d\d)(0[1-9]|1[0-2])(?!\d)/
