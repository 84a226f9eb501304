import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { parsePeriod } from '#core/period/period.ts'

/**
 * A table wider than its place opens with the year of work in sight beside the names, which stay: the last of its periods,
 * the year itself, at the right, and before it as much as there is room for. Where it has no column that is the last one.
 * No column shows a part of itself behind the names. Gives the room behind the last column that lets whole ones begin
 * beside them, in pixels.
 */
export function useYearInSight(
  scroller: RefObject<HTMLElement | null>,
  periods: readonly string[],
  year: number | null
): number {
  const [opening, setOpening] = useState({ left: 0, room: 0 })
  const shown = periods.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each table, whoever has scrolled since
  useEffect(() => {
    const [, , ...heads] = headsOf(scroller.current)
    const ofYear = periods.findLastIndex((period) => parsePeriod(period)?.year === year)
    const head = heads[ofYear] ?? heads.at(-1)
    const last = heads.at(-1)
    if (scroller.current === null || head === undefined || last === undefined) return
    const { clientWidth } = scroller.current
    const left = wholeFrom(scroller.current, rightOf(head) - clientWidth)
    setOpening({ left, room: Math.max(0, left + clientWidth - rightOf(last)) })
  }, [shown, year])
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = opening.left
  }, [scroller, opening])
  return opening.room
}

/** Brings a cell in sight that stands beyond the edge, or behind the names. */
export function scrollAcrossTo(scroller: HTMLElement | null, cell: HTMLElement | null): void {
  const [name] = headsOf(scroller)
  if (scroller === null || name === undefined || cell === null) return
  const { scrollLeft, clientWidth } = scroller
  if (cell.offsetLeft < scrollLeft + name.offsetWidth) scroller.scrollLeft = cell.offsetLeft - name.offsetWidth
  else if (rightOf(cell) > scrollLeft + clientWidth)
    scroller.scrollLeft = wholeFrom(scroller, rightOf(cell) - clientWidth)
}

function headsOf(scroller: HTMLElement | null): readonly HTMLElement[] {
  return [...(scroller?.querySelectorAll<HTMLElement>('[role="columnheader"]') ?? [])]
}

function rightOf({ offsetLeft, offsetWidth }: HTMLElement): number {
  return offsetLeft + offsetWidth
}

/** How far to scroll, at least so many pixels, so that a whole column begins beside the names. */
function wholeFrom(scroller: HTMLElement, least: number): number {
  const [name, ...others] = headsOf(scroller)
  const starts = others.map(({ offsetLeft }) => offsetLeft - (name?.offsetWidth ?? 0))
  return Math.max(0, starts.find((start) => start >= least) ?? least)
}
