import { bareLabel, isCategoryWord } from '../../../meaning/labels/names/label-words.ts'
import { isBareOfWhich, isOfTotal, isOfWhich } from '../../words/label-words.ts'
import { type StubName, widthOf } from '../stub-name.ts'

/**
 * Rows that say 其中： alone and without figures, right below a name with figures and above a name with figures: the mark
 * of the name below them. 男 and 女, which name no thing, stand under the mark itself; behind #大型企业 it is open whether the
 * mark parts that or what that is a part of.
 */
export function marksOnOwnRow(names: readonly StubName[]): ReadonlySet<number> {
  const found = new Set<number>()
  names.forEach(({ text, valued }, index) => {
    if (valued || !isOfWhich(text) || !isBareOfWhich(text) || isOfTotal(text)) return
    const [above, below] = [names[index - 1], names[index + 1]]
    if (!above?.valued || !below?.valued || widthOf(below) < widthOf(above)) return
    if (isOfWhich(above.text) || isOfWhich(below.text)) return
    if (!isCategoryWord(bareLabel(below.text).text)) found.add(index)
  })
  return found
}

/** 其中： above 短期贷款 is 其中：短期贷款. */
export function withMark(name: StubName): StubName {
  return { ...name, text: name.text.replace(/^[\s\u3000]*/, (space) => `${space}其中：`) }
}
