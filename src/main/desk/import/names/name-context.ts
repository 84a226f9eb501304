import { plainName } from '#core/catalogue/names/plain-name.ts'
import { subjectOf } from '#core/reading/meaning/around/title-subject.ts'
import { placeInTitle } from '#core/reading/meaning/places/region-words.ts'

/** Names that say nothing without the label above them; what is left over is that of its group (其他收入). */
const dependent =
  /^其[他它余]|^(?:合计|总计|小计|男性?|女性?|城镇|农村|乡村|城市|市区|第?[一二三]产业?|本级|其中|数量|金额|总量|人均|个数|户数)$/

/** 毕业生数, 利润总额, 单位数: so short a name says what is counted, and its place of what. */
const shortName = 5

/**
 * The labels by which a name that the catalogue does not know is told from others of the same words: the subject of
 * the table's title (普通中学 for 毕业生数), then the labels above it. Empty for a name that speaks for itself.
 */
export function nameContext(path: readonly string[], title: string | null, isLeafShared = false): readonly string[] {
  const leaf = plainName(path.at(-1) ?? '')
  if (leaf.length > shortName && !isLeafShared && !dependent.test(leaf)) return []
  const above = path
    .slice(0, -1)
    .map(withoutOpenBracket)
    .filter((label) => label !== '')
  const subject = title === null ? null : titleSubject(title)
  const isSaid =
    subject === null ||
    saysSame(leaf, subject) ||
    [...above, leaf].some((label) => subject.includes(label) || label.includes(subject))
  return isSaid ? above : [subject, ...above]
}

/** 油菜籽产量 under 农产品产量 says itself of what it is how much. */
function saysSame(leaf: string, subject: string): boolean {
  const amount = AMOUNT.exec(subject)?.[0]
  return amount !== undefined && leaf.endsWith(amount) && leaf.length > amount.length + 1
}

const AMOUNT = /(?:产量|产值|面积|增加值|收入|支出|投资|余额|价格|人数|户数)$/

/** A name that is nothing without the label above it. */
export function needsItsPlace(path: readonly string[]): boolean {
  return dependent.test(plainName(path.at(-1) ?? ''))
}

/** Ends of titles that change from year to year while the table stays the same. */
const furniture =
  /(?:(?:主要|基本)?(?:经济(?=指标|运行|数据))?(?:运行|状况|情况|概况|指标|统计|数据|资料|一览)|[(（][^()（）]*[)）])+$/

/** A title that lost the words of its parts says 总产值(按行业 for 总产值(按行业分). */
function withoutOpenBracket(label: string): string {
  return label.replace(/[(（][^()（）]*$/, '').trim()
}

const subjects = new Map<string, string | null>()

/** What a table is about, whatever year, place and wording of a return its title has; null: nothing is said of it. */
export function titleSubject(title: string): string | null {
  let subject = subjects.get(title)
  if (subject === undefined) {
    const said = withoutOpenBracket(subjectOf(title) ?? '').replace(furniture, '')
    subject = withoutPlace(said, title) || null
    subjects.set(title, subject)
  }
  return subject
}

/**
 * What is left of a subject without the place that the title begins with, on whichever list that is or on none (某县工业,
 * 湖北省恩施州利川市): figures are kept with their region, and the same thing in another county is the same indicator.
 */
function withoutPlace(subject: string, title: string): string {
  const place = placeInTitle(title, undefined)
  const at = place === null ? -1 : subject.indexOf(place)
  return place === null || at < 0 ? subject : subject.slice(at + place.length)
}
