import { readPeriodMark } from '#core/period/written/read-period.ts'

interface Line {
  readonly text: string
  readonly column: number
  readonly valued: boolean
  readonly measured: boolean
}

/**
 * 6月 … 12月 without figures among 1月 … 5月 with theirs are yet to come, or were left out: rows of their own, no groups over 合计 below
 * them, and no halves of 一季度 above them.
 */
export function withTimesToCome<OneLine extends Line>(lines: readonly OneLine[]): readonly OneLine[] {
  if (lines.every(({ valued }) => valued)) return lines
  const told = new Set(lines.filter(({ valued }) => valued).map(timeOf))
  told.delete(null)
  if (told.size === 0) return lines
  return lines.map((line) => (told.has(timeOf(line)) ? { ...line, measured: true } : line))
}

/** The kind of time that a line names alone, in its column; null: it says another thing. */
function timeOf({ text, column }: Line): string | null {
  const mark = readPeriodMark(text)
  const kind = mark?.rest === '' ? mark.span?.kind : undefined
  return kind === 'month' || kind === 'quarter' ? `${column} ${kind}` : null
}
