import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { FiguresByLine } from './label-figures.ts'
import { breaksOrder, ranks } from './owner-fits.ts'

/** What owners of ranks are looked for among. */
interface Ranked {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly figures: { of(index: number): FiguresByLine }
}

/**
 * What a rank that stands before all levels (位次 | 县市 | 地区生产总值 | 增长%) may be of, by index of its label: the levels and
 * growths in whose order its places are, down or up, the likeliest first. The one right behind it is ranked if its order
 * fits; where none fits, none is meant.
 */
export function ranksFirst({ labels, meanings, figures }: Ranked): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  const columns = labels.flatMap(({ axis, attribute }, at) => (axis === 'column' && attribute === null ? [at] : []))
  const leftOf = (at: number): number => labels[at]?.span.left ?? 0
  const inOrder = columns.filter((at) => figures.of(at).size > 0).sort((one, other) => leftOf(one) - leftOf(other))
  const [first, ...behind] = inOrder
  if (first === undefined || meanings[first]?.measure?.measure !== 'rank' || meanings[first].names.length > 0)
    return found
  const may = behind.filter((at) => {
    const measure = meanings[at]?.measure?.measure ?? null
    return measure === null || measure === 'growth'
  })
  const places = figures.of(first)
  const fitting = may.filter((at) => isInOrder(places, figures.of(at)))
  const [nearest, only] = [may[0], fitting[0]]
  if (only === undefined) return found
  found.set(first, only === nearest ? [only] : fitting)
  return found
}

/** First place for the largest or, of what is better the smaller it is (综合指数 of the air), for the smallest. */
function isInOrder(places: FiguresByLine, figures: FiguresByLine): boolean {
  if (ranks(places, figures, 1)) return true
  return !breaksOrder(places, new Map([...figures].map(([line, one]) => [line, { ...one, value: -one.value }])))
}
