import type { LabelMeaning } from '../label-meaning.ts'
import { isClassification } from '../names/classification.ts'
import { isCategoryWord } from '../names/label-words.ts'
import type { LabelsAround } from './labels-around.ts'

/** 其中 alone, whose parts stand under it. */
export function isBareOfWhich({ names, ofWhich }: LabelMeaning): boolean {
  return ofWhich && names.length === 0
}

/** 按性别分 parts the quantity that stands before it with its unit: 年末总人口（万人）. */
export function classifiedBefore(index: number, around: LabelsAround): number | null {
  for (const at of around.before(index)) {
    const meaning = around.meanings[at]
    if (meaning === undefined || around.regions[at] === true) return null
    if (meaning.measure !== null || meaning.mark !== null || isClassification(meaning)) continue
    return at
  }
  return null
}

/** 按行业分： on a line of its own parts the name above it that stands under none either, as 按产业分： before it does. */
export function classifiedAbove(index: number, around: LabelsAround): number | null {
  for (const at of around.before(index)) {
    const meaning = around.meanings[at]
    if (meaning === undefined) return null
    // 东部地区 under 分地区： is a part of that name, too.
    if (around.labels[at]?.parent !== null || isClassification(meaning) || meaning.ofWhich) continue
    if (around.regions[at] === true) return null
    // 乡村 behind 就业人员 | 城镇 is a part of these, and not what is parted.
    if (isCategoryWord(meaning.names.at(-1) ?? '') && !meaning.total) continue
    return meaning.measure === null && meaning.mark === null ? at : null
  }
  return null
}

/** The nearest label before (left of, or above) that is itself no part. */
export function wholeBefore(index: number, around: LabelsAround): number | null {
  const inStub = around.labels[index]?.axis === 'row'
  let compared = false
  for (const at of around.before(index)) {
    const meaning = around.meanings[at]
    if (meaning === undefined) return null
    // 其中：居住场所 below 2024年 | 2023年 | 同比 is a part of what the table is about, and of neither of these.
    const isTime = meaning.mark !== null && meaning.names.length === 0 && meaning.measure === null
    if (inStub && compared && isTime) return null
    compared ||= meaning.measure !== null && meaning.names.length === 0
    const measured = meaning.measure !== null && (meaning.names.length === 0 || meaning.measure.measure === 'rank')
    // 总数中 behind 按残疾类别分 is of what that parts.
    const parts = !inStub && isClassification(meaning)
    if (!meaning.ofWhich && !measured && !parts && !around.isRateOf(at, index)) return at
  }
  return null
}
