import type { StructureLabel } from '../../../structure.ts'
import { isBareShare } from '../../measures/measure-words.ts'
import { ownWords } from '../../measures/one-of-several.ts'
import { kindOfQuantity } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { OF_WHOLE } from '../names/reference-words.ts'
import type { Owners } from '../whose/owners.ts'
import type { LabelsAround } from './labels-around.ts'

/** 比重 right behind 其中：水田 is the share of that part in its whole. */
export function sharedPart(index: number, meaning: LabelMeaning, around: LabelsAround): readonly string[] | null {
  const part = around.rightBefore(index)
  if (part === null || around.meanings[part]?.ofWhich !== true || meaning.measure?.measure !== 'share') return null
  return isBareShare(around.labels[index]?.text ?? '') ? around.senseOf(part).names : null
}

/**
 * 占全县人口比重 behind 人口数 | 性别比 is the share of the people: a part of a whole is counted as it is. 占供应总面积比重 behind 供应面积
 * and parts of it is that of 供应面积 where each row has its part of the total.
 */
export function sharedAlike(
  index: number,
  { measure }: LabelMeaning,
  around: LabelsAround,
  owners: Owners
): readonly string[] | null {
  const label = around.labels[index]
  const whole = measure?.measure === 'share' ? OF_WHOLE.exec(ownWords(label as StructureLabel))?.[1] : undefined
  if (whole === undefined) return null
  const levels = levelsBeside(index, around)
  const named = levels.find((at) => around.meanings[at]?.names.at(-1) === whole.replace('总', ''))
  if (named !== undefined && owners.isPortion(index, named)) return around.senseOf(named).names
  const [nearest, ...others] = levels
  const kind = kindOfQuantity(whole)
  if (kind === undefined) return null
  const kindOf = (at: number) => kindOfQuantity(around.senseOf(at).names.at(-1) ?? '')
  if (nearest === undefined || kindOf(nearest) === undefined || kindOf(nearest) === kind) return null
  const alike = others.find((at) => kindOf(at) === kind)
  return alike === undefined ? [whole] : around.senseOf(alike).names
}

/** 占比 right behind 计划投资 is the share of what is planned, and not of what is done. */
export function sharedPlan(index: number, { measure }: LabelMeaning, around: LabelsAround): readonly string[] | null {
  const label = around.labels[index] as StructureLabel
  const plan = around.rightBefore(index)
  if (plan === null || measure?.measure !== 'share' || !isBareShare(label.text)) return null
  const beside = around.labels[plan] as StructureLabel
  const { measure: planned, names } = around.meanings[plan] as LabelMeaning
  if (planned?.measure !== 'target' || names.length === 0 || beside.parent !== label.parent) return null
  return [...(label.parent === null ? [] : around.senseOf(label.parent).names), ownWords(beside)]
}

/** Levels before it under the same head, nearest first. */
function levelsBeside(index: number, around: LabelsAround): readonly number[] {
  return [...around.before(index)].filter((at) => {
    const meaning = around.meanings[at]
    const names = meaning?.measure === null && around.regions[at] !== true ? meaning.names : []
    return names.length > 0 && around.labels[at]?.parent === around.labels[index]?.parent
  })
}
