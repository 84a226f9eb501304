import type { Stage } from '../../../comparison/stage.ts'
import { NO_TIME, type PeriodHint, type PeriodMark } from '../../../period/period-mark.ts'
import { readPeriodMark } from '../../../period/read-period.ts'
import { readUnit } from '../../../quantity/read-unit.ts'
import { COMMON_SYMBOLS, readSymbol } from '../../../quantity/symbols.ts'
import { tidySpaces } from '../../../quantity/typed-text.ts'
import { isRateUnit, parseUnit, type Unit } from '../../../quantity/unit.ts'
import { unitInName } from '../../../quantity/unit-in-name.ts'
import {
  growthStem,
  type MeasureWords,
  measureWords,
  saysComparison,
  signedMeasure
} from '../measures/measure-words.ts'
import { isPlaceName } from '../places/region-words.ts'
import { stageWords } from '../stages/stage-words.ts'
import { saysOnlyFigure } from './figure-words.ts'
import { bareLabel, isTotalWord, withoutNoteMarks, withoutSummary, withoutTranslation } from './label-words.ts'
import { withoutScope } from './same-scope.ts'
import { joinedSegments, segmentsOf, seriesApart } from './series-segments.ts'

/** One label understood by itself, before its neighbours are asked. */
export interface LabelMeaning {
  /** What it names, outermost first: usually one name, none for 2023年, 增长% and 万元. */
  readonly names: readonly string[]
  readonly unit: Unit | null
  /** All units it states (万册、件). */
  readonly units: readonly Unit[]
  readonly measure: MeasureWords | null
  readonly mark: PeriodMark | null
  /** 其中：, # */
  readonly ofWhich: boolean
  /** 合计, 总计 */
  readonly total: boolean
  /** 同口径: of an earlier period, its level in the scope of the later one. */
  readonly sameScope: boolean
  /** 快报数, 初步核算: how far the figures have come. */
  readonly stage: Stage | null
}

/** What is known of the place in which a label stands. */
export interface LabelHint extends PeriodHint {
  /** It stands where units stand: 位, 级 and units of no list (混合台, 折百吨) are units here. */
  readonly unit?: boolean | undefined
  /** The table is one of a month or quarter: 当月到位资金 is 到位资金 of that month. */
  readonly monthly?: boolean | undefined
  /** Units stand on the other axis: 社区卫生服务中心（站） is a name. */
  readonly unitElsewhere?: boolean | undefined
}

/** Understands a label's text. Pure in the text and the hint: callers keep the answers, each text is read once. */
export function labelMeaning(text: string, hint: LabelHint = {}): LabelMeaning {
  if (hint.unit === true) return onlyUnit(readUnit(text, true)?.units ?? unknownUnit(text))
  if (text.length > LONGEST_LABEL) return meaning(`${text.slice(0, LONGEST_LABEL)}…`, null, [], null, null)
  const bare = bareLabel(text)
  const translated = withoutTranslation(withoutSummary(bare.text))
  const own = translated === bare.text ? translated : withoutNoteMarks(translated)
  const series = seriesApart(own)
  if (series.includes('_') && !WRAPPED.test(series)) {
    return joinedSegments(
      segmentsOf(series).map((segment) => fromText(segment, hint)),
      bare.ofWhich
    )
  }
  return { ...(staged(own, hint) ?? plainMeaning(own, hint)), ofWhich: bare.ofWhich }
}

function plainMeaning(text: string, hint: LabelHint): LabelMeaning {
  return movedBy(text) ?? restated(text, hint) ?? fromText(text, hint)
}

/** ±天, +/-人: by how much, in that unit. */
function movedBy(text: string): LabelMeaning | null {
  const [, said = ''] = /^(?:±|[+＋][、/]?[-－−—])\s*(\S+)$/.exec(text) ?? []
  const unit = said === '' ? null : parseUnit(said)
  if (unit === null || unit.dimension === 'ratio') return null
  return meaning('', unit, [unit], { measure: 'change', name: '', doubt: null, compared: true, against: null }, null)
}

/** 2023年快报数, 地区生产总值（初步核算数）: how far the figures have come names nothing. 预计工期 is a name. */
function staged(text: string, hint: LabelHint): LabelMeaning | null {
  const words = stageWords(text)
  if (words === null) return null
  const said = plainMeaning(words.rest, hint)
  return said.names.length > 0 && !words.apart ? null : { ...said, stage: words.stage }
}

/** 同口径上年同期, 2022年（同口径）: a time and nothing else, restated. 同口径增长 is a growth; a name keeps the words. */
function restated(text: string, hint: LabelHint): LabelMeaning | null {
  const plain = withoutScope(text)
  if (plain === null) return null
  const said = fromText(plain, hint)
  return said.names.length > 0 ? null : { ...said, sameScope: said.measure === null }
}

