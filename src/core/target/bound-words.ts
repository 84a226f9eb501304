import type { TargetBound } from './target.ts'

const atMost = /以内|以下|不超过|不高于|不大于|控制在|(?<!不)低于|≤|<|within|at most|below/i
const about = /左右|大约|约|前后|about|around/i
/** 稳定在12.8万吨: neither more nor less, where no bound stands behind it. */
const steady = /(?:稳定|保持|维持)在/
const atLeast = /以上|不低于|不少于|不小于|高于|超过|达到|≥|>|at least|above/i

/** The bound that the words of a target say, or null. */
export function boundInWords(text: string): TargetBound | null {
  if (about.test(text)) return 'about'
  if (atMost.test(text)) return 'at-most'
  if (atLeast.test(text)) return 'at-least'
  return steady.test(text) ? 'about' : null
}
