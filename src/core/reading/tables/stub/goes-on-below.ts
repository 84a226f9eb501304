import { isRateUnit, type Unit } from '#core/quantity/units/unit.ts'
import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import { kindOfQuantity } from '../../meaning/units/kind-of-quantity.ts'
import { isSpread, isWordByItself, squeeze } from './spread-letters.ts'

/** A name with figures above one that has neither figures nor a unit, nor anything set in under it. */
export interface HalfBelow {
  readonly upper: string
  readonly lower: string
  /** In the column of units; null: none stands there. */
  readonly unit: Unit | null
  /** Of the names that the lower one would head. */
  readonly unitsBelow: readonly Unit[]
  /** All other names around stand beside figures or a unit. */
  readonly onlyBlank: boolean
  /** Names that are certainly not broken. */
  readonly whole: readonly string[]
}

/** Evidence that the upper name goes on in the row without figures (规模以上工业企业 above 个数), and the lower one heads no group. */
export function goesOnBelow(pair: HalfBelow): number {
  if (HEADS_NOTHING.test(unitInName(squeeze(pair.lower)).name) && !SAYS_QUANTITY.test(pair.upper)) return 5
  if (!pair.onlyBlank) return 0
  return isQuantityOfUpper(pair) || isPartedAlone(pair) ? 3 : 0
}

/** Words that say how much of something that they do not name. */
const HEADS_NOTHING = /^(?:总?个数|总额|总量|总数)$/
const SAYS_QUANTITY = /[数额量值率]$/

/**
 * 企业产值 below 高新技术 beside 亿元 and above 用电量 in 万千瓦时: a quantity in the unit of the upper name, which says none itself,
 * that nothing below could be a part of. Rates are told of anything.
 */
function isQuantityOfUpper({ upper, lower, unit, unitsBelow }: HalfBelow): boolean {
  const kind = kindOfQuantity(lower)
  if (kind === undefined || unit === null || !kind.suits(unit) || kindOfQuantity(upper) !== undefined) return false
  return !unitsBelow.some((below) => kind.suits(below)) && unitsBelow.some((below) => !isRateUnit(below))
}

/** 高 新 above 技术企业, where no whole name has its letters parted. */
function isPartedAlone({ upper, whole }: HalfBelow): boolean {
  return isSpread(upper) && !isWordByItself(upper) && whole.length >= FEWEST && !whole.some(isSpread)
}

const FEWEST = 3
