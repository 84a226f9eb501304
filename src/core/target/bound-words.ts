import type { TargetBound } from './target.ts'

const atMost = /以内|以下|不超过|不高于|不大于|控制在|(?<!不)低于|≤|<|within|at most|below/i
const about = /左右|大约|约|前后|about|around/i
/** 稳定在12.8万吨: neither more nor less, where no bound stands behind it. */
const steady = /(?:稳定|保持|维持)在/
const atLeast = /以上|不低于|不少于|不小于|高于|超过|达到|≥|>|at least|above/i

/** A minus as it is typed: of 下降3% the words make the fall. */
const minus = /^\D*[-−－–—△▲(（]\s*[\d.]/

/**
 * The bound that the words of a target say, or null. `decimal`: its value. Words of a fall bound how far it goes down:
 * 下降3%以上 is a growth of at most −3 %.
 */
export function boundInWords(text: string, decimal: string): TargetBound | null {
  const said = saidIn(text)
  return decimal.startsWith('-') && !minus.test(text) ? turned(said) : said
}

function saidIn(text: string): TargetBound | null {
  if (about.test(text)) return 'about'
  if (atMost.test(text)) return 'at-most'
  if (atLeast.test(text)) return 'at-least'
  return steady.test(text) ? 'about' : null
}

/** The bound of a fall as that of the growth, or the other way round. */
export function turned(bound: TargetBound | null): TargetBound | null {
  if (bound === 'at-least') return 'at-most'
  return bound === 'at-most' ? 'at-least' : bound
}
