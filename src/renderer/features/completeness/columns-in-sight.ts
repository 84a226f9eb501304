import { type RefObject, useEffect } from 'react'
import { parsePeriod } from '#core/period/period.ts'

/**
 * A table wider than its place opens with the year of work in sight beside the names, which stay: the last of its periods,
 * the year itself, at the right, and before it as much as there is room for. Where it has no column that is the last one.
 */
export function useYearInSight(
  scroller: RefObject<HTMLElement | null>,
  periods: readonly string[],
  year: number | null
): void {
  const shown = periods.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each table, whoever has scrolled since
  useEffect(() => {
    const [, , ...heads] = scroller.current?.querySelectorAll<HTMLElement>('[role="columnheader"]') ?? []
    const ofYear = periods.findLastIndex((period) => parsePeriod(period)?.year === year)
    const head = heads[ofYear] ?? heads.at(-1)
    if (scroller.current === null || head === undefined) return
    scroller.current.scrollLeft = head.offsetLeft + head.offsetWidth - scroller.current.clientWidth
  }, [shown, year])
}

/** Brings a cell in sight that stands beyond the edge, or behind the names. */
export function scrollAcrossTo(scroller: HTMLElement | null, cell: HTMLElement | null): void {
  const name = scroller?.querySelector<HTMLElement>('[role="columnheader"]')
  if (scroller === null || name == null || cell === null) return
  const { scrollLeft, clientWidth } = scroller
  if (cell.offsetLeft < scrollLeft + name.offsetWidth) scroller.scrollLeft = cell.offsetLeft - name.offsetWidth
  else if (cell.offsetLeft + cell.offsetWidth > scrollLeft + clientWidth)
    scroller.scrollLeft = cell.offsetLeft + cell.offsetWidth - clientWidth
}
