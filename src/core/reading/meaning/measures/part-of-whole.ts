import { isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { kindOfQuantity } from '../units/kind-of-quantity.ts'
import type { MeasureWords } from './measure-words.ts'

/**
 * 税收占比 under or beside 一般公共预算收入 is the share of that part in it, as 占比 beside 税收 would be; null: it is none. 药占比
 * alone is an indicator.
 */
export function partOfWhole(names: readonly string[], units: readonly Unit[]): ShareOfPart | null {
  const [, part] = PART.exec(names.at(-1) ?? '') ?? []
  const whole = names.at(-2)
  if (part === undefined || whole === undefined || GROUP.test(whole) || kindOfQuantity(whole) === undefined) return null
  if (!units.every(isRateUnit)) return null
  return { names: [...names.slice(0, -1), part], measure: shareOf(part) }
}

export interface ShareOfPart {
  readonly names: readonly string[]
  readonly measure: MeasureWords
}

/**
 * 一线职工占比 beside 推荐名额 | 其中：一线职工 is the share of that part, and so is 护理型床位占比 behind 床位数, by its words a part of
 * what is counted there. By label index; `namesOf`: what a label names together with what stands over it.
 */
export function sharesOfPartsBeside(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  namesOf: (index: number) => readonly string[]
): ReadonlyMap<number, ShareOfPart> {
  const found = new Map<number, ShareOfPart>()
  let byEnd: ReturnType<typeof labelsByEnd> | null = null
  labels.forEach((label, index) => {
    const { names, units, measure } = meanings[index] as LabelMeaning
    const [, part] = PART.exec(names.at(-1) ?? '') ?? []
    if (part === undefined || label.attribute !== null || measure !== null || !units.every(isRateUnit)) return
    byEnd ??= labelsByEnd(labels)
    const beside = labelsBefore(labels, byEnd, index).filter((other) => countsSomething(meanings[other]))
    const same = beside.find((other) => meanings[other]?.names.at(-1) === part)
    const whole = beside.find((other) => isPartOfCounted(part, meanings[other]?.names.at(-1) ?? ''))
    const told = same === undefined ? (whole === undefined ? null : [...namesOf(whole), part]) : namesOf(same)
    if (told !== null) found.set(index, { names: told, measure: shareOf(part) })
  })
  return found
}

/** 存款份额 under 各项存款 says no more than 份额 does there: it says once more of what. */
export function withSharesOfHeads(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const behindTimes = sharesBehindTimes(labels, meanings)
  return meanings.map((meaning, index) => {
    if (behindTimes.has(index)) return { ...meaning, names: [], measure: shareOf('') }
    const { parent = null } = labels[index] ?? {}
    const [, part] = PART.exec(meaning.names.at(-1) ?? '') ?? []
    const head = parent === null ? '' : (meanings[parent]?.names.at(-1) ?? '')
    if (part === undefined || meaning.measure !== null || !meaning.units.every(isRateUnit)) return meaning
    return head.endsWith(part) ? { ...meaning, names: [], measure: shareOf('') } : meaning
  })
}

/** 投诉比重（%） behind 2022年 and again behind 2021年: the share of what each of these counts. */
function sharesBehindTimes(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): ReadonlySet<number> {
  const heads = labels.flatMap(({ axis, attribute }, at) => (axis === 'column' && attribute === null ? [at] : []))
  const found = heads.filter((at) => {
    const { names, measure, units } = meanings[at] as LabelMeaning
    if (measure !== null || units.length === 0 || !units.every(isRateUnit) || !PART.test(names.at(-1) ?? ''))
      return false
    const { parent, row, span } = labels[at] as StructureLabel
    const before = heads.find((other) => {
      const head = labels[other] as StructureLabel
      return head.parent === parent && head.row === row && head.span.right === span.left - 1
    })
    const time = before === undefined ? undefined : meanings[before]
    return time !== undefined && time.mark !== null && time.names.length === 0 && time.measure === null
  })
  const texts = Map.groupBy(found, (at) => labels[at]?.text)
  return new Set([...texts.values()].filter((same) => same.length > 1).flat())
}

/** The labels of each axis by the row or column in which they end. */
function labelsByEnd(labels: readonly StructureLabel[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(labels.keys(), (at) => {
    const { axis, row, span } = labels[at] as StructureLabel
    return `${axis} ${axis === 'row' ? row : span.right}`
  })
}

/** Labels of its axis that stand before it under the same label, with their parts, the nearest first. */
function labelsBefore(
  labels: readonly StructureLabel[],
  byEnd: ReadonlyMap<string, readonly number[]>,
  index: number
): readonly number[] {
  const { axis, row, span, parent } = labels[index] as StructureLabel
  const start = axis === 'row' ? row : span.left
  const found: number[] = []
  for (let end = start - 1; end >= Math.max(0, start - NEAR); end--) {
    for (const at of byEnd.get(`${axis} ${end}`) ?? [])
      if (labels[at]?.attribute === null && at !== parent && standsUnder(labels, at, parent)) found.push(at)
  }
  return found
}

function standsUnder(labels: readonly StructureLabel[], index: number, over: number | null): boolean {
  let parent = labels[index]?.parent ?? null
  for (let steps = 0; parent !== over && parent !== null && steps < NEAR; steps++)
    parent = labels[parent]?.parent ?? null
  return parent === over
}

function countsSomething(meaning: LabelMeaning | undefined): boolean {
  return meaning !== undefined && meaning.measure === null && !meaning.units.some(isRateUnit)
}

function isPartOfCounted(part: string, whole: string): boolean {
  const counted = whole.replace(/总?(?:数量?|人数)$/, '')
  return counted.length >= 2 && counted !== whole && part !== counted && part.endsWith(counted)
}

function shareOf(name: string): MeasureWords {
  return { measure: 'share', name, doubt: null, compared: false, against: null }
}

/** 收入结构 over 药品收入占比 heads a list of such ratios, and is no amount of which they are parts. */
const GROUP = /(?:结构|构成|指标|情况)$/

/** The whole and its part are looked for this far. */
const NEAR = 8

const PART = /^([^占]{2,})(?:占比|比重|份额)$/
