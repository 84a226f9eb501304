/** Which kind of periods stand over the columns. */
export const periodKinds = ['year', 'quarters', 'quarter', 'months', 'month'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** The periods of some years: `quarters` and `months` add up from January, `quarter` and `month` stand alone. */
export function periodsOf(kind: PeriodKind, from: number, to: number): string[] {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  return years.flatMap((year) => OF_YEAR[kind].map((part) => `${year}${part}`))
}

/** The columns among which a period stands, by itself before added up; null: among none. */
export function kindOfPeriod(period: string): PeriodKind | null {
  const year = Number(period.slice(0, 4))
  const kinds: readonly PeriodKind[] = ['year', 'quarter', 'month', 'quarters', 'months']
  return kinds.find((kind) => periodsOf(kind, year, year).includes(period)) ?? null
}

const two = (month: number): string => String(month).padStart(2, '0')
const months = Array.from({ length: 12 }, (_, index) => index + 1)

const OF_YEAR: Readonly<Record<PeriodKind, readonly string[]>> = {
  year: [''],
  quarters: ['Q1', 'H1', 'Q1-3', ''],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  months: ['M01', 'M01-02', 'Q1', 'M01-04', 'M01-05', 'H1', 'M01-07', 'M01-08', 'Q1-3', 'M01-10', 'M01-11', ''],
  month: months.map((month) => `M${two(month)}`)
}
