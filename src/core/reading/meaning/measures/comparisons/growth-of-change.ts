import type { Grid } from '../../../grid.ts'
import type { Measure } from '../../../measure.ts'
import type { TableStructure } from '../../../structure.ts'
import { LabelLists } from '../../labels/label-lists.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { LabelFigures } from '../../labels/whose/label-figures.ts'
import { movesAs } from '../../labels/whose/owner-fits.ts'
import type { ComparedWith } from './compared-with.ts'

/**
 * 余额 | 比上月增减 | 增减% | 比年初增减 | 增减%: a growth that does not say with what it compares, whose figures follow from the
 * level and one of the changes before it, compares with what that does. Where they follow from several, or from the
 * level of a year before as well, the nearest decides nothing: it stays as it is. By index of the label.
 */
export function growthsOfChanges(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  measures: ReadonlyMap<number, Measure>
): ReadonlyMap<number, ComparedWith> {
  const found = new Map<number, ComparedWith>()
  const measureOf = (at: number): Measure | null => measures.get(at) ?? meanings[at]?.measure?.measure ?? null
  const isTold = (at: number): boolean => measureOf(at) === 'change' && meanings[at]?.measure?.against != null
  if (!meanings.some((_, at) => isTold(at))) return found
  const lists = new LabelLists(structure.labels)
  const figures = new LabelFigures(grid, structure)
  structure.labels.forEach(({ axis, attribute }, index) => {
    const measure = meanings[index]?.measure ?? null
    if (axis !== 'column' || attribute !== null || measureOf(index) !== 'growth') return
    if (measure === null || measure.compared || measure.against !== null) return
    const before = lists.before(index, FARTHEST).toReversed()
    const level = before.findIndex((at) => measureOf(at) === null)
    if (level < 0) return
    const told = figures.of(index)
    const now = figures.of(before[level] ?? -1)
    const levels = before.slice(level + 1).filter((at) => measureOf(at) === null)
    if (
      movesAs(
        'growth',
        told,
        now,
        levels.map((at) => ({ figures: figures.of(at), isChange: false }))
      )
    )
      return
    const changes = before.slice(0, level).filter((at) => measureOf(at) === 'change')
    const fitting = changes.filter((at) => movesAs('growth', told, now, [{ figures: figures.of(at), isChange: true }]))
    const against = new Set(fitting.map((at) => meanings[at]?.measure?.against ?? null))
    const [only = null] = against
    if (against.size === 1 && only !== null) found.set(index, only)
  })
  return found
}

/** Neighbours are looked for this far. */
const FARTHEST = 8
