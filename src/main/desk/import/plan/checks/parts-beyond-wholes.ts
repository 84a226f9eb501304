import { amountsAddUp } from '#core/catalogue/adds-up.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import type { Remark } from '#core/reading/reading.ts'
import { placeKey } from '../import-plan.ts'

/** An amount that an import gives to a place. */
interface GivenAmount {
  readonly region: string
  readonly indicator: Pick<Indicator, 'id' | 'name' | 'kind' | 'unit'>
  readonly measure: 'level' | (string & {})
  readonly period: string
  readonly decimal: string | null
}

const valuesAtOnce = 20_000

/** From so many times its whole a part is odd: what is less may be counted otherwise. */
const farMore = 2

/**
 * A town has no more of what adds up than the county that it lies in, wherever in the import the two stand: rows of
 * records say of no line that it is the sum of others.
 */
export class PartsBeyondWholes {
  readonly #amounts: ReadonlyMap<string, number>
  /** Indicators that are below zero somewhere: parts of a balance (净迁移) make up for each other. */
  readonly #balances: ReadonlySet<string>
  readonly #above: (region: string) => string | null

  private constructor(
    { amounts, balances }: { readonly amounts: ReadonlyMap<string, number>; readonly balances: ReadonlySet<string> },
    above: (region: string) => string | null
  ) {
    this.#amounts = amounts
    this.#balances = balances
    this.#above = above
  }

  /** `above`: the region that one lies in. Some milliseconds a step. */
  static *of(
    given: Iterable<GivenAmount>,
    above: (region: string) => string | null
  ): Generator<void, PartsBeyondWholes> {
    const amounts = new Map<string, number>()
    const balances = new Set<string>()
    let seen = 0
    for (const value of given) {
      if (seen++ % valuesAtOnce === 0) yield
      const amount = amountOf(value)
      if (amount !== null && amount < 0) balances.add(value.indicator.id)
      if (amount === null) continue
      const key = keyOf(value, value.region)
      // Where two cells disagree about the whole, the part may lie within either.
      amounts.set(key, Math.max(amount, amounts.get(key) ?? 0))
    }
    return new PartsBeyondWholes({ amounts, balances }, above)
  }

  at(value: GivenAmount): Remark | null {
    const amount = amountOf(value)
    const above = amount === null ? null : this.#above(value.region)
    if (amount === null || above === null || this.#balances.has(value.indicator.id)) return null
    const whole = this.#amounts.get(keyOf(value, above))
    if (whole === undefined || whole <= 0 || amount <= whole * farMore) return null
    return { code: 'place-exceeds-whole', params: { value: value.decimal ?? '', whole } }
  }
}

/** null: it does not add up, or is none. */
function amountOf({ indicator, measure, decimal }: GivenAmount): number | null {
  if (measure !== 'level' || decimal === null) return null
  const { kind, unit, name } = indicator
  return amountsAddUp({ kind, unit, names: [name] }) ? Number(decimal) : null
}

function keyOf({ indicator, period }: GivenAmount, region: string): string {
  return placeKey({ region, indicator, measure: 'level', period })
}
