import type { Unit } from '../../../quantity/units/unit.ts'
import type { Measure } from '../../measure.ts'
import { type ComparedWith, comparedWith } from './comparisons/compared-with.ts'
import { averageGrowth } from './words/average-growth.ts'
import {
  comparedWithOther,
  endsInComparison,
  hasComparison,
  isLetterBehindComparison,
  meanComparedWith,
  withoutComparison
} from './words/comparison.ts'
import { saysContribution } from './words/contribution.ts'
import { indexOverTime } from './words/index-over-time.ts'
import { movedInRank } from './words/moved-in-rank.ts'
import { isRate, type Movement, movementAtEnd, saysOnlyDecrease } from './words/movement.ts'
import { DONE_OF_PLAN, PLAN_DONE, TARGET } from './words/plan.ts'
import { RANK_OF_WHAT, RANKED_AMONG } from './words/ranked-among.ts'

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
  /** It is told of what its row names, whatever of the kind stands beside it. */
  readonly ofRow?: true
  /** A growth by its words, whose figures for rates are differences (false: growth), as the levels show. */
  readonly changesRates?: boolean
  /** A growth by its words, whose figures are changes in rows of these units. */
  readonly changesIn?: ReadonlySet<string>
  /** What it tells of is a rate, as the label before it says. */
  readonly ofRate?: boolean
  /** It says a decrease alone (降幅, 同比下降): a figure above zero is less than before. */
  readonly decreases?: boolean
}

/** What is ranked names the rank (综合指数排名); other words before it say among whom, or when. */
const RANK_WORD = `(?:全[国省市州县区]|在?[\u4e00-\u9fff]{0,4}?(?<!指数|[率值入资出]))?(?:位次|排名|排位|名次|排序|位居|Rank)`
const SHARE_WORD = `(?:所?占(?:的)?(?:[A-Z/\u4e00-\u9fff]{0,8}?)?(?:比重|比例|份额|百分比|比)|比重|构成|结构|占比|(?:市场)?份额|(?:percentage)?(?:share|proportion)(?:oftotal)?)`
const INDEX_WORD = `发展速度|(?:环比|定基|同比)?(?:价格)?指数|定基比?`

/** How much of a plan is done, however it is worded. */
export const DONE = '完成率'

const WHOLE = (word: string): RegExp => new RegExp(`^(?:${word})$`, 'i')
const ONLY_RANK = WHOLE(RANK_WORD)
const OVERALL_RANK = /^(?:综合|总)(?:成绩)?(?:位次|排名|排位|名次)$/
const ONLY_SHARE = WHOLE(SHARE_WORD)
const ONLY_TARGET = WHOLE(TARGET)
const ONLY_DONE = WHOLE(`(?:决算数?|执行数?|实际|累计|本年)*(?:${DONE_OF_PLAN})`)
const ONLY_PLAN_DONE = WHOLE(PLAN_DONE)
const ONLY_INDEX = WHOLE(INDEX_WORD)
const TAIL_RANK = /(?:位次|排名|排位|名次)$/
const TAIL_TARGET = new RegExp(`${TARGET}$`, 'i')
/** 小麦任务面积: how much is to be sown, with a name of its own. */
const PLANNED_AREA = /(?<!完成)(?:任务|目标)面积$/
const ENGLISH_GROWTH =
  /^(?:(?:annual |yearly |year[- ]on[- ]year |yoy |y-o-y |percentage |per ?cent |% )*(?:growth(?: rate)?|rate of growth|change|increase|variation)(?:(?: in|,)? (?:per ?cent|percent|%))?(?: (?:over |from |since )?(?:the )?(?:previous|prior|last|preceding) year)?(?:, (?:per ?cent|percent|%))?|yoy|y\/y|mom|m-o-m|qoq|q-o-q|(?:month|quarter)[- ]on[- ](?:month|quarter)(?: growth| change)?|growth rate over .*|increase over .*)$/i
/** A change that nobody says is one in percent: Change beside Growth (%). */
const ENGLISH_CHANGE = /^(?!.*(?:per ?cent|%)).*(?:change|increase|variation)/i

/** 比上年增长（%）或增减: growth of amounts, the change of rates. */
const EITHER = /(?:增长|增速|增幅)(?:或|、|\/)(?:增减|升降|[±])(?:额|量|数)?$/

