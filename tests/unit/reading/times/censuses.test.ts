import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a census', () => {
  const TOWNS = `
    各镇人口（2020年11月1日零时）
    镇|人口数（人）|性别比（女=100）|占全县人口比重（%）|2010年六普人口|2020年比2010年|
    |||||增减（人）|增长（%）
    东镇|122357|100.79|40.17|98655|23702|24.03
    西镇|42251|106.5|13.87|46802|-4551|-9.72
  `

  it('is of the year it is taken for, and not of the month of its standard time', () => {
    expect(read(TOWNS)).toMatchObject({
      B4: '人口数 | 2020 | level | 人 | 东镇',
      E4: '人口 | 2010 | level | 人 | 东镇',
      F4: '人口>比2010年 | 2020 | change | 人 | 东镇'
    })
  })

  it('is held against the one before, whatever names that', () => {
    for (const against of ['与六普相比', '比第六次全国人口普查', '较六普']) {
      expect(
        read(`
          七普各乡镇主要人口数据
          乡镇|总户数（户）|常住人口（人）||占全县比重%|${against}|
          ||七普|六普||增减人数|增减%
          桃源镇|30112|90215|80110|49.48|10105|12.6
          石门镇|18400|53880|62077|29.55|-8197|-13.2
        `)
      ).toMatchObject({
        C4: '常住人口 | 2020 | level | 人 | 桃源镇',
        D4: '常住人口 | 2010 | level | 人 | 桃源镇',
        F4: '常住人口>比2010年 | 2020 | change | 人 | 桃源镇',
        G5: '常住人口>比2010年 | 2020 | growth | % | 石门镇'
      })
    }
  })

  it('shares out the people, whatever ratio stands between', () => {
    expect(read(TOWNS)).toMatchObject({ D4: '人口数 | 2020 | share | % | 东镇' })
    expect(
      read(`
        2024年各镇投资
        镇|工业投资（万元）|项目数（个）|占全县工业投资比重（%）
        东镇|1223|12|40.1
        西镇|422|7|13.8
      `)
    ).toMatchObject({ D3: '工业投资 | 2024 | share | % | 东镇' })
  })

  it('leaves a share to what stands before it where that may be a part', () => {
    expect(
      read(`
        2024年各镇主要指标
        镇|地区生产总值（万元）|工业增加值（万元）|占GDP比重（%）
        东镇|9223|3123|33.9
        西镇|4422|1222|27.6
      `)
    ).toMatchObject({ D3: expect.stringMatching(/^工业增加值/) })
  })

  it('has the unit of its change where it states none', () => {
    expect(
      read(`
        2024年末各镇户籍人口
        镇|户籍人口|比上年增减（人）|比上年增长（%）
        东镇|12235|-120|-0.97
        西镇|4422|31|0.71
      `)
    ).toMatchObject({ B3: '户籍人口 | 2024 | level | 人 | 东镇' })
  })
})
