import { describe, expect, it } from 'vitest'
import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { Indicator } from '#contract/figure.ts'
import { spell } from '#core/catalogue/search/spelling.ts'
import { nameChoices } from '../../../src/renderer/features/import/outcome/names/name-choices.ts'

function named(name: string, aliases: readonly string[] = []): Indicator {
  return {
    ...{ id: name, name, nameEn: null, aliases: [...aliases], unit: '人', decimals: 0, kind: 'stock' },
    ...{ priceBasis: 'none', direction: 'neutral', aggregation: 'sum', chapter: '教育', department: null, order: 0 },
    ...{ parent: null, formula: null, merged: [], figures: 0 },
    ...{ pinyin: spell(name), aliasPinyin: aliases.map(spell) }
  }
}

const catalogue = ['教职工数', '小学专任教师数', '小学学校数', '专任教师数', '在校学生数'].map((name) => named(name))
const near: ImportName['suggestions'] = [
  { indicator: '小学专任教师数', name: '小学专任教师数', nameEn: null, score: 0.8, why: 'similar-name' },
  { indicator: '教职工数', name: '教职工数', nameEn: null, score: 0.4, why: 'similar-name' }
]
const ids = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id)

describe('what a name of a return may be taken for', () => {
  it('is first what the name suggests, as long as nothing is typed', () => {
    const choices = nameChoices('', near, catalogue)
    expect(ids(choices.near)).toEqual(['小学专任教师数', '教职工数'])
    expect(ids(choices.indicators)).toEqual(['小学学校数', '专任教师数', '在校学生数'])
    expect(choices.wordsFirst).toBe(true)
  })

  it.each(['小学专任教师数', '小学专任', 'xxzrjs', 'xiaoxuezhuan', 'zrjs'])('%s finds a suggested one too', (typed) => {
    const choices = nameChoices(typed, near, catalogue)
    expect(ids(choices.indicators)).toContain('小学专任教师数')
    expect(choices).toMatchObject({ near: [], wordsFirst: false })
  })

  it('puts the best match of what is typed before all else, though another is suggested', () => {
    expect(ids(nameChoices('专任教师数', near, catalogue).indicators)).toEqual(['专任教师数', '小学专任教师数'])
    // Of equals the one that the name suggests.
    expect(ids(nameChoices('小学', near, catalogue).indicators)).toEqual(['小学专任教师数', '小学学校数'])
  })

  it('is found by the sounds of an alias', () => {
    const renamed = [...catalogue, named('全县生产总值', ['地区生产总值'])]
    for (const typed of ['dqsczz', 'diqusheng', '地区生产'])
      expect(ids(nameChoices(typed, near, renamed).indicators)).toEqual(['全县生产总值'])
  })

  it('is nothing of the catalogue where nothing like it is there', () => {
    expect(nameChoices('没有的', near, catalogue)).toEqual({ near: [], indicators: [], wordsFirst: false })
  })
})
