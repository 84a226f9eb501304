/** A ref for a list that scrolls: it has data-more as long as something of it lies below what is seen. */
export function markMoreBelow(list: HTMLElement | null): (() => void) | undefined {
  if (list === null) return undefined
  const mark = (): void => {
    list.toggleAttribute('data-more', list.scrollHeight - list.clientHeight - list.scrollTop > SLACK)
  }
  const sizes = new ResizeObserver(mark)
  const contents = new MutationObserver(mark)
  sizes.observe(list)
  contents.observe(list, { childList: true, subtree: true })
  list.addEventListener('scroll', mark, { passive: true })
  mark()
  return () => {
    sizes.disconnect()
    contents.disconnect()
    list.removeEventListener('scroll', mark)
  }
}

/** Pixels that fractions of a zoomed page may leave. */
const SLACK = 4
