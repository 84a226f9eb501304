import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a name whose second half has a row of its own', () => {
  it('goes on with 个数 and 总额, which head nothing', () => {
    expect(
      read(`
        2023年工业
        指标|单位|2022年|2023年
        规模以上工业总产值|亿元|190|203
        规模以上工业企业|家|98|102
        个数|||
        规模以上工业企业利润|亿元|12|13
        总额|||
        用电量|万千瓦时|3200|3400
      `)
    ).toMatchObject({
      D4: '规模以上工业企业个数 | 2023 | level | 家',
      D6: '规模以上工业企业利润总额 | 2023 | level | 亿元',
      D8: '用电量 | 2023 | level | 万千瓦时'
    })
  })

  it('is another group where the figures stand beside 个数', () => {
    expect(
      read(`
        2023年工业
        指标|单位|2022年|2023年
        规模以上工业总产值|亿元|190|203
        规模以上工业企业|||
        个数|家|98|102
        利润总额|亿元|12|13
      `)
    ).toMatchObject({ D5: '规模以上工业企业>个数 | 2023 | level | 家' })
  })

  it('keeps 个数 for itself where that has a unit and waits for its figures', () => {
    const read1 = read(`
      2023年工业
      指标|单位|2022年|2023年
      规模以上工业总产值|亿元|190|203
      规模以上工业企业产值|亿元|98|102
      个数|家||
      利润总额|亿元|12|13
      用电量|万千瓦时|3200|3400
    `)
    expect(read1).toMatchObject({ D4: '规模以上工业企业产值 | 2023 | level | 亿元' })
  })

  it('goes on with a quantity that what follows cannot be told in', () => {
    const table = (next: string) => `
      2023年工业
      指标|单位|2022年|2023年
      规模以上工业总产值|亿元|190|203
      其中：高新技术|亿元|45.2|50.1
      企业产值|||
      ${next}
      用电量|万千瓦时|3200|3400
    `
    expect(read(table('产品销售率|%|97.2|96.8'))).toMatchObject({
      D4: '规模以上工业总产值>高新技术企业产值 | 2023 | level | 亿元',
      D6: '产品销售率 | 2023 | level | %',
      D7: '用电量 | 2023 | level | 万千瓦时'
    })
    // What is told in the unit of 产值 may be a part of it.
    expect(read(table('大型企业|亿元|97.2|96.8'))).toMatchObject({ D6: '企业产值>大型企业 | 2023 | level | 亿元' })
  })

  it('is parted by spaces that no other name has', () => {
    const table = (name: string, half: string, ...before: string[]) => `
      云溪县2023年工业经济运行情况
      代码|指标名称|计量单位|2023年|2022年
      01|规模以上工业企业数|家|102|98
      02|规模以上工业总产值|亿元|203.4|190.2
      ${before.join('\n')}
      03|  其中：${name}|亿元|50.1|45.2
      |${half}|||
      04|产品销售率|%|97.2|96.8
      05|工业用电量|万千瓦时|34021|32001
    `
    expect(Object.values(read(table('高 新', '技术企业')))).toEqual(
      expect.arrayContaining([
        '规模以上工业总产值>高新技术企业 | 2023 | level | 亿元 | 云溪县',
        '产品销售率 | 2023 | level | % | 云溪县',
        '工业用电量 | 2023 | level | 万千瓦时 | 云溪县'
      ])
    )
    expect(Object.values(read(table('高新技术', '能耗情况')))).toContain(
      '能耗情况>工业用电量 | 2023 | level | 万千瓦时 | 云溪县'
    )
  })

  it.each([' ', '  ', '　'])('is parted as its first half is, by "%s"', (gap) => {
    expect(
      read(`
        各县市区2023年固定资产投资
        地区|投资额（亿元）|增速（%）
        全 市|1203.4|5.6
        高${gap}新|303.2|8.1
        园${gap}区||
        云溪县|210.2|4.4
        经 济||
        开发区|190.1|3.3
        ${gap === ' ' ? '城区' : '城 区'}|499.9|5.1
      `)
    ).toMatchObject({
      B4: '投资额 | 2023 | level | 亿元 | 高新园区',
      B6: '投资额 | 2023 | level | 亿元 | 云溪县',
      B8: '投资额 | 2023 | level | 亿元 | 经济开发区'
    })
  })
})
