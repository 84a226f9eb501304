import { isBareOfWhich, isFirstOfCount, isOfWhich, outlineLevel } from '../../words/label-words.ts'
import { addsUp, canBeWhole, MOST_PARTS, type NamedFigures } from './sums.ts'

/**
 * The parts that a mark opens right below their whole (#外国人 | 香港同胞 below 入境旅游者, 1.自营 | 2.外包 below #运输量) and whose
 * figures add up to it, by index of each: however far either is set in, for where the mark stands and the whole is set wide,
 * look and sums may not agree, and sums are sure.
 */
export function openedBySum(names: readonly NamedFigures[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  names.forEach((whole, index) => {
    const first = names[index + 1]
    if (first === undefined || !opens(first, whole) || !canBeWhole(whole)) return
    const sums = whole.figures.map(() => 0)
    for (let at = index + 1; at < names.length && at <= index + MOST_PARTS; at++) {
      const part = names[at] as NamedFigures
      if (at > index + 1 && !isFellow(part, first)) return
      part.figures.forEach((figure, column) => {
        sums[column] = (sums[column] ?? 0) + (figure ?? Number.NaN)
      })
      if (at < index + 2 || !addsUp(whole.figures, sums, at - index)) continue
      for (let fellow = index + 1; fellow <= at; fellow++) found.set(fellow, index)
      return
    }
  })
  return found
}

interface Opened {
  readonly opened: number | null
  readonly ofWhich: boolean
  readonly width: number
}

/**
 * The whole that a name makes up with its fellows, or, `beside`, that it stands beside: #国际 right behind the parts that make
 * up #国内, and what is set in as far as a whole that is set in further than its parts. null: no such sum is there.
 */
export function openedBefore(
  index: number,
  names: readonly Opened[]
): { readonly at: number; readonly beside: boolean } | null {
  const [name, last] = [names[index], names[index - 1]]
  if (name === undefined) return null
  if (name.opened !== null) return { at: name.opened, beside: false }
  const whole = last?.opened == null ? undefined : names[last.opened]
  if (last?.opened == null || whole === undefined) return null
  const isNext = whole.ofWhich && name.ofWhich && name.width === whole.width
  const isSetInSo = !name.ofWhich && whole.width > last.width && name.width >= whole.width
  return isNext || isSetInSo ? { at: last.opened, beside: true } : null
}

function opens({ text, bold }: NamedFigures, whole: NamedFigures): boolean {
  if (bold !== whole.bold) return false
  if (isOfWhich(text)) return !isBareOfWhich(text) && !isOfWhich(whole.text)
  return isFirstOfCount(text) && outlineLevel(whole.text) === null
}

/** What follows looks as the first does: # may take the place of one letter or of four. */
function isFellow(part: NamedFigures, first: NamedFigures): boolean {
  const apart = isOfWhich(first.text) ? 4 : 2
  if (part.bold !== first.bold || Math.abs(part.width - first.width) > apart) return false
  return isOfWhich(first.text) || outlineLevel(part.text) === outlineLevel(first.text)
}
