import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('全县合计', () => {
  it('is the total of banks and no place: the table is of the place whose office made it', () => {
    expect(
      read(`
        2025年9月末各金融机构存贷款余额情况表
        长青县金融工作办公室||||单位：亿元，%
        机 构|各项存款||各项贷款|
        |余额|同比±%|余额|同比±%
        全县合计|192.37|5.4|125.6|8.1
        一、国有商业银行小计|159.11|5.6|112.75|7.6
        工商银行长青支行|100.5|4.6|78|8.1
        农业银行长青支行|58.61|6.2|34.75|9.7
        二、邮储银行长青支行|33.26|5.1|12.85|12.6
      `)
    ).toMatchObject({
      B5: '全县合计>各项存款>余额 | 2025M09 | level | 亿元 | 长青县',
      B7: '国有商业银行小计>工商银行长青支行>各项存款>余额 | 2025M09 | level | 亿元 | 长青县',
      D9: '邮储银行长青支行>各项贷款>余额 | 2025M09 | level | 亿元 | 长青县'
    })
  })

  it('is a place among the towns that it is the total of', () => {
    expect(
      read(`
        2024年供地情况
        ||单位：亩
        序号|街道和镇|供应量
        |全县合计|2135.4
        1|城东街道|540.5
        2|双河镇|262.4
      `)
    ).toMatchObject({
      C4: '供应量 | 2024 | level | 亩 | 全县合计',
      C6: '供应量 | 2024 | level | 亩 | 双河镇'
    })
  })

  it('is the place that a group of places below makes up, whatever other groups stand between', () => {
    expect(
      read(`
        2022年1-4月发电量（万千瓦时）
        |4月|1-4月
        全市合计|320|1180
        按类型分||
        火电|210|790
        水电|110|390
        按地区分||
        安阳县|200|700
        林川县|120|480
      `)
    ).toMatchObject({
      B3: '发电量 | 2022M04 | level | 万千瓦时 | 全市合计',
      C5: expect.stringMatching(/^发电量.*火电 \| 2022M01-04 \| level \| 万千瓦时$/)
    })
  })
})

describe('a place before a colon in the first name of a list', () => {
  const list = (one: string, other: string) =>
    read(`
      主要年份从业人员
      单位：万人|||
      |从业人员总计|第一产业|第二产业
      ${one}:1992年合计|88.2|50.1|38.1
      #城镇|25.4|0.3|25.1
      1996年合计|97.6|49.6|48
      #城镇|30.4|0.2|30.2
      ${other}：1992年合计|31.5|3.5|28
      #城镇|26.1|0.1|26
      1996年合计|37.1|2.1|35
      #城镇|29.2|0.2|29
    `)

  it('is of all rows down to the next that says one', () => {
    expect(list('全市', '市区')).toMatchObject({
      B4: '合计>从业人员总计 | 1992 | level | 万人 | 全市',
      B5: '合计>城镇>从业人员总计 | 1992 | level | 万人 | 全市',
      C7: '合计>城镇>从业人员总计>第一产业 | 1996 | level | 万人 | 全市',
      B8: '合计>从业人员总计 | 1992 | level | 万人 | 市区',
      D11: '合计>城镇>从业人员总计>第二产业 | 1996 | level | 万人 | 市区'
    })
  })

  it('is a name of them all where it is no place', () => {
    expect(list('国有单位', '集体单位')).toMatchObject({
      B4: '国有单位>合计>从业人员总计 | 1992 | level | 万人',
      B7: '国有单位>合计>城镇>从业人员总计 | 1996 | level | 万人',
      B9: '集体单位>合计>城镇>从业人员总计 | 1992 | level | 万人'
    })
  })
})

describe('合计 among the serial numbers', () => {
  const table = (names: readonly string[], total = '合计') => `
    2024年1-6月招商引资完成情况统计表
    序号|责任单位|年度任务（万元）|1-6月完成（万元）|完成进度|上年同期|同比增减
    1|${names[0]}|50000|26000|52%|24000|8.3%
    2|${names[1]}|30000|12000|40%|13000|-7.7%
    3|${names[2]}|20000|9000|45%|8000|12.5%
    ${total}||100000|47000|47%|45000|4.4%
  `

  it('is the total of the places in the column behind them', () => {
    expect(read(table(['东城街道', '团堡镇', '汪营镇']))).toMatchObject({
      C3: '招商引资 | 2024 | target | 万元 | 东城街道',
      C6: '招商引资 | 2024 | target | 万元 | 合计',
      E6: '完成率 | 2024M01-06 | level | % | 合计',
      G6: '招商引资 | 2024M01-06 | growth | % | 合计'
    })
  })

  it('is a total and no place where the column behind them holds others too', () => {
    expect(read(table(['县教育局', '县住建局', '县文旅局']))).toMatchObject({
      C6: '招商引资>合计 | 2024 | target | 万元'
    })
  })
})
