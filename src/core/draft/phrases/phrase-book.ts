import type { Language } from '../../language.ts'
import { enUS } from './en-us.ts'
import { phraseProblem } from './phrase.ts'

import { isPhraseKey, type PhraseBook, type PhraseKey, phraseSlots } from './phrase-slots.ts'

import { zhCN } from './zh-cn.ts'

/** The phrases as the program brings them. */
export const builtInPhrases: Readonly<Record<Language, PhraseBook>> = { 'zh-CN': zhCN, 'en-US': enUS }

/** The program's phrases with the user's own in their place; an own one that cannot be used is passed over. */
export function phraseBook(language: Language, own: Readonly<Partial<Record<PhraseKey, string>>>): PhraseBook {
  const usable = Object.entries(own).filter(
    ([key, text]) => isPhraseKey(key) && phraseProblem(text, phraseSlots[key]) === null
  )
  return { ...builtInPhrases[language], ...Object.fromEntries(usable) }
}
