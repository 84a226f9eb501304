import { useEffect, useRef } from 'react'

/** In this order: a question that is open, names that wait, the button that stores. */
const ONWARD = [
  'li[data-open] input:not(:disabled)',
  'li[data-open] button:not(:disabled)',
  'section[data-waiting] button:not(:disabled)',
  '[role="toolbar"] button[aria-keyshortcuts="Control+Enter"]:not(:disabled)'
]

/**
 * What a person has answered is gone, and the focus with it: it goes on to what is to do next. Only where it was lost
 * so: who looks at something else is not called away.
 */
export function useFocusOnward(): void {
  const wasInside = useRef(false)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      wasInside.current = target instanceof Element && target.closest('li[data-open], section[data-waiting]') !== null
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  useEffect(() => {
    if (!wasInside.current || document.activeElement !== document.body) return
    for (const selector of ONWARD) {
      const next = document.querySelector<HTMLElement>(selector)
      if (next !== null) return next.focus()
    }
  })
}
