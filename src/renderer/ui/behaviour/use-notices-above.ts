import { type RefObject, useLayoutEffect } from 'react'

/**
 * What is told to the person (antd's notices) stands above an element at the foot of the screen as long as it is there,
 * `height` high, not over it. null: it fills the screen, and they stand where they always do.
 */
export function useNoticesAbove(element: RefObject<HTMLElement | null>, height: number | null): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    const top = element.current?.getBoundingClientRect().top
    if (height === null || top === undefined) return
    root.style.setProperty(FROM_FOOT, `${window.innerHeight - top + GAP}px`)
    return () => {
      root.style.removeProperty(FROM_FOOT)
    }
  }, [element, height])
}

/** The edge of notices at the bottom, as antd reads it. */
const FROM_FOOT = '--notification-bottom'
const GAP = 8
