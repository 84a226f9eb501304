import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexSearch } from '../../../src/core/catalogue/search/search-index.ts'
import { mayBeSounds, type Searched, searchScore } from '../../../src/core/catalogue/search/search-score.ts'
import { spell } from '../../../src/core/catalogue/search/spelling.ts'

function named(name: string, more: Omit<Searched, 'name' | 'pinyin'> = {}): Searched {
  return { name, pinyin: spell(name), ...more }
}

const gdp = named('地区生产总值', { aliases: ['GDP', '生产总值'], code: 'gdp' })
const revenue = named('地方一般公共预算收入')
const lichuan = named('利川市', { code: '422802' })

describe('the sounds of a name', () => {
  it.each([
    ['地区生产总值', 'di qu sheng chan zong zhi'],
    ['重庆市', 'chong qing shi'],
    ['银行存款余额', 'yin hang cun kuan yu e'],
    ['绿化', 'lv hua'],
    ['5G基站数', '5 g ji zhan shu'],
    ['R&D经费支出', 'r d jing fei zhi chu']
  ])('%s is spelled %s', (name, sounds) => {
    expect(spell(name)).toBe(sounds)
  })
})

describe('searching', () => {
  it.each(['dqsczz', 'DQSC', 'sczz', 'diqusheng', 'shengchan', '生产', 'gdp', 'ｇｄｐ', ''])('%s finds it', (query) => {
    expect(searchScore(gdp, query)).toBeGreaterThan(0)
  })

  it('finds pinyin only from the beginning of a sound', () => {
    expect(searchScore(gdp, 'iqu')).toBe(0)
    expect(searchScore(gdp, 'hengchan')).toBe(0)
    expect(searchScore(revenue, 'dqsczz')).toBe(0)
  })

  it('finds by an alias what it names, not what it only mentions', () => {
    const aliases = ['地区生产总值>工业', '工业占地区生产总值比重']
    const industry = named('全部工业增加值', { aliases, aliasPinyin: aliases.map(spell) })
    for (const query of ['dqsczz', 'diqusheng', '生产总值>']) expect(searchScore(industry, query)).toBe(0)
    // The whole of a path's innermost name, and the beginning of another alias.
    for (const query of ['gy', 'gongye', '工业', 'gyzdq']) expect(searchScore(industry, query)).toBeGreaterThan(0)
  })

  it('finds codes whole and by their beginning', () => {
    expect(searchScore(lichuan, '4228')).toBeGreaterThan(0)
    expect(searchScore(lichuan, '2802')).toBe(0)
    expect(searchScore(lichuan, '422802')).toBeGreaterThan(searchScore(lichuan, '4228'))
  })

  it('wants every word, however it is written', () => {
    expect(searchScore(revenue, '公共 收入')).toBeGreaterThan(0)
    expect(searchScore(revenue, '公共 shouru')).toBeGreaterThan(0)
    expect(searchScore(revenue, '公共 支出')).toBe(0)
  })

  it('puts the whole first, then the beginning, the beginning of a word, initials, the inside', () => {
    const ranks = [
      searchScore(named('工业'), '工业'),
      searchScore(named('工业增加值'), '工业'),
      searchScore(named('增加值（工业）'), '工业'),
      searchScore(named('规模以上工业增加值'), '工业')
    ]
    expect(ranks.toSorted((one, other) => other - one)).toEqual(ranks)
    expect(new Set(ranks).size).toBe(ranks.length)
    const letters = [
      searchScore(named('工业'), 'gongye'),
      searchScore(named('工业增加值'), 'gongye'),
      searchScore(named('规模以上工业增加值'), 'gongye'),
      searchScore(named('工业'), 'gy'),
      searchScore(named('工业增加值'), 'gy'),
      searchScore(named('规模以上工业增加值'), 'gy')
    ]
    expect(letters.toSorted((one, other) => other - one)).toEqual(letters)
    expect(new Set(letters).size).toBe(letters.length)
  })

  it('puts the name before an alias', () => {
    expect(searchScore(named('总产值'), '总产值')).toBeGreaterThan(
      searchScore(named('农业', { aliases: ['总产值'] }), '总产值')
    )
  })
})

describe('a query without a word of letters', () => {
  it('finds by writing alone, as well as with the sounds', () => {
    const text = fc.string({ unit: fc.constantFrom(...'地区生产gdp1（）中 '), maxLength: 6 })
    fc.assert(
      fc.property(text, text, (name, query) => {
        fc.pre(!mayBeSounds(query))
        expect(searchScore({ name, pinyin: '' }, query)).toBe(searchScore(named(name), query))
      })
    )
    expect(['利川', '利川 gdp', '4228', 'ｌｃ'].map(mayBeSounds)).toEqual([false, true, true, true])
  })
})

describe('a search index', () => {
  it('finds just what a look at each thing finds, best first', () => {
    const text = fc.string({ unit: fc.constantFrom(...'地区生产gdp1（）中'), maxLength: 5 })
    const things = fc.array(fc.record({ name: text, aliases: fc.array(text, { maxLength: 2 }) }), { maxLength: 12 })
    fc.assert(
      fc.property(things, text, fc.constantFrom('', ' 产', ' q'), (list, query, more) => {
        const items = list.map(({ name, aliases }) => named(name, { aliases }))
        const asked = `${query}${more}`
        const plain = items
          .map((item, at) => ({ at, score: searchScore(item, asked) }))
          .filter(({ score }) => score > 0 && asked.trim() !== '')
          .sort((one, other) => other.score - one.score || one.at - other.at)
        const found = indexSearch(items, (item) => item).find(asked)
        expect(found.map(({ item, score }) => ({ at: items.indexOf(item), score }))).toEqual(plain)
      })
    )
  })
})
