import { type CheckedValue, halfPlace } from './checked-value.ts'

/** Two levels and the growth in percent that is printed beside them. */
export interface GrowthLine {
  readonly current: CheckedValue
  readonly prior: CheckedValue
  readonly printed: CheckedValue
}

export interface GrowthMismatch {
  /** Growth by the two levels, in percent, with the decimals of the printed one and one more. */
  readonly computed: number
  /** Two neighbouring digits changed places: with them put back, levels and growth agree. */
  readonly transposed: { readonly in: keyof GrowthLine; readonly instead: string } | null
}

/** null where the growth agrees with the levels within the rounding of all three, or cannot be told from them. */
export function growthMismatch(line: GrowthLine): GrowthMismatch | null {
  const computed = growthBeyondRounding(line)
  if (computed === null) return null
  for (const part of suspects) {
    for (const instead of transpositions(line[part].decimal)) {
      if (agrees({ ...line, [part]: { ...line[part], decimal: instead } }))
        return { computed, transposed: { in: part, instead } }
    }
  }
  return { computed, transposed: null }
}

/** Growth by the two levels in percent; null where the printed one agrees within the rounding of all three. */
export function growthBeyondRounding(line: GrowthLine): number | null {
  return agrees(line) ? null : computedGrowth(line)
}

/** The figure that is new is looked at first; the printed growth is what people take from a machine. */
const suspects = ['current', 'prior', 'printed'] as const

function computedGrowth({ current, prior, printed }: GrowthLine): number | null {
  const [now, before] = [Number(current.decimal), Number(prior.decimal)]
  if (before <= 0 || now < 0) return null
  const shift = 10 ** (Math.max(0, printed.decimals) + 1)
  return Math.round((now / before - 1) * 100 * shift) / shift
}

/** Is there a growth that the two levels, as far as rounding lets them lie apart, and the printed one all allow? */
function agrees({ current, prior, printed }: GrowthLine): boolean {
  const [now, before, growth] = [Number(current.decimal), Number(prior.decimal), Number(printed.decimal)]
  if (before - halfPlace(prior) <= 0 || now < 0) return false
  const least = ((now - halfPlace(current)) / (before + halfPlace(prior)) - 1) * 100
  const most = ((now + halfPlace(current)) / (before - halfPlace(prior)) - 1) * 100
  const margin = halfPlace(printed) + 1e-9
  return growth >= least - margin && growth <= most + margin
}

/** The number with each pair of neighbouring, different digits exchanged, as long as it stays a number of that length. */
export function transpositions(decimal: string): string[] {
  const found: string[] = []
  for (let at = 0; at + 1 < decimal.length; at += 1) {
    const next = decimal[at + 1] === '.' ? at + 2 : at + 1
    const [one, other] = [decimal[at], decimal[next]]
    if (one === undefined || other === undefined || !isDigit(one) || !isDigit(other) || one === other) continue
    const swapped = `${decimal.slice(0, at)}${other}${decimal.slice(at + 1, next)}${one}${decimal.slice(next + 1)}`
    if (!/^-?0\d/.test(swapped)) found.push(swapped)
  }
  return found
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/**
 * A whole grows within the range of its parts' growth: it is their average, weighted by last year's levels. That
 * holds where the parts make up the whole, none is negative, and all growth is at the same prices. null: it does.
 */
export function growthOutsideParts(
  whole: CheckedValue,
  parts: readonly CheckedValue[]
): { readonly least: number; readonly most: number } | null {
  if (parts.length < 2) return null
  const rates = parts.map(({ decimal }) => Number(decimal))
  const [least, most] = [Math.min(...rates), Math.max(...rates)]
  const margin = halfPlace(whole) + Math.max(...parts.map(halfPlace)) + 1e-9
  const growth = Number(whole.decimal)
  return growth < least - margin || growth > most + margin ? { least, most } : null
}
