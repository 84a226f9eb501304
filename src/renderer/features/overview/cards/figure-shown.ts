import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'

/** Where the comparison shows the figure that the overview shows of an indicator: in the period looked at. */
export function figureShown({ indicator, cells }: ComparisonRow): Record<string, string> {
  const period = cells.at(-1)?.period
  return { focus: indicator.id, ...(period === undefined ? {} : { period }) }
}
