import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import {
  type RegionData,
  readRegions,
  readTowns,
  type TownData
} from '../../../src/core/catalogue/regions/region-data.ts'
import { indexRegions, regionsAbove, regionsNamed } from '../../../src/core/catalogue/regions/region-index.ts'

function resource<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../resources/${name}`, import.meta.url), 'utf8'))
}

const regions = readRegions(resource<RegionData>('regions.json'))
const towns = resource<TownData>('regions-towns.json')
const index = indexRegions(regions)
const codes = (name: string, home: string | null = null, year: number | null = null) =>
  regionsNamed(name, index, { home, year }).map(({ code }) => code)

describe('the list of regions', () => {
  it('has 422802 利川市 below its prefecture and province', () => {
    const lichuan = index.byCode.get('422802')
    expect(lichuan).toMatchObject({ name: '利川市', level: 'county', validTo: null })
    expect(regionsAbove(lichuan!, index).map(({ name }) => name)).toEqual(['湖北省', '恩施土家族苗族自治州'])
  })

  it('knows counties that a province governs directly', () => {
    expect(index.byCode.get('429004')).toMatchObject({ name: '仙桃市', parent: '420000' })
    expect(index.byCode.get('110105')).toMatchObject({ name: '朝阳区', parent: '110000' })
  })

  it('has the country above none', () => {
    expect(index.byCode.get('000000')).toMatchObject({ name: '全国', level: 'country', parent: null })
    expect(index.byCode.get('420000')).toMatchObject({ level: 'province', parent: null })
  })

  it('keeps retired codes with their years and never gives a code twice', () => {
    expect(index.byCode.get('230121')).toMatchObject({ name: '呼兰县', validTo: 2003 })
    expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length)
    expect(regions.filter(({ validTo }) => validTo === null).length).toBeGreaterThan(3000)
  })

  it('has the towns of a county with nine digits', () => {
    expect(readTowns(towns, '422802')).toContainEqual(
      expect.objectContaining({ code: '422802001', name: '都亭街道', level: 'town', parent: '422802' })
    )
    expect(readTowns(towns, '000000')).toEqual([])
  })
})

describe('a region by name', () => {
  it.each(['利川市', '利川', '利 川 市', '湖北省利川市', '恩施州利川市'])('%s is 422802', (name) => {
    expect(codes(name)).toEqual(['422802'])
  })

  it.each([
    ['全国', '000000'],
    ['中国', '000000'],
    ['恩施州', '422800'],
    ['广西', '450000'],
    ['内蒙古', '150000'],
    ['延边', '222400'],
    ['北京', '110000']
  ])('%s is %s', (name, code) => {
    expect(codes(name)[0]).toBe(code)
  })

  it('may mean several, those at home first', () => {
    expect(codes('鼓楼区').length).toBeGreaterThan(3)
    expect(codes('鼓楼区', '350100')[0]).toBe('350102')
    expect(codes('没有这个县')).toEqual([])
  })
})

describe('a region by name and year', () => {
  // Oracle: the yearly lists of GB/T 2260 in gb2260. 崇明 became a district in 2016, 富阳 in 2015 (published in the list
  // of September 2015), 闸北 was merged into 静安 in 2015, 卢湾 into 黄浦 in 2011, 崇文 and 宣武 were dissolved in 2010.
  it.each([
    ['崇明', 2015, '310230'],
    ['崇明', 2016, '310151'],
    ['崇明县', 2010, '310230'],
    ['崇明县', 2020, '310151'],
    ['崇明区', 2020, '310151'],
    ['崇明区', 2012, '310230'],
    ['富阳', 2014, '330183'],
    ['富阳', 2015, '330111'],
    ['蓟县', 2015, '120225'],
    ['蓟州区', 2018, '120119'],
    ['闸北区', 2014, '310108'],
    ['闸北', 2014, '310108'],
    ['静安区', 2014, '310106'],
    ['静安区', 2020, '310106'],
    ['卢湾', 2009, '310103'],
    ['黄浦区', 2009, '310101'],
    ['宣武区', 2008, '110104'],
    ['利川', 2003, '422802'],
    ['襄阳市', 2005, '420600'],
    ['襄樊市', 2005, '420600'],
    ['襄阳市', 2020, '420600']
  ])('%s in %i is %s', (name, year, code) => {
    expect(codes(name, null, year)[0]).toBe(code)
  })

  it('holds in every yearly list: a county’s full name is found under the code that the list gives it', () => {
    for (const [list, year] of [
      ['200312', 2003],
      ['200812', 2008],
      ['201410', 2014],
      ['201607', 2016]
    ] as const) {
      const wrong = Object.entries(yearlyList(list))
        .filter(([code, name]) => !isFormal(name) && !code.endsWith('00'))
        .filter(([code, name]) => codes(name, `${code.slice(0, 2)}0000`, year).every((found) => found !== code))
      expect({ list, wrong }).toEqual({ list, wrong: [] })
    }
  })
})

/** Rungs of the code that are no regions. */
const isFormal = (name: string) => /^(?:市辖区|县|市|省直辖|自治区直辖|.*直辖县级行政(?:区划|单位))/.test(name)

function yearlyList(name: string): Readonly<Record<string, string>> {
  return createRequire(import.meta.url)(`gb2260/lib/${name}.json`)
}
