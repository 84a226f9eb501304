import { NO_TIME, type PeriodHint, type PeriodMark, WHOLE_YEAR } from '../../../../period/written/period-mark.ts'
import { readPeriodMark } from '../../../../period/written/read-period.ts'
import { measureWords } from '../../measures/measure-words.ts'
import { DONE_OF_PLAN } from '../../measures/words/plan.ts'
import { saysOnlyFigure } from '../names/figure-words.ts'
import { isTotalWord } from '../names/label-words.ts'

/** What is known of the place in which a label that may say a time stands. */
export interface TimeHint extends PeriodHint {
  /** The table is one of a month or quarter: 当月到位资金 is 到位资金 of that month. */
  readonly monthly?: boolean | undefined
}

/**
 * The time a name begins with, ends with, or holds in brackets. 上年结转 keeps its words, and so does 本年新增就业 but in a
 * table of months.
 */
export function takeTime(name: string, hint: TimeHint): { readonly name: string; readonly mark: PeriodMark | null } {
  if (name === '') return { name, mark: null }
  if (MEAN_OF_YEAR.test(name)) return { name, mark: WHOLE_YEAR }
  const bare = hint.monthly === true ? bareMonths(name) : null
  if (bare !== null) return { name: '', mark: bare }
  const basis = BASE_YEAR.exec(name)?.[0] ?? ''
  const plain = monthsBefore(upTo(basis === '' ? name : name.replace(basis, '')), hint)
  const ended = ENDED_BEFORE.exec(plain)
  if (ended !== null) {
    const rest = plain.slice(ended[0].length)
    return { name: isTotalWord(rest) || saysOnlyFigure(rest, false) ? '' : rest, mark: OPENING }
  }
  const soFar = hint.monthly === true ? YEAR_SO_FAR.exec(plain) : null
  if (soFar !== null) return { name: plain.slice(soFar[0].length), mark: SO_FAR }
  const ofYear = hint.monthly === true ? STANDARD_OF_YEAR.exec(plain) : null
  if (ofYear !== null) return { name: plain.slice(ofYear[0].length), mark: WHOLE_YEAR }
  const closing = CLOSING_STOCK.exec(plain)
  if (closing !== null) return { name: `${closing[1] ?? ''}${closing[2] ?? ''}`, mark: CLOSING }
  const opening = OPENING_STOCK.test(plain) ? OPENING : null
  const mark = opening ?? readPeriodMark(plain, hint)
  if (mark === null) return { name, mark: null }
  const rest = `${mark.rest}${basis}`.replace(/^同期(?=.{2})/, '')
  const nothingElse =
    rest === '' ||
    // 上月平均 beside 本月平均, of the prices of a month.
    (rest === '平均' && mark.relativeSpan === 'previous') ||
    ((mark.yearShift ?? 0) < 0 && isTotalWord(rest)) ||
    saysOnlyFigure(rest, true) ||
    measureWords(rest, false, false)?.name === ''
  if (nothingElse) return { name: isTotalWord(rest) ? '' : rest, mark }
  if (SAME_MONTHS_BEFORE.test(plain) || mark.relativeSpan === 'until-previous') return { name: rest, mark }
  const explicit = mark.year !== null || mark.years !== null || (mark.span !== null && mark.span.kind !== 'year')
  if (!explicit) {
    const ofMonth = hint.monthly === true && isOfTheMonth(plain, mark)
    return ofMonth ? { name: rest.replace(AMONG_IT, ''), mark } : { name, mark: null }
  }
  const placed =
    mark.year !== null ||
    mark.years !== null ||
    /^[\d一二三四五六七八九十前第上下]/.test(plain) ||
    /[(（]/.test(plain) ||
    MONTHS_BEHIND.test(plain)
  if (!placed) return { name, mark: null }
  const ofThen = AT_END_OF_MONTH.test(plain) && mark.relativeSpan === null
  return {
    name: LEFT_BY_THEN.test(name) ? `累计${rest}` : rest,
    mark: ofThen ? { ...mark, relativeSpan: 'closing' } : mark
  }
}

/** 1-9 alone in a table of a month: the months so far. */
function bareMonths(name: string): PeriodMark | null {
  const to = Number(/^1\s*[-—–－~～至]\s*(\d{1,2})$/.exec(name)?.[1] ?? 0)
  return to > 1 && to <= 12 ? { ...NO_TIME, span: { kind: 'months', to } } : null
}

/** 5月末待售面积 is what there is then, also under 1-5月. */
const AT_END_OF_MONTH = /^(?:(?:19|20)?\d\d年)?\d{1,2}月[末底]/

/** 利润总额 over 1-8月 in one cell, beside columns of other months. */
const MONTHS_BEHIND = /[\u4e00-\u9fff]\s*\d{1,2}\s*[-—–－~～至]\s*\d{1,2}月份?(?:累计)?$/

/** 比上年同月增长 in a table of months is of that month, whatever stands beside it. */
export function comparedSpan(text: string, hint: TimeHint): PeriodMark | null {
  return hint.monthly === true && /同[月季]/.test(text) ? OF_THIS_MONTH : null
}

/** 本月到位资金, 年初至本月累计入库: what came in the month or in the months so far, in a table of months. */
function isOfTheMonth(text: string, { relativeSpan, rest }: PeriodMark): boolean {
  if (relativeSpan === null || relativeSpan === 'previous') return false
  return text.endsWith(rest) && !SINCE_EVER.test(text)
}

/** 累计结余, 累计折旧 and 累计识别 are what there is by now, since ever, not what the months so far add up to. */
const SINCE_EVER = /^累计(?:结余|余额|结存|盈余|折旧|亏损|欠|识别|认定|注册|建档|创建|建成|培育|获批|设立|组建|纳入)/
/** 上年同期收购量 is 收购量 of then; 上年结转 is a name. */
const SAME_MONTHS_BEFORE = /^(?:上年|去年)同[期月季]/
/** 累计中县级收入: of that, what the county has; 中央级 and 中小企业 are words. */
const AMONG_IT = /^中(?=(?:省|市|县|区|州|乡|镇)(?:本?级)|本级|地方)/
/** 2020年不变价, 以2015年为基期: a base, not when it happened. */
const BASE_YEAR =
  /[(（]?(?:按|以)?\d{4}年?(?:的)?(?:不变价格?|可比价格?|价格?(?![\u4e00-\u9fff])|为100|=100|为基期)[^()（）]*[)）]?/
/** 年度计划投资 is one for the year, whatever months the table is of. */
export function plannedSpan(text: string): PeriodMark | null {
  return /^(?:年度|全年|本年度?|当年|今年)(?=计划|预算|目标|任务)/.test(text) ? WHOLE_YEAR : null
}

/** The mean of a year is none of the month beside which it stands. */
const MEAN_OF_YEAR = /^(?:全年|年度)(?:月)?(?:平均|均值)(?:值|数|水平)?$/

/** 上年为预算% is how much of the plan was done by then, no plan of that year. */
const DONE_BEFORE = new RegExp(`^([上去]年)(?=(?:${DONE_OF_PLAN})[(（]?[%％]?[)）]?$)`)

/** A balance at the beginning of the year is the one at the end of the year before. */
const OPENING_STOCK = /^(?:年初|期初)(?:数|余额|值|实有数?)?$/
const OPENING: PeriodMark = { ...NO_TIME, yearShift: -1, span: { kind: 'year' } }
/** What there is at the end of the period, said before or behind its name: 期末实有, 报告期末余额, 户数（月末）. */
const CLOSING_STOCK =
  /^(?:(?:报告期|[本当]期)(?=期?末))?([期月季]?末(?!考|测|评|学|班|[尾梢端节])\S*)$|^(\S+)[(（][期月季]末(?:数|值)?[)）]$/
const CLOSING: PeriodMark = { ...NO_TIME, relativeSpan: 'closing' }
/** 上年末户数 is 户数 at that end. */
const ENDED_BEFORE = /^(?:上一?年度?|去年)年?[末底](?=数$|户数|人数|头数|余额|存量|存栏|库存|实有|在[册校岗]|结存|总)/
/** 本年度低保标准 beside 本月发放 is set for the year. */
const STANDARD_OF_YEAR = /^(?:本年度?|当年|今年|全年|年度)(?=[\u4e00-\u9fff]+标准$)/
/** 本年新增 beside 本月新增 is of the year so far. */
const YEAR_SO_FAR = /^本年(?=新增|增加|减少)/
const SO_FAR: PeriodMark = { ...NO_TIME, yearShift: 0, relativeSpan: 'cumulative' }
const OF_THIS_MONTH: PeriodMark = { ...NO_TIME, relativeSpan: 'current' }

/** 9月末累计结余 is what is left then, since ever, and nothing that the months add up to. */
const LEFT_BY_THEN = /^((?:截?[至止]到?)?(?:(?:19|20)?\d\d年)?\d{1,2}月[底末份]?)累计(?=结余|余额|结存|盈余)/

/** 1-12资金总支出 in a table of months: the months to that one. */
function monthsBefore(name: string, { monthly }: TimeHint): string {
  return monthly === true
    ? name.replace(/^(1[-—–~至](?:1[0-2]|[2-9]))(?=[\u4e00-\u9fff]{3})(?![月季年岁级类号层周天日])/, '$1月')
    : name
}

/** 截至10月底完成 and 9月底完成 are what was done from January on, 截至9月末余额 what there was then. */
function upTo(name: string): string {
  if (!/[年月至止]/.test(name)) return name
  return name
    .replace(/^截[至止]到?(?:目前|当前)?(?=累计|完成)/, '')
    .replace(DONE_BEFORE, '$1同期')
    .replace(LEFT_BY_THEN, '$1')
    .replace(/^(?:截[至止]|至)到?((?:19|20)?\d\d年)?(\d{1,2}月)[底末份]?(?=(?:累计)?(?:已|实际)?完成|累计)/, '$11-$2')
    .replace(/^((?:19|20)?\d\d年)?(\d{1,2}月)[底末](?=(?:累计)?(?:已|实际)?完成|累计)/, '$11-$2')
    .replace(/^(?:截?[至止]到?)?((?:19|20)?\d\d年|[上去]年)[底末](?:累计)?(?=(?:已|实际)?(?:完成|到位|投入))/, '$1累计')
    .replace(
      /^截[至止]到?(?=(?:(?:19|20)?\d\d年)?\d{1,2}月|(?:19|20)?\d\d年|[本当该](?:月|季度?|期)[末底]?(?:余额|结存|库存|存栏|存量|实有|在))/,
      ''
    )
}
