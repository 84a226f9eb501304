import { type RefObject, useEffect, useRef } from 'react'

/** Marks a button that takes its own line out of a list. */
export const REMOVES = { 'data-removes': '' }

/**
 * The focus of a button that took its line out of a list goes to the one that stands there now, or to the last; where
 * none is left, to `otherwise`. `list` holds the buttons.
 */
export function useRemovalFocus<List extends HTMLElement>(otherwise: () => HTMLElement | null): RefObject<List | null> {
  const list = useRef<List>(null)
  const at = useRef<number | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const index = removers(list.current).indexOf(target as HTMLButtonElement)
      at.current = index === -1 ? null : index
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  useEffect(() => {
    if (at.current === null || document.activeElement !== document.body) return
    const left = removers(list.current)
    const next = left[Math.min(at.current, left.length - 1)]
    // While the removal is under way none can take the focus.
    if (next?.disabled) return
    const place = next ?? otherwise()
    place?.focus()
  })
  return list
}

function removers(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('button[data-removes]') ?? [])]
}
