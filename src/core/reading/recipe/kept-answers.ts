import type { Question, TableReading } from '../reading.ts'
import { lastingWords } from './lasting-words.ts'
import type { RecipeAnswer } from './recipe.ts'

/** More words than these tell no table better. */
const MOST_WORDS = 80

/** What a table of a form is known by: the words of its title and labels. */
export function tableWords({ title, labels }: Pick<TableReading, 'title' | 'labels'>): string[] {
  const words = new Set([title ?? '', ...labels.map(({ text }) => text)].map(lastingWords))
  words.delete('')
  return [...words].slice(0, MOST_WORDS)
}

/**
 * Of a recipe's answers those to what a table asks: of several to one question (of one head, where it is about heads) the
 * one that was given for the table most like it, and none that was given for others alone. The only table of a sheet takes the only answer.
 */
export function answersAbout(
  table: Pick<TableReading, 'title' | 'labels'>,
  answers: readonly RecipeAnswer[],
  isOnly: boolean
): readonly RecipeAnswer[] {
  const words = new Set(tableWords(table))
  const byQuestion = Map.groupBy(answers, ({ code, head }) => `${code} ${lastingWords(head ?? '')}`)
  return [...byQuestion.values()].flatMap((given) => {
    const [only] = given
    if (isOnly && given.length === 1 && only !== undefined && only.about.length === 1) return [only]
    const [best] = given
      .map((answer) => ({ answer, alike: Math.max(...answer.about.map((about) => likeness(about, words))) }))
      .toSorted((one, other) => other.alike - one.alike)
    return best !== undefined && best.alike >= ALIKE ? [best.answer] : []
  })
}

/** The answer that a recipe has to a question: that about the very head goes before one about all heads. */
export function keptAnswerTo(
  { code, head }: Pick<Question, 'code' | 'head'>,
  answers: readonly RecipeAnswer[]
): string | undefined {
  const given = answers.filter((answer) => answer.code === code)
  const words = head === undefined ? null : lastingWords(head)
  const exact = given.find((answer) => answer.head !== null && lastingWords(answer.head) === words)
  return (exact ?? given.find((answer) => answer.head === null))?.value
}

const ALIKE = 0.5

/** The share of the words of the smaller that the other has, too: a table may have grown. */
function likeness(about: readonly string[], words: ReadonlySet<string>): number {
  const common = about.filter((one) => words.has(one)).length
  return common / Math.max(1, Math.min(about.length, words.size))
}
