import { describe, expect, it } from 'vitest'
import { type Phrase, say } from '../../../src/main/electron/wording.ts'
import { enUS } from '../../../src/renderer/app/i18n/en-US/index.ts'
import { zhCN } from '../../../src/renderer/app/i18n/zh-CN/index.ts'

describe('the window’s menu', () => {
  it('calls things as the page does', () => {
    for (const [language, { frame }] of [
      ['zh-CN', zhCN],
      ['en-US', enUS]
    ] as const) {
      const pairs: readonly (readonly [Phrase, string])[] = [
        ['import', `${frame.welcome.import}…`],
        ['new-desk', frame.desk.new],
        ['open-desk', frame.desk.open],
        ['copy-desk', frame.desk.copy],
        ['palette', `${frame.palette}…`],
        ['keys', frame.help],
        ['guide', frame.guide]
      ]
      for (const [phrase, words] of pairs) expect([phrase, say(language, phrase)]).toEqual([phrase, words])
    }
  })
})
