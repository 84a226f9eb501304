import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import { readPeriodMark } from '../../../../period/written/read-period.ts'
import { foldWidth } from '../../../../quantity/typed/typed-text.ts'
import type { StructureLabel, TableStructure } from '../../../structure.ts'
import { type LabelMeaning, labelMeaning } from '../label-meaning.ts'

/**
 * With the time that a name is told for alone, whatever its table is of: 城镇化率（2022年） below 2023年, and 利润总额 where a note
 * says that it is of 1-2月.
 */
export function withOwnTimes(
  { labels, noteLines }: Pick<TableStructure, 'labels' | 'noteLines'>,
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const noted = noteLines.flatMap(({ text }) => timesNoted(text))
  const behind = yearsBehindNames(labels, meanings)
  if (noted.length === 0 && behind.size === 0) return meanings
  const years = yearsOf(labels, meanings, 'row')
  return meanings.map((meaning, index) => {
    const { mark, names } = meaning
    if (mark !== null && behind.has(index)) return { ...meaning, mark: { ...mark, alone: true } }
    const label = labels[index] as StructureLabel
    const name = names.at(-1)
    if (mark !== null || name === undefined || label.attribute !== null) return meaning
    const own = noted.find(({ subject }) => isNamed(name, subject))?.mark
    // A column over rows of years is of all of them.
    if (own === undefined || (own.year !== null && label.axis === 'column' && years.size > 0)) return meaning
    // 上年数 is that of the whole year, whatever months the table is of.
    const isOfYear = own.span === null && own.relativeSpan === null
    return { ...meaning, mark: { ...own, span: isOfYear ? { kind: 'year' } : own.span, alone: true } }
  })
}

/** 规模工业利税总额 is what a note calls 利税总额. */
function isNamed(name: string, subject: string): boolean {
  return name === subject || (subject.length >= FEWEST_LETTERS && name.endsWith(subject))
}

const FEWEST_LETTERS = 3

interface TimeNoted {
  readonly subject: string
  readonly mark: PeriodMark
}

/** 注：2、利税总额增长速度为1-3月数据: what a note says when something was told for. */
function timesNoted(line: string): TimeNoted[] {
  const clauses = foldWidth(line.slice(0, LONGEST_NOTE))
    .replace(/\s/g, '')
    .split(/[,;。]/)
  return clauses.flatMap((clause) => {
    const [, subjects = '', time = ''] = OF_TIME.exec(clause.replace(NUMBERED, '')) ?? []
    const mark = time === '' ? null : readPeriodMark(time)
    if (mark === null || mark.rest !== '' || mark.years !== null) return []
    return subjects.split(/[、和及与]/).flatMap((said) => {
      const subject = labelMeaning(said).names.at(-1)
      return subject === undefined || subject.length < 2 ? [] : [{ subject, mark }]
    })
  })
}

const LONGEST_NOTE = 200
const NUMBERED = /^(?:\(?(?:附?注|备注|说明)\)?[:.、]?)?(?:\(?\d{1,2}[.、)](?!\d)|[①-⑳])?(?:表中|其中)?[:,]?/
/** Not 2023年为初步核算数, which says how far the figures of a year have come. */
const OF_TIME =
  /^(?!(?:19|20)\d\d|[本上去]?年度?[为是系]|数据)([^为是系]{2,40}?)(?:指标|数据)?(?:均|都)?(?:为|是|系)((?:(?:19|20)\d\d年?)?(?:上[年月]|去年|\d{1,2}[-—–~至]\d{1,2}月份?|\d{1,2}月份?|[一二三四上前]{1,2}[季半]年?度?|(?:19|20)\d\d年)(?:累计)?)的?(?:累计)?(?:数据?|数字|完成数|情况)$/

/**
 * Rows that say a year in brackets behind their name, where the columns are of other years: 城镇化率（2022年） below 2023年.
 * Columns of many years leave no doubt that the brackets say something else.
 */
function yearsBehindNames(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): ReadonlySet<number> {
  const behind = labels.flatMap(({ axis, text, attribute }, index) => {
    const { mark, names } = meanings[index] as LabelMeaning
    const says = axis === 'row' && attribute === null && mark?.year != null && names.length > 0
    return says && YEAR_BEHIND.test(foldWidth(text)) ? [index] : []
  })
  if (behind.length === 0) return NONE
  const years = yearsOf(labels, meanings, 'column')
  return years.size > 0 && years.size <= MOST_YEARS ? new Set(behind) : NONE
}

const NONE: ReadonlySet<number> = new Set()
const MOST_YEARS = 2
const YEAR_BEHIND = /[^\s(]\s*\((?:19|20)\d\d年?(?:末|底|度)?(?:数据?)?\)\s*$/

function yearsOf(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  axis: StructureLabel['axis']
): ReadonlySet<number> {
  return new Set(labels.flatMap((label, index) => (label.axis === axis ? (meanings[index]?.mark?.year ?? []) : [])))
}
