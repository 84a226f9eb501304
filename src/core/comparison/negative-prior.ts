/** What happened to a value that was below zero a year earlier, where no rate can be given. */
export type NegativePriorTurn = 'turned-positive' | 'narrowed' | 'widened' | 'unchanged'

/**
 * 扭亏 (turned-positive), 减亏 (narrowed), 增亏 (widened), 持平 (unchanged), from a value and its change.
 * null where the value a year earlier was not below zero, or is not known.
 */
export function negativePriorTurn(value: number | null, change: number | null): NegativePriorTurn | null {
  if (value === null || change === null) return null
  const prior = value - change
  if (prior >= 0) return null
  if (value >= 0) return 'turned-positive'
  if (change > 0) return 'narrowed'
  return change < 0 ? 'widened' : 'unchanged'
}