const MAY_SPEAK_OF_MEASURE =
  /[增减降升涨跌比较占差为扩缩落滑窄动高低快慢超±+]|构成|结构|份额|目标|计划|规划|预算|任务|指标|预期|完成|进度|执行|指数|定基|发展速度|位次|排名|排位|名次|排序|位居|变化|提高|相当|yoy|y-o-y|\bm-?o-?m\b|\bq-?o-?q\b|month|quarter|growth|change|increase|variation|rank|share|proportion|target|plan/i

/**
 * Reads the measure out of a label's name (unit, numbering and period already taken away; `percent`: its unit is one
 * of rate). null where it says none: it is then a level, or what its neighbours say.
 */
export function measureWords(name: string, percent: boolean, points: boolean): MeasureWords | null {
  const said = wordsOfMeasure(name, percent, points)
  if (said === null || (said.measure !== 'growth' && said.measure !== 'change')) return said
  const words = said.name === '' ? name : name.replaceAll(' ', '').replace(said.name, '')
  return saysOnlyDecrease(words) ? { ...said, decreases: true } : said
}

function wordsOfMeasure(name: string, percent: boolean, points: boolean): MeasureWords | null {
  if (!MAY_SPEAK_OF_MEASURE.test(name)) return null
  const tight = name
    .replaceAll(' ', '')
    .replace(/^[(（]([^()（）]+)[)）]$/, '$1')
    .replace(/[(（][-+±、/−]+[)）]/g, '')
    .replace(/[+][、/]?[-−]/g, '±')
    .replace(/±(?=[额量数值]$)/, '增减')
    .replace(SIGNS_BETWEEN, '$1$2')
    .replace(SIGN_OF_AMOUNT, '增减')
    .replace(PRICES_IN_BRACKETS, '')
    .replace(/^累计比$/, '累计同比')
    .replace(/县[(（](?:市[、,，]?区?|区)[)）]区?/, '县区')
    .replace(/(?<=位次|排名|排位|名次)[(（][^()（）]{1,12}[)）]$/, '')
    .replace(/[(（](?:累计|当[月季])(?:数|值|额)?[)）]$/, '')
    .replace(/(?<=增减|升降|下降|减少|降低)[±]$/, '')
    .replace(/(?:下降|减少|降低)(?:或|、|\/)(?:增长|增加|上升|提高)(?:率|幅度)?$/, '增减')
    .replace(EITHER, '增减')
    .replace(BEYOND, (words) => (saysOnlyDecrease(words) ? '减少' : '增加'))
  if (tight === '' || saysContribution(tight)) return null
  const against = comparedWith(tight)
  const said = (measure: Measure, rest: string, compared: boolean, doubt: Measure | null = null): MeasureWords => ({
    measure,
    name: rest,
    doubt,
    compared,
    against
  })
  const compared = hasComparison(tight)
  // 为年初预算% holds what is done against the plan, not against the beginning of the year.
  if (ONLY_DONE.test(tight) || (percent && !points && ONLY_PLAN_DONE.test(tight)))
    return { ...said('share', DONE, false), against: null }
  const places = movedInRank(tight)
  if (places !== null) return said('change', places, true)
  const indexed = indexOverTime(tight)
  if (indexed !== null) return { ...said('index', indexed, false), against: null }
  // 综合排名 ranks all of them together, and none that stands before it.
  if (OVERALL_RANK.test(tight)) return said('rank', tight, false)
  const ranked = RANK_OF_WHAT.exec(tight)
  if (ONLY_RANK.test(tight) || ranked !== null) return said('rank', ranked?.[1] || ranked?.[2] ? '增速' : '', false)
  // 比例（%） says no more than 占比 does.
  if (percent && !points && /^(?:占[A-Z\u4e00-\u9fff]{1,10}|比例)$/.test(tight)) return said('share', '', false)
  if (!points && OF_A_WHOLE.test(tight)) return said('share', '', false)
  if (ONLY_SHARE.test(tight)) return said('share', '', false)
  if (ONLY_TARGET.test(tight)) return said('target', '', false)
  if (ENGLISH_GROWTH.test(name)) {
    if (points) return said('change', '', true)
    return ENGLISH_CHANGE.test(name) && !percent ? said('change', '', true, 'growth') : said('growth', '', true)
  }
  if (compared) {
    // 比年初新增 compares, 新增同比 is of what is new.
    const rest = withoutComparison(tight.replace(ADDED_SINCE, '增加'))
    if (/(?:为|相当于|是).{0,4}(?:上年|去年|上月|同期|\d{4}年)/.test(tight) && (percent || !/[增减降升倍]/.test(rest)))
      return said('index', rest, true)
    if (/倍数?$/.test(rest)) return said('index', rest.replace(/的?倍数?$/, ''), true)
    const average = typeof against === 'number' ? averageGrowth(rest, percent, points) : null
    if (average !== null && typeof against === 'number')
      return { ...said(average.measure, average.name, true), against: { since: against } }
    const moved = isLetterBehindComparison(tight) ? movementByLetter(rest) : movementAtEnd(rest)
    // 增速比上年同期±: a growth moves in points, in whatever unit the table is.
    if (movesGrowth(points ? (moved?.before ?? rest) : (moved?.before ?? ''))) return said('change', '增速', true)
    if (points) {
      // 产值增速同比提高 in points: of the growth of what is counted.
      const grown = movementAtEnd(moved?.before ?? rest)
      const name = grown !== null && isRate(grown) ? grown.before : (moved?.before ?? rest)
      // 比重变化 says no more of what changes than 比重 beside it.
      return said('change', isBareShare(name) ? '' : name, true)
    }
    if (moved !== null && isRate(moved)) return said('growth', moved.before, true, signAlone(moved, percent))
    if (moved !== null) {
      const open = percent ? EITHER.test(name) : moved.bothWays && moved.told === null
      return said(percent ? 'growth' : 'change', moved.before, true, open ? (percent ? 'change' : 'growth') : null)
    }
    if (MORE.test(rest)) return said('change', '', true)
    if (rest === '' || percent) return said('growth', rest, true, rest === '' && !percent ? 'change' : null)
    if (endsInComparison(tight)) return said('change', rest, true, 'growth')
    return /同比|环比/.test(tight) && !/指数/.test(tight) ? said('growth', rest, true, 'change') : null
  }
  const moved = movementAtEnd(tight)
  // 增速提高, 增幅回落: of a growth, which moves in points.
  if (moved !== null && !isRate(moved) && movesGrowth(moved.before)) return said('change', '增速', false)
  if (moved?.before === '' && !(moved.letter && !percent && !points)) {
    if (points) return said('change', '', false)
    if (isRate(moved)) return said('growth', '', false, signAlone(moved, percent))
    if (percent) return said('growth', '', false)
    return said('change', '', false, moved.bothWays && moved.told === null ? 'growth' : null)
  }
  const average = averageGrowth(tight, percent, points)
  if (average !== null) {
    const aimedAt = ONLY_TARGET.test(average.name)
    const told = aimedAt ? said('target', '', true) : said(average.measure, average.name, true)
    return { ...told, against: average.over }
  }
  if (ONLY_INDEX.test(tight)) return said('index', '', false)
  const other = differenceFromOther(tight, percent && !points, points)
  if (other !== null) return said(other.measure, other.name, true)
  // 全县比全市±（百分点）: what is told in points is no rate of growth.
  if (points && moved !== null && (moved.sign || !isRate(moved)))
    return said('change', isBareShare(moved.before) ? '' : moved.before, true)
  // 能耗上升或下降, 户数±: words for either way, which no level has.
  if (moved !== null && (moved.spelledOut || moved.sign) && /^.*[\u4e00-\u9fff]{2,}$/.test(moved.before))
    return said(percent ? 'growth' : 'change', moved.before, true, percent ? null : 'growth')
  if (TAIL_RANK.test(tight)) return said('rank', tight.replace(TAIL_RANK, '').replace(RANKED_AMONG, ''), false)
  if (PLANNED_AREA.test(tight)) return said('target', tight === '任务面积' ? '' : tight, false)
  if (PLANNED_INTAKE.test(tight)) return said('target', tight.replace(/^计划/, ''), false)
  if (TAIL_TARGET.test(tight) && !NO_TARGET.test(tight)) return said('target', tight.replace(TAIL_TARGET, ''), false)
  return null
}

