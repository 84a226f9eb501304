import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import type { CellRange } from '../../grid.ts'
import { joinNames } from '../stub/broken-names.ts'
import { hasHan, isBareOfWhich, isOfWhich } from '../words/label-words.ts'
import { isUnitLine } from '../words/line-words.ts'
import { QUANTITY, squeeze, TOTALS } from './half-words.ts'

export interface PlacedLabel {
  row: number
  readonly column: number
  text: string
  span: CellRange
  parent: number | null
  attribute: 'unit' | 'translation' | 'broken' | null
  /** Drawn over several columns, and not only followed by blanks. */
  readonly merged: boolean
}

/** The half of a broken name is no longer. */
const LONGEST_HALF = 8

interface Halves {
  readonly upper: PlacedLabel
  readonly lower: PlacedLabel
}

/**
 * Chinese names broken over two header rows (人口 above 密度): every label of the upper row stands over one column, so
 * that none of them is a spanner, and what stands below is said once each. The lower label takes the whole name and
 * the place of both; the upper one is marked as its first half. `byLine`: other columns show that heads are typed a
 * line a cell, so that a spanner beside the halves, merged, says nothing against them. `isNamed`: the corner says of a row
 * what it holds (河流 above 监测断面), so that two such rows are two levels.
 */
export function joinBrokenHeads(
  labels: readonly PlacedLabel[],
  byLine: boolean,
  isNamed: (row: number) => boolean
): void {
  const pairs = new Map<number, Halves[]>()
  // 水资源 above 一级区 beside 与2020年 above 比较 is broken as that is.
  const goesOn = labels.some(({ text }) => WITH_WHAT.test(squeeze(text)))
  for (const lower of labels) {
    const upper = lower.parent === null ? undefined : labels[lower.parent]
    if (upper && !goesOn && isNamed(upper.row) && isNamed(lower.row)) continue
    if (!upper || !isPair(upper, lower) || (isSpanner(upper, labels) && !isSetWide(upper, lower, labels, byLine)))
      continue
    pairs.set(upper.row, [...(pairs.get(upper.row) ?? []), { upper, lower }])
  }
  let certain = false
  const broken = [...pairs].flatMap(([row, found]) => {
    const spanners = !byLine && labels.some((label) => label.row === row && isSpanner(label, labels))
    // Beside spanners, what is said once more below is a level of the header over one column too.
    const halves = spanners ? found.filter(({ lower }) => isSaidOnce(lower, labels)) : found
    const again = halves.filter(
      (pair, at) => QUANTITY.test(pair.lower.text) && !areOneText(pair) && !saysFirst(halves, at)
    )
    if (isLineOfItsOwn(halves, labels)) {
      certain = true
      return halves
    }
    // 消费量 | #工业消费 below 实物量 and below 折标准煤 is a level; 面积 below 居住房屋 and below 非居住房屋 alone is none.
    const over = halves.filter(({ upper: { span } }) => span.right > span.left)
    const same = over.length > 1 && new Set(over.map(({ lower }) => squeeze(lower.text))).size === 1
    const once = !same && (byLine || again.length <= halves.length / 3)
    const sure = halves.some(({ lower }) => !TOTALS.test(squeeze(lower.text)))
    // What runs on is half a name whatever stands beside it.
    return found.filter((pair) => areOneText(pair) || (once && sure && halves.includes(pair)))
  })
  const sure = broken.filter(({ lower }) => !TOTALS.test(squeeze(lower.text)))
  const runs = sure.some(areOneText)
  if (sure.length === 0) return
  // Where nothing is a spanner, several heads of two lines part nothing: 流动资产 above 合计, 所有者权 above 益合计.
  const level =
    broken.length === 1 ||
    labels.some((label) => isSpanner(label, labels)) ||
    broken.some(({ upper }) => !isSaidOnce(upper, labels))
  const alone = isAlone(labels, broken) || isPartAmongParts(broken[0], labels) || isNoLevel(sure[0], labels)
  if (sure.length === 1 && level && !runs && !certain && !alone) return
  for (const { upper, lower } of broken) joinHalves(upper, lower)
}

