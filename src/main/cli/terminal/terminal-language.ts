import type { WordingLanguage } from '#contract/wording/sentence.ts'

/** The language to answer in: --lang, else the environment's; Chinese unless that says otherwise. */
export function terminalLanguage(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv,
  systemLocale: string = Intl.DateTimeFormat().resolvedOptions().locale
): WordingLanguage {
  const locale = asked || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || systemLocale
  return /^zh/i.test(locale) ? 'zh-CN' : 'en-US'
}
