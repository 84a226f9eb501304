import { isOfWhich } from '../../words/label-words.ts'
import { type StubName, widthOf } from '../stub-name.ts'

/** A group is no longer than this. */
const LONGEST_GROUP = 60

/** The next name at the place of one with the mark: with the mark as well, or plain; null: it has no mark, or none follows. */
export function behindMark(names: readonly StubName[], index: number): 'marked' | 'plain' | null {
  const first = names[index]
  if (!first || !isOfWhich(first.text)) return null
  const width = widthOf(first)
  for (let next = index + 1; next < names.length && next <= index + LONGEST_GROUP; next++) {
    const name = names[next] as StubName
    if (widthOf(name) > width) continue
    if (widthOf(name) < width) return null
    return isOfWhich(name.text) ? 'marked' : 'plain'
  }
  return null
}

/** It stands further in than the name right above it. */
export function isSetIn(names: readonly StubName[], index: number): boolean {
  const [above, name] = [names[index - 1], names[index]]
  return above !== undefined && name !== undefined && widthOf(above) < widthOf(name)
}

/**
 * 劳动者报酬 right below #建筑业增加值, and right below #工业增加值 before it: what comes again below each mark is set in from it,
 * and the last of the marks has it as well.
 */
export function opensAsMarkBefore(names: readonly StubName[], index: number): boolean {
  const [mark, first] = [names[index], names[index + 1]]
  if (!mark || !first || !isOfWhich(mark.text) || isOfWhich(first.text)) return false
  const width = widthOf(mark)
  for (let at = index - 1; at >= 0 && at >= index - LONGEST_GROUP; at--) {
    const before = names[at] as StubName
    if (widthOf(before) > width) continue
    const again = names[at + 1]
    return widthOf(before) === width && isOfWhich(before.text) && again?.text.trim() === first.text.trim()
  }
  return false
}
