import { layoutText, sampleText } from '#contract/wording/questions.ts'
import type { Language } from '#core/language.ts'
import type { LayoutChoice } from '#core/reading/layout/layout.ts'

/** What --layout takes: the reading that looks likelier by form, or the other of the two. */
export const LAYOUT_WORDS = ['as-read', 'other'] as const
export type LayoutWord = (typeof LAYOUT_WORDS)[number]

/** The answer to a question of layout. */
export function chosenLayout(choices: readonly LayoutChoice[], word: LayoutWord | null): string | null {
  return word === null ? null : (choices[LAYOUT_WORDS.indexOf(word)]?.layout ?? null)
}

/** One line for each reading: how to choose it, where it sees header and names, what it makes of a cell. */
export function choiceLines(choices: readonly LayoutChoice[], language: Language): string[] {
  return choices.map(
    (choice, at) =>
      `--layout ${LAYOUT_WORDS[at] ?? ''}: ${layoutText(choice, language)} (${sampleText(choice, language)})`
  )
}
