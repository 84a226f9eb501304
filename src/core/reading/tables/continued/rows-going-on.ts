import type { StructureLabel } from '../../structure.ts'
import { outlineLevel } from '../words/label-words.ts'

/**
 * （三）薯类 first in a 续表 whose part before ended with （二）豆类 under 一、粮食作物: the rows count on under the name that the
 * page break parted them from, with all that hangs beside them, and so does 二、油料 behind them under what 一、 stands under.
 */
export function underTheLastRows(
  labels: readonly StructureLabel[],
  before: readonly StructureLabel[]
): readonly StructureLabel[] {
  const above: StructureLabel[] = []
  const places = new Map<number, number>()
  /** Where a name of the part before, and with it what it stands under, is known among the labels of this one. */
  const taken = (index: number): number => {
    const known = places.get(index)
    if (known !== undefined) return known
    const label = before[index] as StructureLabel
    const at = labels.length + above.push(label) - 1
    places.set(index, at)
    above[at - labels.length] = { ...label, parent: label.parent === null ? null : taken(label.parent) }
    return at
  }
  const parents = new Map<StructureLabel, number>()
  let level = Number.POSITIVE_INFINITY
  let parent: number | null = null
  for (const label of namesIn(labels)) {
    if (label.parent !== null) continue
    const own = outlineLevel(label.text)
    if (own !== null && own < level) {
      level = own
      const last = namesIn(before).findLast(({ text }) => outlineLevel(text) === own)
      const goesOn = last !== undefined && placeOf(label.text) === placeOf(last.text) + 1
      if (!goesOn) break
      parent = last.parent
    }
    if (parent !== null) parents.set(label, taken(parent))
  }
  if (parents.size === 0) return labels
  return [...labels.map((label) => ({ ...label, parent: parents.get(label) ?? label.parent })), ...above]
}

/** The names of rows, from top to bottom. */
function namesIn(labels: readonly StructureLabel[]): readonly StructureLabel[] {
  return labels
    .filter(({ axis, attribute }) => axis === 'row' && attribute === null)
    .toSorted((one, other) => one.row - other.row)
}

/** The number that a name of an outline begins with: 十二、 is 12. */
function placeOf(text: string): number {
  const [, said = ''] = /^\s*[（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})/.exec(text) ?? []
  if (/\d/.test(said)) return Number(said)
  const [tens = '', ones = ''] = said.includes('十') ? said.split('十') : ['', said]
  const figure = (word: string): number => '一二三四五六七八九'.indexOf(word) + 1
  return (said.includes('十') ? 10 * (tens === '' ? 1 : figure(tens)) : 0) + (ones === '' ? 0 : figure(ones))
}
