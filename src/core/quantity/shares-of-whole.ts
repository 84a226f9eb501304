import Big from 'big.js'

/**
 * Shares of a whole, rounded so that they make 100 as they stand: of what is left after all are rounded down, a unit of
 * the last place each goes to those that lost most (largest remainder, 最大余数法). None differs from its exact value by
 * a whole unit, and where rounding each by itself makes 100 it is just that. Letting the last part take what is left
 * (倒挤) would do too, but may put that one below zero.
 * null: the exact shares do not make 100 at that many places; no rounding mends what is missing or counted twice.
 */
export function sharesOfWhole(exact: readonly string[], decimals: number): string[] | null {
  const unit = new Big(10).pow(-decimals)
  const units = exact.map((share) => new Big(share).div(unit))
  const whole = new Big(100).div(unit)
  const sum = units.reduce((total, one) => total.plus(one), new Big(0))
  if (!sum.round(0, Big.roundHalfUp).eq(whole)) return null
  const down = units.map((one) => {
    const cut = one.round(0, Big.roundDown)
    return cut.gt(one) ? cut.minus(1) : cut
  })
  const left = down.reduce((rest, one) => rest.minus(one), whole).toNumber()
  const lost = (at: number): Big => (units[at] ?? new Big(0)).minus(down[at] ?? 0)
  const up = new Set(
    units
      .map((_, at) => at)
      .toSorted((one, other) => lost(other).cmp(lost(one)))
      .slice(0, left)
  )
  return down.map((one, at) =>
    one
      .plus(up.has(at) ? 1 : 0)
      .times(unit)
      .toFixed(decimals)
  )
}
