import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import type { DraftChoice } from '../../draft/draft-panel.tsx'

/**
 * What of a choice is in sight: of a dimension that is fixed the member shown, of a filtered table what its rows speak of.
 * Words are never of what the reader has put out of sight.
 */
export function choiceInSight(
  choice: DraftChoice,
  { cube, fixed, rows }: Pick<CubeLayout, 'cube' | 'fixed' | 'rows'>,
  /** null: no filter hides any. */
  filtered: readonly VisibleRow[] | null
): DraftChoice {
  const places = (filtered ?? []).flatMap(({ row }) => {
    const laid = rows[row]
    return laid?.kind === 'figures' ? [laid.place] : []
  })
  /** null: all that was chosen. */
  const shown = (dimension: 'indicators' | 'regions' | 'periods'): number[] | null => {
    if (fixed[dimension] >= 0) return [fixed[dimension]]
    const found = new Set(places.map((place) => place[dimension]).filter((at) => at >= 0 && at !== totalOf(dimension)))
    return found.size === 0 ? null : [...found]
  }
  const totalOf = (dimension: 'indicators' | 'regions' | 'periods') =>
    dimension === 'indicators' ? -1 : cube.totals[dimension]
  return {
    ...choice,
    indicators: shown('indicators')?.flatMap((at) => cube.indicators[at]?.id ?? []) ?? choice.indicators,
    regions: shown('regions')?.flatMap((at) => cube.regions[at]?.code ?? []) ?? choice.regions,
    periods: shown('periods')?.flatMap((at) => cube.periods[at] ?? []) ?? choice.periods
  }
}