function fromText(text: string, hint: LabelHint): LabelMeaning {
  const alone = readUnit(text)
  if (alone !== null && !/^\d{4}年?$/.test(text)) return onlyUnit(alone.units)
  const inName = unitInName(text)
  const everyday = hint.unitElsewhere === true && inName.unit?.shy === true
  const named = everyday ? { name: text, unit: null, units: [] } : inName
  const name = named.unit === null ? named.name : withoutNoteMarks(named.name)
  // 2010年为1978年的倍数 is in 倍 without a bracket that says so.
  const times = named.unit === null && /倍数?$/.test(name) && saysComparison(name) ? parseUnit('倍') : null
  const unit = times ?? named.unit
  const units = times === null ? named.units : [times]
  const said = withoutPriceBasis(name)
  const percent = unit !== null && isRateUnit(unit)
  const points = unit?.dimension.endsWith('points') === true
  if (saysComparison(said)) {
    const measure = measureWords(said, percent, points)
    if (measure !== null) {
      const timed = takeTime(measure.name, hint)
      return meaning(timed.name, unit, units, measure, timed.mark ?? comparedSpan(said, hint))
    }
  }
  const timed = takeTime(said, hint)
  const measure = measureWords(timed.name, percent, points) ?? growthOfPlace(timed.name)
  const signed = measure === null ? signedMeasure(unit) : null
  const name2 = measure?.name ?? (signed === null ? timed.name : timed.name.replace(SIGN_BEHIND, ''))
  return meaning(name2, unit, units, measure ?? signed, timed.mark ?? (OF_THE_YEAR.test(said) ? WHOLE_YEAR : null))
}

/** 全省增速, 襄阳市增速 beside a growth: the same of another place. */
function growthOfPlace(name: string): MeasureWords | null {
  const stem = growthStem(name)
  if (stem === null || !isPlaceName(stem, undefined)) return null
  return { measure: 'growth', name: stem, doubt: null, compared: false, against: null }
}

function meaning(
  name: string,
  unit: Unit | null,
  units: readonly Unit[],
  measure: MeasureWords | null,
  mark: PeriodMark | null
): LabelMeaning {
  const said = tidySpaces(name)
  const left = /^[(（]([^()（）]+)[)）]$/.exec(said)?.[1] ?? said
  const empty =
    left === '' ||
    saysOnlyFigure(left, mark !== null, unit) ||
    (mark !== null && CENSUS.test(left)) ||
    (mark !== null && mark.years !== null && SUM_OF_YEARS.test(left)) ||
    (mark !== null && runsOn(mark) && MEAN.test(left))
  return {
    names: empty ? [] : [left],
    unit,
    units,
    measure,
    mark,
    ofWhich: false,
    total: isTotalWord(left),
    sameScope: false,
    stage: null
  }
}

/** 1—6月平均 of a price is its figure of these months; 年平均人数 beside 年末人数 is a name. */
const MEAN = /^平均(?:数|值)?$/

function runsOn({ span, relativeSpan }: PeriodMark): boolean {
  return relativeSpan === 'cumulative' || span?.kind === 'months' || span?.kind === 'quarters'
}

function onlyUnit(units: readonly Unit[]): LabelMeaning {
  return {
    names: [],
    unit: units[0] ?? null,
    units,
    measure: signedMeasure(units[0] ?? null),
    mark: null,
    ofWhich: false,
    total: false,
    sameScope: false,
    stage: null
  }
}

/** 用电量增减+/-: the sign of a rate, and the word for either way before it. */
const SIGN_BEHIND = /(?:(?<=.{2})(?:增减|升降|涨跌|变[化动]))?[+＋]?[、/]?[-－−±]?$/

/** __name__: underscores around a name are its own, and join nothing. */
const WRAPPED = /^_.*_$/

/** Longer texts are paragraphs that strayed into a label: nothing is looked for in them, and the rest is cut off. */
export const LONGEST_LABEL = 200

