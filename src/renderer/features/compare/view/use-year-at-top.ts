import { useEffect, useRef } from 'react'
import { parsePeriod } from '#core/period/period.ts'
import { openingPeriods, periodsMovedTo } from '../choosing/period-choice.ts'

interface Held {
  /** The periods that were chosen by hand; empty: the last ones up to the year of work. */
  readonly chosen: readonly string[]
  readonly available: readonly string[]
  readonly scope: readonly { readonly period: string; readonly figures: number }[]
}

/**
 * Who picks another year at the top while the table is in sight sees the table of that year: periods that were chosen by
 * hand go along, all by as many years. Where the year has none of their kind they stay, and that is said.
 */
export function useYearAtTop(
  year: number | null,
  { chosen, available, scope }: Held,
  act: { readonly onMove: (periods: string[]) => void; readonly onNone: (year: number, last: string) => void }
): void {
  const before = useRef(year)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (before.current === year) return
    const isPicked = before.current !== null
    before.current = year
    if (!isPicked || year === null) return
    const shown = chosen.length > 0 ? periodsMovedTo(year, chosen, available) : openingPeriods(scope, year)
    const last = shown.at(-1)
    if (last === undefined) return
    if (parsePeriod(last)?.year !== year) latest.current.onNone(year, last)
    else if (chosen.length > 0 && shown.join() !== chosen.join()) latest.current.onMove(shown)
  }, [year, chosen, available, scope])
}
