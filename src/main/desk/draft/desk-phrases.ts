import { DeskError } from '#contract/error.ts'
import { phraseError } from '#contract/wording/phrase-error.ts'
import { phraseProblem } from '#core/draft/phrases/phrase.ts'
import { isPhraseKey, type PhraseKey, phraseSlots } from '#core/draft/phrases/phrase-slots.ts'
import type { Language } from '#core/language.ts'

import { addChange } from '../store/changes/changes.ts'
import { addEdition, readEditions } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'

/** Phrases of a language by key: what the user put in the place of the program's. */
export type OwnPhrases = Readonly<Partial<Record<PhraseKey, string>>>

/** The user's own phrases that stand. */
export function ownPhrases(store: Store, language: Language): OwnPhrases {
  return store.remember(`phrases ${language}`, () => {
    const prefix = `${language} `
    const own = readEditions(store, 'phrase').filter(({ id }) => id.startsWith(prefix))
    return Object.fromEntries(own.map(({ id, body }) => [id.slice(prefix.length), body as string]))
  })
}

/** The own phrases with edits over them; null takes one away. Throws phrase-… */
export function editedPhrases(own: OwnPhrases, edits: Readonly<Record<string, string | null>>): OwnPhrases {
  const edited: Partial<Record<PhraseKey, string>> = { ...own }
  for (const [key, text] of Object.entries(edits)) {
    if (!isPhraseKey(key)) throw new DeskError('invalid-input', {}, { name: 'phrases', problem: key })
    if (text === null) {
      delete edited[key]
      continue
    }
    const problem = phraseProblem(text, phraseSlots[key])
    if (problem !== null) throw phraseError(problem, text)
    edited[key] = text
  }
  return edited
}

/** Keeps edits as one change, and gives its number. */
export function savePhrases(
  store: Store,
  language: Language,
  edits: Readonly<Record<string, string | null>>,
  author: string | null
): number {
  editedPhrases(ownPhrases(store, language), edits)
  return store.write(() => {
    const change = addChange(store, { kind: 'phrase', about: Object.keys(edits).join(', '), author })
    for (const [key, text] of Object.entries(edits)) addEdition(store, 'phrase', `${language} ${key}`, change, text)
    return change
  })
}