/** 较常年偏多, 比上年同期偏低; 血压偏高, held against nothing, is a state. */
const BEYOND = /(?<=[比较与][^比较与]{0,8}[年期值均])偏[多少高低](?=$|[率幅值量百])/

/** 增速, 同比增幅: a growth and nothing else. */
function movesGrowth(words: string): boolean {
  return /^(?:同比)?(?:增速|增幅|增长率|增长速度)$/.test(words)
}

/** 用电量增 of 用电量同比增: the letter belongs to the comparison. */
function movementByLetter(rest: string): Movement | null {
  const moved = movementAtEnd(rest.slice(-1))
  return moved === null ? movementAtEnd(rest) : { ...moved, before: rest.slice(0, -1) }
}

/** 占兴利库容, 占GDP: a share also where no % is said; 占地面积 and 占用耕地 are none. */
const OF_A_WHOLE = /^占(?![地用道补有线股])[A-Z\u4e00-\u9fff]{2,10}$/

/** 计划招生人数: who are yet to come, or what is yet to be sown; 计划投资 may be what something costs. */
const PLANNED_INTAKE = /^计划(?:招[生收录聘募]|录[取用]|培训|播种|种植|造林|栽植)/

/** A programme by its name; 比计划 is held against one. */
/** 生产经营活动预期 is a part of 采购经理指数. */
const NO_TARGET =
  /(?:行动|发展|生育|产业|规划|改善|提升|培[养育]|帮扶|扶持)(?:目标|计划)$|活动预期$|[比较超](?:目标|计划|任务|预算)[^比较]*$/

