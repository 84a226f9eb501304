import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const regions = (heads: string, figures: readonly string[]): Record<string, string> =>
  read(`
        2025年1-10月主要经济指标
        ${heads}
        清原县|${figures[0]}
        新宾县|${figures[1]}
        抚顺县|${figures[2]}
      `)

describe('a head that names a growth over heads that all say growth', () => {
  it.each(['累计±%', '1-10月累计±%', '同比增长（%）'])('is the growth of what it names (%s)', (lower) => {
    expect(
      regions(`县区|地区生产总值|工业增加值增速\n        |1-10月（万元）|${lower}`, ['100|5.1', '200|6.2', '300|-1.3'])
    ).toMatchObject({
      B4: '地区生产总值 | 2025M01-10 | level | 万元 | 清原县',
      C4: '工业增加值 | 2025M01-10 | growth | % | 清原县',
      C6: '工业增加值 | 2025M01-10 | growth | % | 抚顺县'
    })
  })

  it('stays an indicator of its own where a level of it stands under the same head', () => {
    expect(
      regions(`县区|地区生产总值|工业增加值增速|\n        |1-10月（万元）|1-10月（%）|比上年同期±百分点`, [
        '100|5.1|0.2',
        '200|6.2|0.3',
        '300|-1.3|-2.1'
      ])
    ).toMatchObject({ D4: '工业增加值增速 | 2025M01-10 | change | 百分点 | 清原县' })
  })
})

describe('heads that name times in percent under a growth', () => {
  it('are growth like each other, and no change of a rate', () => {
    expect(
      read(`
        固定资产投资（2025年1-10月）
        指标|单位|总量||增速||
        ||10月|1-10月累计|10月%|1-10月累计%|环比%
        工业投资|亿元|10|100|5|4|1.2
        民间投资|亿元|-|200|-|6|-
      `)
    ).toMatchObject({
      F4: '工业投资 | 2025M01-10 | growth | %',
      F5: '民间投资 | 2025M01-10 | growth | %',
      G4: '工业投资>环比 | 2025M10 | growth | %'
    })
  })
})

describe('a head that says the end of a name under times and comparisons', () => {
  const land = (last: string): Record<string, string> =>
    read(`
        2025年1-9月土地出让情况
        县区|本季|||1-9月累计|||累计比上年同期|
        |宗数（宗）|面积（公顷）|成交价款（万元）|宗数（宗）|面积（公顷）|成交价款（万元）|面积±%|${last}
        清原县|3|12.5|4100|9|40.2|13100|5.1|8.2
        新宾县|2|8.5|2100|7|30.2|9100|-5.1|-8.2
        抚顺县|1|2.5|1100|4|20.2|7100|3.1|4.2
      `)

  it('is the only level that ends so', () => {
    expect(land('价款±%')).toMatchObject({
      G4: '成交价款 | 2025M01-09 | level | 万元 | 清原县',
      H4: '面积 | 2025M01-09 | growth | % | 清原县',
      I4: '成交价款 | 2025M01-09 | growth | % | 清原县'
    })
  })

  it('stays a name of its own where none ends so', () => {
    expect(land('税款±%')).toMatchObject({ I4: '税款 | 2025M01-09 | growth | % | 清原县' })
  })
})
