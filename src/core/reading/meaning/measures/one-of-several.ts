import type { PeriodMark } from '../../../period/written/period-mark.ts'
import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { bareLabel, isCategoryWord, withoutTranslation } from '../labels/names/label-words.ts'

/**
 * The words that tell a label that only names a measure from others of that measure beside it, or null where none
 * need telling apart: 年初预算数 and 调整预算数 of one year are two plans, 占GDP比重 and 占税收比重 of one quantity two
 * shares. 任务数 beside 参保人数 under 养老保险 is told from it, too: the head is not what is planned.
 */
export function oneOfSeveral(
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): string | null {
  const label = labels[index]
  const meaning = meanings[index]
  const measure = meaning?.measure?.measure
  if (label === undefined || meaning?.measure?.ofRow || (measure !== 'target' && !namesItsWhole(label, meaning)))
    return null
  if (measure === 'target' && isBesideNamed(label, labels, meanings)) return ownWords(label)
  if (measure === 'share' && (isOverParts(index, labels, meanings) || isBehindParts(index, labels, meanings)))
    return ownWords(label)
  const several = labels.some((other, at) => {
    const said = meanings[at]
    if (at === index || other.axis !== label.axis || other.parent !== label.parent) return false
    if (said?.measure?.measure !== measure || said?.names.length !== 0 || ownWords(other) === ownWords(label))
      return false
    if (aimsAtGrowth(other, said)) return false
    if (measure === 'share' && (!namesItsWhole(other, said) || isQuantityBetween(label, other, labels, meanings)))
      return false
    if (isParted(at, labels, meanings) !== isParted(index, labels, meanings)) return false
    return said.unit?.text === meaning?.unit?.text && isSameTime(said.mark, meaning?.mark ?? null)
  })
  return several ? ownWords(label) : null
}

/** 2024年目标增速, 预期增长: what growth is aimed at, said without a unit. */
export function aimsAtGrowth(label: StructureLabel, { measure, unit }: LabelMeaning): boolean {
  return (
    measure?.measure === 'target' && unit === null && /增(?:长率?|速|幅)$/.test(ownWords(label).replaceAll(' ', ''))
  )
}

/** A quantity with a name of its own, and no time, stands under the same head; 其中：亿元以上项目 is a part of what that counts. */
function isBesideNamed(
  own: StructureLabel,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): boolean {
  if (own.parent === null) return false
  return labels.some(({ axis, parent, attribute }, at) => {
    const meaning = meanings[at]
    if (axis !== own.axis || parent !== own.parent || attribute !== null || meaning === undefined) return false
    return meaning.measure === null && meaning.mark === null && meaning.names.length > 0 && !meaning.ofWhich
  })
}

/** 2024年分季度目标 over 一季度 | 上半年 is one plan with 2024年目标, told by the parts of its time. */
function isParted(index: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  return labels.some(({ parent }, at) => parent === index && meanings[at]?.mark?.span != null)
}

/** 占总人口比重 over 合计 | 男 | 女, beside 人口数 over the same, is a quantity with parts of its own; 9月 | 1-9月 are none. */
function isOverParts(index: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  return labels.some(
    ({ parent, axis, attribute }, at) =>
      parent === index && axis === 'column' && attribute === null && (meanings[at]?.names.length ?? 0) > 0
  )
}

/**
 * 占常住人口比重 behind 60岁及以上 | 80岁以上 leaves open which of them it is a share of, and 占总人口% behind 人数 under 男 says what
 * 人数 does not.
 */
function isBehindParts(index: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  const own = labels[index] as StructureLabel
  const before = labels.findIndex(({ axis, span, attribute }, at) => {
    const named = axis === 'column' && attribute === null && (meanings[at]?.names.length ?? 0) > 0
    return named && own.axis === 'column' && span.right === own.span.left - 1 && span.bottom >= own.span.top
  })
  const isPart = ({ ofWhich, names }: LabelMeaning): boolean => ofWhich || isCategoryWord(names.at(-1) ?? '')
  return [before, own.parent].some((at) => at !== null && meanings[at] !== undefined && isPart(meanings[at]))
}

/** 占GDP比重 says what of; 比重 does not. */
function namesItsWhole(label: StructureLabel, meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.measure === 'share' && /^占.{2,}/.test(ownWords(label))
}

/** 收入 | 占税收比重 | 支出 | 占预算比重: each is a share of what stands before it. */
function isQuantityBetween(
  one: StructureLabel,
  other: StructureLabel,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): boolean {
  const along = ({ axis, row, span }: StructureLabel): number => (axis === 'row' ? row : span.left)
  const from = Math.min(along(one), along(other))
  const to = Math.max(along(one), along(other))
  return labels.some((label, at) => {
    const names = label.axis === one.axis && label.parent === one.parent && label.attribute === null
    return names && along(label) > from && along(label) < to && meanings[at]?.measure === null
  })
}

/** A label without its numbering, unit, translation and remarks in brackets. */
export function ownWords({ text }: StructureLabel): string {
  return unitInName(withoutTranslation(bareLabel(tidySpaces(text)).text)).name
}

function isSameTime(one: PeriodMark | null, other: PeriodMark | null): boolean {
  return one?.year === other?.year && one?.yearShift === other?.yearShift && one?.span?.kind === other?.span?.kind
}
