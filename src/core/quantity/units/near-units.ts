import { foldWidth } from '../typed/typed-text.ts'
import { parseUnit, type Unit } from './unit.ts'

/** So many are offered. */
const MOST = 3

/**
 * The units that a text may mean which is none itself, the likeliest first: what it begins or ends with (亿元亿元, 亿元整
 * → 亿元), and of those in use what is one sign away (亿园 → 亿元, 公倾 → 公顷).
 */
export function nearUnits(text: string, inUse: readonly string[]): string[] {
  const plain = foldWidth(text).replaceAll(' ', '')
  const cuts = [...plain].map((_, at) => at).slice(1)
  const begin = cuts.map((at) => plain.slice(0, at)).findLast(isUnit)
  const end = cuts.map((at) => plain.slice(at)).find(isUnit)
  const within = [begin, end].flatMap((part) => part ?? []).sort((one, other) => other.length - one.length)
  const alike = [...new Set(inUse)].filter((unit) => unit.length > 1 && isOneSignAway(plain, unit))
  // Of a text that is a sign away from a unit in use it is no matter that it ends with 元.
  const all = within.some((part) => part.length > 1) ? [...within, ...alike] : [...alike, ...within]
  return [...new Set(all)].slice(0, MOST)
}

/** Is what is counted a word of statistics? 亿 of what nobody knows (亿元亿元) is read as a unit of its own. */
export function isKnownUnit({ dimension }: Pick<Unit, 'dimension'>): boolean {
  return !dimension.startsWith('other:')
}

/** Is it a unit by itself, and neither an everyday word nor a base that is cut short? */
function isUnit(part: string): boolean {
  const unit = parseUnit(part)
  return unit !== null && isKnownUnit(unit) && !unit.shy && !part.includes('=')
}

/** Does one sign more, less or another make one text of the other? */
function isOneSignAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  return short.slice(short.length === long.length ? from + 1 : from) === long.slice(from + 1)
}
