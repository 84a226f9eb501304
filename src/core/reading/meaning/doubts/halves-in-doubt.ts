import type { Grid } from '../../grid.ts'
import type { Question, ReadingContext } from '../../reading.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import { ownWords } from '../measures/one-of-several.ts'
import { headsTogether, readingSaid } from './head-doubt.ts'
import { type OpenHalves, openHalves } from './open-halves.ts'

/** A table with names over two rows as a person says, and what is asked of that. */
export interface SettledHalves {
  readonly structure: TableStructure
  readonly questions: readonly Question[]
}

/**
 * Joins 规模以上 and 工业增加值 to one name where a person says so, or where it is likelier as long as nobody does. All such
 * pairs of a table are asked about at once. What a person hung somewhere stays there.
 */
export function settleHalves(grid: Grid, structure: TableStructure, context: ReadingContext): SettledHalves {
  const isHung = context.corrections?.some(({ kind }) => kind === 'parent') === true
  if (isHung || structure.reasons.some(({ code }) => code === 'records')) return { structure, questions: [] }
  const found = openHalves(grid, structure, context.isIndicator ?? (() => false))
  const [first] = found
  if (first === undefined) return { structure, questions: [] }
  const words = (index: number | undefined): string => ownWords(structure.labels[index ?? -1] as StructureLabel)
  const upperLabel = structure.labels[first.upper] as StructureLabel
  const head = headsTogether(found.flatMap(({ upper, lower }) => [words(upper), words(lower)]))
  const guess = found.every(({ isLikely }) => isLikely) ? 'one-name' : 'group'
  const rows = new Set(
    found.flatMap(({ upper, members }) => [upper, ...members].map((index) => structure.labels[index]?.row))
  )
  const params = {
    ...{
      upper: words(first.upper),
      lower: words(first.lower),
      joined: ownWords({ ...upperLabel, text: first.joined })
    },
    ...{ group: words(first.group), member: words(first.members[0]) },
    ...{ count: structure.entries.filter(({ row }) => rows.has(row)).length, values: structure.entries.length }
  }
  const question: Question = { code: 'which-halves', head, guess, params, at: structure.range }
  const meant = readingSaid(context.heads ?? [], 'which-halves', head) ?? guess
  return { structure: meant === 'one-name' ? joinedAt(structure, found) : structure, questions: [question] }
}

/** The first half has both rows, and what was read as the group's stands where the group did. */
function joinedAt(structure: TableStructure, found: readonly OpenHalves[]): TableStructure {
  const { labels, entries } = structure
  const takenIn = new Map(found.map(({ upper, lower }) => [lower, upper]))
  const halves = new Map(found.map((pair) => [pair.upper, pair]))
  const placeOf = labels.map((_, index) => index)
  let next = 0
  for (const index of labels.keys()) placeOf[index] = takenIn.has(index) ? -1 : next++
  const now = (index: number): number => placeOf[takenIn.get(index) ?? index] as number
  const groups = new Map(found.map(({ group }) => [group, labels[group]?.parent ?? null]))
  const kept = labels.flatMap((label, index) => {
    if (takenIn.has(index)) return []
    const over = label.parent !== null && groups.has(label.parent) ? groups.get(label.parent) : label.parent
    const parent = over == null ? null : now(over)
    const pair = halves.get(index)
    if (pair === undefined) return [{ ...label, parent }]
    const bottom = labels[pair.lower]?.span.bottom ?? label.span.bottom
    return [{ ...label, parent, text: pair.joined, span: { ...label.span, bottom } }]
  })
  return {
    ...structure,
    labels: kept,
    entries: entries.map((entry) => ({
      ...entry,
      rowLabels: entry.rowLabels.map(now),
      columnLabel: entry.columnLabel === null ? null : now(entry.columnLabel),
      attributes: entry.attributes.map(now)
    }))
  }
}
