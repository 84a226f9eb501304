import { describe, expect, it } from 'vitest'
import type { Indicator } from '#contract/figure.ts'
import { spell } from '../../../src/core/catalogue/search/spelling.ts'
import { indicatorIds } from '../../../src/main/cli/terminal/chosen.ts'

function indicator(id: string, name: string, aliases: readonly string[] = []): Indicator {
  return { id, name, aliases, pinyin: spell(name), aliasPinyin: aliases.map(spell) } as unknown as Indicator
}

const all = [
  indicator('gdp', '地区生产总值', ['GDP', '生产总值']),
  indicator('grain', '粮食产量', ['粮食']),
  indicator('tax', '税收收入'),
  indicator('sugar', '糖料产量'),
  indicator('beet', '甜菜产量', ['糖料产量'])
]

describe('indicators named in the terminal', () => {
  it.each([
    ['地区生产总值', 'gdp'],
    ['GDP', 'gdp'],
    ['gdp', 'gdp'],
    ['dqsczz', 'gdp'],
    ['DQSCZZ', 'gdp'],
    ['diqushengchanzongzhi', 'gdp'],
    ['di qu sheng chan zong zhi', 'gdp'],
    ['sczz', 'gdp'],
    ['ssrs', null],
    ['sssr', 'tax']
  ])('%s is %s', (named, id) => {
    if (id === null) expect(() => indicatorIds(all, [named])).toThrow('unknown-indicator')
    else expect(indicatorIds(all, [named])).toEqual([id])
  })

  it('a part of the letters names nothing: dqsc may be more than one thing next year', () => {
    expect(() => indicatorIds(all, ['dqsc'])).toThrow('unknown-indicator')
  })

  it('letters of a name go before those of an alias', () => {
    expect(indicatorIds(all, ['tlcl'])).toEqual(['sugar'])
  })

  it('letters of several are refused with their names', () => {
    const two = [indicator('a', '茶叶产量'), indicator('b', '产业产量')]
    expect(() => indicatorIds(two, ['cycl'])).toThrow('茶叶产量')
  })

  it('nothing named is all', () => {
    expect(indicatorIds(all, [])).toBeNull()
  })
})
