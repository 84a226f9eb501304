import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

describe('what is held against a mean of years', () => {
  it('says so in its name, and is no growth on the year before', () => {
    expect(
      readPicture(`
        2023年水资源
        地区|水资源总量（亿立方米）|与上年比较（%）|与多年平均值比较（±%）|较多年平均
        东城|12|13|1.2|0.3
      `)
    ).toEqual({
      B3: '水资源总量 | 2023 | level | 亿立方米 | 东城',
      C3: '水资源总量 | 2023 | growth | % | 东城',
      D3: '水资源总量>比多年平均 | 2023 | growth | % | 东城',
      E3: '水资源总量>比多年平均 | 2023 | change | 亿立方米 | 东城'
    })
  })

  it('is no average growth over these years', () => {
    expect(
      readPicture(`
        2023年粮食
        指标|产量（吨）|比近五年平均增长（%）|同比（%）
        小麦|12|13|1.2
      `)
    ).toMatchObject({
      C3: '产量>小麦>比近五年平均 | 2023 | growth | %',
      D3: '产量>小麦 | 2023 | growth | %'
    })
  })

  it('is told in rows, too', () => {
    expect(
      readPicture(`
        2023年水资源
        指标|数值
        降水量（毫米）|1320
        比上年增长（%）|5
        较常年增长（%）|3
      `)
    ).toMatchObject({ B4: '降水量 | 2023 | growth | %', B5: '降水量>比多年平均 | 2023 | growth | %' })
  })
})

describe('what is more or less than usual', () => {
  it.each([
    ['较常年偏多（%）', 'growth | %'],
    ['比常年同期偏高（毫米）', 'change | 毫米'],
    ['比多年平均偏多幅度（%）', 'growth | %']
  ])('is held against that, and no level nor growth on the year before: %s', (head, told) => {
    expect(
      readPicture(`
        2024年7月各县降水情况
        县|降水量（毫米）|${head}|比上年同期增减（%）
        东城|120.5|12.3|4.1
        西城|90.1|-5.2|3.3
      `)
    ).toMatchObject({
      C3: `降水量>比多年平均 | 2024M07 | ${told} | 东城`,
      D3: '降水量 | 2024M07 | growth | % | 东城'
    })
  })

  it('is below zero where it says less', () => {
    const { tables } = readSheet(
      gridFromText(`
        2024年7月各县降水情况
        县|降水量（毫米）|较常年偏少（%）
        东城|120.5|12.3
        西城|90.1|5.2
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables[0]?.observations.map(({ value }) => value)).toEqual([120.5, -12.3, 90.1, -5.2])
  })

  it('is of what its own words name', () => {
    expect(
      readPicture(`
        2024年7月气象情况
        指标|数值
        降水量（毫米）|120.5
        日照时数较常年偏少（小时）|5.2
        气温较常年高（℃）|1.1
      `)
    ).toMatchObject({
      B4: '日照时数>比多年平均 | 2024M07 | change | 小时',
      B5: '气温>比多年平均 | 2024M07 | change | ℃'
    })
  })

  it('is a state where it is held against nothing', () => {
    expect(
      readPicture(`
        2024年体检情况
        县|血压偏高（人）
        东城|12
        西城|13
      `)
    ).toMatchObject({ B3: '血压偏高 | 2024 | level | 人 | 东城' })
  })
})
