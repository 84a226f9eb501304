import { readPeriodMark } from '../../../../period/written/read-period.ts'
import { oneOf } from './one-of.ts'
import { AT_PRICES } from './prices.ts'

/** 上年, 2020年, “十三五”末: a year to compare with, and the part or the end of it (上年同期, 去年底, 2020年6月). */
const YEAR = String.raw`(?:上一?年度?|去年|前一年|该年|相应年份|表列年份|所列年份|(?:19|20)\d\d年?|(?<!\d)\d\d年(?![以期限龄级]))`
/** 六普, 第六次全国人口普查: the year it was taken for. */
const CENSUS = '(?:第[一二三四五六七八九]次(?:全国)?(?:人口|经济|农业)普查|[五六七八]普|[二三四五六七][经农]普)'
const PLAN_ENDED = '[“"‘「]?十[一二三四五六]?五[”"’」]?(?:时期|期间|规划)?(?:期?末|末期)'
const PART = String.raw`(?:同期|同月份?|同季度?|同日|年?[末底]|\d{1,2}月)`
/** The period before this one, or its end: 上月末, 上季, 前期. */
const BEFORE = '(?:上一?个?(?:月份?|季度?|期|周|旬|日)|前一?个?(?:月|期|周|旬|日))[末底]?'
const START = '(?:年初|年[末底]|期初|同期|基期)'
/** What was done or had then; 比上年数量增加 speaks of 数量, and 比2015年平均增长 of an average growth. */
const TOLD = String.raw`(?:同期|同月|同季|实绩|实际|完成|决算|水平|均值|平均(?:水平|值)?(?!每年|(?<=\d年?平均)增长)|数值?(?![量额目据]))`
const BASE = `(?:${PLAN_ENDED}|${CENSUS}|${YEAR}${PART}?|${BEFORE}|${START})${TOLD}*`

/** Another part of the year, what was planned, another place: no base but by its words. */
const PART_OF_YEAR = '(?:[上下]半年|[一二三四1-4](?:[-—至][二三四2-4])?季度|前[二三]季度)'
const PLANNED = `(?:年度|全年|年初|调整|月度|季度|阶段)*${oneOf(['计划', '任务', '目标', '预算', '预期', '指标', '序时', '时间', '标准', '定额'])}(?:进度|目标|任务)?`
const PLACE = '(?:全[国省市州县区盟旗]|[本省市州]级)'
/** 多年平均值, 近五年均值, 常年: what is usual, and no year. */
const MEAN_OF_YEARS =
  '((?:[近前]|过去|最近)?(?:[两二三四五六七八九十多数历]|\\d{1,2})年(?=来?(?:同期)?(?:的?平均|均值))|常年|历年|多年)(?:来)?(?:同期)?(?:的?平均(?:值|数|水平)?|均值)?'
const OTHER_BASE = `(?:前年|${MEAN_OF_YEARS.replace('(', '(?:')}|${YEAR}?${PART_OF_YEAR}|${PLANNED}|${PLACE})${TOLD}*`

const COMPARISON = [
  `(?:[与同和]?(?:对?比|较)|为|是|相当于|占)${BASE}(?:相比|比较)?`,
  `[与同和]${BASE}(?:相?比较?|对比)?`,
  // 去年同期比年初: what was compared with then is said behind it.
  `(?:上年|去年|上年同期|去年同期|上年同月|上月|上期|同期|年初)(?:相比|比(?![重例率值]|${BASE}))`,
  '(?:同比|环比)(?!例)',
  '^同期(?=[增减升降涨跌±])',
  '^同期(?:累计)?(?:对比|相比)'
].join('|')
const HAS_COMPARISON = new RegExp(COMPARISON)
const EVERY_COMPARISON = new RegExp(`${AT_PRICES}?(?:${COMPARISON})|${AT_PRICES}`, 'g')
/** 常住人口2020年比2010年, 与2010年相比: by how much is said below, or by the figures. */
const ENDS_IN_COMPARISON = new RegExp(`(?:[比较]|[与同和])${BASE}(?:相比|比较)?$`)
const ALL_BUT_A_LETTER = new RegExp(`(?:${COMPARISON}).$`)
const WITH_OTHER = new RegExp(
  `(?:(?:[与同和]?(?:对?比|较)|[高低快慢]于|高出)${OTHER_BASE}(?:相比)?|超(?:过|出)?${PLANNED}|[与同和]${OTHER_BASE}(?:相?比较?|对比|(?=[相之]?差)))`
)
const WITH_MEAN = new RegExp(`(?:[与同和]?(?:对?比|较)|[与同和]|[高低快慢多少]于|高出)${MEAN_OF_YEARS}`)
/** Not the first year of a span: 比2016-2019年平均. */
const BASE_SAID = new RegExp(`(?:对?比|较|为|是|相当于|[与同和])(${BASE})(?!年?[-—～~])`)

/** 同比, 比上年, 较年初: the text compares with a time. */
export function hasComparison(tight: string): boolean {
  return HAS_COMPARISON.test(tight)
}

/** The last letter stands right behind a comparison: 用电量同比增. */
export function isLetterBehindComparison(tight: string): boolean {
  return ALL_BUT_A_LETTER.test(tight)
}

/** 同比, 与上年同期相比: that it compares, and not how. */
export function isBareComparison(tight: string): boolean {
  return HAS_COMPARISON.test(tight) && withoutComparison(tight) === ''
}

export function endsInComparison(tight: string): boolean {
  return ENDS_IN_COMPARISON.test(tight)
}

/** What is left without the words that compare, and without the prices at which it is told. */
export function withoutComparison(tight: string): string {
  return tight.replace(EVERY_COMPARISON, '').replace(/^的|的$/, '')
}

/** 较序时进度, 全县比全市, 较上半年: what stands before such a comparison, the text up to its end, and what follows. */
export function comparedWithOther(
  tight: string
): { readonly before: string; readonly name: string; readonly rest: string } | null {
  const match = WITH_OTHER.exec(tight)
  if (match === null) return null
  const end = match.index + match[0].length
  return { before: tight.slice(0, match.index), name: tight.slice(0, end), rest: tight.slice(end) }
}

/** 比近五年平均增长, 与多年平均值比较, 较常年: against what is usual (近五年平均, 多年平均), and not on the year before; null: against no mean. */
export function meanComparedWith(tight: string): string | null {
  const [, years] = WITH_MEAN.exec(tight) ?? []
  return years === undefined ? null : /^(?:常|历|多|数)/.test(years) ? '多年平均' : `${years}平均`
}

/** The base that a comparison names: 上年末, 2020年, 年初; null: none, or none that is a time. */
export function baseOfComparison(tight: string): string | null {
  return BASE_SAID.exec(tight)?.[1] ?? null
}

/** The last year of the plan that a base names (“十三五”末); null: it names none. */
export function lastYearOfPlan(base: string): number | null {
  const plan = /十[一二三四五六]?五(?=.*末)/.exec(base)?.[0]
  return plan === undefined ? null : (readPeriodMark(`“${plan}”末`)?.year ?? null)
}
