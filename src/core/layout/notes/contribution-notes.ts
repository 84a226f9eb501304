import { type ComparedCube, cellAt, joined, type Place } from '../pivot/cube.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

const MEASURES: ReadonlySet<string> = new Set(['contribution', 'pull', 'residual'])

/** Why the contributions of a table need not add up to 100 %: brought to constant prices one by one, or parts missing. */
export function contributionNotes(table: NotedTable, words: LayoutWording): string[] {
  let isDeflated = false
  let isMissing = false
  for (const { cube, place, measure } of contributionsShown(table)) {
    const { value = null, basis = null } = cellAt(cube, place)?.more[measure] ?? {}
    isDeflated ||= value !== null && basis === 'deflated'
    isMissing ||= value === null && measure === 'contribution' && hasSibling(cube, place)
  }
  return [...(isDeflated ? [words.contributionsDeflated] : []), ...(isMissing ? [words.contributionsMissing] : [])]
}

function* contributionsShown({
  cube,
  fixed,
  rows,
  columns
}: NotedTable): Generator<{ readonly cube: ComparedCube; readonly place: Place; readonly measure: string }> {
  const shown = columns.filter(({ measure }) => measure !== null && MEASURES.has(measure))
  for (const row of shown.length === 0 ? [] : rows) {
    if (row.kind !== 'figures') continue
    for (const { place, measure } of shown) {
      if (measure !== null) yield { cube, place: joined(joined(row.place, place), fixed), measure }
    }
  }
}

/** Does another part of the same whole have a contribution there? */
function hasSibling(cube: ComparedCube, place: Place): boolean {
  const parent = cube.indicators[place.indicators]?.parent ?? null
  if (parent === null) return false
  return cube.indicators.some(
    (one, at) =>
      one.parent === parent && cellAt(cube, { ...place, indicators: at })?.more['contribution']?.value != null
  )
}
