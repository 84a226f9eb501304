import type { ComparisonCell, MeasuredValue } from './comparison-table.ts'
import type { Stage } from './stage.ts'

/** What is said beside a number by a sign. */
export type FigureMark = PassingStage | 'published' | 'nominal' | 'conflict' | 'break'

/** A stage that is said: what may yet be revised. Final and census figures are what a reader expects. */
export type PassingStage = Exclude<Stage, 'final' | 'census'>

type Marked = Pick<ComparisonCell, 'value' | 'stage' | 'conflict' | 'break'>

/** The marks of a value: what may yet change, what sources disagree about, what is of another scope than the year before. */
export function marksOfValue({ value, stage, conflict, break: broken }: Marked): FigureMark[] {
  return [
    ...(value === null ? [] : marksOfStage({ stage })),
    ...(conflict ? (['conflict'] as const) : []),
    ...(broken === null ? [] : (['break'] as const))
  ]
}

export function marksOfStage({ stage }: Pick<ComparisonCell, 'stage'>): PassingStage[] {
  return stage === null || stage === 'final' || stage === 'census' ? [] : [stage]
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

/**
 * Does this number of a figure bear its stage? The value does; where none is shown, or there is none as growth alone was
 * published, the growth, else what of the figure comes first. `shown`: what is shown of each figure, in its order.
 */
export function bearsStage(
  name: string,
  { value, rate, points, change }: Pick<ComparisonCell, 'value' | 'rate' | 'points' | 'change'>,
  shown: readonly string[]
): boolean {
  if (value !== null && shown.includes('value')) return name === 'value'
  const growth = shown.includes('points') ? rate : (rate ?? points)
  const numbers = [...Object.entries({ growth, rate: growth, points, change })]
  const bearer = numbers.find(([one, number]) => number !== null && shown.includes(one))?.[0]
  return name === (bearer ?? shown.find((one) => one !== 'value'))
}

/** The sign of each mark, by language. */
export const FIGURE_SIGNS: Readonly<Record<'zh-CN' | 'en-US', Readonly<Record<FigureMark, string>>>> = {
  'zh-CN': {
    estimate: '预',
    flash: '快',
    preliminary: '初',
    published: '公',
    nominal: '名',
    conflict: '异',
    break: '断'
  },
  'en-US': {
    estimate: 'e',
    flash: 'f',
    preliminary: 'p',
    published: 's',
    nominal: 'n',
    conflict: '≠',
    break: 'b'
  }
}
