import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('本月累计 and 本季累计', () => {
  const years = ['本年累计', '1-9月累计', '年初至本月累计', '今年以来']
  const months = ['本月累计', '当月累计']
  it.each(years.flatMap((year) => months.map((month) => [month, year])))('part %s from %s', (month, year) => {
    expect(
      read(`
        2024年9月国库收入
        科目|${month}（万元）|上年同月累计（万元）|${year}（万元）|上年同期（万元）|增减%
        增值税|27.69|26|80|70|14.3
        所得税|102.84|100|290|280|3.6
      `)
    ).toMatchObject({
      B3: '增值税 | 2024M09 | level | 万元',
      C3: '增值税 | 2023M09 | level | 万元',
      D4: '所得税 | 2024M01-09 | level | 万元',
      E4: '所得税 | 2023M01-09 | level | 万元',
      F4: '所得税 | 2024M01-09 | growth | %'
    })
  })

  it.each([
    ['本月', '本月累计', '2024M09', '2024M01-09'],
    ['本月', '本月止累计', '2024M09', '2024M01-09'],
    ['9月', '至本月累计', '2024M09', '2024M01-09']
  ])('add up the months so far behind the month: %s | %s', (month, sum, one, all) => {
    expect(
      read(`
        2024年9月产品产量
        产品|${month}（吨）|${sum}（吨）|同比±%
        水泥|11|27.69|8
        生铁|39|102.84|2
      `)
    ).toMatchObject({ B3: `产品产量>水泥 | ${one} | level | 吨`, C4: `产品产量>生铁 | ${all} | level | 吨` })
  })

  it.each([
    ['本季累计支出|人均月补助', '2024Q3'],
    ['本季度累计支出|人均月补助', '2024Q3'],
    ['当季累计支出|本年累计支出', '2024Q3'],
    ['本季支出|本季累计支出', '2024Q3'],
    ['本年累计支出|本季支出', '2024Q1-3']
  ])('are of the quarter where no other column tells it: %s', (heads, time) => {
    expect(
      read(`
        2024年第三季度低保情况
        单位：万元
        乡镇|${heads}
        城关镇|27.69|80
        白鹤镇|102.84|290
      `)['B4']
    ).toBe(`支出 | ${time} | level | 万元 | 城关镇`)
  })

  it.each(['本日', '当日', '今日', '当日完成'])('leave %s a day and no month', (day) => {
    const found = read(`
      2024年9月15日电力日报
      项目|单位|${day}|本月累计|本年累计|同比%
      发电量|万千瓦时|120|1800|43000|3
      供电量|万千瓦时|110|1700|42000|2
    `)
    expect(found).toMatchObject({
      D3: '发电量 | 2024M09 | level | 万千瓦时',
      E4: '供电量 | 2024M01-09 | level | 万千瓦时',
      F3: '发电量 | 2024M01-09 | growth | %'
    })
    expect(found['C3']).toBe(`发电量>${day} |  | level | 万千瓦时`)
  })
})
