import type { NumberBasis, RateBasis } from '../../comparison/comparison-table.ts'
import type { LayoutRow } from '../layout.ts'
import type { AxisColumn } from '../pivot/column-axis.ts'
import {
  averageMethod,
  type ComparedCube,
  type CubeRow,
  cellAt,
  heldMeasure,
  joined,
  type Place,
  type ShownMeasure
} from '../pivot/cube.ts'
import { distinctPlaces } from '../pivot/empty-lines.ts'
import type { LayoutWording } from '../words/layout-wording.ts'

/** Which mark stands after growth of which basis, and the notes that explain them. */
export interface GrowthMarks {
  readonly of: Readonly<Record<RateBasis, string>>
  readonly notes: readonly string[]
}

/** Growth over the year before, or on average. */
export interface GrowthShown {
  readonly basis: NumberBasis | null
  readonly rate: number | null
}

const SIGNS = ['①', '②'] as const

/**
 * Whose growth it is is said: by one note where all growth of the table is of one basis, else by marks on what was
 * published or is only nominal. Who holds the paper cannot ask where a number comes from.
 */
export function growthMarks(
  grown: Iterable<GrowthShown>,
  words: LayoutWording,
  /** Growth of the rows that the notes stand under, where these are not all. */
  noted: Iterable<GrowthShown> | null = null
): GrowthMarks {
  const found = basesOf(grown)
  const said = noted === null ? found : basesOf(noted)
  const none = { published: '', computed: '', nominal: '' }
  const special = (['published', 'nominal'] as const).filter((basis) => found.has(basis))
  const says = { published: words.publishedGrowth, nominal: words.nominalGrowth }
  if (special.length === 0) {
    return { of: none, notes: said.has('computed') ? [words.growthIs(words.computedGrowth)] : [] }
  }
  if (found.size === 1)
    return { of: none, notes: special.filter((basis) => said.has(basis)).map((basis) => words.growthIs(says[basis])) }
  const marks = { ...none }
  const parts: string[] = []
  for (const [at, basis] of special.entries()) {
    marks[basis] = SIGNS[at] ?? ''
    if (said.has(basis)) parts.push(`${marks[basis]}${says[basis]}`)
  }
  if (parts.length === 0) return { of: marks, notes: [] }
  if (said.has('computed')) parts.push(words.computedElsewise)
  return { of: marks, notes: [words.growthMarks(parts)] }
}

function basesOf(grown: Iterable<GrowthShown>): ReadonlySet<RateBasis> {
  const found = new Set<RateBasis>()
  for (const { basis, rate } of grown) {
    if (basis !== null && basis !== 'deflated' && basis !== 'growth' && rate !== null) found.add(basis)
  }
  return found
}

/** Growth that rows and columns speak of, each once; averages where they are shown. */
export function* growthShown({
  cube,
  rows,
  columns,
  fixed,
  show
}: {
  readonly cube: ComparedCube
  readonly rows: readonly Pick<LayoutRow, 'kind' | 'place'>[]
  readonly columns: readonly AxisColumn[]
  readonly fixed: Place
  readonly show: readonly ShownMeasure[]
}): Generator<GrowthShown> {
  const across = show.includes('growth') || show.includes('computed') ? distinctPlaces(columns) : []
  const methods = show.flatMap((measure) => (heldMeasure(measure).when === 'now' ? (averageMethod(measure) ?? []) : []))
  const averaged = new Set<CubeRow>()
  for (const { kind, place: down } of rows) {
    if (kind === 'group') continue
    for (const place of kind === 'average' ? [] : across) {
      const cell = cellAt(cube, joined(joined(down, place), fixed))
      if (cell === null) continue
      if (show.includes('growth')) yield cell
      const computed = show.includes('computed') ? cell.more['computed'] : undefined
      if (computed !== undefined) yield { basis: computed.basis ?? null, rate: computed.value }
    }
    for (const { place } of methods.length === 0 ? [] : columns) {
      const { regions, indicators } = joined(joined(down, place), fixed)
      const row = cube.row(regions, indicators)
      if (row !== null) averaged.add(row)
    }
  }
  for (const { averages } of averaged) {
    for (const method of methods) {
      const average = averages?.[method]
      if (average !== undefined) yield { basis: average.basis, rate: average.value }
    }
  }
}
