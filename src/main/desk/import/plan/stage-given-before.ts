import type { Stage } from '#contract/figure.ts'
import { STAGES } from '#core/comparison/figures/stage.ts'
import { cellCode, cellText } from '../../store/claims/claim-codes.ts'
import { readClaims, type StandingFigure } from '../../store/claims/place-claims.ts'
import type { Store } from '../../store/store.ts'
import type { PlacedValue } from './placed-value.ts'

/**
 * The furthest stage that was given to what the same cell of a file of the same name said before, the very same of its place;
 * null: none was, or what stands there says the same anyway. A return read again has come no less far than it had.
 */
export function stageGivenBefore(store: Store): (value: PlacedValue, standing: StandingFigure) => Stage | null {
  return (value, standing) => {
    const { table, decimal, symbol } = value
    if (standing.decimal === decimal && standing.symbol === symbol) return null
    const cell = cellText(cellCode(value.row, value.column))
    const given = new Set(
      readClaims(store, { ...value, indicator: value.indicator.id })
        .filter(({ stands, figure: { source, ...figure } }) => {
          const isCell = source.file === table.file.name && source.sheet === table.sheet.name && source.cell === cell
          return stands && isCell && figure.decimal === decimal && figure.symbol === symbol
        })
        .map(({ figure }) => figure.stage)
    )
    return STAGES.findLast((stage) => given.has(stage)) ?? null
  }
}
