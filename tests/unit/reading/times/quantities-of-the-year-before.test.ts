import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

describe('a quantity that says the time before in its name', () => {
  it('is of that time, alone in its list', () => {
    expect(
      readPicture(`
        2023年项目情况
        指标|单位|数值
        上一年项目数量|个|12
        去年粮食产量|吨|1200
        上一年度的投资总额|万元|120
        前年常住人口|人|900
        财政收入|万元|45
      `)
    ).toEqual({
      C3: '项目数量 | 2022 | level | 个',
      C4: '粮食产量 | 2022 | level | 吨',
      C5: '投资总额 | 2022 | level | 万元',
      C6: '常住人口 | 2021 | level | 人',
      C7: '财政收入 | 2023 | level | 万元'
    })
  })

  it('is of that time as a head over places', () => {
    expect(
      readPicture(`
        2023年招商引资情况
        乡镇|上一年项目数量（个）|上期到位资金（万元）|项目总数（个）
        东城|12|130|14
      `)
    ).toEqual({
      B3: '项目数量 | 2022 | level | 个 | 东城',
      C3: '到位资金 | 2022 | level | 万元 | 东城',
      D3: '项目总数 | 2023 | level | 个 | 东城'
    })
  })

  it('is of the end of that year whatever months the table is of, and of the month before in one of a month', () => {
    expect(
      readPicture(`
        2023年3月人口与项目
        指标|单位|数值
        上年末常住人口|人|12000
        上月项目数量|个|3
        项目数量|个|4
      `)
    ).toMatchObject({
      C3: '常住人口 | 2022 | level | 人',
      C4: '项目数量 | 2023M02 | level | 个',
      C5: '项目数量 | 2023M03 | level | 个'
    })
  })

  it('is told now where it was only left from then, or speaks of this year, too', () => {
    expect(
      readPicture(`
        2023年项目情况
        指标|单位|数值
        上年结转项目数|个|12
        上年结余|万元|3
        上年签约今年开工项目数量|个|5
        上年度计划投资额|万元|5
      `)
    ).toMatchObject({
      C3: '上年结转项目数 | 2023 | level | 个',
      C4: '上年结余 | 2023 | level | 万元',
      C5: '上年签约今年开工项目数量 | 2023 | level | 个'
    })
  })
})
