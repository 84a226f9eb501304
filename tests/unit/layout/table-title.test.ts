import { describe, expect, it } from 'vitest'
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
