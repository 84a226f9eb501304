import { flushSync } from 'react-dom'

/** Rows tell their heights once they have been laid out; to ask for one would lay out the page, row after row. */
export class RowHeights {
  readonly #observer: ResizeObserver

  constructor(tell: (row: number, height: number) => void) {
    this.#observer = new ResizeObserver((entries) =>
      // Before the frame is painted: rows below one that wraps stand under its last line.
      flushSync(() => {
        for (const { target, borderBoxSize } of entries) {
          const height = borderBoxSize[0]?.blockSize
          const { row } = target instanceof HTMLElement ? target.dataset : {}
          if (height !== undefined && row !== undefined) tell(Number(row), Math.round(height))
        }
      })
    )
  }

  /** From now on, the present height first; gives what ends it. */
  readonly watch = (row: HTMLElement): (() => void) => {
    this.#observer.observe(row)
    return () => this.#observer.unobserve(row)
  }
}
