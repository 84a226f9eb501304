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
    ['2022年比2015年年均增长（%）', '地区生产总值>2016–2022年年均增长 | 2022 | growth | %'],
    ['比2015年平均每年增长%', '地区生产总值>2016–2022年年均增长 | 2022 | growth | %'],
    ['七年平均增长（%）', '地区生产总值>2016–2022年年均增长 | 2022 | growth | %'],
    ['2016-2020年五年年均增长（%）', '地区生产总值>2016–2020年年均增长 | 2020 | growth | %'],
    ['“十三五”前三年年均增长（%）', '地区生产总值>2016–2018年年均增长 | 2018 | growth | %'],
    ['“十三五”后两年平均增长（%）', '地区生产总值>2019–2020年年均增长 | 2020 | growth | %'],
    ['“十四五”以来年均增长（%）', '地区生产总值>“十四五”以来>年均增长 | 2022 | growth | %'],
    ['“十四五”年均增长目标（%）', '地区生产总值>2021–2025年年均增长 | 2025 | target | %'],
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

  it('as an average growth that names no years is told by the two years beside it', () => {
    expect(
      read(`
        各乡镇常住人口
        地区|常住人口||增减数|年均增长率|占全县比重|
        |2010年|2020年|（人）|（%）|2010年|2020年
        全县|452118|419706|-32412|-0.74|100|100
        城东街道|61204|92873|31669|4.26|13.54|22.13
      `)
    ).toMatchObject({
      D4: '常住人口>比2010年 | 2020 | change | 人 | 全县',
      E4: '常住人口>2011–2020年年均增长 | 2020 | growth | % | 全县'
    })
    // At constant prices no figure says it: the two years alone do.
    expect(read('指标|单位|2015年|2023年|年均增长%\n地区生产总值|亿元|100|200|7.1')).toMatchObject({
      E2: '地区生产总值>2016–2023年年均增长 | 2023 | growth | %'
    })
  })

  it('is told by those of several years from which its figures follow, and by none where they follow from none', () => {
    const rows = (growth: string, other: string) =>
      `指标|单位|2015年|2020年|2023年|年均增长%\n产值|亿元|100|110|133.1|${growth}\n人口|万人|50|51|52|${other}`
    expect(read(rows('6.56', '0.65'))).toMatchObject({ F3: '人口>2021–2023年年均增长 | 2023 | growth | %' })
    expect(read(rows('3.64', '0.49'))).toMatchObject({ F3: '人口>2016–2023年年均增长 | 2023 | growth | %' })
    expect(read(rows('7.2', '0.9'))).toMatchObject({ F3: '人口>年均增长 | 2023 | growth | %' })
  })

  it('beside one over other years takes none of theirs', () => {
    expect(read('指标|单位|2022年|2023年|“十三五”年均增长（%）|年均增长%\n产值|亿元|10|11|6.6|5.1')).toMatchObject({
      E2: '产值>2016–2020年年均增长 | 2020 | growth | %',
      F2: '产值>年均增长 | 2023 | growth | %'
    })
  })

  it('towards a year that is planned is planned itself', () => {
    expect(read('指标|单位|2020年实际|2025年目标|年均增长（%）\n产值|亿元|110|133.1|6.5')).toMatchObject({
      E2: '产值>2021–2025年年均增长 | 2025 | target | %'
    })
    const plan =
      '“十四五”规划主要指标\n指标|单位|2020年|2025年|年均增长[累计]（%）|属性\n产值|亿元|110|133.1|6.5|预期性'
    expect(read(plan)).toMatchObject({ E3: '产值>2021–2025年年均增长 | 2025 | target | %' })
  })

  it('of the months of two years is told by both', () => {
    expect(read('工业增加值增速\n月份|同比增长%|两年平均增长%\n2021年1-3月|24.5|6.8')).toMatchObject({
      C3: '工业增加值>2020–2021年年均增长 | 2021M01-03 | growth | %'
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
