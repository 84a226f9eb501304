import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/** How many labels up an ancestor is looked for. */
const FARTHEST = 40

/**
 * Does a label stand under the same head as another? 其中：出口, and 男 | 女 behind what they add up to, hang below what they
 * are parts of and stand beside it all the same; a share right behind a part has rules of its own.
 */
export function standsBeside(
  at: number,
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): boolean {
  const label = labels[at]
  if (label?.parent === labels[index]?.parent) return true
  if (meanings[index]?.measure?.measure === 'share') return false
  const above = labels[label?.parent ?? -1]
  const hangs = label?.axis === 'column' && (above?.span.right ?? 0) < label.span.left
  return (hangs || meanings[at]?.ofWhich === true) && hangsBeside(at, index, labels)
}

/** Does a label hang below one that has the same parent as another? */
export function hangsBeside(below: number, index: number, labels: readonly StructureLabel[]): boolean {
  const parent = labels[index]?.parent ?? null
  let at = labels[below]?.parent ?? null
  for (let steps = 0; at !== null && steps < FARTHEST; steps++) {
    const above = labels[at]?.parent ?? null
    if (above === parent) return true
    at = above
  }
  return false
}
