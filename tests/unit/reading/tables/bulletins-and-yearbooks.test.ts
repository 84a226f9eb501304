import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('bulletins and yearbooks as they are published', () => {
  it('以上年同期为100的指数 over a column is its base', () => {
    const found = read(`
      2022年7月居民消费价格指数
      指标名称|以上年同期为100的指数|以上月价格为100的指数
      居民消费价格指数|102.9|100.3
      衣着|100.4|99.6
    `)
    expect(found['B3']).toBe('居民消费价格指数 | 2022M07 | index | 上年同期=100')
    expect(found['C4']).toBe('居民消费价格指数>衣着 | 2022M07 | index | 上月=100')
  })

  it('heads that all name a growth in percent tell the growth of what they name', () => {
    const found = read(`
      某省2012年1-4月工业主要指标
      |||单位:%
      市州|规模工业增加值增长速度|利税总额增长速度|工业投资增长速度
      甲市|14.4|3.5|0.2
      乙市|14.1|-2.1|78
    `)
    expect(found['B4']).toBe('规模工业增加值 | 2012M01-04 | growth | % | 甲市')
    expect(found['D5']).toBe('工业投资 | 2012M01-04 | growth | % | 乙市')
  })

  it('one such head among levels keeps its name', () => {
    const found = read(`
      2012年工业主要指标
      市州|工业总产值（亿元）|规模工业投资增长速度（%）
      甲市|144|3.5
      乙市|141|-2.1
    `)
    expect(found['C3']).toMatch(/^规模工业投资增长速度 \| 2012 \| level/)
  })

  it('增长（%） before a rate is of what the rows name', () => {
    const found = read(`
      2020年1-3月增速和产销率
      指标名称|增长（%）|产销率（%）
      工业增加值|-7.8|95.4
      #轻工业|-6|96.2
    `)
    expect(found['B3']).toBe('工业增加值 | 2020M01-03 | growth | %')
    expect(found['C4']).toBe('产销率>工业增加值>轻工业 | 2020M01-03 | level | %')
  })

  it('beside 比上年同月, 比上年同期 is of the months so far', () => {
    const found = read(`
      2017年11月各市州规模以上工业增加值增长速度
      市州|比上年同月（%）|比上年同期（%）
      甲市|11|8.3
      乙市|7.7|7
    `)
    expect(found['B3']).toBe('规模以上工业增加值 | 2017M11 | growth | % | 甲市')
    expect(found['C4']).toBe('规模以上工业增加值 | 2017M01-11 | growth | % | 乙市')
  })

  it('有码头的乡镇 names no place', () => {
    const found = read(`
      表1 有交通设施的乡镇比重（2006年末，%）
      |全国|东部地区
      有火车站的乡镇|9.6|8.1
      有码头的乡镇|8.9|13.8
    `)
    expect(found['B3']).toMatch(/有火车站的乡镇 \| 2006 \| share \| % \| 全国$/)
  })

  it('what 消费支出及构成 parts is told in the unit of its first row', () => {
    const found = read(`
      居民家庭平均每人全年消费支出及构成（2007）
      项目|总平均|最低收入户
      消费支出（元）|10876.12|5793.38
      食品|4024.76|2754.58
      衣着|1317.93|545.98
    `)
    expect(found['C5']).toBe('衣着>最低收入户 | 2007 | level | 元')
  })

  it('人均可支配收入 under amounts in 元 is told in 元', () => {
    const found = read(`
      2023年居民收入
      指标|主体|人均可支配收入|工资性收入
      收入绝对量（元）|城镇居民|51821|31321
      |农村居民|21691|9163
    `)
    expect(found['C4']).toMatch(/人均可支配收入 \| 2023 \| level \| 元$/)
  })

  it('a note says of which census a table is', () => {
    const found = read(`
      按地区分的受教育人口
      地区|小学（人）|初中（人）
      甲市|1485368|2147468
      乙市|1395652|2662453
      注：本表为第七次全国人口普查登记的2020年11月1日零时常住人口数据（公报数）。
    `)
    expect(found['B3']).toBe('小学 | 2020 | level | 人 | 甲市')
  })
})
