import type { ComparisonCell } from '#contract/calls/compare/comparison-table.ts'
import type { Figure, Indicator } from '#contract/figure.ts'
import type { TerminalDesk } from '../terminal/terminal-desk.ts'

/** A value that follows from others: by its indicator's formula, or as the sum of the parts of its region. */
export interface DerivedValue {
  readonly region: string
  readonly indicator: Indicator
  readonly cell: ComparisonCell
}

/** The contract's limit for one comparison. */
const periodsAtOnce = 120

/** Values that are computed, of the periods that have figures, but for those that a source states. */
export async function derivedValues(
  desk: TerminalDesk,
  asked: {
    readonly region: string | null
    readonly indicators: readonly Indicator[]
    readonly isWanted: (period: string) => boolean
    readonly stated: readonly Figure[]
  }
): Promise<DerivedValue[]> {
  const derived = asked.indicators.filter(({ formula }) => formula !== null).map(({ id }) => id)
  const sums = new Set(
    (await desk.call('catalogue.deskRegions', {})).flatMap((one) => (one.sumOf === null ? [] : one.code))
  )
  const byId = new Map(asked.indicators.map((one) => [one.id, one]))
  const stated = new Set(
    asked.stated.filter(isValue).map(({ region, indicator, period }) => `${region} ${indicator} ${period}`)
  )
  const { regions } = await desk.call('compare.scope', { region: null })
  const values: DerivedValue[] = []
  for (const { code } of regions) {
    if (asked.region !== null && asked.region !== code) continue
    const indicators = sums.has(code) ? [...byId.keys()] : derived
    if (indicators.length === 0) continue
    const scope = await desk.call('compare.scope', { region: code })
    const periods = scope.periods.map(({ period }) => period).filter(asked.isWanted)
    for (let from = 0; from < periods.length; from += periodsAtOnce) {
      const table = await desk.call('compare.table', {
        regions: [code],
        periods: periods.slice(from, from + periodsAtOnce),
        indicators
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

/** Growth that was published of a sum says nothing of its level. */
function isValue({ measure }: Figure): boolean {
  return measure === 'level' || measure === 'index' || measure === 'rank'
}
