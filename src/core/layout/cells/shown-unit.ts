import { shiftDecimal } from '../../quantity/decimal.ts'
import { parseUnit } from '../../quantity/units/unit.ts'

/** In which magnitude quantities are shown: as they are stored, by ones, by ten thousands (万), by hundred millions (亿). */
export const magnitudes = ['stored', 'one', 'ten-thousand', 'hundred-million'] as const
export type Magnitude = (typeof magnitudes)[number]

/** A unit as it is shown beside figures stored in another. */
export interface ShownUnit {
  /** null: the indicator has none. */
  readonly unit: string | null
  /** What is stored times ten to this power is what is shown. */
  readonly power: number
}

const PREFIX: Readonly<Record<Exclude<Magnitude, 'stored'>, { readonly text: string; readonly power: number }>> = {
  one: { text: '', power: 0 },
  'ten-thousand': { text: '万', power: 4 },
  'hundred-million': { text: '亿', power: 8 }
}

/** What is counted, weighed, measured or paid can be shown by thousands; a ratio, an index, a temperature cannot. */
const COUNTABLE =
  /^(?:money:|person|household|piece|count:|length|area|volume|mass|coal-equivalent|energy|power|freight|passenger)/

/** 亿元 shown by ten thousands is 万元, four powers up. Units that have no magnitudes (%, 元/人) stay as stored. */
export function shownUnit(stored: string | null, magnitude: Magnitude): ShownUnit {
  const asStored = { unit: stored, power: 0 }
  if (stored === null || magnitude === 'stored') return asStored
  const { prefix, base } = partsOf(stored)
  const unit = parseUnit(stored)
  const plain = parseUnit(base)
  if (unit === null || plain === null || unit.dimension !== plain.dimension) return asStored
  if (unit.dimension.includes('/') || !COUNTABLE.test(unit.dimension)) return asStored
  const to = PREFIX[magnitude]
  return prefix === to.text ? asStored : { unit: to.text + base, power: unit.power - plain.power - to.power }
}

/** 百万元 is 百万 of 元; the 千 of 千瓦时 and 千克 belongs to the unit itself. */
function partsOf(unit: string): { readonly prefix: string; readonly base: string } {
  const [, prefix = '', base = ''] = /^([百千]?[万亿]+|[百千](?=[元人户]))?(.*)$/.exec(unit) ?? []
  return { prefix, base }
}

/** The same quantity in the unit shown: the point moves, no digit changes. */
export function inShownUnit(decimal: string, { power }: ShownUnit): string {
  return power === 0 ? decimal : shiftDecimal(decimal, power)
}

/** Decimals that show as much as the indicator's own do, within reason: 0.01 亿元 is 100 万元; 1 元 is not 0.00000001 亿元. */
export function decimalsInShownUnit(decimals: number, { power }: ShownUnit): number {
  if (power >= 0) return Math.max(0, decimals - power)
  return Math.min(decimals - power, Math.max(decimals, FEWEST_WHEN_LARGER))
}

const FEWEST_WHEN_LARGER = 2

/**
 * Is the unit too large for every one of these figures, so that what it shows of them has no two digits left? 32.61 万吨
 * are 0.00 亿吨, 34005 元 of income per head 0.00 亿元. It asks for figures only until one is large enough.
 */
export function vanishesIn({ power }: ShownUnit, stored: Iterable<number | null>): boolean {
  if (power >= 0) return false
  const enough = 10 ** (1 - FEWEST_WHEN_LARGER - power)
  let isAny = false
  for (const value of stored) {
    if (value === null || value === 0) continue
    if (Math.abs(value) >= enough) return false
    isAny = true
  }
  return isAny
}
