import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('monthly tables of offices', () => {
  it('2021.9 | 2021.10 | 2021.11 over columns are months', () => {
    const found = read(`
      存款统计表（亿元）
      项目|2021.9|2021.10|2021.11
      各项存款|289.74|291.36|294.56
      住户存款|175.41|176.76|179.51
    `)
    expect(found['B3']).toBe('各项存款 | 2021M09 | level | 亿元')
    expect(found['C4']).toBe('各项存款>住户存款 | 2021M10 | level | 亿元')
  })

  it('同期比（上年同月=100） is of the month, beside 累计比（上年同期=100）', () => {
    const found = read(`
      2015年10月出厂价格指数
      指标|同期比（上年同月=100）|累计比（上年同期=100）
      出厂价格指数|94.7|95.5
      购进价格指数|93.5|94.6
    `)
    expect(found['B3']).toBe('出厂价格指数 | 2015M10 | index | 上年同月=100')
    expect(found['C4']).toBe('购进价格指数 | 2015M01-10 | index | 上年同期=100')
  })

  it('parts of an index hang by their indents, for they add up to nothing', () => {
    const found = read(`
      出厂价格指数（上年=100）
      指标|2023年
      出厂价格指数|95.5
      #轻工业|98
          以农产品为原料|99.6
          以非农产品为原料|96.8
       重工业|94.6
          采掘|89.1
      #生产资料|94.6
          采掘|89.1
    `)
    expect(found['B5']).toMatch(/^出厂价格指数>轻工业>以农产品为原料 /)
    expect(found['B7']).toMatch(/^出厂价格指数>重工业 /)
    expect(found['B10']).toMatch(/^出厂价格指数>生产资料>采掘 /)
  })

  it('the classes of what industry buys are parts of its price index, however flush they stand', () => {
    const found = read(`
      2015年10月工业品价格指数
      指标|上年同月=100
      工业生产者购进价格指数|93
      燃料、动力类|94.9
      黑色金属材料类|85.4
    `)
    expect(found['B5']).toMatch(/^工业生产者购进价格指数>黑色金属材料类 /)
  })

  it('a share named alike behind each of two years is that of each', () => {
    const found = read(`
      投诉变化表
      商品|2022年（件）|投诉比重（%）|2021年（件）|投诉比重（%）
      日用品|58973|10.69|42476|8.14
      电器|54849|9.94|51627|9.89
    `)
    expect(found['C3']).toBe('日用品 | 2022 | share | %')
    expect(found['E4']).toBe('电器 | 2021 | share | %')
  })

  it('香港 and 澳门 under 出境旅游人数 are where people went', () => {
    const found = read(`
      2004年2月旅游人数
      指标|本月|1-本月累计
      一、国内旅游人数（人）|5272277|11294684
      二、出境旅游人数（人）|112824|242111
      其中：香港|41847|92185
      澳门|21257|44025
      其他|49720|105901
    `)
    expect(found['B6']).toBe('出境旅游人数>澳门 | 2004M02 | level | 人')
    expect(found['C7']).toBe('出境旅游人数>其他 | 2004M01-02 | level | 人')
  })

  it('厦门市 and 荆门市 are places, 五金门市 is none', () => {
    const of = (title: string) =>
      Object.values(read(`\n${title}2023年主要指标\n指标|2023年\n生产总值（亿元）|5\n投资（亿元）|6\n`))[0]
    expect(of('厦门市')).toBe('生产总值 | 2023 | level | 亿元 | 厦门市')
    expect(of('荆门市')).toMatch(/荆门市$/)
    expect(of('五金门市')).not.toMatch(/五金门市$/)
  })

  it('合计 below a group that opened since takes no unit from before it', () => {
    const found = read(`
      2010年8月运输
      指标|单位|本月
      一、运输量||
      货运量|万吨|46.32
      国内|万吨|30.32
      二、飞机日利用率||
      合计||9.9
      大型飞机|小时/日|10.2
    `)
    expect(found['C7']).not.toMatch(/万吨/)
  })
})
