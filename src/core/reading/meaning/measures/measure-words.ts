import type { Unit } from '../../../quantity/unit.ts'
import type { Measure } from '../../reading.ts'
import { type ComparedWith, comparedWith } from './comparisons/compared-with.ts'

/** What a label says of the measure, and what is left of it as a name. */
export interface MeasureWords {
  readonly measure: Measure
  /** The name without the measure's words; '' where the label only names the measure. */
  readonly name: string
  /**
   * The words read differently with the arithmetic: 增减 is growth in % or a change, "%" alone growth or a share.
   * null: certain.
   */
  readonly doubt: Measure | null
  /** Said together with a comparison (同比, 比上年), so it is a measure even behind a name. */
  readonly compared: boolean
  /** What it compares with where that is not the same period a year before. */
  readonly against: ComparedWith | null
  /** A growth by its words, whose figures for rates are differences (false: growth), as the levels show. */
  readonly changesRates?: boolean
  /** It says a decrease alone (降幅, 同比下降): a figure above zero is less than before. */
  readonly decreases?: boolean
}

const EARLIER = String.raw`(?:上年度?末|去年末|上一?年|去年|前一?年|上年度|上月末?|上周|上旬|上季度?末?|该年|相应年份|表列年份|所列年份|上期|同期|年初|年末|基期|(?:19|20)\d\d年?(?:末|底|\d{1,2}月)?)(?:同期|同月|同季|实绩|实际|完成|决算|数)*`
const COMPARISON = `(?:(?:与|同|和)?(?:比|较|对比|为|是|相当于|占)${EARLIER}(?:相比|比较)?|(?:与|同|和)${EARLIER}(?:相?比较?|对比)?|(?:上年|去年|上年同期|去年同期|上年同月|上月|上期|同期|年初)(?:相比|比(?![重例率值]))|同比|环比)`
/** 常住人口2020年比2010年, 与2010年相比: by how much is said below, or by the figures. */
const ENDS_IN_COMPARISON = new RegExp(`(?:[比较]|[与同和])${EARLIER}(?:相比|比较)?$`)
const AT_CONSTANT_PRICES = '(?:按?(?:(?:可比|不变|现行|当年)(?:价格?|口径)|现价)(?:计算)?[,，]?)'
const COMPARED = new RegExp(`${AT_CONSTANT_PRICES}?${COMPARISON}|${AT_CONSTANT_PRICES}`, 'g')
const PRICES_BEFORE = new RegExp(`^${AT_CONSTANT_PRICES}`)
const HAS_COMPARISON = new RegExp(COMPARISON)

const GROWTH_WORD = String.raw`(?:名义|实际)?(?:增长(?:速度|率|幅度?|情况)?|增速|增幅|涨幅|升幅|降幅|增减(?:率|幅度?|速度)|升降幅?度?|涨跌幅?度?|增\(减\)|增\(?\+\)?减?\(?-\)?|[+±]/?[-−]?)`
/** 下降率（%）: how much less, in percent. */
const DECREASE_RATE = `(?:下降|减少|降低|回落)(?:率|幅度|速度)`
const CHANGE_WORD = `(?:(?:上升|增加|增长|提高)(?:或|、|/)?(?:下降|减少|降低)|净?增(?:加|减)(?:额|量|数)?|增长?(?:额|量)|涨跌(?:额|数|值)?|净增(?:额|量)?|增减|增[（(]减[)）]额?|变化|变动|升降|提高|下降|降低|回落|上升|减少|差[额值数距异]|相差|提升)(?:额|量|数|情况|幅度)?`
const RANK_WORD = `(?:全[国省市州县区]|在?[\u4e00-\u9fff]{0,4}?)?(?:位次|排名|排位|名次|排序|位居|Rank)`
const SHARE_WORD = `(?:所?占(?:的)?(?:[A-Z\u4e00-\u9fff]{0,8}?)?(?:比重|比例|份额|百分比|比)|比重|构成|结构|占比|(?:市场)?份额)`
const TARGET_WORD = `(?:分?(?:季度|月度?)|年度|全年|本年度?|年初|年中|调整后?|当年|预期|主要|工作|任务|考核|力争|奋斗|规划)*(?:目标(?:任务)?(?:数|值|增速)?|计划(?:数|值)?|预算(?:数|安排数?)?|任务(?:数|量|指标)?|预期(?:数|值)?|Target|Plan)`
const DONE_WORD = `(?:完成|占|达|实现|为)(?:年度|全年|年初|年中|调整|本年|年)*(?:目标|计划|预算|任务)(?:任务)?(?:数|值)?的?(?:%|比例|比重|进度|情况|百分比)?|(?:目标|计划|预算|任务)?完成(?:率|进度|比例|程度)|序时进度|执行率`
const INDEX_WORD = `发展速度|(?:环比|定基|同比)?(?:价格)?指数`

