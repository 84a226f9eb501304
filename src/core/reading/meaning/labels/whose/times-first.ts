import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { SAME_TIME } from '../names/reference-words.ts'
import { type HeadAndLevel, headsBeforeLevels } from './heads-before-levels.ts'

/**
 * The levels that heads of an earlier time stand before, by index of the head: 上年同期 | 工业总产值 | 增长（%）, where the
 * columns begin with what was then and each level has its own.
 */
export function timesFirst(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): ReadonlyMap<number, number> {
  return headsBeforeLevels(
    labels,
    (index, { text }) => isThen(meanings[index], text),
    (list) => pairsIn(list, labels, meanings)
  )
}

/** Empty where some level has nothing before it, or something else stands between the two. */
function pairsIn(
  list: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly HeadAndLevel[] {
  const pairs: HeadAndLevel[] = []
  let then: number | null = null
  for (const at of list) {
    const meaning = meanings[at]
    if (isThen(meaning, labels[at]?.text ?? '')) {
      if (then !== null) return []
      then = at
    } else if (meaning?.measure === null && meaning.names.length > 0) {
      if (then === null || !isInUnitOf(meanings[then], meaning)) return []
      pairs.push([then, at])
      then = null
    } else if (then !== null || pairs.length === 0) return []
  }
  return then === null ? pairs : []
}

/** 上年同期, 去年同月（万元）: when it was, and not what. */
function isThen(meaning: LabelMeaning | undefined, text: string): boolean {
  return meaning?.measure === null && meaning.names.length === 0 && meaning.mark !== null && SAME_TIME.test(text)
}

function isInUnitOf(then: LabelMeaning | undefined, level: LabelMeaning): boolean {
  return then?.unit == null || level.unit === null || then.unit.dimension === level.unit.dimension
}
