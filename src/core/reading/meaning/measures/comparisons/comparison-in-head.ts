import { foldWidth } from '../../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../../structure.ts'
import { labelMeaning } from '../../labels/label-meaning.ts'
import { comparedWithOther, hasComparison, withoutComparison } from '../words/comparison.ts'
import { movementAtEnd } from '../words/movement.ts'

/**
 * What column labels say where the words of one comparison are spread over a head and what stands below it, by index:
 * 上季度±点 | 上年同期±点 under 一季度比 are 比上季度±点 and 比上年同期±点, 较上月 | 年初 under 增减（%） 较上月增减 and
 * 比年初增减, 金额 | 幅度（%） under 同比增长 同比增长金额 and 同比增长幅度（%）.
 */
export function comparisonsInHeads(labels: readonly StructureLabel[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const below = new Map<number, number[]>()
  labels.forEach(({ axis, parent, attribute }, index) => {
    if (axis !== 'column' || attribute !== null || parent === null) return
    const known = below.get(parent)
    if (known === undefined) below.set(parent, [index])
    else known.push(index)
  })
  for (const [parent, children] of below) {
    const head = plain(labels[parent])
    if (!MAY_COMPARE.test(head)) continue
    const parts = children.map((at) => plain(labels[at]))
    const whole = underOpener(head, parts) ?? underMovement(head, parts) ?? underOther(head, parts)
    if (whole?.head !== undefined) texts.set(parent, whole.head)
    whole?.parts.forEach((text, place) => {
      if (text !== null) texts.set(children[place] as number, text)
    })
  }
  return texts
}

interface Whole {
  /** What the head says without what its parts say now; not there: as before. */
  readonly head?: string
  /** What each part says together with the head; null: as before. */
  readonly parts: readonly (string | null)[]
}

/** 上季度±点 under 一季度比: the head says that it compares, the parts with what. */
function underOpener(head: string, parts: readonly string[]): Whole | null {
  const [, before = '', word = '', behind = ''] = COMPARES.exec(head) ?? []
  if (word === '' || !parts.every((part) => BASE.test(part))) return null
  return { head: `${before}${behind}`, parts: parts.map((part) => `${word}${part}`) }
}

/** 上月 | 较年初 | 同比 under 增减, and 金额 | % under 同比增减. */
function underMovement(head: string, parts: readonly string[]): Whole | null {
  const how = parts.every((part) => BASE_ALONE.test(part) || comparesAlone(part)) ? movementIn(head) : null
  const compares = parts.length > 1 || !parts.every((part) => BASE_ALONE.test(part))
  if (how !== null && compares)
    return { parts: parts.map((part) => `${BASE_ALONE.test(part) ? '比' : ''}${part}${how}`) }
  // 数量 | 金额 are two quantities, and no nouns of one movement.
  if (parts.filter((part) => AMOUNT_ALONE.test(part)).length > 1) return null
  const words = head.replace(UNIT_BEHIND, '')
  if (!parts.some((part) => RATE_ALONE.test(part) || BY_HOW_MUCH.test(part)) || !isMovement(words)) return null
  const told = (part: string): boolean => AMOUNT_ALONE.test(part) || RATE_ALONE.test(part)
  return { parts: parts.map((part) => (told(part) ? `${words}${part}` : null)) }
}

/** 增减额 | 增减率 under 较上半年: that is a part of their names. */
function underOther(head: string, parts: readonly string[]): Whole | null {
  const isOther = comparedWithOther(head)?.rest === '' && labelMeaning(head).measure !== null
  const isNoun = (part: string): boolean => AMOUNT_ALONE.test(part) || RATE_ALONE.test(part)
  if (!isOther || !parts.every((part) => isNoun(part) || isMovement(part.replace(UNIT_BEHIND, '')))) return null
  return { head: '', parts: parts.map((part) => `${head}${isNoun(part) ? '增减' : ''}${part}`) }
}

/** 较上年同期, 同比, 较上半年: with what it compares and nothing else. */
function comparesAlone(part: string): boolean {
  return (hasComparison(part) && withoutComparison(part) === '') || comparedWithOther(part)?.rest === ''
}

/** 同比增减, 上升或下降: how something moved, and no noun behind it. */
function isMovement(words: string): boolean {
  const moved = movementAtEnd(withoutComparison(words))
  return moved?.before === '' && !moved.letter
}

/** What a head says of how things moved, where that is all it says and it names nothing that they are held against. */
function movementIn(head: string): string | null {
  const { measure, mark } = labelMeaning(head)
  if (measure === null || measure.compared || measure.against !== null || mark !== null) return null
  if (measure.measure === 'growth') return measure.decreases ? '下降率' : '增长'
  if (measure.measure !== 'change') return null
  return measure.doubt === null ? '增减额' : '增减'
}

function plain(label: StructureLabel | undefined): string {
  return foldWidth(label?.text ?? '').replace(/\s/g, '')
}

const MAY_COMPARE = /[比较与同和增减升降涨跌变±]/
/** 占比, 同比 and 城乡收入之比 are words of their own. */
const COMPARES = /^(|.*[^占同环之])(比较?|较|与|同)((?:\([^()]*\))?)$/
const BASE = /^(?:上(?:一?年|月|季|周|旬|期)|去年|前年|年初|同期|(?:19|20)\d\d年)/
/** The nouns of a movement, apart from it. */
const AMOUNT_ALONE = /^(?:绝对)?(?:额|数额|金额|数量|数值|量|绝对[值数])(?:[(][^()]*[)])?$/
/** 金额 may be a quantity of its own; these are not. */
const BY_HOW_MUCH = /^(?:绝对[额值数]|额|数额)(?:[(]|$)/
const RATE_ALONE = /^(?:(?:率|幅|幅度|速度|比例|比率|百分比)%?|百分点|[±]?%)(?:[(][^()]*[)])?$/
const UNIT_BEHIND = /[(][^()]*[)]$/
/** A year stands over its own growth as well. */
const BASE_ALONE = /^(?:(?:上(?:一?年|月|季度?|周|旬|期)|去年)(?:度|末|底|年末)?(?:同[期月季])?|年初|同期)$/
