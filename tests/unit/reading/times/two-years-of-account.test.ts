import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

describe('2022—2023年度', () => {
  it('are two years where the title compares them: which of them 本年 is, it does not say', () => {
    const picture = `
      2022—2023年度重点指标对比
      指标|单位|上年|本年|增减%
      GDP|亿元|245|259.9|6.1
    `
    const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect(tables[0]?.questions).toMatchObject([{ code: 'which-period' }])
  })

  it.each(['2022—2023年度重点指标', '2022-2023年度重点指标对比'])('are those that the heads name: %s', (title) => {
    expect(
      readPicture(`
        ${title}
        指标|单位|2022年|2023年|增减%
        GDP|亿元|245|259.9|6.1
      `)
    ).toMatchObject({
      C3: 'GDP | 2022 | level | 亿元',
      D3: 'GDP | 2023 | level | 亿元',
      E3: 'GDP | 2023 | growth | %'
    })
  })

  it('are a season where seasons are told', () => {
    expect(
      readPicture(`
        2022—2023年度供暖情况
        指标|单位|上年度|本年度
        供热面积|万平方米|245|259.9
      `)
    ).toMatchObject({ C3: '供热面积 | 2021/22 | level | 万平方米', D3: '供热面积 | 2022/23 | level | 万平方米' })
  })
})
