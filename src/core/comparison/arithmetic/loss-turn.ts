/** What happened to a value that is below zero, or was a year earlier, where no rate can be given. */
export type LossTurn = 'turned-positive' | 'turned-negative' | 'narrowed' | 'widened' | 'unchanged'

/**
 * Of a profit 扭亏 (turned-positive), 由盈转亏 (turned-negative), 减亏 (narrowed), 增亏 (widened), 持平 (unchanged), from a
 * value and its change. null where neither value was below zero, where it comes from zero, or where one is not known.
 */
export function lossTurn(value: number | null, change: number | null): LossTurn | null {
  if (value === null || change === null) return null
  const prior = value - change
  if (prior > 0) return value < 0 ? 'turned-negative' : null
  if (prior === 0) return null
  if (value >= 0) return 'turned-positive'
  if (change > 0) return 'narrowed'
  return change < 0 ? 'widened' : 'unchanged'
}

/** 利润总额, 盈亏: what is below zero is a loss; of anything else (人口净流入) it is a negative amount. */
export function isResult({ name }: { readonly name: string }): boolean {
  return /利润|盈亏|损益|盈余|\bprofits?\b/i.test(name)
}

/** Growth as a table has it. */
interface ShownGrowth {
  readonly value: number | null
  readonly change: number | null
  readonly points: number | null
  readonly basis: string | null
  readonly reason: string | null
}

/**
 * The turn that is said in the place of growth: of what comes from a loss, which has no rate, and of a profit that became
 * a loss, whose computed −246.7 % nobody would print. What a source printed is printed.
 */
export function turnSaid({ value, change, points, basis, reason }: ShownGrowth): LossTurn | null {
  if (points !== null || basis === 'published') return null
  const turn = lossTurn(value, change)
  return turn === 'turned-negative' || reason === 'prior-is-negative' ? turn : null
}
