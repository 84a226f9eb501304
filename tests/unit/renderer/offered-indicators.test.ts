import { describe, expect, it } from 'vitest'
import type { Indicator } from '#contract/figure.ts'
import { spell } from '#core/catalogue/search/spelling.ts'
import { offeredIndicators } from '../../../src/renderer/features/import/questions/offered-indicators.ts'

function named(name: string, aliases: readonly string[] = []): Indicator {
  return {
    ...{ id: name, name, nameEn: null, aliases: [...aliases], unit: '亿元', decimals: 0, kind: 'flow' },
    ...{ priceBasis: 'none', direction: 'neutral', aggregation: 'sum', chapter: '核算', department: null, order: 0 },
    ...{ parent: null, formula: null, merged: [], figures: 0 },
    ...{ pinyin: spell(name), aliasPinyin: aliases.map(spell) }
  }
}

const catalogue = [named('人均地区生产总值'), named('地区生产总值', ['GDP']), named('粮食产量')]
const offered = (typed: string, ...meant: string[]) =>
  offeredIndicators(typed, meant, catalogue).map(({ name, isNew }) => (isNew ? `新 ${name}` : name))

describe('what an indicator that is typed as an answer may mean', () => {
  it.each(['dqsczz', 'diqushengchan', 'GDP'])('%s is first what it finds', (typed) => {
    expect(offered(typed)[0]).toBe('地区生产总值')
    expect(offered(typed).at(-1)).toBe(`新 ${typed}`)
  })

  it('is a new indicator where nothing is found, and none beside one of that very name', () => {
    expect(offered('旅客吞吐量')).toEqual(['新 旅客吞吐量'])
    expect(offered('地区生产总值')).toEqual(['地区生产总值', '人均地区生产总值'])
    expect(offered(' ')).toEqual([])
  })

  it('is the guess as it stands, though a longer name holds it', () => {
    expect(offered('粮食', '粮食')).toEqual(['新 粮食', '粮食产量'])
  })
})
