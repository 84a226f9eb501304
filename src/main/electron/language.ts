import { app } from 'electron'
import type { Language } from '#core/language.ts'

/** Before the interface has said its own: Chinese, but for a system that is not. */
function systemLanguage(): Language {
  const locale = app.getLocale()
  return locale === '' || locale.startsWith('zh') ? 'zh-CN' : 'en-US'
}

/** The language of menus and dialogs: follows the interface's. */
export interface LanguageInUse {
  get(): Language
  set(language: Language): void
}

/** `chosen`: by the person, last time; null: never. */
export function createLanguageInUse(chosen: Language | null, onChange: (language: Language) => void): LanguageInUse {
  let language = chosen ?? systemLanguage()
  return {
    get: () => language,
    set(next) {
      if (next === language) return
      language = next
      onChange(next)
    }
  }
}
