import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 食品累计 beside 累计: the months so far of 食品. Without a 累计 of the same unit that names nothing, the word may belong to
 * the name (累计确诊).
 */
export function withSumsBehindNames(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const sums = meanings.flatMap(({ mark, names, measure }, at) =>
    mark?.relativeSpan === 'cumulative' && names.length === 0 && measure === null ? [at] : []
  )
  if (sums.length === 0) return meanings
  return meanings.map((meaning, index) => {
    const [name = '', more] = meaning.names
    const stem = BEHIND.exec(name)?.[1]
    if (stem === undefined || more !== undefined || meaning.mark !== null || meaning.measure !== null) return meaning
    const sum = sums.find(
      (at) => labels[at]?.axis === labels[index]?.axis && meanings[at]?.unit?.text === meaning.unit?.text
    )
    return sum === undefined ? meaning : { ...meaning, names: [stem], mark: meanings[sum]?.mark ?? null }
  })
}

const BEHIND = /^([\u4e00-\u9fff]{2,}?)累计(?:数|值|额)?$/
