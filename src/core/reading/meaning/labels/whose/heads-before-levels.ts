import type { StructureLabel } from '../../../structure.ts'
import { LabelLists } from '../label-lists.ts'

/** A head and the level that it stands before, by their indexes. */
export type HeadAndLevel = readonly [head: number, level: number]

/**
 * The levels that heads stand before where columns begin with what is said of a level, by index of the head. `opens` says
 * which heads may, `pairsIn` what the list of one of them holds: none where some level has nothing before it.
 */
export function headsBeforeLevels(
  labels: readonly StructureLabel[],
  opens: (index: number, label: StructureLabel) => boolean,
  pairsIn: (list: readonly number[]) => readonly HeadAndLevel[]
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const lists = new LabelLists(labels)
  const seen = new Set<readonly number[]>()
  labels.forEach((label, index) => {
    if (label.axis !== 'column' || label.attribute !== null || !opens(index, label)) return
    const list = lists.of(index)
    if (seen.has(list)) return
    seen.add(list)
    for (const [head, level] of pairsIn(list)) found.set(head, level)
  })
  return found
}
