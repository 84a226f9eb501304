import type { ComparisonCell, MeasuredValue } from './comparison-table.ts'

/** What is said beside a number by a sign. */
export type FigureMark = 'estimate' | 'flash' | 'preliminary' | 'published' | 'nominal' | 'conflict' | 'break'

type Marked = Pick<ComparisonCell, 'stage' | 'basis' | 'conflict' | 'break'>

/**
 * The marks of a value: final and census figures are what a reader expects, what may yet change is marked; so is what
 * sources disagree about, and what is of another scope than the year before.
 */
export function marksOfValue({ stage, conflict, break: broken }: Marked): FigureMark[] {
  return [
    ...(stage === null || stage === 'final' || stage === 'census' ? [] : [stage]),
    ...(conflict ? (['conflict'] as const) : []),
    ...(broken === null ? [] : (['break'] as const))
  ]
}

/** The marks of the growth of a cell; it may be disputed where the value is not. */
export function marksOfGrowth({
  basis,
  growthConflict
}: Pick<ComparisonCell, 'basis' | 'growthConflict'>): FigureMark[] {
  return [...marksOfBasis({ basis }), ...(growthConflict ? (['conflict'] as const) : [])]
}

/** Computed from comparable levels, growth needs no mark; what its source printed, and nominal growth, do. */
export function marksOfBasis({ basis }: Pick<MeasuredValue, 'basis'>): FigureMark[] {
  return basis === 'published' || basis === 'nominal' ? [basis] : []
}
