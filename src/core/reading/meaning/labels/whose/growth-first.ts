import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { isRate } from './dependence.ts'
import { type HeadAndLevel, headsBeforeLevels } from './heads-before-levels.ts'

/**
 * The levels that heads of growth and change stand before, by index of the head: 增长（%） | 工业总产值 | 增长（%） | 税收, where
 * the columns begin with growth, each level has its own, and none is left for what would stand behind the last. A share or
 * rank behind a level is said of that.
 */
export function growthFirst(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): ReadonlyMap<number, number> {
  return headsBeforeLevels(
    labels,
    // 额 | 比例 under 比上年增减 are of what stands before that.
    (index, { parent }) => isMovement(meanings[index]) && (parent === null || meanings[parent]?.measure == null),
    (list) => pairsIn(list, meanings)
  )
}

function pairsIn(list: readonly number[], meanings: readonly LabelMeaning[]): readonly HeadAndLevel[] {
  let heads: number[] = []
  const pairs: HeadAndLevel[] = []
  for (const at of list) {
    if (isMovement(meanings[at])) heads.push(at)
    else if (meanings[at]?.measure === null && (meanings[at]?.names.length ?? 0) > 0 && heads.length > 0) {
      // 增长（%） | 产销率（%）: a rate moves in points, and what grows is what the rows name.
      const moved = heads.filter((head) => !(isGrowthInPercent(meanings[head]) && isRate(meanings[at] as LabelMeaning)))
      pairs.push(...moved.map((head): HeadAndLevel => [head, at]))
      heads = []
    } else if (pairs.length === 0 || heads.length > 0 || !isSaidOfLevel(meanings[at])) return []
  }
  return heads.length === 0 ? pairs : []
}

function isGrowthInPercent(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.measure === 'growth' && meaning.unit?.dimension === 'ratio'
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
