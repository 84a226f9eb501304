import type { RateBasis } from '../comparison/comparison-table.ts'
import type { ComparedTable } from './compared-table.ts'
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
export function growthMarks(table: ComparedTable, words: LayoutWording): GrowthMarks {
  const found = new Set<RateBasis>()
  for (const row of table.rows) {
    for (const cell of row.cells) if (cell.basis !== null && cell.rate !== null) found.add(cell.basis)
  }
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
