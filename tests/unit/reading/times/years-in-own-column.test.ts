import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('digits behind a name beside a column of years', () => {
  it('belong to the name where the column says another year', () => {
    const found = read(`
      地区|年份|指标|数值|单位
      甲县|2021|项目2021|12.5|万元
      甲县|2021|项目2023|13.5|万元
      甲县|2022|项目2021|14.5|万元
      乙县|2021|项目2023|22.5|万元
    `)
    expect(found['D2']).toBe('项目2021 | 2021 | level | 万元 | 甲县')
    expect(found['D3']).toBe('项目2023 | 2021 | level | 万元 | 甲县')
    expect(found['D4']).toBe('项目2021 | 2022 | level | 万元 | 甲县')
    expect(found['D5']).toBe('项目2023 | 2021 | level | 万元 | 乙县')
  })

  it('say the year once more where it is the same in every row', () => {
    const found = read(`
      地区|年份|指标|数值|单位
      甲县|2021|地区生产总值2021|12.5|万元
      甲县|2022|地区生产总值2022|13.5|万元
      乙县|2021|地区生产总值2021|14.5|万元
    `)
    expect(found['D2']).toBe('地区生产总值 | 2021 | level | 万元 | 甲县')
    expect(found['D3']).toBe('地区生产总值 | 2022 | level | 万元 | 甲县')
  })
})