/** The lower label takes the whole name and the place of both: of a part, #卫生技术人员, also over the parts beside it. */
export function joinHalves(upper: PlacedLabel, lower: PlacedLabel): void {
  lower.text = saysWhole(upper.text, lower.text) ? lower.text : joinNames(upper.text, lower.text)
  const { top, right } = upper.span
  lower.span = { ...lower.span, top, right: isOfWhich(upper.text) ? right : lower.span.right }
  lower.row = upper.row
  lower.parent = upper.parent
  upper.attribute = 'broken'
}

/** 出生人口 below 出 生: the word above once more, which once is enough of. */
function saysWhole(upper: string, lower: string): boolean {
  const word = squeeze(upper)
  return word.length > 1 && squeeze(lower).length > word.length && squeeze(lower).startsWith(word)
}

/**
 * 零售总额 below 社会消费品, above the row where 城镇 | 乡村 part 按城乡分: a row that parts no spanner, though spanners stand
 * over rows below it, holds the next lines of heads over one column.
 */
function isLineOfItsOwn(halves: readonly Halves[], labels: readonly PlacedLabel[]): boolean {
  const row = halves[0]?.lower.row
  const beside = labels.filter((label) => label.row === row && label.attribute === null)
  if (row === undefined || !beside.every((label) => halves.some(({ lower }) => lower === label))) return false
  return labels.some((label) => {
    const parts = labels.filter(
      ({ parent, attribute }) => attribute === null && parent !== null && labels[parent] === label
    )
    return label.row < row && isSpanner(label, labels) && parts.length > 1 && parts.every((part) => part.row > row)
  })
}

function saysFirst(halves: readonly Halves[], at: number): boolean {
  const own = halves[at]
  if (own === undefined) return false
  const said = ({ upper, lower }: Halves): boolean =>
    squeeze(lower.text) === squeeze(own.lower.text) &&
    (upper === own.upper || squeeze(upper.text) !== squeeze(own.upper.text))
  return halves.findIndex(said) === at
}

function isSaidOnce({ row, text }: PlacedLabel, labels: readonly PlacedLabel[]): boolean {
  return labels.filter((label) => label.row === row && squeeze(label.text) === squeeze(text)).length === 1
}

/** 绝对额 and 指数 stand under every spanner, 生产总值 under 人均地区 alone: it is no level of the header but half a name. */
function isNoLevel(halves: Halves | undefined, labels: readonly PlacedLabel[]): boolean {
  const parts = labels.filter(({ row, parent }) => {
    const over = parent === null ? undefined : labels[parent]
    return over !== undefined && row === halves?.lower.row && isSpanner(over, labels)
  })
  return parts.length >= 4 && parts.every((part) => !isSaidOnce(part, labels))
}

/**
 * Over several columns, of which one at least is no marked part of the first: 企业单位数 over itself and #亏损企业. What is
 * merged over 总人口 | #劳动力 is one, though without the merge 总人口 may be the second half of its name.
 */
function isSpanner({ row, span, merged }: PlacedLabel, labels: readonly PlacedLabel[]): boolean {
  const below = (column: number): PlacedLabel | undefined =>
    labels.find((label) => label.row > row && label.span.left === column)
  if (merged && span.right > span.left && below(span.left) !== undefined) return true
  for (let column = span.left + 1; column <= span.right; column++) {
    if (!isOfWhich(below(column)?.text ?? '')) return true
  }
  return false
}

/**
 * The only head of two lines among heads of one: a level of the header over one column alone would part nothing; nor would a
 * row that holds it alone.
 */
