import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type RegionData, readRegions, readTowns, type TownData } from '../../../src/core/catalogue/region-data.ts'
import { indexRegions, regionsAbove, regionsNamed } from '../../../src/core/catalogue/region-index.ts'

function resource<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../resources/${name}`, import.meta.url), 'utf8'))
}

const regions = readRegions(resource<RegionData>('regions.json'))
const towns = resource<TownData>('regions-towns.json')
const index = indexRegions(regions)
const codes = (name: string, home?: string) => regionsNamed(name, index, home).map(({ code }) => code)

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
