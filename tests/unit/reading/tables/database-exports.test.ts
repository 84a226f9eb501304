import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the exports of statistical databases', () => {
  it.each([
    ['发电量_当期值(亿千瓦时)', '发电量 | 2024M10 | level | 亿千瓦时 | 江苏省'],
    ['发电量_累计值(亿千瓦时)', '发电量 | 2024M01-10 | level | 亿千瓦时 | 江苏省'],
    ['发电量累计值(亿千瓦时)', '发电量 | 2024M01-10 | level | 亿千瓦时 | 江苏省'],
    ['发电量_同比增长(%)', '发电量 | 2024M10 | growth | % | 江苏省'],
    ['规模以上工业增加值_累计增长(%)', '规模以上工业增加值 | 2024M01-10 | growth | % | 江苏省'],
    ['居民消费价格指数(上年同月=100)', '居民消费价格指数 | 2024M10 | index | 上年同月=100 | 江苏省'],
    ['货币和准货币(M2)供应量_期末值(亿元)', '货币和准货币(M2)供应量 | 2024M10 | level | 亿元 | 江苏省']
  ])('state %s over the months of regions', (series, meant) => {
    expect(
      read(`
        数据库：分省月度数据
        指标：${series}
        时间：最近6个月
        地区|2024年10月|2024年9月
        江苏省|103.7|104.1
        浙江省|102.4|105.6
      `)
    ).toMatchObject({ B5: meant })
  })

  it('state the mean of a year beside its last month', () => {
    expect(
      read(`
        月份|CPI_翘尾因素_当月(%)|CPI_翘尾因素_全年平均(%)
        2023年11月|1.2|
        2023年12月|1.1|1.4
      `)
    ).toMatchObject({ B3: 'CPI>翘尾因素 | 2023M12 | level | %', C3: 'CPI>翘尾因素>全年平均 | 2023 | level | %' })
  })

  it('state the quarters so far over quarters', () => {
    expect(
      read(`
        数据库：分省季度数据
        指标：地区生产总值_累计值(亿元)
        地区|2024年第三季度|2024年第二季度|2024年第一季度
        江苏省|97690|63326|30917
        浙江省|63516|40920|19865
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2024Q1-3 | level | 亿元 | 江苏省',
      D4: '地区生产总值 | 2024Q1 | level | 亿元 | 江苏省'
    })
  })

  it('keep money by how wide it is meant apart from areas', () => {
    expect(
      read(`
        地区：江苏省
        指标|2024年10月|2024年9月
        货币和准货币(M2)供应量_期末值(亿元)|3097|3095
        货币和准货币(M2)供应量_同比增长(%)|7.5|6.8
      `)
    ).toMatchObject({
      B3: '货币和准货币(M2)供应量 | 2024M10 | level | 亿元 | 江苏省',
      B4: '货币和准货币(M2)供应量 | 2024M10 | growth | % | 江苏省'
    })
  })
})
