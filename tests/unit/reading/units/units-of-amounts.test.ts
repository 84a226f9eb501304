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
  it('is in no money, and asked', () => {
    expect(
      units(`
        2024年9月案件办理情况|||金额单位：万元
        类型|案件数|涉案人数|涉案金额
        盗窃|20|21|31.2
        诈骗|11|14|270.5
      `)
    ).toMatchObject({ B3: '', C3: '', D3: '万元' })
    expect(
      units(`
        2024年9月低保情况（单位：万元）
        指标|城市|农村
        户数|210|1312
        发放金额|50.3|330
      `)
    ).toMatchObject({ B3: '', B4: '万元', C4: '万元' })
  })
})
