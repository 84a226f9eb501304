import { ExplainedMeasure } from '#contract/calls/compare/explanation.ts'
import type { CallOutput } from '#contract/calls.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import type { CellFormula } from './cell-formula.ts'
import type { FocusedCell } from './focused-cell.ts'

/** What the table was asked for beside the figures: an explanation must rest on the same. */
export interface ExplainedAs {
  readonly basis: 'published' | 'same-scope'
  readonly asOf: string | null
  /** Of the snapshot that the table is held against; null: of none. */
  readonly frozenAt: string | null
  /** Among which regions a rank is taken. */
  readonly regions: readonly string[]
}

/** How the number in focus came about, as the desk tells it; undefined while it is being asked. */
export function useExplanation(
  focused: FocusedCell | null,
  as: ExplainedAs
): CallOutput<'compare.explain'> | undefined {
  const period = focused?.cell?.period ?? focused?.periods.at(-1) ?? ''
  const { data } = useDesk(
    'compare.explain',
    {
      region: focused?.row.region ?? '',
      indicator: focused?.row.indicator.id ?? '',
      period,
      measure: explainedMeasure(focused) ?? 'value',
      basis: as.basis,
      asOf: focused?.when === 'then' ? as.frozenAt : as.asOf,
      regions: [...as.regions],
      periods: focused?.cell === null || focused?.measure === 'single' ? [...focused.periods] : [],
      decimals: focused?.measure === 'growth-change' ? focused.shown : null
    },
    { enabled: focused?.formula != null && explainedMeasure(focused) !== undefined }
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
  const prior = explanation?.inputs.find(({ symbol }) => symbol === 'v₀')
  return { ...formula, prior: { ...formula.prior, decimal: prior?.decimal ?? null } }
}

/** The measure as the desk names it; undefined for what only the table has (a difference from a snapshot). */
function explainedMeasure(focused: FocusedCell | null): ExplainedMeasure | undefined {
  if (focused === null || focused.when === 'since') return undefined
  const { measure, cell } = focused
  if (measure === 'growth') return cell?.points == null || cell.rate !== null ? 'rate' : 'points'
  return ExplainedMeasure.safeParse(measure).data
}
