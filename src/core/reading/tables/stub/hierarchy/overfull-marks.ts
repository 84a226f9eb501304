import { isOfWhich } from '../../words/label-words.ts'
import type { NamedFigures } from './sums.ts'

/** Rounding makes no sum of parts larger than its whole by so much. */
const CLEARLY = 1.1

/** Rounding makes no whole smaller than its parts by more. */
const ROUNDED = 0.99

/**
 * 其中：煤炭 with figures that all together are less than those set in below it: they are no parts of it, but stand in to where
 * its name begins, and are parts of the same whole, which holds them all. Rates and indices add up to nothing. By index of the marked names.
 */
export function overfullMarks(names: readonly NamedFigures[]): ReadonlySet<number> {
  const found = new Set<number>()
  names.forEach((mark, index) => {
    const first = names[index + 1]
    if (first === undefined || first.width <= mark.width || !isOfWhich(mark.text)) return
    const whole = wholeBefore(names, index)
    if (whole === null) return
    const sums = mark.figures.map(() => 0)
    let parts = 0
    for (let at = index + 1; at < names.length && (names[at]?.width ?? 0) > mark.width; at++) {
      const { width, figures } = names[at] as NamedFigures
      if (width > first.width) continue
      parts++
      figures.forEach((figure, column) => {
        sums[column] = (sums[column] ?? 0) + Math.max(figure ?? 0, 0)
      })
    }
    const told = mark.figures.flatMap((figure, column) =>
      figure === null || figure <= 0 ? [] : [isMoreWithin(sums[column] ?? 0, figure, whole.figures[column] ?? 0)]
    )
    if (parts > 1 && told.length > 0 && told.every((isMore) => isMore)) found.add(index)
  })
  return found
}

function isMoreWithin(parts: number, mark: number, whole: number): boolean {
  return parts > CLEARLY * mark && whole >= ROUNDED * (parts + mark)
}

/** The nearest name before the mark that is set in no further and has none itself. */
function wholeBefore(names: readonly NamedFigures[], index: number): NamedFigures | null {
  const width = names[index]?.width ?? 0
  for (let at = index - 1; at >= 0; at--) {
    const name = names[at] as NamedFigures
    if (name.width <= width && !isOfWhich(name.text)) return name
  }
  return null
}
