import type { Stage } from '../../../comparison/figures/stage.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import { COMMON_SYMBOLS, readSymbol } from '../../../quantity/typed/symbols.ts'
import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import { readUnit } from '../../../quantity/units/read-unit.ts'
import { isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import { remembered } from '../../../remembered.ts'
import { unitWithTranslation } from '../../tables/words/unit-with-translation.ts'
import { type MeasureWords, measureWords, saysComparison, signedMeasure } from '../measures/measure-words.ts'
import { movesRank } from '../measures/words/moved-in-rank.ts'
import { growthStem } from '../measures/words/stems.ts'
import { isPlaceName } from '../places/region-words.ts'
import { stageWords } from '../stages/stage-words.ts'
import { isCounter } from '../units/kind-of-quantity.ts'
import { UNIT_LEFT_OUT } from '../units/unit-left-out.ts'
import { namesNothingBesideTime, withoutSignInBalance } from './names/beside-time.ts'
import { saysOnlyFigure } from './names/figure-words.ts'
import { bareLabel, isTotalWord, withoutNoteMarks, withoutSummary, withoutTranslation } from './names/label-words.ts'
import { withoutScope } from './names/same-scope.ts'
import { segmentsOf, seriesApart } from './names/series-segments.ts'
import { comparedSpan, plannedSpan, type TimeHint, takeTime } from './times/time-in-label.ts'
import { withoutTimeOfBrackets } from './times/time-of-brackets.ts'

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
export interface LabelHint extends TimeHint {
  /** It stands where units stand: 位, 级 and units of no list (混合台, 折百吨) are units here. */
  readonly unit?: boolean | undefined
  /** Units stand on the other axis: 社区卫生服务中心（站） and 妇幼保健院（所、站） are names. */
  readonly unitElsewhere?: boolean | undefined
}

/** Understands a label's text. Pure in the text and the hint. */
export function labelMeaning(text: string, hint: LabelHint = {}): LabelMeaning {
  const { fiscal, dated, monthly, unit, unitElsewhere } = hint
  const place = [fiscal, dated, monthly, unit, unitElsewhere].map((known) => (known === true ? 1 : 0)).join('')
  let meaningThere = MEANINGS.get(place)
  if (meaningThere === undefined) {
    meaningThere = remembered((label) => readLabel(label, hint))
    MEANINGS.set(place, meaningThere)
  }
  return meaningThere(text)
}

/** By what is known of the place. */
const MEANINGS = new Map<string, (text: string) => LabelMeaning>()

function readLabel(text: string, hint: LabelHint): LabelMeaning {
  if (hint.unit === true) {
    const said = unitWithTranslation(text) ?? text
    return onlyUnit(readUnit(said, true)?.units ?? unknownUnit(said))
  }
  if (text.length > LONGEST_LABEL) return meaning(`${text.slice(0, LONGEST_LABEL)}…`, null, [], null, null)
  const bare = bareLabel(text)
  const translated = withoutTranslation(withoutSummary(bare.text))
  const noted = translated === bare.text ? translated : withoutNoteMarks(translated)
  const own = (withoutTimeOfBrackets(noted) ?? noted)
    .replace(OF_BRACKETS, '')
    .replace(OUR_OWN, '')
    .replace(OF_YEAR_BEFORE, '($1=100)')
  const series = seriesApart(own)
  if (series.includes('_') && !WRAPPED.test(series)) {
    return joinedSegments(
      segmentsOf(series).map((segment) => fromText(segment, hint)),
      bare.ofWhich
    )
  }
  return { ...(staged(own, hint) ?? plainMeaning(own, hint)), ofWhich: bare.ofWhich }
}

/** 增长（%）（括号内为实际增速）: what stands in brackets in its cells is no part of the name. */
const OF_BRACKETS = /\s*\(括号[内中里][^()]*\)$/

/** 2011年为上年%（按可比价计算）: an index over the year before. */
const OF_YEAR_BEFORE = /(?<=年)为((?:上年|去年)(?:同期)?)的?%\s*(?:\([^()]*\))?$/

/** 本县累计, 我市增速 beside 全市平均: the place is that of the table. 本县籍 and 本市级 are words of a name. */
const OUR_OWN = /^[本我][省市州县区旗](?=累计|[当本][月季年期]|上年|去年|同比|环比|增[长速幅]|完成|\d)/

function plainMeaning(text: string, hint: LabelHint): LabelMeaning {
  return (
    inBrackets(text, hint) ??
    movedBy(text) ??
    movedByUnit(text, hint) ??
    restated(text, hint) ??
    indexOfTime(text, hint) ??
    fromText(text, hint)
  )
}

/** （占比%）, （同比增长%）: set apart from the name above it, and read as without the brackets. */
function inBrackets(text: string, hint: LabelHint): LabelMeaning | null {
  const said = /^\(([^()]*[\u4e00-\u9fff][^()]*)\)$/.exec(text)?.[1]?.trim()
  if (said === undefined || readUnit(said) !== null) return null
  const read = fromText(said, hint)
  return read.measure !== null && read.names.length === 0 ? read : null
}

/** ±天, +/-人: by how much, in that unit. */
function movedBy(text: string): LabelMeaning | null {
  const [, said = ''] = /^(?:±|[+＋][、/]?[-－−—])\s*(\S+)$/.exec(text) ?? []
  const unit = said === '' || NOUN_OF_MOVEMENT.test(said) ? null : parseUnit(said)
  if (unit === null || unit.dimension === 'ratio') return null
  return meaning('', unit, [unit], { measure: 'change', name: '', doubt: null, compared: true, against: null }, null)
}

/** 同比增减户, 比上年增加万元: by how much, in the unit at its end. */
function movedByUnit(text: string, hint: LabelHint): LabelMeaning | null {
  const [, moved = '', said = ''] = MOVED_BY_UNIT.exec(text) ?? []
  const unit = said === '' || NOUN_OF_MOVEMENT.test(said) ? null : parseUnit(said)
  if (unit === null || unit.dimension === 'ratio') return null
  const read = fromText(`${moved}（${said}）`, hint)
  return read.measure !== null && read.names.length === 0 ? read : null
}

const MOVED_BY_UNIT = /^(.*(?:增减|净增|增加|减少|升降|上升|下降))([\u4e00-\u9fff]{1,4})$/
/** 增减额, 增加量, 下降面: not in what, but what. */
const NOUN_OF_MOVEMENT = /^[额数率幅量面值比度点速]$/

/** 1-9月以上年同期为100: a time, and the base of what is told of it. */
function indexOfTime(text: string, hint: LabelHint): LabelMeaning | null {
  const [, time = '', base = ''] = /^(\S{2,12}?)\s*(以?(?:上|去)[年月季][^=为]{0,4}(?:=|为)100)$/.exec(text) ?? []
  const units = base === '' ? null : (readUnit(base)?.units ?? null)
  const said = units === null ? null : fromText(time, hint)
  if (units === null || said === null || said.mark === null || said.names.length > 0) return null
  return { ...said, unit: units[0] ?? null, units }
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
  const everyday = hint.unitElsewhere === true && (inName.unit?.shy === true || areOtherKinds(inName.units))
  const named = everyday ? { name: text, unit: null, units: [] } : inName
  // 产值 Output (亿元): the unit may stand behind the translation.
  const name = named.unit === null ? named.name : withoutNoteMarks(withoutTranslation(named.name))
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
      if (movesRank(measure) && unit === null) return inPlaces(measure, timed.mark)
      return meaning(timed.name, unit, units, measure, timed.mark ?? comparedSpan(said, hint))
    }
  }
  const timed = takeTime(said, hint)
  const measure = measureWords(timed.name, percent, points) ?? growthOfPlace(timed.name)
  const signed = measure === null ? signedMeasure(unit) : null
  const moves = measure?.measure === 'change' && measure.name === '增速' && (unit === null || percent)
  if (moves) return meaning('增速', POINTS, POINTS === null ? [] : [POINTS], measure, timed.mark)
  if (measure !== null && movesRank(measure) && unit === null) return inPlaces(measure, timed.mark)
  const name2 = measure?.name ?? (signed === null ? timed.name : timed.name.replace(SIGN_BEHIND, ''))
  return meaning(name2, unit, units, measure ?? signed, timed.mark ?? plannedSpan(said))
}

