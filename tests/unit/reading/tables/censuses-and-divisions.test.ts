import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables of an index that is held against no time', () => {
  it('tell the index, and by how many points it moved', () => {
    const found = read(
      `
        8-2 企业景气指数
        单位:%|(2009年)|||
        行业|上半年||全年|
        |本期实际|比上年同期增减|本期实际|比上年同期增减
        企业景气指数|125.6|4.2|124.5|12.8
        按行业分||||
        工业|130.1|2.8|132.2|8.4
        建筑业|108.1|0.4|111.9|-7.6
      `,
      { merges: ['A3:A4', 'B3:C3', 'D3:E3'] }
    )
    expect(found).toMatchObject({
      B5: '企业景气指数 | 2009H1 | index | %',
      C5: '企业景气指数 | 2009H1 | change | 百分点',
      D7: '企业景气指数>按行业分>工业 | 2009 | index | %',
      E8: '企业景气指数>按行业分>建筑业 | 2009 | change | 百分点'
    })
  })

  it('leave its growth in percent where a head says that', () => {
    expect(
      read(`
        2023年景气调查
        指标|单位|2023年|同比增长（%）
        消费者信心指数|%|110|5.3
        工业增加值|亿元|210|4.1
      `)
    ).toMatchObject({
      C3: '消费者信心指数 | 2023 | index | %',
      D3: '消费者信心指数 | 2023 | growth | %',
      C4: '工业增加值 | 2023 | level | 亿元',
      D4: '工业增加值 | 2023 | growth | %'
    })
  })
})

describe('tables that tell one quantity by its parts', () => {
  it('name what 构成 in their title parts', () => {
    expect(
      read(`
        主要年份农业总产值构成
        单位:%||||
        年份|合计|种植业|畜牧业|渔业
        2001|100|60|30|10
        2002|100|55.5|34.5|10
      `)
    ).toMatchObject({
      B4: '农业总产值>合计 | 2001 | share | %',
      C5: '农业总产值>种植业 | 2002 | share | %'
    })
    // 年龄 is told by nothing: its name says how people are parted.
    expect(
      read(`
        主要年份人口年龄构成
        单位:%|||
        年份|0-14岁|15-64岁|65岁及以上
        2001|20|70|10
        2002|19|70|11
      `)
    ).toMatchObject({ B4: '人口年龄构成>0-14岁 | 2001 | share | %' })
  })

  it('know industries right behind 生产总值 as its parts', () => {
    expect(
      read(`
        2017年全市生产总值及其增长速度
        指标|绝对值(亿元)|比上年增长(%)
        全市生产总值|100.5|7.8
        农林牧渔业|10.1|4.3
        工业|50.2|8.4
        建筑业|20.1|3.7
        其他服务业|20.1|5.2
        第一产业|9.8|4.3
        第二产业|70.3|7
        第三产业|20.4|9.2
      `)
    ).toMatchObject({
      B4: '全市生产总值>农林牧渔业 | 2017 | level | 亿元',
      B7: '全市生产总值>其他服务业 | 2017 | level | 亿元',
      C10: '全市生产总值>第三产业 | 2017 | growth | %'
    })
  })

  it('have a head over a part that is set off below and beside it', () => {
    expect(
      read(`
        2018年末
        二、资产
        表2-3 按地区分组的企业法人单位资产
        |企业法人单位资产（亿元）|
        ||其中：小微企业（亿元）
        合  计|1103.5|425.1
        青河县|511.1|197.9
        丰水县|592.4|227.2
      `)
    ).toMatchObject({
      B6: '企业法人单位资产 | 2018 | level | 亿元 | 合计',
      C7: '企业法人单位资产>小微企业 | 2018 | level | 亿元 | 青河县'
    })
  })
})

describe('tables in two languages', () => {
  it('have who reports in English below Unit, and no units', () => {
    const found = read(
      `
        各团场按性别分的年末职工人数
        计量单位:人||(2009年)||(person)
        单  位|Unit|年末职工人数||
        |||男|女
        ||Total|Male|Female
        总  计|Total|100|60|40
        一  团|Regiment 1|40|25|15
        供销公司|Supply Corporation|35|20|15
        直  属|Directly Under|25|15|10
      `,
      { merges: ['A3:A5', 'B3:B5', 'C3:C4'] }
    )
    expect(found).toMatchObject({
      C6: '年末职工人数 | 2009 | level | 人 | 总计',
      D7: '年末职工人数>男 | 2009 | level | 人 | 一团',
      E8: '年末职工人数>女 | 2009 | level | 人 | 供销公司'
    })
  })
})

describe('names that go on in brackets', () => {
  it('are called so in a table of another unit, and counted in none of the two: 妇幼保健院（所、站）', () => {
    expect(
      read(`
        2007-2008年诊疗人次
        单位:万人次||
        |2007|2008
        合计|144.2|156
        综合医院|137.1|147.4
        妇幼保健院（所、站）|7.1|8.6
      `)
    ).toMatchObject({ C6: '诊疗人次>妇幼保健院(所、站) | 2008 | level | 万人次' })
  })
})

describe('heads over their units behind a stroke', () => {
  it('are told in these, and compared with the year that a line above 比较 says', () => {
    const found = read(`
      表 5 2021 年水资源二级区用水量
      水资源|用水|与2020年|与多年
      二级区|总量|比较|平均值比较
      |/亿m3|/%|/%
      全国|2831.5|-6.8|6.6
      松花江区|2043.3|6.1|63.6
      黄河区|788.2|-14.3|43.3
    `)
    expect(found).toMatchObject({
      B5: '用水总量 | 2021 | level | 亿m3 | 全国',
      C6: '用水总量 | 2021 | growth | % | 松花江区',
      B7: '用水总量 | 2021 | level | 亿m3 | 黄河区'
    })
  })
})
