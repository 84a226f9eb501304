import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/**
 * 总量 over 来信, 来访 and 网上信访 is their total, and named by its word as 合计 is. Among rows that say how something stands
 * or moved (总量 | 增速) it says no more than that there is a figure.
 */
export function withTotalsOfLists(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const may = labels.flatMap(({ axis, attribute, text }, index) =>
    axis === 'row' && attribute === null && text.replace(/\s/g, '') === TOTAL ? [index] : []
  )
  if (may.length === 0) return meanings
  const totals = new Set(
    may.filter((index) => {
      const others = labels.flatMap(({ axis, attribute, column }, at) =>
        at !== index && axis === 'row' && attribute === null && column === labels[index]?.column ? [at] : []
      )
      return others.length > 1 && others.every((at) => isNamed(meanings[at] as LabelMeaning))
    })
  )
  return meanings.map((meaning, index) =>
    totals.has(index) && meaning.names.length === 0 ? { ...meaning, names: [TOTAL], total: true } : meaning
  )
}

/** What adds up to it is no part of its name: 来信 below 总量. */
export function isTotalOfList({ total, names }: LabelMeaning): boolean {
  return total && names[0] === TOTAL
}

const TOTAL = '总量'

function isNamed({ names: said, measure }: LabelMeaning): boolean {
  return said.length > 0 && measure === null
}
