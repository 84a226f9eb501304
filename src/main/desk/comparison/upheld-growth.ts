import type { Figure } from '#contract/figure.ts'
import type { ContradictedGrowth } from '#core/comparison/figures/contradicted-growth.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { isDecision } from '../import/plan/decided-before.ts'
import type { Store } from '../store/store.ts'

/** Did somebody uphold a published growth that its levels contradict, with these levels before their eyes? */
export function upheldGrowth(store: Store): (found: ContradictedGrowth) => boolean {
  const isDecided = isDecision(store)
  return ({ growth, current, prior }) => {
    const change = changeOf(growth)
    if (change === null || !isDecided({ ...growth, indicator: { id: growth.indicator } }, { change })) return false
    return [current, prior].every((level) => (changeOf(level) ?? 0) < change)
  }
}

/** null: it follows from others. */
function changeOf(figure: ObservedFigure): number | null {
  return (figure as Partial<Figure>).source?.change ?? null
}
