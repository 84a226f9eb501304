import type { FiguresByLine } from './label-figures.ts'

/** One line may agree by chance. */
const FEWEST = 2

/**
 * What 人均 behind 集体收入（万元） | 总人口（人） is reckoned from: the figures that, divided by those beside them, give its own
 * in every line, but for the size of their units. null: none, or several.
 */
export function dividendOf<Label>(told: FiguresByLine, levels: ReadonlyMap<Label, FiguresByLine>): Label | null {
  const found = [...levels].filter(([, dividend]) =>
    [...levels.values()].some((divisor) => divisor !== dividend && isQuotient(told, dividend, divisor))
  )
  const [only, second] = found
  return only === undefined || second !== undefined ? null : only[0]
}

function isQuotient(told: FiguresByLine, dividend: FiguresByLine, divisor: FiguresByLine): boolean {
  const sizes = new Set<number>()
  let lines = 0
  for (const [line, one] of told) {
    const [all, by] = [dividend.get(line)?.value ?? 0, divisor.get(line)?.value ?? 0]
    if (one.value <= 0 || all <= 0 || by <= 0) continue
    lines++
    const quotient = all / by
    const size = Math.round(Math.log10(one.value / quotient))
    // The last digits of the dividend count where it is told in 亿元, and its part in 元.
    const off = 0.6 * 10 ** -one.decimals + one.value * CLOSE
    if (Math.abs(quotient * 10 ** size - one.value) > off) return false
    sizes.add(size)
  }
  return lines >= FEWEST && sizes.size === 1
}

const CLOSE = 0.002
