import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

/** The unit of each figure by its cell. */
function units(picture: string): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(read(picture)).map(([cell, said]) => [cell, said.split(' | ')[3]]))
}

describe('amounts beside quantities in a list with a column of units', () => {
  const list = (line: string, head: string) => `
    2024年1-8月主要出口商品|||${line}
    商品名称|计量单位|数量|${head}
    茶叶|吨|2860.4|14218
    电动机|台|48210|9377
    鞋靴|万双|116.3|5040
  `

  it('are in no 吨 and no 台, but in what the line over the table says', () => {
    for (const head of ['金额', '出口额', '销售收入', '产值']) {
      expect(units(list('金额单位：万元', head))).toMatchObject({ C3: '吨', D3: '万元', D4: '万元', D5: '万元' })
      expect(units(list('单位：万元', head))).toMatchObject({ C4: '台', D4: '万元' })
    }
  })

  it('have no unit that anybody knows where no line says one', () => {
    expect(units(list('', '金额'))).toMatchObject({ C3: '吨', D3: '', D4: '' })
  })

  it('keep what their own head says, and leave 余额 of a number to its row', () => {
    expect(units(list('', '金额（万元）'))).toMatchObject({ C5: '万双', D5: '万元' })
    expect(
      units(`
        2024年8月主要经济指标
        指标|单位|余额
        贷款户数|户|2860
        各项贷款|万元|48210
      `)
    ).toMatchObject({ C3: '户', C4: '万元' })
  })

  it('are areas and money of what is weighed', () => {
    expect(
      units(`
        2024年农产品生产情况|||单位：亩、万元
        产品|计量单位|种植面积|产量|产值
        粮食|吨|2860|14218|300
        油料|吨|482|937|200
      `)
    ).toMatchObject({ C3: '亩', D3: '吨', E4: '万元' })
  })
})

describe('what is counted in a table of money', () => {
  it('is in no money, but in what its name counts', () => {
    expect(
      units(`
        2024年9月案件办理情况|||金额单位：万元
        类型|案件数|涉案人数|涉案金额
        盗窃|20|21|31.2
        诈骗|11|14|270.5
      `)
    ).toMatchObject({ B3: '件', C3: '人', D3: '万元' })
    expect(
      units(`
        2024年9月低保情况（单位：万元）
        指标|城市|农村
        户数|210|1312
        发放金额|50.3|330
      `)
    ).toMatchObject({ B3: '户', B4: '万元', C4: '万元' })
  })
})

describe('what the column of units says of a row', () => {
  const list = (...heads: readonly [string, string]): string => `
    2024年主要指标
    指标|单位|${heads.join('|')}
    地区生产总值|亿元|522|512
    单位GDP能耗|吨标准煤/万元|0.45|0.48
    常住人口|万人|41.2|41.5
    城镇化率|%|61.2|60.4
  `

  it.each([
    ['绝对值（亿元）', '上年（亿元）'],
    ['2024年（亿元）', '2023年（亿元）']
  ])('goes before the unit of a head that names nothing (%s)', (now, before) => {
    expect(units(list(now, before))).toMatchObject({
      ...{ C3: '亿元', C4: '吨标准煤/万元', C5: '万人', C6: '%' },
      ...{ D3: '亿元', D4: '吨标准煤/万元', D5: '万人', D6: '%' }
    })
  })

  it('does not go before that of a head that names a quantity', () => {
    expect(
      units(`
        2024年企业情况
        行业|单位|产值（亿元）|税收（万元）
        工业|家|52.2|5.1
        建筑业|家|61.2|2.8
      `)
    ).toMatchObject({ C3: '亿元', D3: '万元' })
  })

  it('is asked about where the head says another size of the same kind', () => {
    expect(
      units(`
        2024年主要指标
        指标|单位|绝对值（亿元）
        地区生产总值|亿元|522
        财政收入|万元|71930
      `)
    ).toMatchObject({ C3: '亿元', C4: '' })
  })
})