/** How much of a plan is done, however it is worded. */
export const DONE = '完成率'

const WHOLE = (word: string): RegExp => new RegExp(`^(?:${word})$`, 'i')
const ONLY_GROWTH = WHOLE(`${GROWTH_WORD}|${DECREASE_RATE}`)
const ONLY_CHANGE = WHOLE(CHANGE_WORD)
const ONLY_RANK = WHOLE(RANK_WORD)
const ONLY_SHARE = WHOLE(SHARE_WORD)
const ONLY_TARGET = WHOLE(TARGET_WORD)
const ONLY_DONE = WHOLE(`(?:决算数?|执行数?|实际|累计|本年)*(?:${DONE_WORD})`)
const ONLY_INDEX = WHOLE(INDEX_WORD)
const TAIL_GROWTH = new RegExp(`${GROWTH_WORD}$`)
const POINTS_APART = new RegExp(`(?:${CHANGE_WORD}|[+±]/?[-−]?)$`)
/** 能耗上升或下降: a word for either way, which no level has. */
const TAIL_BOTH_WAYS =
  /^(.{2,}?)(?:上升|增长|增加|提高)[(（]?\+?[)）]?(?:或|、|\/)(?:下降|减少|降低)[(（]?[-−]?[)）]?(?:率|幅度)?$/
/** 户数± */
const SIGNED_TAIL = /^([\u4e00-\u9fff]{2,})(?:±|[+]\/?[-−])$/
const TAIL_RANK = /(?:位次|排名|排位|名次)$/
/** 全县在全市位次, 增速位次: who is ranked, and among whom. */
const RANKED_AMONG = /(?:增速|(?:增速|[全本我][省市州县区])?[在居]?全[国省市州县区])$/
const TAIL_TARGET = new RegExp(`${TARGET_WORD}$`, 'i')
const ENGLISH_GROWTH =
  /^(?:(?:annual |yearly |year[- ]on[- ]year |yoy |y-o-y |percentage |per ?cent |% )*(?:growth(?: rate)?|rate of growth|change|increase|variation)(?:(?: in|,)? (?:per ?cent|percent|%))?(?: (?:over |from |since )?(?:the )?(?:previous|prior|last|preceding) year)?(?:, (?:per ?cent|percent|%))?|yoy|y\/y|growth rate over .*|increase over .*)$/i
/** A change that nobody says is one in percent: Change beside Growth (%). */
const ENGLISH_CHANGE = /^(?!.*(?:per ?cent|%)).*(?:change|increase|variation)/i

/** 比上年增长（%）或增减: growth of amounts, the change of rates. */
const EITHER = /(?:增长|增速|增幅)(?:或|、|\/)(?:增减|升降|[±])(?:额|量|数)?$/

const MAY_SPEAK_OF_MEASURE =
  /[增减降升涨比较占±+]|构成|结构|份额|目标|计划|预算|任务|预期|完成|序时|执行率|指数|发展速度|位次|排名|排位|名次|排序|位居|变化|变动|差|提高|为|相当|yoy|y-o-y|growth|change|increase|variation|rank|target|plan/i

/**
 * Reads the measure out of a label's name (unit, numbering and period already taken away; `percent`: its unit is one
 * of rate). null where it says none: it is then a level, or what its neighbours say.
 */
export function measureWords(name: string, percent: boolean, points: boolean): MeasureWords | null {
  const said = wordsOfMeasure(name, percent, points)
  if (said === null || (said.measure !== 'growth' && said.measure !== 'change')) return said
  const words = said.name === '' ? name : name.replaceAll(' ', '').replace(said.name, '')
  return DOWN.test(words) && !UP.test(words) ? { ...said, decreases: true } : said
}

const DOWN = /降|减|回落|跌/
const UP = /增|升|涨|提高|扩大/

