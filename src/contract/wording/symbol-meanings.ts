import type { Language } from '#core/language.ts'
import type { SymbolMeaning } from '../figure.ts'
import { type Sentence, say } from './sentence.ts'

/** What a symbol in the place of a figure says: 数据不详; null: nobody said what it means. */
export function meaningText(meaning: SymbolMeaning | null, language: Language): string | null {
  return meaning === null || meaning === 'unspecified' ? null : say(sentences[meaning], language)
}

/** “…”, 数据不详: a sign with what it means, where that was said. */
export function signText(symbol: string, meaning: SymbolMeaning | null, language: Language): string {
  const text = meaningText(meaning, language)
  if (text === null) return symbol
  return language === 'zh-CN' ? `${symbol}（${text}）` : `${symbol} (${text})`
}

const sentences: Readonly<Record<Exclude<SymbolMeaning, 'unspecified'>, Sentence>> = {
  negligible: { zh: '不足最小单位数', en: 'too small for the unit' },
  none: { zh: '没有', en: 'none' },
  unknown: { zh: '数据不详', en: 'not known' },
  suppressed: { zh: '不公布', en: 'withheld' },
  'not-applicable': { zh: '不适用', en: 'not applicable' }
}
