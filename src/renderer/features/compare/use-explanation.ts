import type { CallOutput } from '#contract/calls.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import type { CellFormula } from './cell-formula.ts'
import type { FocusedCell } from './focused-cell.ts'

/** How the number in focus came about, as the desk tells it; undefined while it is being asked. */
export function useExplanation(focused: FocusedCell | null): CallOutput<'compare.explain'> | undefined {
  const cell = focused?.cell ?? null
  const { data } = useDesk(
    'compare.explain',
    {
      region: focused?.row.region ?? '',
      indicator: focused?.row.indicator.id ?? '',
      period: cell?.period ?? '',
      measure: focused?.facet !== 'growth' ? (focused?.facet ?? 'value') : cell?.points == null ? 'rate' : 'points'
    },
    { enabled: cell !== null }
  )
  return data
}

/** The formula of the cell in focus, with what stands outside the table as the explanation has it. */
export function fullFormula(
  focused: FocusedCell | null,
  explanation: CallOutput<'compare.explain'> | undefined
): CellFormula | null {
  const formula = focused?.formula ?? null
  if (formula === null || !('prior' in formula) || formula.prior.decimal !== null) return formula
  const prior = explanation?.inputs.find(({ symbol }) => symbol === 'p')
  return { ...formula, prior: { ...formula.prior, decimal: prior?.decimal ?? null } }
}