function wordsOfMeasure(name: string, percent: boolean, points: boolean): MeasureWords | null {
  const tight = name
    .replaceAll(' ', '')
    .replace(/^[(（]([^()（）]+)[)）]$/, '$1')
    .replace(/[(（][-+±、/−]+[)）]/g, '')
    .replace(/^累计比$/, '累计同比')
    .replace(/县[(（]市[、,，]?区?[)）]区?/, '县区')
    .replace(/(?<=位次|排名|排位|名次)[(（][^()（）]{1,12}[)）]$/, '')
    .replace(/[(（](?:累计|当[月季])(?:数|值|额)?[)）]$/, '')
    .replace(/(?<=增减|升降|下降|减少|降低)[±]$/, '')
    .replace(/(?:下降|减少|降低)(?:或|、|\/)(?:增长|增加|上升|提高)(?:率|幅度)?$/, '增减')
    .replace(EITHER, '增减')
  if (tight === '' || !MAY_SPEAK_OF_MEASURE.test(name)) return null
  const against = comparedWith(tight)
  const said = (measure: Measure, rest: string, compared: boolean, doubt: Measure | null = null): MeasureWords => ({
    measure,
    name: rest,
    doubt,
    compared,
    against
  })
  const compared = HAS_COMPARISON.test(tight)
  if (ONLY_DONE.test(tight)) return said('share', DONE, false)
  if (ONLY_RANK.test(tight) || RANK_OF_WHAT.test(tight))
    return said('rank', /^增[速幅]|^同比/.test(tight) ? '增速' : '', false)
  if (percent && /^占[A-Z\u4e00-\u9fff]{1,10}$/.test(tight)) return said('share', '', false)
  if (ONLY_SHARE.test(tight)) return said('share', '', false)
  if (ONLY_TARGET.test(tight)) return said('target', '', false)
  if (ENGLISH_GROWTH.test(name)) {
    if (points) return said('change', '', true)
    return ENGLISH_CHANGE.test(name) && !percent ? said('change', '', true, 'growth') : said('growth', '', true)
  }
  if (compared) {
    const rest = withoutComparison(tight)
    if (/(?:为|相当于|是).{0,4}(?:上年|去年|上月|同期|\d{4}年)/.test(tight) && (percent || !/[增减降升倍]/.test(rest)))
      return said('index', rest, true)
    if (/倍数?$/.test(rest)) return said('index', rest.replace(/的?倍数?$/, ''), true)
    if (points) {
      const name = without(rest, CHANGE_WORD, GROWTH_WORD)
      // 比重变化 says no more of what changes than 比重 beside it.
      return said('change', isBareShare(name) ? '' : name, true)
    }
    const growing = new RegExp(`^(.*?)(?:${GROWTH_WORD}|${DECREASE_RATE})$`).exec(rest)
    if (growing !== null && !/增减$|升降$/.test(rest)) {
      const sign = !percent && BARE_SIGN.test(rest)
      return said('growth', growing[1] ?? '', true, sign ? 'change' : null)
    }
    const changing = new RegExp(`^(.*?)(?:${CHANGE_WORD})$`).exec(rest)
    if (changing !== null) {
      const measure = percent ? 'growth' : 'change'
      const doubt = percent ? (EITHER.test(name) ? 'change' : null) : /增减|升降|±/.test(rest) ? 'growth' : null
      return said(measure, changing[1] ?? '', true, doubt)
    }
    if (rest === '' || percent)
      return said('growth', rest.replace(/[+±]\/?[-−]?$/, ''), true, rest === '' && !percent ? 'change' : null)
    if (ENDS_IN_COMPARISON.test(tight)) return said('change', rest, true, 'growth')
    return /同比|环比/.test(tight) && !/指数/.test(tight) ? said('growth', rest, true, 'change') : null
  }
  if (ONLY_GROWTH.test(tight.replace(PRICES_BEFORE, '')))
    return points
      ? said('change', '', false)
      : said('growth', '', false, BARE_SIGN.test(tight) && !percent ? 'change' : null)
  if (ONLY_CHANGE.test(tight))
    return percent && !points
      ? said('growth', '', false)
      : said('change', '', false, tight === '增减' && !points ? 'growth' : null)
  const average = AVERAGE_GROWTH.exec(tight)
  if (average !== null) {
    const amount = points || (!percent && /增加|[量额]/.test(average[0]))
    return { ...said(amount ? 'change' : 'growth', tight.replace(average[0], ''), true), against: '年均' }
  }
  if (ONLY_INDEX.test(tight)) return said('index', '', false)
  // 全县比全市±（百分点）: what is told in points is no rate of growth.
  if (points && POINTS_APART.test(tight)) return said('change', tight.replace(POINTS_APART, ''), true)
  const moved = TAIL_BOTH_WAYS.exec(tight) ?? SIGNED_TAIL.exec(tight)
  if (moved !== null) return said(percent ? 'growth' : 'change', moved[1] ?? '', true, percent ? null : 'growth')
  if (TAIL_RANK.test(tight)) return said('rank', tight.replace(TAIL_RANK, '').replace(RANKED_AMONG, ''), false)
  if (TAIL_TARGET.test(tight) && !/(?:行动|发展|生育|产业|规划)(?:目标|计划)$/.test(tight))
    return said('target', tight.replace(TAIL_TARGET, ''), false)
  return null
}

