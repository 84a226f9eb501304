import type { ComparisonCell } from '#contract/calls/compare-calls.ts'
import type { Figure, Indicator } from '#contract/figure.ts'
import type { TerminalDesk } from '../terminal/terminal-desk.ts'

/** A value that follows from others by its indicator's formula. */
export interface DerivedValue {
  readonly region: string
  readonly indicator: Indicator & { readonly formula: string }
  readonly cell: ComparisonCell
}

/** The contract's limit for one comparison. */
const periodsAtOnce = 120

/** The values of derived indicators in the periods that have figures, but for those that a source states. */
export async function derivedValues(
  desk: TerminalDesk,
  asked: {
    readonly region: string | null
    readonly indicators: readonly Indicator[]
    readonly isWanted: (period: string) => boolean
    readonly stated: readonly Figure[]
  }
): Promise<DerivedValue[]> {
  const derived = asked.indicators.flatMap((one) => (one.formula === null ? [] : [{ ...one, formula: one.formula }]))
  if (derived.length === 0) return []
  const byId = new Map(derived.map((one) => [one.id, one]))
  const stated = new Set(asked.stated.map(({ region, indicator, period }) => `${region} ${indicator} ${period}`))
  const { regions } = await desk.call('compare.scope', { region: null })
  const values: DerivedValue[] = []
  for (const { code } of regions) {
    if (asked.region !== null && asked.region !== code) continue
    const scope = await desk.call('compare.scope', { region: code })
    const periods = scope.periods.map(({ period }) => period).filter(asked.isWanted)
    for (let from = 0; from < periods.length; from += periodsAtOnce) {
      const table = await desk.call('compare.table', {
        regions: [code],
        periods: periods.slice(from, from + periodsAtOnce),
        indicators: [...byId.keys()]
      })
      for (const { indicator, cells } of table.rows) {
        const one = byId.get(indicator.id)
        for (const cell of cells) {
          const isStated = stated.has(`${code} ${indicator.id} ${cell.period}`)
          if (one !== undefined && cell.decimal !== null && !isStated)
            values.push({ region: code, indicator: one, cell })
        }
      }
    }
  }
  return values
}
