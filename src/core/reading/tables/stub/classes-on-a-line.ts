import { classOf, leadingSpace, markWidth } from '../words/label-words.ts'
import type { StubName } from './stub-name.ts'

/**
 * Which names are members of a class that one of them says before itself: 城镇 of 按经营地分：城镇, and 乡村 below it, which
 * blanks set under 城镇. What stands under the class mark again (限额以上) is none.
 */
export function classesOf(
  names: readonly StubName[],
  parents: readonly (number | null)[]
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  names.forEach(({ text }, first) => {
    const named = classOf(text)
    if (named === null) return
    found.set(first, named)
    const place = leadingSpace(text) + markWidth(text)
    for (let at = first + 1; at < names.length; at++) {
      const name = names[at] as StubName
      const isUnder = parents[at] !== parents[first]
      if (isUnder && leadingSpace(name.text) > leadingSpace(text)) continue
      if (isUnder || classOf(name.text) !== null || Math.abs(leadingSpace(name.text) - place) > TYPED_LOOSELY) break
      found.set(at, named)
    }
  })
  return found
}

/** Blanks are seldom as wide as the letters over them. */
const TYPED_LOOSELY = 2
