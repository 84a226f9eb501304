import { useEffect, useRef } from 'react'
import { placeOfDimension } from '#core/layout/pivot/pivot.ts'
import { type ComparisonView, PLAIN_TABLE } from './comparison-view.ts'

/**
 * Who comes for one indicator finds it: a table of another one alone, such as a ranking, gives way to that of the region of
 * work. A table of another that is made afterwards stays, and the address asks for the indicator no more.
 */
export function useAskedIndicator(
  asked: string | null,
  view: ComparisonView | null,
  { change, onLeft }: { readonly change: (patch: Partial<ComparisonView>) => void; readonly onLeft: () => void }
): void {
  const found = useRef<string | null>(null)
  const shape = view?.shape ?? null
  useEffect(() => {
    if (asked === null || shape === null) return
    const isOfOne = placeOfDimension(shape.pivot, 'indicators') === 'fixed'
    if (!isOfOne || shape.fixed.indicators === asked) found.current = asked
    else if (found.current === asked) onLeft()
    else change(PLAIN_TABLE)
  }, [asked, shape, change, onLeft])
}
