import type { Language } from '#core/language.ts'

/** The language to answer in: --lang, else the environment’s, else the system’s; English where that is not Chinese. */
export function terminalLanguage(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv,
  systemLocale: string = Intl.DateTimeFormat().resolvedOptions().locale
): Language {
  const locale = asked || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || systemLocale
  return /^zh/i.test(locale) ? 'zh-CN' : 'en-US'
}
