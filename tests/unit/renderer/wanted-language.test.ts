import { describe, expect, it } from 'vitest'
import { wantedLanguage } from '../../../src/renderer/app/wanted-language.ts'

describe('the language of an interface for which none was chosen', () => {
  it.each([
    [['en-US', 'en'], 'en-US'],
    [['zh-TW', 'en-US'], 'zh-CN'],
    [['fr-FR', 'en-GB', 'zh-CN'], 'en-US'],
    [['fr-FR'], 'zh-CN'],
    [[], 'zh-CN']
  ])('is, where pages are wanted in %j, %s', (languages, language) => {
    expect(wantedLanguage(languages)).toBe(language)
  })
})
