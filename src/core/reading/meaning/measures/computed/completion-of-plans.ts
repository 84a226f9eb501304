import { decimalParts } from '../../../../quantity/decimal.ts'
import type { ReadObservation } from '../../../reading.ts'
import { DONE } from '../measure-words.ts'

/** A plan, what is done of it and the rate stand so near each other. */
const NEAR = 6
const NEARBY = Array.from({ length: 2 * NEAR + 1 }, (_, step) => step - NEAR)

/**
 * Rates of completion (完成率) that follow from the plan and the actual figure in their line: a column (or a row) of them,
 * most of whose figures are done ÷ planned, tells nothing of its own. One whose plan the table does not tell does.
 */
export function completionOfPlans(observations: readonly ReadObservation[]): ReadonlySet<ReadObservation> {
  const computed = new Set<ReadObservation>()
  const rates = observations.filter(({ indicator, value }) => value !== null && indicator.includes(DONE))
  if (rates.length === 0) return computed
  for (const [line, across] of [
    ['row', 'column'],
    ['column', 'row']
  ] as const) {
    const rated = new Set(rates.map((rate) => rate[line]))
    const told = observations.filter((one) => rated.has(one[line]))
    const lines = new Map(
      [...Map.groupBy(told, (one) => one[line])].map(([at, ones]) => [at, Map.groupBy(ones, (one) => one[across])])
    )
    for (const column of Map.groupBy(rates, (one) => one[across]).values()) {
      const found = column.flatMap((rate) => {
        const ofLine = lines.get(rate[line])
        const beside = NEARBY.flatMap((step) => ofLine?.get(rate[across] + step) ?? [])
        return followsFrom(rate, beside) ?? []
      })
      const follow = found.filter((follows) => follows).length
      if (2 * follow > found.length && (follow > 1 || found.length === 1)) for (const rate of column) computed.add(rate)
    }
  }
  return computed
}

/** null: no plan, or nothing done, stands beside it. */
function followsFrom(rate: ReadObservation, beside: readonly ReadObservation[]): boolean | null {
  const plans = beside.filter(({ measure, value }) => measure === 'target' && value !== null && value !== 0)
  const actuals = beside.filter((one) => one.measure === 'level' && one.value !== null && !one.indicator.includes(DONE))
  if (plans.length === 0 || actuals.length === 0) return null
  return plans.some((plan) => actuals.some((actual) => isRateOf(rate, actual, plan)))
}

function isRateOf(rate: ReadObservation, actual: ReadObservation, plan: ReadObservation): boolean {
  const [told, done, planned] = [rate.value ?? 0, actual.value ?? 0, plan.value ?? 1]
  const share = (100 * done) / planned
  const rounding = roundingOf(rate) + Math.abs(share) * (relative(actual) + relative(plan))
  return Math.abs(share - told) <= rounding * SLACK
}

/** Figures that were cut instead of rounded are off by as much again. */
const SLACK = 2.01

function relative(one: ReadObservation): number {
  return one.value === null || one.value === 0 ? 0 : roundingOf(one) / Math.abs(one.value)
}

/** Half of the last place that a figure tells. */
function roundingOf({ decimal }: ReadObservation): number {
  return 0.5 * 10 ** -(decimalParts(decimal ?? '0')?.scale ?? 0)
}
