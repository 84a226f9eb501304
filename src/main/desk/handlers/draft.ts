import { builtInPhrases, phraseBook } from '#core/draft/phrases/phrase-book.ts'
import { phraseKeys, phraseSlots } from '#core/draft/phrases/phrase-slots.ts'
import { deskDraft } from '../draft/desk-draft.ts'
import { editedPhrases, ownPhrases, savePhrases } from '../draft/desk-phrases.ts'
import type { HandlersOf } from '../handler.ts'

export const draftHandlers: HandlersOf<'draft'> = {
  'draft.write': (session, { language, phrases, ...choice }) => {
    const own = editedPhrases(ownPhrases(session.store, language), phrases)
    return deskDraft(session, choice, phraseBook(language, own), language)
  },

  'draft.phrases': ({ store }, { language }) => {
    const book = phraseBook(language, ownPhrases(store, language))
    return phraseKeys.map((key) => ({
      key,
      text: book[key],
      builtIn: builtInPhrases[language][key],
      needed: [...phraseSlots[key].needed],
      free: [...phraseSlots[key].free]
    }))
  },

  'draft.savePhrases': (session, { language, phrases }) => {
    const change = savePhrases(session.store, language, phrases, session.options.author)
    session.changed('history', 'desk')
    return { change }
  }
}
