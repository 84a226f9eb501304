import { useEffect, useRef, useState } from 'react'
import type { ComparisonView } from '../view/comparison-view.ts'

/** Windows wider than this have room for a panel on both sides of the table, in pixels. */
const TWO_PANELS = 1360

type Panels = Pick<ComparisonView, 'choosing' | 'words'>

/**
 * Is the cell in focus explained? Two panels leave a narrow window no table: the explanation makes chooser and words step
 * back, and those that did come back when it is closed.
 */
export function useExplaining(
  { choosing, words }: Panels,
  change: (patch: Panels) => void
): { readonly isExplaining: boolean; readonly explain: (now: boolean) => void } {
  const [explaining, setExplaining] = useState(false)
  const steppedBack = useRef<Panels | null>(null)
  const isCrowded = window.innerWidth < TWO_PANELS && (choosing || words)
  // Who opens one of them meanwhile has chosen anew.
  useEffect(() => {
    if (choosing || words) steppedBack.current = null
  }, [choosing, words])
  return {
    isExplaining: explaining && !isCrowded,
    explain(now) {
      setExplaining(now)
      if (now && isCrowded) {
        steppedBack.current = { choosing, words }
        change({ choosing: false, words: false })
      } else if (!now && steppedBack.current !== null) {
        change(steppedBack.current)
        steppedBack.current = null
      }
    }
  }
}
