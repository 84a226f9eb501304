import type { RateBasis } from '../comparison/comparison-table.ts'
import type { CubeCell } from './pivot/cube.ts'
import type { LayoutWording } from './wording.ts'

/** Which mark stands after growth of which basis, and the notes that explain them. */
export interface GrowthMarks {
  readonly of: Readonly<Record<RateBasis, string>>
  readonly notes: readonly string[]
}

const SIGNS = ['①', '②'] as const

/**
 * Growth that was published, or is only nominal, says so: by one note where all growth of the table is of one basis,
 * else by marks.
 */
export function growthMarks(cells: Iterable<CubeCell>, words: LayoutWording): GrowthMarks {
  const found = new Set<RateBasis>()
  for (const { basis, rate } of cells) if (basis !== null && rate !== null) found.add(basis)
  const none = { published: '', computed: '', nominal: '' }
  const special = (['published', 'nominal'] as const).filter((basis) => found.has(basis))
  const says = { published: words.publishedGrowth, nominal: words.nominalGrowth }
  if (special.length === 0) return { of: none, notes: [] }
  if (found.size === 1) return { of: none, notes: special.map((basis) => words.growthIs(says[basis])) }
  const marks = { ...none }
  const parts: string[] = []
  for (const [at, basis] of special.entries()) {
    marks[basis] = SIGNS[at] ?? ''
    parts.push(`${marks[basis]}${says[basis]}`)
  }
  if (found.has('computed')) parts.push(words.computedElsewise)
  return { of: marks, notes: [words.growthMarks(parts)] }
}
