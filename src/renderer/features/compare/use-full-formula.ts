import type { CallOutput } from '#contract/calls.ts'
import { coversSameMonths, parsePeriod } from '#core/period/period.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import type { CellFormula, Operand } from './cell-formula.ts'
import type { FocusedCell } from './focused-cell.ts'

type Figures = CallOutput<'compare.figures'>

/** The formula of the cell in focus; a figure that it needs from outside the table is asked of the desk. */
export function useFullFormula(region: string, focused: FocusedCell | null): CellFormula | null {
  const formula = focused?.formula ?? null
  const missing = formula !== null && 'prior' in formula && formula.prior.decimal === null ? formula.prior : null
  const year = missing === null ? 0 : (parsePeriod(missing.period)?.year ?? 0)
  const figures = useDesk(
    'compare.figures',
    {
      region,
      indicators: [focused?.row.indicator.id ?? ''],
      measures: ['level', 'index', 'rank'],
      from: year,
      to: year,
      limit: 200
    },
    { enabled: missing !== null }
  )
  if (formula === null || missing === null || !('prior' in formula)) return formula
  return { ...formula, prior: found(missing, figures.data ?? []) }
}

/** Half-years, two quarters and six months are one: 2023H1 finds 2023M01-06. */
function found(prior: Operand, figures: Figures): Operand {
  const wanted = parsePeriod(prior.period)
  const figure = figures.find(({ period, decimal }) => {
    const parsed = parsePeriod(period)
    return decimal !== null && wanted !== null && parsed !== null && coversSameMonths(parsed, wanted)
  })
  return { ...prior, decimal: figure?.decimal ?? null }
}