function isAlone(labels: readonly PlacedLabel[], broken: readonly Halves[]): boolean {
  if (isAloneInRow(labels, broken)) return true
  const names = labels.filter(({ attribute }) => attribute === null)
  // #工业 and what stands under 其中 are parts and no level.
  const isPart = ({ text, parent }: PlacedLabel): boolean =>
    isOfWhich(text) || (parent !== null && isBareOfWhich(labels[parent]?.text ?? ''))
  const parted = names.filter((label) => label.parent !== null && !isPart(label))
  if (broken.some(({ upper: { span } }) => span.right > span.left)) return false
  return broken.length === 1 && parted.every((label) => label === broken[0]?.lower) && names.length > 3
}

/** 资金净 above 流入, under 社会融资 with others that have nothing below them. */
function isAloneInRow(labels: readonly PlacedLabel[], broken: readonly Halves[]): boolean {
  const [halves, other] = broken
  if (halves === undefined || other !== undefined || halves.upper.span.right > halves.upper.span.left) return false
  const { upper, lower } = halves
  const beside = labels.filter(({ parent, attribute }) => parent === upper.parent && attribute === null)
  const below = labels.filter(({ row, attribute }) => row >= lower.row && attribute === null)
  return upper.parent !== null && beside.length > 2 && below.length === 1
}

/**
 * #卫生技术 above 人员 | #医生 | #护士, beside units, and 人均 above 生产总值 beside #工业 below heads of its row: a level with one member
 * would part nothing, and parts are none.
 */
function isPartAmongParts(halves: Halves | undefined, labels: readonly PlacedLabel[]): boolean {
  if (halves === undefined || !(isOfWhich(halves.upper.text) || isOfOneColumn(halves))) return false
  const beside = labels.filter(({ row, attribute }) => row === halves.lower.row && attribute === null)
  const parts = beside.filter(({ text }) => isOfWhich(text))
  return (
    parts.length > 0 &&
    beside.every((label) => label === halves.lower || isOfWhich(label.text) || isUnitLine(label.text))
  )
}

function isOfOneColumn({ upper: { span, merged } }: Halves): boolean {
  return span.left === span.right && !merged
}

/** 企 业, merged over 单 位 数 | #亏 损: set wide as its second half where heads are typed a line a cell. */
function isSetWide(upper: PlacedLabel, lower: PlacedLabel, labels: readonly PlacedLabel[], byLine: boolean): boolean {
  return byLine && isSpread(upper.text) && isSpread(lower.text) && onlyParts(upper, lower, labels)
}

/** What else stands below the upper half is marked as parts: #亏损 beside 单位数 below 企业. */
export function onlyParts(upper: PlacedLabel, lower: PlacedLabel, labels: readonly PlacedLabel[]): boolean {
  const { left, right } = upper.span
  const below = labels.filter(
    ({ row, span, attribute }) => attribute === null && row === lower.row && span.left >= left && span.left <= right
  )
  return below.every((label) => label === lower || isOfWhich(label.text))
}

function isPair(upper: PlacedLabel, lower: PlacedLabel): boolean {
  const gap = lower.row - upper.span.bottom - 1
  return (
    lower.attribute === null &&
    upper.attribute === null &&
    !WHOLES.test(squeeze(upper.text)) &&
    !isSumBelow(upper, lower) &&
    // 合计 beside 其中 under 医疗卫生机构数 is the first of its parts.
    !(upper.span.right > upper.span.left && WHOLES.test(squeeze(lower.text))) &&
    // Heads set wide to one width (工 业, 总 产 值) may leave a line between them to those of three lines.
    (gap === 0 || (gap === 1 && isSpread(upper.text))) &&
    lower.span.left === lower.span.right &&
    isHalves(upper.text, lower.text)
  )
}

/** 计 below 在校学生数 is its total; below 合 it is half a word. */
function isSumBelow(upper: PlacedLabel, lower: PlacedLabel): boolean {
  return squeeze(lower.text) === '计' && !/[合总小共统累]$/.test(upper.text.trim())
}

