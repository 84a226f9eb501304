import { describe, expect, it } from 'vitest'
import type { Language } from '#core/language.ts'
import { tableTitle } from '#core/layout/table-title.ts'

const gdp = { name: '地区生产总值', nameEn: 'GDP' }

describe('the title of a table of one indicator', () => {
  it('says once that it is of regions where both its names do', () => {
    const title = (regions: readonly string[]) => tableTitle({ regions, indicators: [gdp], periods: ['2023'] }, 'zh-CN')
    expect(title(['甲县', '乙县', '丙县', '丁县'])).toBe('各地区生产总值（2023年）')
    expect(title(['大兴安岭地区'])).toBe('大兴安岭地区生产总值（2023年）')
    expect(title(['恩施市'])).toBe('恩施市地区生产总值（2023年）')
  })
})

describe('the years in a title', () => {
  const title = (years: readonly number[], language: Language = 'zh-CN') =>
    tableTitle({ regions: ['全国'], indicators: [gdp], periods: years.map(String) }, language)

  it('are those of the table, not all between the first and the last', () => {
    expect(title([2019, 2020, 2021])).toBe('全国地区生产总值（2019—2021年）')
    expect(title([1978, 2019, 2020, 2021, 2022, 2023])).toBe('全国地区生产总值（1978年、2019—2023年）')
    expect(title([1978, 2023, 2024])).toBe('全国地区生产总值（1978年、2023—2024年）')
    expect(title([1978, 1980, 1985, 1990, 1995, 2000])).toBe('全国地区生产总值（1978—2000年主要年份）')
    expect(title([2023])).toBe('全国地区生产总值（2023年）')
    expect(title([1978, 1980, 1985, 1990, 1995], 'en-US')).toContain('selected years 1978–1995')
  })
})
