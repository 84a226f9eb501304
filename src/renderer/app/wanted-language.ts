import type { Language } from '#core/language.ts'

/** Until a person chooses: the first of ours among the languages that they want pages in, best first; else Chinese. */
export function wantedLanguage(languages: readonly string[]): Language {
  const known = languages.flatMap((one): Language[] =>
    /^zh\b/i.test(one) ? ['zh-CN'] : /^en\b/i.test(one) ? ['en-US'] : []
  )
  return known[0] ?? 'zh-CN'
}