/** A unit of no list is one all the same where units stand; blanks, dashes and ditto marks (〃, 同上) state none. */
function unknownUnit(text: string): readonly Unit[] {
  const plain = tidySpaces(text).replace(/^[(（]|[)）]$/g, '')
  if (plain === '' || plain.length > 12 || /^[〃″"'’”,，、.]+$|^同上$/.test(plain)) return []
  if (readSymbol(plain, COMMON_SYMBOLS) !== null) return []
  return [{ text: plain, dimension: `other:${plain}`, power: 0, numerator: 1, denominator: 1, shy: true }]
}

/** 截至10月底完成 is what was done from January on, 截至9月末余额 what there was then. */
function upTo(name: string): string {
  return name
    .replace(/^截[至止]到?(?:目前|当前)?(?=累计|完成)/, '')
    .replace(/^(?:截[至止]|至)到?((?:19|20)\d\d年)?(\d{1,2}月)[底末份]?(?=(?:累计)?(?:已|实际)?完成|累计)/, '$11-$2')
    .replace(
      /^截[至止]到?(?=(?:(?:19|20)\d\d年)?\d{1,2}月|(?:19|20)\d\d年|[本当该](?:月|季度?|期)[末底]?(?:余额|结存|库存|存栏|存量|实有|在))/,
      ''
    )
}

/** 第七次人口普查（2020年） over columns says when they were counted. */
const CENSUS =
  /^(?:第[一二三四五六七八九]次)?(?:全国)?(?:人口|经济|农业)普查(?:数据?)?$|^[一二三四五六七八九](?:人|经|农)?普(?:数据?)?$/
/** 十三五时期合计 is what the span is told by, whatever it is called. */
const SUM_OF_YEARS = /^(?:[合总小累]计|总和)(?:数|额|值)?$/

/**
 * The time a name begins with, ends with, or holds in brackets. 上年结转 keeps its words, and so does 本年新增就业 but in a
 * table of months.
 */
function takeTime(name: string, hint: LabelHint): { readonly name: string; readonly mark: PeriodMark | null } {
  if (name === '') return { name, mark: null }
  const basis = BASE_YEAR.exec(name)?.[0] ?? ''
  const plain = upTo(basis === '' ? name : name.replace(basis, ''))
  const ended = ENDED_BEFORE.exec(plain)
  if (ended !== null) {
    const rest = plain.slice(ended[0].length)
    return { name: isTotalWord(rest) || saysOnlyFigure(rest, false) ? '' : rest, mark: OPENING }
  }
  const soFar = hint.monthly === true ? YEAR_SO_FAR.exec(plain) : null
  if (soFar !== null) return { name: plain.slice(soFar[0].length), mark: SO_FAR }
  const opening = OPENING_STOCK.test(plain) ? OPENING : null
  const mark = opening ?? readPeriodMark(plain, hint)
  if (mark === null) return { name, mark: null }
  const rest = `${mark.rest}${basis}`.replace(/^同期(?=.{2})/, '')
  const nothingElse =
    rest === '' ||
    ((mark.yearShift ?? 0) < 0 && isTotalWord(rest)) ||
    saysOnlyFigure(rest, true) ||
    measureWords(rest, false, false)?.name === ''
  if (nothingElse) return { name: isTotalWord(rest) ? '' : rest, mark }
  if (SAME_MONTHS_BEFORE.test(plain)) return { name: rest, mark }
  const explicit = mark.year !== null || mark.years !== null || (mark.span !== null && mark.span.kind !== 'year')
  if (!explicit) {
    const ofMonth = hint.monthly === true && isOfTheMonth(plain, mark)
    return ofMonth ? { name: rest.replace(AMONG_IT, ''), mark } : { name, mark: null }
  }
  const placed =
    mark.year !== null || mark.years !== null || /^[\d一二三四五六七八九十前第上下]/.test(plain) || /[(（]/.test(plain)
  return placed ? { name: rest, mark } : { name, mark: null }
}

/** 比上年同月增长 in a table of months is of that month, whatever stands beside it. */
function comparedSpan(text: string, hint: LabelHint): PeriodMark | null {
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
const OF_THE_YEAR = /^(?:年度|全年|本年度?|当年|今年)(?=计划|预算|目标|任务)/
const WHOLE_YEAR: PeriodMark = { ...NO_TIME, span: { kind: 'year' } }
/** A balance at the beginning of the year is the one at the end of the year before. */
const OPENING_STOCK = /^(?:年初|期初)(?:数|余额|值|实有数?)?$/
const OPENING: PeriodMark = { ...NO_TIME, yearShift: -1, span: { kind: 'year' } }
/** 上年末户数 is 户数 at that end. */
const ENDED_BEFORE = /^(?:上一?年度?|去年)年?[末底](?=数$|户数|人数|头数|余额|存量|存栏|库存|实有|在[册校岗]|结存|总)/
/** 本年新增 beside 本月新增 is of the year so far. */
const YEAR_SO_FAR = /^本年(?=新增|增加|减少)/
const SO_FAR: PeriodMark = { ...NO_TIME, yearShift: 0, relativeSpan: 'cumulative' }
const OF_THIS_MONTH: PeriodMark = { ...NO_TIME, relativeSpan: 'current' }

/** Current prices are what money is told in unless said otherwise: （当年价格） names nothing. */
function withoutPriceBasis(name: string): string {
  return name.replace(/ ?[(（](?:按)?(?:当年|现行|当期)(?:价格?)(?:计算)?[)）]|[(（]现价[)）]/, '')
}
