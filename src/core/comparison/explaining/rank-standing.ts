import { compareDecimals } from '../../quantity/decimal.ts'

/** A region's figure among those that a rank was taken from: `v` its own, `o` those of the others. */
interface Ranked {
  readonly symbol: string
  readonly region: string
  /** null: the region has no number, and no place. */
  readonly decimal: string | null
}

/** Among how many a region stands, and who stands next to it. */
interface RankStanding {
  readonly count: number
  /** The nearest that is better; null: none is. */
  readonly before: Ranked | null
  /** The nearest that is not better, equals among them; null: there is none. */
  readonly after: Ranked | null
}

export function rankStanding(inputs: readonly Ranked[], direction: 'higher' | 'lower' | 'neutral'): RankStanding {
  const best = direction === 'lower' ? -1 : 1
  const compare = (one: Ranked, other: Ranked) => compareDecimals(one.decimal ?? '0', other.decimal ?? '0') * best
  const ranked = inputs.filter(({ symbol, decimal }) => decimal !== null && (symbol === 'v' || symbol === 'o'))
  const own = ranked.find(({ symbol }) => symbol === 'v')
  if (own === undefined) return { count: ranked.length, before: null, after: null }
  const others = ranked.filter((one) => one !== own).sort(compare)
  return {
    count: ranked.length,
    before: others.find((one) => compare(one, own) > 0) ?? null,
    after: others.findLast((one) => compare(one, own) <= 0) ?? null
  }
}
