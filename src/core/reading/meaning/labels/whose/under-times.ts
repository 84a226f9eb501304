import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/**
 * The levels under heads that say nothing but times (宗数 | 面积 | 成交价款 under 本季, and again under 1-9月累计) whose names
 * end as a column's own does that stands under such a head or a comparison (价款±% under 累计比上年同期): what stands over
 * them parts no names, so that those of one head may be said shorter under another.
 */
export function levelsUnderTimes(
  index: number,
  ending: string,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly number[] {
  if (labels[index]?.axis !== 'column' || !isUnderTimes(index, labels, meanings)) return []
  return labels.flatMap(({ axis, attribute }, at) => {
    const isLevel = axis === 'column' && attribute === null && meanings[at]?.measure === null
    if (!isLevel || meanings[at]?.names.at(-1)?.endsWith(ending) !== true) return []
    return isUnderTimes(at, labels, meanings) ? [at] : []
  })
}

function isUnderTimes(index: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  let over = labels[index]?.parent ?? null
  if (over === null) return false
  for (; over !== null; over = labels[over]?.parent ?? null) {
    const meaning = meanings[over]
    if (meaning === undefined || meaning.names.length > 0) return false
    if (meaning.mark === null && meaning.measure === null) return false
  }
  return true
}
