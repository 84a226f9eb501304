import { useEffect, useRef } from 'react'

/**
 * Gives a screen's list the focus as soon as it is there, where nothing else has it: its keys answer at once. It is
 * done once for each place that is gone to; `list` is null as long as there is nothing to walk through.
 */
export function useArrivalFocus(list: () => HTMLElement | null | undefined): void {
  const arrivedAt = useRef<string | null>(null)
  useEffect(() => {
    const place = window.location.hash
    if (arrivedAt.current === place) return
    const found = list()
    if (found == null) return
    arrivedAt.current = place
    if (document.activeElement === document.body) found.focus({ preventScroll: true })
  })
}
