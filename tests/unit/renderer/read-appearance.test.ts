import { describe, expect, it } from 'vitest'
import { readAppearance } from '../../../src/renderer/app/read-appearance.ts'

describe('how the interface looks', () => {
  it.each([
    [['en-US', 'en'], 'en-US'],
    [['zh-TW', 'en-US'], 'zh-CN'],
    [['fr-FR', 'en-GB', 'zh-CN'], 'en-US'],
    [['fr-FR'], 'zh-CN'],
    [[], 'zh-CN']
  ])('is at first in the language that is wanted of %j: %s', (languages, language) => {
    expect(readAppearance(null, languages).language).toBe(language)
    expect(readAppearance('{"theme":"dark"}', languages)).toMatchObject({ language, theme: 'dark' })
  })

  it('stays as it was chosen, and takes nothing that it does not know', () => {
    expect(readAppearance('{"language":"zh-CN","rowHeight":24}', ['en-US'])).toMatchObject({
      language: 'zh-CN',
      rowHeight: 24
    })
    expect(readAppearance('{"rowHeight":1}', []).rowHeight).toBe(28)
  })
})
