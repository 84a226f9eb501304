import type { StructureLabel } from '../../../structure.ts'
import { isBareOfTotal } from '../../../tables/words/label-words.ts'
import type { PartsOfTwo } from '../../units/parts/parts-of-two-wholes.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { type LabelSense, NOTHING_MEANT } from '../label-sense.ts'
import { isClassification } from '../names/classification.ts'
import { isTotalOfList } from '../names/totals-of-lists.ts'
import type { LabelsAround } from './labels-around.ts'
import { classifiedAbove, classifiedBefore, isBareOfWhich, wholeBefore } from './wholes-before.ts'

/**
 * The sense it hangs under: its parent's, or for 其中 and # without a parent that of the label it is a part of.
 * `subject`: what the title is of.
 */
export function senseAbove(index: number, around: LabelsAround, ofTwoWholes: PartsOfTwo, subject: string): LabelSense {
  const label = around.labels[index] as StructureLabel
  const meaning = around.meanings[index] as LabelMeaning
  if (label.parent === null && isClassification(meaning)) {
    const whole = label.axis === 'column' ? classifiedBefore(index, around) : classifiedAbove(index, around)
    const isOfWhole =
      meaning.unit === null || (whole !== null && around.senseOf(whole).unit?.text === meaning.unit.text)
    if (whole !== null && isOfWhole) return { ...wholeOf(whole, around), ownUnit: false }
  }
  const ofTwo = ofTwoWholes.told.get(index)
  if (ofTwo !== undefined) {
    const { whole, units } = ofTwo
    return { ...around.senseOf(whole), units, unit: units[0] ?? null, ownUnit: false }
  }
  const parent = label.parent === null ? null : headingOf(label.parent, around)
  const underOfWhich = label.parent !== null && isBareOfWhich(around.meanings[label.parent] as LabelMeaning)
  if (!meaning.ofWhich || underOfWhich) return parent ?? NOTHING_MEANT
  // 其中： on a row of its own parts the row above it, 在总计中： the total.
  const inStub = label.axis === 'row' && (meaning.names.length > 0 || isBareOfTotal(label.text))
  if (label.parent !== null && (inStub || headsItsOwn(label.parent, around))) return parent ?? NOTHING_MEANT
  const nearest = wholeBefore(index, around)
  if (nearest === null) return parent ?? NOTHING_MEANT
  const whole = hungFurther(label, nearest, around) ?? nearest
  const sense = wholeOf(whole, around)
  const isUnnamed = label.axis === 'column' && around.senseOf(whole).names.length === 0
  return { ...sense, names: isUnnamed ? namesOfTitle(subject, around) : sense.names, ownUnit: false }
}

/** 其中：女 behind 合计 | 专任教师: the former, where the figures hung it there because the latter is too small. */
function hungFurther({ axis, parent }: StructureLabel, nearest: number, { labels }: LabelsAround): number | null {
  if (axis !== 'column' || parent === null) return null
  return (labels[parent]?.span.right ?? 0) < (labels[nearest]?.span.left ?? 0) ? parent : null
}

/** What all figures are of where rows name nothing: a column 其中：食品 beside 累计 is a part of it. */
function namesOfTitle(subject: string, { labels, meanings, regions }: LabelsAround): readonly string[] {
  const named = labels.some(
    ({ axis, attribute }, at) =>
      axis === 'row' && attribute === null && regions[at] !== true && (meanings[at]?.names.length ?? 0) > 0
  )
  return named || subject === '' ? [] : [subject]
}

/** A part of 合计 is a part of what 合计 is the total of. */
function wholeOf(whole: number, around: LabelsAround): LabelSense {
  const sense = around.senseOf(whole)
  const total = around.meanings[whole]?.total === true && around.regions[whole] !== true
  return total ? { ...sense, names: sense.names.slice(0, -1) } : sense
}

/** What a label says of those under it: 总量 is no part of the names that add up to it. */
function headingOf(index: number, around: LabelsAround): LabelSense {
  const sense = around.senseOf(index)
  const isTotal = isTotalOfList(around.meanings[index] as LabelMeaning)
  return isTotal ? { ...sense, names: sense.names.slice(0, -1) } : sense
}

/** 住宅 over a column of its own and over #别墅 beside it is the whole itself. */
function headsItsOwn(index: number, around: LabelsAround): boolean {
  const { left, right } = (around.labels[index] as StructureLabel).span
  const heads = ({ parent, span, attribute }: StructureLabel): boolean =>
    parent === index && span.left === left && attribute === null
  return right > left && !around.labels.some(heads)
}
