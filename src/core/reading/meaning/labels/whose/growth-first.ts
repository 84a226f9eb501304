import type { StructureLabel } from '../../../structure.ts'
import { LabelLists } from '../label-lists.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/**
 * The levels that heads of growth and change stand before, by index of the head: 增长（%） | 工业总产值 | 增长（%） | 税收, where
 * the columns begin with growth, each level has its own, and none is left for what would stand behind the last. A share or
 * rank behind a level is said of that.
 */
export function growthFirst(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const lists = new LabelLists(labels)
  const seen = new Set<readonly number[]>()
  labels.forEach(({ axis, attribute, parent }, index) => {
    if (axis !== 'column' || attribute !== null || !isMovement(meanings[index])) return
    // 额 | 比例 under 比上年增减 are of what stands before that.
    if (parent !== null && meanings[parent]?.measure != null) return
    const list = lists.of(index)
    if (seen.has(list)) return
    seen.add(list)
    let heads: number[] = []
    const pairs: [number, number][] = []
    for (const at of list) {
      if (isMovement(meanings[at])) heads.push(at)
      else if (meanings[at]?.measure === null && (meanings[at]?.names.length ?? 0) > 0 && heads.length > 0) {
        pairs.push(...heads.map((head): [number, number] => [head, at]))
        heads = []
      } else if (pairs.length === 0 || heads.length > 0 || !isSaidOfLevel(meanings[at])) return
    }
    if (heads.length === 0) for (const [head, level] of pairs) found.set(head, level)
  })
  return found
}

function isSaidOfLevel(meaning: LabelMeaning | undefined): boolean {
  const measure = meaning?.measure?.measure
  return measure === 'share' || measure === 'rank'
}

/** 增长（%）, 增减: how something moved, and not what. */
function isMovement(meaning: LabelMeaning | undefined): boolean {
  const measure = meaning?.measure?.measure
  return (measure === 'growth' || measure === 'change') && meaning?.names.length === 0
}
