import { type CheckedValue, halfPlace } from './checked-value.ts'

/** A part and its whole, this year and the year before, with the growth that is printed beside each. */
export interface ShareLine {
  readonly part: { readonly current: CheckedValue; readonly prior: CheckedValue; readonly growth: CheckedValue }
  readonly whole: { readonly current: CheckedValue; readonly prior: CheckedValue; readonly growth: CheckedValue }
}

/** Shares of the whole in percent, before and now, with two decimals. */
export interface ShareMove {
  readonly prior: number
  readonly current: number
}

/**
 * A part that grows faster than its whole gains share, at the same prices. Where the printed growth says one and the
 * levels the other, beyond what rounding explains, the two shares; else null. Growth at constant prices beside levels
 * at current ones may truly do so: a reason to look, no proof of a slip.
 */
export function shareAgainstGrowth({ part, whole }: ShareLine): ShareMove | null {
  const faster = Number(part.growth.decimal) - Number(whole.growth.decimal)
  if (Math.abs(faster) <= halfPlace(part.growth) + halfPlace(whole.growth) + 1e-9) return null
  const now = shareRange(part.current, whole.current)
  const before = shareRange(part.prior, whole.prior)
  if (now === null || before === null) return null
  const contradicts = faster > 0 ? now.most + NOTABLE < before.least : now.least > before.most + NOTABLE
  return contradicts ? { prior: share(part.prior, whole.prior), current: share(part.current, whole.current) } : null
}

/** Moves of a share that are less than it is printed with are nothing to verify: a tenth of a point. */
const NOTABLE = 0.001

/** Between which shares the true one lies, as far as rounding tells; null where there is none. */
function shareRange(part: CheckedValue, whole: CheckedValue): { readonly least: number; readonly most: number } | null {
  const [amount, total] = [Number(part.decimal), Number(whole.decimal)]
  if (amount <= 0 || total < amount || total - halfPlace(whole) <= 0) return null
  return {
    least: (amount - halfPlace(part)) / (total + halfPlace(whole)),
    most: (amount + halfPlace(part)) / (total - halfPlace(whole))
  }
}

function share(part: CheckedValue, whole: CheckedValue): number {
  return Number(((Number(part.decimal) / Number(whole.decimal)) * 100).toFixed(2))
}