/** Can the two be halves of a name? */
export function isHalves(upper: string, lower: string): boolean {
  // 构成(%) above 农业: what states its unit is whole.
  if (/[)）]$/.test(upper) && unitInName(upper).unit !== null) return false
  return (
    areOneText({ upper: { text: upper }, lower: { text: lower } }) ||
    (isHalf(upper.replace(/^[#＃]\s*/, '')) && isHalf(lower) && !endAlike(upper, lower))
  )
}

/** 乡村人口 above 总人口: each names a quantity of that kind by itself. */
function endAlike(upper: string, lower: string): boolean {
  const [one, other] = [upper, lower].map((text) => squeeze(text).slice(-2))
  return one === other && one?.length === 2
}

/** The upper goes on below, as (按当年价 does above 格计算); or 为100 below 以上月价格 says what is made 100 only together with it. */
function areOneText({
  upper,
  lower
}: {
  readonly upper: { readonly text: string }
  readonly lower: { readonly text: string }
}): boolean {
  const isBroken = /[(（][^()（）]*$/.test(upper.text) && /^[^()（）]*[)）]$/.test(lower.text)
  return isBroken || runsOn(upper.text) || BASE.test(squeeze(lower.text))
}

const BASE = /^[为=]100[)）]?$/

/**
 * 财政收入相当于, 地区生产总值的, 2023年比, 农村居民人均, 人均地区, 工资性: a text that ends so goes on below; 性别比 and 占比 do not, nor does
 * 人均 by itself, which may be a level.
 */
export function runsOn(text: string): boolean {
  if (WITH_WHAT.test(squeeze(text)) || PRICES_OF.test(squeeze(text))) return true
  return /(?:^|[\u4e00-\u9fff])[人户]均(?:地区|国内|全国)$|^[\u4e00-\u9fff]+(?<!^[男女两])性$|[\u4e00-\u9fff](?:[的及和与、,，]|相当于|(?<=[年月季期度])[比为较]|比上|[(（]|[人户]均|平均每[人户])$/.test(
    text.trim()
  )
}

/** 与2020年 above 比较 says with what it compares, and not yet that it does. */
const WITH_WHAT = /^[与同和](?:(?:19|20)\d\d年|上年|去年|多年)$/

/** 按2000年 above 可比价格计算 is at the prices of that year, and no time. */
const PRICES_OF = /^按(?:19|20)\d\d年$/

/** A word without figures or time, which would be a level of the header of its own. */
function isHalf(text: string): boolean {
  // 数（个） below 企业单位: the unit behind the second half is no part of it. 2022年赔 goes on below, as no time does.
  const word = squeeze(text.replace(/(?<=.)[（(][^()（）]{1,8}[)）]$/, ''))
    .replace(/^(?:19|20)\d\d年(?=.)/, '')
    .replace(AMID, '')
  if (WITH_WHAT.test(squeeze(text))) return true
  return (
    hasHan(word) && word.length <= LONGEST_HALF && !/[\d%％#（(]/.test(word) && !TIME.test(word) && !isOfWhich(text)
  )
}

/** 全年公共汽(电)车: a letter or two in brackets amid a word are of that word. */
const AMID = /(?<=[\u4e00-\u9fff])[（(][\u4e00-\u9fff]{1,2}[)）](?=[\u4e00-\u9fff])/

/** 上半年, 本月, 年末: a time is a level; 年末从 above 业人员 is half a name. */
const TIME = /^[\u4e00-\u9fff]{0,4}[年月季](?:度|末|初|底|份|累计)*$/

/** A total or a sex is a level, whatever stands below it. */
const WHOLES = /^(?:合计|总计|小计|总数|男|女)$/

/** 工 业: letters parted with spaces to fill the width. */
export function isSpread(text: string): boolean {
  return /^[#＃]?[\u4e00-\u9fff](?:[\s\u3000]+[\u4e00-\u9fff])+$/.test(text)
}