/** 增速位次, 增速在全市排名, 总量居各县区位次: what of the quantity is ranked, and among whom. */
const RANK_OF_WHAT =
  /^(?:增速|增幅|总量|同比)?(?:[在居](?:全[国省市州县区]|各?[省市州县区]{1,2})(?:中的?)?)?(?:位次|排名|排位|名次|排序)$/

/** ± and +/- say neither by what share nor by how many. */
const BARE_SIGN = /^[+±]\/?[-−]?$/

/** 年均增长, 平均每年增长速度, 年均增加额: over the years between two, and of none of them. */
const AVERAGE_GROWTH =
  /(?:年均|平均每年|每年平均|年平均|^平均)(?:每年)?(?:增长|增加|增速|递增)(?:速度|率|幅度|量|额|数|情况)?/

/** 平均增长速度 in a title: the growth of a span of years is the average one. */
export function saysAverageGrowth(title: string): boolean {
  return /平均(?:每年)?增长|年均(?:增长|增速|递增)|平均递增/.test(title.replaceAll(' ', ''))
}

/** 能耗（±%）, +/-%: a rate that is told with its sign is one of change, whatever it stands behind. */
const SIGNED_RATE: MeasureWords = { measure: 'growth', name: '', doubt: null, compared: true, against: null }

/** 较序时进度（±百分点）: so are points, which tell a difference. */
const SIGNED_POINTS: MeasureWords = { ...SIGNED_RATE, measure: 'change' }

/** What a unit that is told with its sign says of the measure; null: it has none. */
export function signedMeasure(unit: Unit | null): MeasureWords | null {
  if (unit?.signed !== true) return null
  return unit.dimension.endsWith('points') ? SIGNED_POINTS : SIGNED_RATE
}

/** 同比, 比上年, 较年初: the label compares, so what it names is a measure. */
export function saysComparison(name: string): boolean {
  return /[比较为于占与同和]/.test(name) && HAS_COMPARISON.test(name.replaceAll(' ', ''))
}

/** 比重, 占比: a share that does not say of what. */
export function isBareShare(text: string): boolean {
  return /^(?:所?占)?(?:比重?|比例|份额)(?:[(（].*)?$/.test(text.replace(/\s/g, ''))
}

/** Does the name end in a word of growth (地区生产总值增速)? Gives the name without it; null where it does not. */
export function growthStem(name: string): string | null {
  if (!/[增涨升降±]/.test(name)) return null
  const tight = name.replaceAll(' ', '')
  const stem = tight.replace(TAIL_GROWTH, '')
  return stem === tight || stem === '' || /自然$|净$|机械$/.test(stem) ? null : stem
}

/** The name before a word of change (数量增加, 面积增减); null where it ends in none. */
export function changeStem(name: string): string | null {
  if (!/[增减变]/.test(name)) return null
  const stem = /^(.{2,}?)(?:净?增加|减少|增减|变化)(?:[额量数]|情况)?$/.exec(name.replaceAll(' ', ''))?.[1]
  return stem === undefined || /自然$|净$|机械$/.test(stem) ? null : stem
}

/**
 * A title that speaks of one measure (固定资产投资增长速度, 居民消费价格指数) gives it to cells that say none. One that
 * joins it to another quantity (财政收入及增长速度, 人口构成和出生率) gives it to none.
 */
export function titleMeasure(title: string): Measure | null {
  // 增速及位次: what ranks the growth stands beside it and is no quantity of its own.
  const tight = title
    .replaceAll(' ', '')
    .replace(/[(（][^()（）]*[)）]|(?<=增速)[及和与、](?:位次|排名|排位|名次)/g, '')
  for (const [measure, words] of TITLE_MEASURES) {
    const said = words.exec(tight)
    if (said === null) continue
    const alone = !/[及和与、]$/.test(tight.slice(0, said.index))
    if (alone && !/[及和与、]/.test(tight.slice(said.index + said[0].length))) return measure
  }
  return null
}

const TITLE_MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['growth', /(?<!自然|机械)增长(?:速度|率)|增速|增幅|同比增长|涨跌幅|涨幅/],
  ['index', /指数/],
  ['share', /(?<!基本)(?:构成|结构|比重|占比)/],
  ['rank', /位次|排位|排名/]
]

function withoutComparison(tight: string): string {
  return tight.replace(COMPARED, '').replace(/^的|的$/, '')
}

function without(text: string, ...words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replace(new RegExp(`(?:${word})$`), ''), text)
}
