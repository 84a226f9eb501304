import { describe, expect, it } from 'vitest'
import { matchesName } from '../../../src/renderer/ui/name-search.ts'

const gdp = { name: '地区生产总值', nameEn: 'Gross regional product', aliases: ['GDP', '生产总值'], initials: 'dqsczz' }

describe('finding an indicator by what was typed', () => {
  it('takes the name, pinyin initials, an alias or the English name', () => {
    for (const query of ['生产总值', 'dqsczz', 'DQSC', 'gdp', 'gross regional', '']) {
      expect(matchesName(gdp, query), query).toBe(true)
    }
  })

  it('wants every word', () => {
    expect(matchesName(gdp, '地区 sczz')).toBe(true)
    expect(matchesName(gdp, '地区 人口')).toBe(false)
  })

  it('takes full-width letters for what they are', () => {
    expect(matchesName(gdp, 'ＧＤＰ')).toBe(true)
  })
})
