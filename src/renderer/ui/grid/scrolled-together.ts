import type { Virtualizer } from '@tanstack/react-virtual'
import { flushSync } from 'react-dom'

type Grid = Virtualizer<HTMLDivElement, HTMLDivElement>
type Tell = (offset: number, isScrolling: boolean) => void

/** A grid rests when it has not scrolled for so long, in milliseconds. */
const REST = 150

/**
 * Tells the rows' virtualiser and the columns' of a scroll at once. One after the other, each with a listener of its
 * own, the second would lay out what the first has just changed to learn how far the grid has scrolled.
 */
export class ScrolledTogether {
  readonly #heard = new Map<Grid, Tell>()
  /** How far the grid has scrolled, down and across, as last told. */
  #told = ''
  #isLeaping = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** As `observeElementOffset` of a virtualiser. */
  readonly observe = (grid: Grid, tell: Tell): (() => void) => {
    const { scrollElement } = grid
    if (this.#heard.size === 0) scrollElement?.addEventListener('scroll', this.#scrolled, { passive: true })
    this.#heard.set(grid, tell)
    return () => {
      this.#heard.delete(grid)
      if (this.#heard.size > 0) return
      scrollElement?.removeEventListener('scroll', this.#scrolled)
      clearTimeout(this.#timer)
    }
  }

  /** Has it last been moved by a key? Until it rests only what is in sight is worth painting: the next leap leaves it. */
  get isLeaping(): boolean {
    return this.#isLeaping
  }

  /** A key has scrolled the grid: the browser tells of it only before the next frame, with which the old rows would be painted. */
  leap(): void {
    if (!this.#hasMoved()) return
    this.#isLeaping = true
    this.#moved()
  }

  readonly #scrolled = (): void => {
    // What a leap has told already comes once more from the browser.
    if (!this.#hasMoved()) return
    this.#isLeaping = false
    this.#moved()
  }

  #hasMoved(): boolean {
    const element = this.#heard.keys().next().value?.scrollElement
    const now = `${element?.scrollTop} ${element?.scrollLeft}`
    if (now === this.#told) return false
    this.#told = now
    return true
  }

  #moved(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isLeaping = false
      this.#tell(false)
    }, REST)
    this.#tell(true)
  }

  #tell(isScrolling: boolean): void {
    const told = [...this.#heard].map(([{ scrollElement, options }, tell]) => {
      const offset = options.horizontal ? scrollElement?.scrollLeft : scrollElement?.scrollTop
      return () => tell(offset ?? 0, isScrolling)
    })
    // Before the frame is painted: else it would show the grid scrolled, with the rows of before.
    flushSync(() => {
      for (const tell of told) tell()
    })
  }
}
