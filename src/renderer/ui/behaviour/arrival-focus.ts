import { useEffect, useRef } from 'react'

/**
 * Gives a screen's list the focus as soon as it is there, where nothing else has it: its keys answer at once. It is
 * done once; `list` is null as long as there is nothing to walk through.
 */
export function useArrivalFocus(list: () => HTMLElement | null | undefined): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    const found = list()
    if (found == null) return
    isDone.current = true
    if (document.activeElement === document.body) found.focus({ preventScroll: true })
  })
}
