import type { ComparedCube, Place } from '../pivot/cube.ts'
import type { CellsShown, Formulas } from './cells-shown.ts'
import { call, type LayoutFormula } from './layout-formula.ts'

/** 合计 of regions or of periods, and a region that is the sum of others. */
export const sumFormulas: Formulas = (cells, place, measure, unit) => [
  sumOf(partsOf(cells.table.cube, place), (part) => cells.quantity(part, measure, unit))
]

/** The sum of what all parts show; null where one of them shows nothing, and of one alone. */
function sumOf(parts: readonly Place[], shown: (part: Place) => ReturnType<CellsShown['shown']>): LayoutFormula | null {
  const known = parts.map(shown).filter((one) => one !== null)
  return known.length < parts.length || known.length < 2 ? null : call('SUM', known)
}

function partsOf(cube: ComparedCube, place: Place): Place[] {
  const { totals } = cube
  const over = place.regions === totals.regions ? 'regions' : place.periods === totals.periods ? 'periods' : null
  if (over !== null) return Array.from({ length: totals[over] }, (_, at) => ({ ...place, [over]: at }))
  return (cube.regions[place.regions]?.parts ?? []).map((code) => ({
    ...place,
    regions: cube.regions.findIndex((region) => region.code === code)
  }))
}
