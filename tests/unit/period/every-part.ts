import { type Period, parsePeriod } from '#core/period/period.ts'

const counted = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'))
/** All that a year has of canonical periods, and the fiscal year that begins in it. */
export const everyPart = [
  ...[
    '2023',
    '2023/24',
    '2023H1',
    '2023H2',
    '2023Q1',
    '2023Q2',
    '2023Q3',
    '2023Q4',
    '2023Q1-2',
    '2023Q1-3',
    '2023Q1-4'
  ],
  ...counted(1, 12).map((month) => `2023M${month}`),
  ...counted(2, 12).map((month) => `2023M01-${month}`)
]

/** A canonical period by its text. */
export function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (parsed === null) throw new Error(`${text} is not canonical`)
  return parsed
}
