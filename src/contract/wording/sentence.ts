import type { WordingLanguage } from './errors.ts'

/** A sentence in both languages; `{name}` stands for a parameter. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

export type Params = Readonly<Record<string, string | number>>

/** The sentence in a language with its parameters filled in; numbers in groups of three. */
export function say(sentence: Sentence, language: WordingLanguage, params: Params = {}): string {
  const text = language === 'zh-CN' ? sentence.zh : sentence.en
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value
  })
}