const ADDED_SINCE = /(?<=.{2})新增(?=(?:额|量|数|人数|户数)?$)/

function signAlone({ sign }: Movement, percent: boolean): Measure | null {
  return sign && !percent ? 'change' : null
}

/**
 * 较序时进度（±百分点）, 比全省平均高, 较上半年变动: how far it is from something that only these words name. In percent a
 * bare 比计划 leaves open what is told.
 */
function differenceFromOther(
  tight: string,
  percent: boolean,
  points: boolean
): { readonly measure: 'growth' | 'change'; readonly name: string } | null {
  const other = comparedWithOther(tight)
  if (other === null) return null
  const { rest } = other
  const isMean = meanComparedWith(tight) !== null
  // What is usual is said beside the name of what is told: 日照时数 of 日照时数较常年偏少.
  const name = isMean ? other.before : other.name
  if (rest === '' || MORE.test(rest)) {
    if (percent) return isMean || TIME_OF_YEAR.test(name) ? { measure: 'growth', name } : null
    return { measure: 'change', name }
  }
  const moved = movementAtEnd(rest)
  if (moved?.before !== '') return null
  const grows = percent || (isRate(moved) && !moved.sign && !points)
  return { measure: grows ? 'growth' : 'change', name }
}

const TIME_OF_YEAR = /半年|季度|前年/

/** 比上年多（天）, 比全省高（百分点）. */
const MORE = /^[高多快][于出低少慢]?$|^[低少慢]于?$/

/** 同比增长（名义） */
const PRICES_IN_BRACKETS = /[(（](?:名义|实际|现价|(?:可比|不变)(?:价格?|口径)?)[)）]/

/** 增+减-: each way with its sign. */
const SIGNS_BETWEEN = /(增长?|增加|上?升|涨)[+][、/]?(减少?|下?降|跌)[-−]$/

/** 比同期±额, ±幅: the sign for either way, with what tells by how much. */
const SIGN_OF_AMOUNT = /±(?=(?:绝对)?(?:额度?|数[额量值]?|量|值|金额|率|幅度?)$)/

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
  return /[比较为于占与同和]/.test(name) && hasComparison(name.replaceAll(' ', ''))
}

/** 比重, 占比: a share that does not say of what. */
export function isBareShare(text: string): boolean {
  return /^(?:所?占)?(?:比重?|比例|份额)(?:[(（].*|[%％])?$/.test(text.replace(/\s/g, ''))
}

/** 比例（%）: how much it is in percent, and not of what. 占比 says that it is a share. */
export function isBareRatio(text: string): boolean {
  return /^比例[(（]?[%％][)）]?$/.test(text.replace(/\s/g, ''))
}
