import { classOf, leadingSpace, markWidth } from '../words/label-words.ts'
import { type ClassesBySum, classesBySum } from './hierarchy/sums.ts'
import type { StubName } from './stub-name.ts'

/**
 * Which names are members of a class that one of them says before itself: 城镇 of 按经营地分：城镇, and 乡村 below it, which
 * blanks set under 城镇 or which makes the whole with it. What stands under the class mark again (限额以上) is none.
 */
export function classesOf(
  names: readonly StubName[],
  parents: readonly (number | null)[]
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  if (names.every(({ text }) => classOf(text) === null)) return found
  const bySum: ClassesBySum = classesBySum(
    names.map(({ figures = [], ...name }) => ({ ...name, width: leadingSpace(name.text), figures }))
  )
  names.forEach(({ text }, first) => {
    const named = classOf(text)
    if (named === null) return
    found.set(first, named)
    const place = leadingSpace(text) + markWidth(text)
    for (let at = first + 1; at < names.length; at++) {
      const name = names[at] as StubName
      const isUnder = parents[at] !== parents[first]
      if (isUnder && leadingSpace(name.text) > leadingSpace(text)) continue
      const isBeside = Math.abs(leadingSpace(name.text) - place) <= TYPED_LOOSELY || bySum.get(at)?.first === first
      if (isUnder || classOf(name.text) !== null || !isBeside) break
      found.set(at, named)
    }
  })
  return found
}

/** Blanks are seldom as wide as the letters over them. */
const TYPED_LOOSELY = 2
