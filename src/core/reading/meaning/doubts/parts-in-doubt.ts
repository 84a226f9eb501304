import type { Correction } from '../../correction/correction.ts'
import type { Grid } from '../../grid.ts'
import type { Question, ReadingContext } from '../../reading.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import { ownWords } from '../measures/one-of-several.ts'
import { type OpenFellows, openFellows } from './fellows-of-parts.ts'
import { headsTogether, readingSaid } from './head-doubt.ts'

/** A table with what follows its parts set under their wholes as a person says, and what is asked of that. */
export interface SettledParts {
  readonly structure: TableStructure
  readonly questions: readonly Question[]
}

/**
 * Sets what follows 其中：小学 under the whole as 小学 is, where together they make it or a person says so, or where it is
 * likelier as long as nobody does. What a person hung somewhere stays there.
 */
export function settleParts(grid: Grid, structure: TableStructure, context: ReadingContext): SettledParts {
  const settled = { structure, questions: [] }
  if (structure.reasons.some(({ code }) => code === 'records')) return settled
  const said = hungByPerson(structure, context.corrections ?? [])
  const found = openFellows(grid, structure, context.isIndicator ?? (() => false)).flatMap((open) => {
    const names = open.names.filter((name) => !said.has(name))
    return said.has(open.part) || names.length === 0 ? [] : [{ ...open, names }]
  })
  if (found.length === 0) return settled
  const parents = new Map<number, OpenFellows>()
  const questions: Question[] = []
  for (const open of found) {
    const { head, ...question } = questionOf(open, structure)
    const answer = readingSaid(context.heads ?? [], 'which-parts', head)
    if (!open.isSure && !questions.some((one) => one.head === head)) questions.push({ ...question, head })
    if (open.isSure || (answer ?? question.guess) === 'following')
      for (const name of open.names) parents.set(name, open)
  }
  return { structure: { ...structure, labels: structure.labels.map(hung) }, questions }

  function hung(label: StructureLabel, index: number): StructureLabel {
    const open = parents.get(index)
    if (open === undefined) return label
    const { classified } = structure.labels[open.part] as StructureLabel
    return { ...label, parent: open.whole, ...(classified !== undefined && { classified }) }
  }
}

/** The labels of which a person said where they belong. */
function hungByPerson({ labels }: TableStructure, corrections: readonly Correction[]): ReadonlySet<number> {
  const hung = corrections.flatMap((one) => (one.kind === 'parent' ? [one.label] : []))
  if (hung.length === 0) return NONE
  return new Set(
    labels.flatMap(({ row, column }, index) =>
      hung.some((label) => label.row === row && label.column === column) ? [index] : []
    )
  )
}

const NONE: ReadonlySet<number> = new Set()

function questionOf(
  { whole, part, names, isLikely }: OpenFellows,
  { labels, entries, range }: TableStructure
): Question & { readonly head: string } {
  const words = (index: number | undefined): string => ownWords(labels[index ?? -1] as StructureLabel)
  const rows = new Set(names.map((name) => labels[name]?.row))
  const listed = names.slice(0, MOST_NAMED).map(words).join('、')
  const params = {
    ...{ whole: words(whole), part: words(part), names: names.length > MOST_NAMED ? `${listed}…` : listed },
    ...{ count: entries.filter(({ row }) => rows.has(row)).length, values: entries.length }
  }
  return {
    code: 'which-parts',
    head: headsTogether([whole, part, names[0]].map(words)),
    guess: isLikely ? 'following' : 'marked',
    params,
    at: range
  }
}

/** More names are not read in a question. */
const MOST_NAMED = 4
