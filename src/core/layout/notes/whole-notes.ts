import { heldMeasure, joined } from '../pivot/cube.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

const OF_A_WHOLE: ReadonlySet<string> = new Set(['share', 'contribution', 'pull'])

/** Of which wholes the numbers of a column are, where some are of an indicator above and others of a region above. */
export function wholeNotes({ cube, fixed, rows, columns, named }: NotedTable, words: LayoutWording): string[] {
  const shown = columns.filter(({ measure }) => measure !== null && OF_A_WHOLE.has(heldMeasure(measure).of))
  if (shown.length === 0 || cube.regions.length < 2) return []
  const ofRegions = new Set<string>()
  const measures = new Set<string>()
  let isOfIndicators = false
  for (const row of rows) {
    if (row.kind !== 'figures') continue
    for (const { place, measure } of shown) {
      const { regions, indicators, periods } = joined(joined(row.place, place), fixed)
      const indicator = cube.indicators[indicators]
      if (measure === null || indicator === undefined) continue
      const number = cube.row(regions, indicators)?.cellAt(periods)?.more[heldMeasure(measure).of]
      if (number?.value == null || number.basis === 'published') continue
      measures.add(named(measure, place))
      if (indicator.parent === null) ofRegions.add(indicator.name)
      else isOfIndicators = true
    }
  }
  return isOfIndicators && ofRegions.size > 0 ? [words.partOfRegions([...measures], [...ofRegions])] : []
}
