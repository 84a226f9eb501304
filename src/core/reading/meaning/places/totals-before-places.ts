import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isWholePlace } from './region-words.ts'

/** 合计 among the serial numbers before a column of nothing but places is the total of these, as it is in their own column. */
export function totalsBeforePlaces(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  regions: readonly boolean[]
): readonly number[] {
  const names = labels.flatMap(({ axis, attribute }, index) => (axis === 'row' && attribute === null ? [index] : []))
  const isTotal = (index: number): boolean => {
    const { total, names } = meanings[index] as LabelMeaning
    return total || isWholePlace(names.at(-1) ?? '')
  }
  const columnOf = (index: number): number => labels[index]?.column ?? 0
  return names.filter((index) => {
    if (regions[index] === true || !isTotal(index)) return false
    const inner = names.filter((other) => columnOf(other) > columnOf(index))
    const beside = names.filter((other) => columnOf(other) === columnOf(index))
    return inner.length > 1 && inner.every((other) => regions[other] === true) && beside.every(isTotal)
  })
}
