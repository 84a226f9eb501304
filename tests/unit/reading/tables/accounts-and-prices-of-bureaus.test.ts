import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a unit said behind the prices of a table', () => {
  it('is that of the whole table', () => {
    expect(
      read(`
        2-10 分行业按收入法计算的地区生产总值
        本表按当年价格计算,单位:亿元
        项目|2008|2009
        地区生产总值|30981.98|34457.3
        第一产业|2100.11|2261.86
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2008 | level | 亿元',
      C5: expect.stringMatching(/第一产业 \| 2009 \| level \| 亿元/)
    })
  })

  it.each([
    '本表按当年价格计算。单位：亿元',
    '本表价值量指标按现行价格计算，计量单位为亿元',
    '本表为快报数，单位：亿元',
    '注：1.本表按当年价格计算；2.单位：亿元'
  ])('is so in other words: %s', (line) => {
    const told = read(`
      2-10 分行业地区生产总值
      ${line}
      项目|2008|2009
      地区生产总值|30981.98|34457.3
      第一产业|2100.11|2261.86
    `)
    expect(told).toMatchObject({ B4: '地区生产总值 | 2008 | level | 亿元' })
  })

  it('is none of it where the clause speaks of some figures', () => {
    const told = read(`
      主要指标
      项目|2008|2009
      地区生产总值|30981.98|34457.3
      第一产业|2100.11|2261.86
      注:本表按当年价格计算,其中人均生产总值单位:元
    `)
    expect(Object.values(told).some((one) => / \| 元$/.test(one))).toBe(false)
    const survey = read(`
      主要指标
      项目|2008|2009
      地区生产总值|30981.98|34457.3
      第一产业|2100.11|2261.86
      注:人均收入为抽样调查数；单位:元
    `)
    expect(Object.values(survey).some((one) => / \| 元$/.test(one))).toBe(false)
  })
})

describe('人均 over a name among parts of other heads', () => {
  it('is the first half of that name: where all beside it are parts, there is no level', () => {
    expect(
      read(
        `
        1-9  市区历年地区生产总值及构成
        (1978--2007年,当年价格)
        年份|生产总值(万元)|||||构成(%)||||
        |合计|第一产业|第二产业||第三产业|第一产业|第二产业||第三产业|人均
        ||||#工业||||#工业||生产总值⏎(元)
        1990|172076|49626|66613|60320|55837|28.8|38.7|35.1|32.4|2032
        1991|197219|54258|75954|68372|67007|27.5|38.5|34.7|34.0|2312
        1992|233041|55212|97419|85648|80410|23.7|41.8|36.8|34.5|2748
      `,
        {
          merges: [
            'A1:K1',
            'A2:K2',
            'A3:A5',
            'B3:F3',
            'G3:J3',
            'B4:B5',
            'C4:C5',
            'D4:D5',
            'F4:F5',
            'G4:G5',
            'H4:H5',
            'J4:J5'
          ]
        }
      )
    ).toMatchObject({ K6: '人均生产总值 | 1990 | level | 元', I6: expect.stringMatching(/工业 \| 1990 \| share \| %/) })
  })
})

describe('总指数 below the line that names the indices of its part', () => {
  it('is the index of that line', () => {
    const told = read(
      `
        2024年4月工业生产者价格指数
        |||
        全市工业生产者出厂价格指数|||
        指标|以上年同期为100||以上月为100
        |4月|1-4月|4月
        总指数|98.1|98|99.4
        轻工业|99.1|99.2|99.6
        重工业|97.8|97.5|99.3
        |||
        全市工业生产者购进价格指数|||
        指标|以上年同期为100||以上月为100
        |4月|1-4月|4月
        总指数|95.4|95.8|99.4
        燃料、动力类|86.9|87.7|95.1
        黑色金属材料类|96.6|98.6|99.9
      `,
      { merges: ['A1:D1', 'A3:D3', 'A4:A5', 'B4:C4', 'A10:D10', 'A11:A12', 'B11:C11'] }
    )
    expect(told).toMatchObject({
      B6: '工业生产者出厂价格指数>总指数 | 2024M04 | index | 上年同期=100',
      B13: '工业生产者购进价格指数>总指数 | 2024M04 | index | 上年同期=100'
    })
  })

  it('takes along the classes beside it, and no other index', () => {
    expect(
      read(`
        9-3 居民消费价格指数
        (上年=100)
        项目|2009|2010
        总指数|99.4|103.3
        食品|100.7|107.2
        衣着|98.0|99.0
        商品零售价格指数|98.8|103.1
      `)
    ).toMatchObject({
      B4: '居民消费价格指数>总指数 | 2009 | index | 上年=100',
      B5: '居民消费价格指数>食品 | 2009 | index | 上年=100',
      B7: '商品零售价格指数 | 2009 | index | 上年=100'
    })
  })
})

describe('the last of several parts that each have their mark', () => {
  it('has what is set in below it, as those before it have', () => {
    expect(
      read(`
        2-9 地区生产总值构成项目表
        单位: 亿元
        指标|2005|2006
        第二产业|2596.71|3151.7
          劳动者报酬|891.44|1075.86
          营业盈余|807.65|976.38
        #工业增加值|2189.91|2694.11
          劳动者报酬|708.12|869.65
          营业盈余|644.38|792.73
        #建筑业增加值|406.8|457.59
          劳动者报酬|183.32|206.21
          营业盈余|163.27|183.65
        第三产业|2640.48|3084.96
          劳动者报酬|999.17|1146.39
          营业盈余|911.6|1002.3
      `)
    ).toMatchObject({
      B8: '第二产业>工业增加值>劳动者报酬 | 2005 | level | 亿元',
      B11: '第二产业>建筑业增加值>劳动者报酬 | 2005 | level | 亿元',
      B12: '第二产业>建筑业增加值>营业盈余 | 2005 | level | 亿元',
      B14: '第三产业>劳动者报酬 | 2005 | level | 亿元'
    })
  })
})

describe('so many of a thing counted by its classifier', () => {
  it('is a unit in brackets behind a name, with marks of notes before it', () => {
    expect(
      read(`
        24-25 通讯及互联网服务
        项    目|2001|2002|2003
        邮递服务|||
          信件邮件 (亿件物品)|13.6|12.7|12.6
          包裹 (万件)|92.3|92.8|94.6
        电话服务①②(万条操作线路)|||
          住宅|216.1|213.4|211.9
          商用|176.5|170.8|170.1
          总计|392.6|384.2|382
        图文传真② (万条操作线路)|41.1|54.6|49.1
      `)
    ).toMatchObject({
      B4: '邮递服务>信件邮件 | 2001 | level | 亿件物品',
      B7: '电话服务>住宅 | 2001 | level | 万条操作线路',
      B10: '图文传真 | 2001 | level | 万条操作线路'
    })
  })
})
