import { describe, expect, it } from 'vitest'
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
