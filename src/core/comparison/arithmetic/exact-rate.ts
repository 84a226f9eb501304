import Big from 'big.js'

/** A rate of more decimals than this is never printed, so it is never half a unit of a place that is. */
const places = 6
/** What roots and logarithms of doubles lose of a rate in percent stays below this part of it. */
const lost = 1e-9

/**
 * A rate in percent that was found by roots of doubles, which may miss its last digit: 0.05 % came out as
 * 0.04999999999999449 and would be printed as 0.0. Where a short decimal as near fulfils the equation exactly, it is
 * the rate; no other rate lies so near to where rounding turns that the digit would matter.
 */
export function exactRate(near: number, isRate: (factor: Big) => boolean): number {
  const short = Number(near.toFixed(places))
  if (short === near || Math.abs(short - near) > lost * Math.max(1, Math.abs(near))) return near
  return isRate(factorOf(short)) ? short : near
}

/** 1 + r ÷ 100. */
export function factorOf(rate: number): Big {
  return new Big(rate).div(100).plus(1)
}
