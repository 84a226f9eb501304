import { type RefCallback, useCallback } from 'react'

const kept = new Map<string, number>()

/** For a box that scrolls: it stands where it was left when its screen is opened again. */
export function useKeptScroll(key: string): RefCallback<HTMLElement> {
  return useCallback(
    (box: HTMLElement | null) => {
      if (box === null) return
      box.scrollTop = kept.get(key) ?? 0
      const remember = (): void => {
        kept.set(key, box.scrollTop)
      }
      box.addEventListener('scroll', remember, { passive: true })
      return () => box.removeEventListener('scroll', remember)
    },
    [key]
  )
}
