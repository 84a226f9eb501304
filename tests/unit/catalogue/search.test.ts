import { describe, expect, it } from 'vitest'
import { pinyinInitials } from '../../../src/core/catalogue/pinyin-initials.ts'
import { searchScore } from '../../../src/core/catalogue/search.ts'

const gdp = { name: '地区生产总值', initials: pinyinInitials('地区生产总值'), aliases: ['GDP', '生产总值'] }
const revenue = { name: '地方一般公共预算收入', initials: pinyinInitials('地方一般公共预算收入'), aliases: [] }

describe('pinyin initials', () => {
  it.each([
    ['地区生产总值', 'dqsczz'],
    ['一般公共预算收入', 'ybggyssr'],
    ['重庆市', 'cqs'],
    ['银行存款余额', 'yhckye'],
    ['5G基站数', '5gjzs'],
    ['R&D经费支出', 'rdjfzc']
  ])('%s is found as %s', (name, initials) => {
    expect(pinyinInitials(name)).toBe(initials)
  })
})

describe('searching', () => {
  it('finds by initials, by parts of the name and by aliases', () => {
    for (const query of ['dqsczz', 'DQSC', 'sczz', '生产', 'gdp', ''])
      expect(searchScore(gdp, query)).toBeGreaterThan(0)
    expect(searchScore(revenue, 'dqsczz')).toBe(0)
  })

  it('wants every word', () => {
    expect(searchScore(revenue, '公共 收入')).toBeGreaterThan(0)
    expect(searchScore(revenue, '公共 支出')).toBe(0)
  })

  it('puts the beginning before the middle', () => {
    expect(searchScore(gdp, '地区')).toBeGreaterThan(searchScore(gdp, '总值'))
    expect(searchScore(gdp, 'dq')).toBeGreaterThan(searchScore(gdp, 'sc'))
  })
})