/** 妇幼保健院（所、站）: several counters without a magnitude say as what it is met as well, and count nothing. */
function areOtherKinds(units: readonly Unit[]): boolean {
  return units.length > 1 && units.every((unit) => isCounter(unit) && unit.power === 0)
}

/** In what a growth moves. */
const POINTS = parseUnit('百分点')

/** A rank moves by places, whatever else the table is told in. */
function inPlaces(measure: MeasureWords, mark: PeriodMark | null): LabelMeaning {
  const place = parseUnit('位')
  return meaning(measure.name, place, place === null ? [] : [place], measure, mark)
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
  const left = withoutSignInBalance(/^[(（]([^()（）]+)[)）]$/.exec(said)?.[1] ?? said)
  const empty = left === '' || saysOnlyFigure(left, mark !== null, unit) || namesNothingBesideTime(left, mark)
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
  if (STATES_NONE.test(plain)) return [UNIT_LEFT_OUT]
  if (plain === '' || plain.length > 12 || /^[〃″"'’”,，、.]+$|^同上$/.test(plain)) return []
  if (readSymbol(plain, COMMON_SYMBOLS) !== null) return []
  return [{ text: plain, dimension: `other:${plain}`, power: 0, numerator: 1, denominator: 1, shy: true }]
}

/** A dash or a stroke where units stand; 无单位 and 无量纲 are units of a list. */
const STATES_NONE = /^(?:[-－—–─/／\\]{1,3}|无|N\/A)$/i

/** Current prices are what money is told in unless said otherwise: （当年价格） names nothing. */
function withoutPriceBasis(name: string): string {
  return name.replace(/ ?[(（](?:按)?(?:当年|现行|当期)(?:价格?)(?:计算)?[)）]|[(（]现价[)）]/, '')
}

/** What the segments say together, the later ones before the earlier. */
function joinedSegments(parts: readonly LabelMeaning[], ofWhich: boolean): LabelMeaning {
  return {
    names: parts.flatMap((part) => part.names),
    unit: parts.findLast((part) => part.unit !== null)?.unit ?? null,
    units: parts.flatMap((part) => part.units),
    measure: parts.findLast((part) => part.measure !== null)?.measure ?? null,
    mark: parts.findLast((part) => part.mark !== null)?.mark ?? null,
    ofWhich,
    total: false,
    sameScope: false,
    stage: null
  }
}
