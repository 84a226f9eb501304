import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the figure of several years', () => {
  it('as an average growth is told by its years, at the last of them, beside the growth of that year', () => {
    expect(
      read(`
        主要指标
        指标|2022年|2022年比上年增长（%）|平均每年增长（%）|||
        |||1979—2022年|2011-2022年|“十三五”时期|年均
        地区生产总值（亿元）|212|5.1|9.5|8.1|7.2|6.6
      `)
    ).toMatchObject({
      C4: '地区生产总值 | 2022 | growth | %',
      D4: '地区生产总值>1979–2022年年均增长 | 2022 | growth | %',
      E4: '地区生产总值>2011–2022年年均增长 | 2022 | growth | %',
      F4: '地区生产总值>2016–2020年年均增长 | 2020 | growth | %'
    })
  })

  it('is so in rows below those of single years, and with the plan named bare', () => {
    expect(
      read(`
        地区生产总值指数（上年=100）
        年份|地区生产总值|第一产业
        2021|108.0|104.0
        2022|105.0|103.4
        平均每年增长（%）||
        1979-2022|9.6|4.4
        十三五|6.6|4.2
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2022 | index | 上年=100',
      B6: '地区生产总值>1979–2022年年均增长 | 2022 | growth | %',
      B7: '地区生产总值>2016–2020年年均增长 | 2020 | growth | %'
    })
  })

  it.each([
    ['2016—2020年年均增长（%）', '地区生产总值>2016–2020年年均增长 | 2020 | growth | %'],
    ['年均增长%', '地区生产总值>年均增长 | 2022 | growth | %'],
    ['2016-2020年平均每年增加额', '地区生产总值>2016–2020年年均增长 | 2020 | change | 亿元'],
    ['“十三五”时期合计', '地区生产总值>2016–2020年 | 2020 | level | 亿元'],
    ['2025年规划目标', '地区生产总值 | 2025 | target | 亿元']
  ])('in a column: %s', (head, meant) => {
    expect(
      read(`
        主要指标
        指标|单位|2021年|2022年|${head}
        地区生产总值|亿元|200|212|7.1
        年末总人口|万人|90|91|0.1
      `)
    ).toMatchObject({ E3: meant })
  })

  it('in a table of growth is one over them all, and average where the title says so', () => {
    const rows = ['时期|总计|第一产业', '2020年|-1.0|2.0', '“十三五”时期|9.4|4.2'].join('\n')
    expect(read(`全社会固定资产投资增长速度（%）\n${rows}`)).toMatchObject({
      B3: '全社会固定资产投资>总计 | 2020 | growth | %',
      B4: '全社会固定资产投资>总计>2016–2020年 | 2020 | growth | %'
    })
    expect(read(`全社会固定资产投资平均增长速度（%）\n${rows}`)).toMatchObject({
      C4: expect.stringMatching(/第一产业>2016–2020年年均增长 \| 2020 \| growth \| %$/)
    })
  })

  it('is never taken for one of months that are no period', () => {
    expect(
      read(`
        固定资产投资完成额（万元）
        时期|总计|第一产业
        2022年|1100|210
        2023年3-5月|700|110
      `)
    ).toMatchObject({ B4: '固定资产投资完成额>总计 |  | level | 万元' })
  })
})
