import { momentOfView, type SavedView, type ViewContent } from '#contract/calls/view-calls.ts'
import type { ComparisonView } from '../view/comparison-view.ts'

/** How the table on screen stands to the saved view that it was opened by. */
export interface HeldView {
  /** It is of the same regions, periods and indicators: the view's name names it. */
  readonly isOfSame: boolean
  /** It compares other things than was saved, or shows them otherwise. */
  readonly isChanged: boolean
}

/**
 * `shown`: the regions and periods in sight. A list is what was saved also where the screen keeps none because it follows
 * the region of work, and where a period is out of sight for lack of figures.
 */
export function heldView(
  saved: SavedView,
  view: ComparisonView,
  shown: Pick<ViewContent, 'regions' | 'periods'>
): HeldView {
  const { content } = saved
  const isKept = (which: 'regions' | 'periods'): boolean =>
    isSame(shown[which], content[which]) || isSame(view[which], content[which])
  // A snapshot that is held against the figures of now is still the one that was opened.
  const isThen = view.against === saved.id || view.asOf === momentOfView(saved)
  const isOfSame =
    isKept('regions') &&
    isKept('periods') &&
    isSame(view.indicators, content.indicators) &&
    view.basis === content.basis
  return { isOfSame, isChanged: !(isOfSame && isThen && isSame(view.shape, content.shape)) }
}

/** Two values of plain data; what is left out is undefined. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [entries, others] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return [...new Set([...Object.keys(entries), ...Object.keys(others)])].every((key) =>
    isSame(entries[key], others[key])
  )
}
