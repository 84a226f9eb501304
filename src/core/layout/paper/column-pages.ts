import type { LayoutColumn } from '../layout.ts'

/**
 * Columns page by page: the names on each, on as few pages as hold all runs whole, and as evenly as these can be: no column
 * goes alone to a page of its own where others can go with it. A run that no page holds, such as a year of many measures,
 * is cut between its columns. `widths` of all columns and `room` of a page are in one measure.
 */
export function columnPages(
  columns: readonly LayoutColumn[],
  widths: readonly number[],
  room: number
): readonly (readonly number[])[] {
  const names = columns.flatMap((column, at) => (isName(column) ? [at] : []))
  const widthOf = (run: readonly number[]) => run.reduce((sum, at) => sum + (widths[at] ?? 0), 0)
  const left = room - widthOf(names)
  const runs = columnRuns(columns).flatMap((run) => (widthOf(run) > left ? run.map((at) => [at]) : [run]))
  const starts = evenStarts(runs.map(widthOf), left)
  return starts.map((start, at) => [...names, ...runs.slice(start, starts[at + 1]).flat()])
}

/** How many pages begin within a run that the page before has begun. */
export function cutRuns(columns: readonly LayoutColumn[], pages: readonly (readonly number[])[]): number {
  return pages.filter((page) => {
    const first = page.find((at) => !isName(columns[at] as LayoutColumn)) ?? 0
    const before = columns[first - 1]
    return before !== undefined && !isName(before) && before.run === columns[first]?.run
  }).length
}

/** Names stand at the left of every page, with their units. */
export function isName({ role }: LayoutColumn): boolean {
  return role === 'stub' || role === 'unit'
}

/** Neighbouring columns of one run stay together. */
function columnRuns(columns: readonly LayoutColumn[]): number[][] {
  const runs: number[][] = []
  for (const [at, column] of columns.entries()) {
    if (isName(column)) continue
    const last = runs.at(-1)
    const previous = columns[at - 1]
    if (last !== undefined && previous?.run === column.run && last.at(-1) === at - 1) last.push(at)
    else runs.push([at])
  }
  return runs
}

/**
 * Where to cut a row of widths so that each part fits the room, in as few parts as can be and with the least sum of
 * their squares, which evens them out. What is too wide by itself stands alone.
 */
function evenStarts(widths: readonly number[], room: number): number[] {
  if (widths.length === 0) return [0]
  // Of the first `end` widths: the best way to cut them, and where its last part starts.
  const best: { readonly parts: number; readonly squares: number; readonly start: number }[] = [
    { parts: 0, squares: 0, start: 0 }
  ]
  for (let end = 1; end <= widths.length; end++) {
    let chosen = { parts: Number.POSITIVE_INFINITY, squares: Number.POSITIVE_INFINITY, start: end - 1 }
    let used = 0
    for (let start = end - 1; start >= 0; start--) {
      used += widths[start] ?? 0
      if (start < end - 1 && used > room + 1e-9) break
      const before = best[start]
      if (before === undefined) continue
      const parts = before.parts + 1
      const squares = before.squares + used * used
      if (parts < chosen.parts || (parts === chosen.parts && squares < chosen.squares)) {
        chosen = { parts, squares, start }
      }
    }
    best.push(chosen)
  }
  const starts: number[] = []
  for (let end = widths.length; end > 0; end = best[end]?.start ?? 0) starts.unshift(best[end]?.start ?? 0)
  return starts
}
