import type { Language } from '#core/language.ts'
import type { DeskErrorData } from '../error.ts'
import { changeListText } from './changes.ts'
import { chinese } from './errors/chinese.ts'
import { english } from './errors/english.ts'
import type { ErrorWords } from './errors/error-words.ts'

/** An error in words: what happened and what to do. The place is the caller's to show. */
export function errorWords(error: Pick<DeskErrorData, 'code' | 'params'>, language: Language): ErrorWords {
  const { what, remedy } = (language === 'zh-CN' ? chinese : english)[error.code]
  const filled = (text: string): string =>
    text.replace(/\{(\w+)(:changes)?\}/g, (whole, name: string, as: string | undefined) => {
      const value = String(error.params[name] ?? whole)
      return as === undefined ? value : changeListText(value.split('\n'), Number(error.params['count']), language)
    })
  return { what: filled(what), remedy: filled(remedy) }
}
