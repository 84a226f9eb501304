import type { Language } from '../../language.ts'
import type { ComparisonCell, MeasuredValue, NumberBasis } from '../comparison-table.ts'
import { UNDISPUTED } from './dispute.ts'
import type { Disputed } from './observed-figure.ts'
import type { Stage } from './stage.ts'

/** What is said beside a number by a sign. `disputed-input`: what it was computed from is disputed. */
export type FigureMark =
  | PassingStage
  | 'published'
  | 'nominal'
  | 'conflict'
  | 'disputed-input'
  | 'break'
  | 'contradicted'

/** A stage that is said: what may yet be revised. Final and census figures are what a reader expects. */
export type PassingStage = Exclude<Stage, 'final' | 'census'>

type Marked = Pick<ComparisonCell, 'value' | 'stage' | 'isDerived' | 'disputed' | 'break'>

/** The marks of a value: what may yet change, what sources disagree about, what is of another scope than the year before. */
export function marksOfValue({ value, stage, isDerived, disputed, break: broken }: Marked): FigureMark[] {
  return [
    ...(value === null ? [] : marksOfStage({ stage })),
    ...marksOfDisputed(disputed.value, isDerived),
    ...(broken === null ? [] : (['break'] as const))
  ]
}

export function marksOfStage({ stage }: Pick<ComparisonCell, 'stage'>): PassingStage[] {
  return stage === null || stage === 'final' || stage === 'census' ? [] : [stage]
}

/** The marks of a change over the year before. */
export function marksOfChange({ disputed }: Pick<ComparisonCell, 'disputed'>): FigureMark[] {
  return marksOfDisputed(disputed.change, true)
}

/** The marks of the growth of a cell; it may be disputed where the value is not. */
export function marksOfGrowth({
  basis,
  disputed,
  isContradicted
}: Pick<ComparisonCell, 'basis' | 'disputed' | 'isContradicted'>): FigureMark[] {
  return [
    ...marksOfBasis({ basis }),
    ...marksOfDisputed(disputed.growth, basis !== 'published'),
    ...(isContradicted ? (['contradicted'] as const) : [])
  ]
}

/** The marks of a change in points: of an index on a fixed base, which has growth in percent beside it, those of its change. */
export function marksOfPoints(
  cell: Pick<ComparisonCell, 'rate' | 'basis' | 'disputed' | 'isContradicted'>
): FigureMark[] {
  return cell.rate === null ? marksOfGrowth(cell) : marksOfChange(cell)
}

/** The marks of any other number that is computed; what its basis is, is said of growth and of what multiplies a level. */
export function marksOfMeasured(
  { basis, disputed }: { readonly basis?: NumberBasis | null; readonly disputed?: Disputed },
  isGrowth: boolean
): FigureMark[] {
  const own = isGrowth ? marksOfBasis({ basis: basis ?? null }) : []
  return [...own, ...marksOfDisputed(disputed ?? UNDISPUTED, basis !== 'published')]
}

/** Computed from comparable levels, growth needs no mark; what its source printed, and nominal growth, do. */
function marksOfBasis({ basis }: Pick<MeasuredValue, 'basis'>): FigureMark[] {
  return basis === 'published' || basis === 'nominal' ? [basis] : []
}

function marksOfDisputed(disputed: Disputed, isComputed: boolean): FigureMark[] {
  if (disputed.length === 0) return []
  return [isComputed ? 'disputed-input' : 'conflict']
}

/** Does a mark say that sources disagree? */
export function saysDisputed(mark: FigureMark): boolean {
  return mark === 'conflict' || mark === 'disputed-input'
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
export const FIGURE_SIGNS: Readonly<Record<Language, Readonly<Record<FigureMark, string>>>> = {
  'zh-CN': {
    estimate: '预',
    flash: '快',
    preliminary: '初',
    published: '公',
    nominal: '名',
    conflict: '异',
    'disputed-input': '异',
    break: '断',
    contradicted: '疑'
  },
  'en-US': {
    estimate: 'e',
    flash: 'f',
    preliminary: 'p',
    published: 's',
    nominal: 'n',
    conflict: '≠',
    'disputed-input': '≠',
    break: 'b',
    contradicted: '?'
  }
}
