import { describe, expect, it } from 'vitest'
import type { Region } from '#core/catalogue/regions/region.ts'
import { regionInText } from '#core/catalogue/regions/region-in-text.ts'
import { indexRegions } from '#core/catalogue/regions/region-index.ts'

const region = (code: string, name: string, level: Region['level'], parent: string | null): Region => ({
  ...{ code, name, level, parent, validFrom: null, validTo: null, formerNames: [], sumOf: null }
})
const index = indexRegions([
  region('420000', '湖北省', 'province', null),
  region('422800', '恩施土家族苗族自治州', 'prefecture', '420000'),
  region('422801', '恩施市', 'county', '422800'),
  region('422802', '利川市', 'county', '422800'),
  region('140502', '城区', 'county', '422800'),
  region('422802100', '谋道镇', 'town', '422802')
])
const named = (text: string) => regionInText(text, index, '422802')?.name ?? null

describe('the region that a text names', () => {
  it('is the innermost that is written in full', () => {
    expect(named('恩施市-主要指标')).toBe('恩施市')
    expect(named('湖北省恩施州恩施市2023年')).toBe('恩施市')
    expect(named('2023年 谋 道 镇 报表')).toBe('谋道镇')
    expect(named('恩施州各县')).toBe('恩施土家族苗族自治州')
  })

  it('is none where no name is whole, where a word of the language is meant, or where two stand side by side', () => {
    for (const text of ['恩施主要指标', '城区人口', '恩施市利川市对比', '财政局', '']) expect(named(text)).toBeNull()
  })
})
