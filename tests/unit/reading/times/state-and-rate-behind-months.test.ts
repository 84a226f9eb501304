import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a return of a month', () => {
  it('tells the end of the year before as that year, not as the month', () => {
    expect(
      read(`
        2025年5月用户情况
        类别|用户数（户）||
        |上年末|本月末|去年底
        居民|61726|62335|61726
        非居民|5468|5856|5468
      `)
    ).toMatchObject({
      B4: '用户数>居民 | 2024 | level | 户',
      C4: '用户数>居民 | 2025M05 | level | 户',
      D4: '用户数>居民 | 2024 | level | 户'
    })
  })

  it('tells a rate behind the months so far of these months', () => {
    expect(
      read(`
        2025年5月各县无偿献血情况
        县|5月||1-5月累计||||千人口献血率（‰）
        |献血人次（人次）|献血量（U）|献血人次（人次）|同比±%|献血量（U）|同比±%|
        固安县|383|649|1691|-0.5|2819|2.3|3.61
        平阳县|445|769|2085|3|3439|3.7|3.99
        石泉县|271|432|1197|2.5|1996|0.5|3.8
      `)
    ).toMatchObject({
      C4: '献血量 | 2025M05 | level | U | 固安县',
      G4: '献血量 | 2025M01-05 | growth | % | 固安县',
      H4: '千人口献血率 | 2025M01-05 | level | ‰ | 固安县'
    })
  })
})

describe('a rate behind a goal', () => {
  it('is of the months so far before it', () => {
    expect(
      read(`
        2025年7月重点工作进度
        乡镇|7月新增（户）|1-7月累计（户）|年度目标（户）|完成率（%）|群众满意率（%）
        东镇|12|80|120|66.7|98.1
        西乡|8|60|100|60|97.5
        南乡|10|75|110|68.2|99
      `)
    ).toMatchObject({ F3: '群众满意率 | 2025M01-07 | level | % | 东镇' })
  })
})

describe('a total behind months', () => {
  const lines = `
    2025年1-3月公共交通运行
    项目|1月|2月|3月|合计|上年同期|同比增减%
    客运总量（万人次）|30.5|28.1|33.4|92|88.5|4
    营运里程（万公里）|12.1|10.8|12.9|35.8|35|2.3
  `
  it('is a time and no name', () => {
    expect(read(lines)).toMatchObject({
      D3: '客运总量 | 2025M03 | level | 万人次',
      E3: '客运总量 | 2025M01-03 | level | 万人次',
      G4: '营运里程 | 2025M01-03 | growth | %'
    })
  })

  it('is a name where it closes something else', () => {
    expect(read(lines.replace('1月|2月|3月', '城区|郊区|园区'))).toMatchObject({
      E3: '客运总量>合计 | 2025M01-03 | level | 万人次'
    })
  })
})

describe('a line of units with one that differs', () => {
  it.each(['mg/L（pH值无量纲）', 'mg/L（pH值：无量纲，水温：℃）', 'mg/L，pH值无量纲'])('单位：%s', (unit) => {
    expect(
      read(`
        2025年5月全县地表水水质状况
        单位：${unit}
        断面名称|pH值|溶解氧|氨氮
        上河口|7.5|8.1|0.176
        县城大桥|7.2|7.3|0.452
        三岔口|7.7|7|0.536
      `)
    ).toMatchObject({
      B4: expect.stringContaining('pH值 | 2025M05 | level | 无量纲'),
      C4: expect.stringContaining('溶解氧 | 2025M05 | level | mg/L')
    })
  })
})

describe('growth since the year began, and of the month', () => {
  it('is of what the title names before it', () => {
    expect(
      read(`
        各县规模以上工业增加值累计增速
        单位：%
        县|2024年||2025年|
        |1-3月|1-6月|1-2月|1-3月
        安泰县|7.7|7.4|8.3|8.7
        云和县|6.4|5.6|4.1|4.9
      `)
    ).toMatchObject({
      B5: '规模以上工业增加值 | 2024M01-03 | growth | % | 安泰县',
      D6: '规模以上工业增加值 | 2025M01-02 | growth | % | 云和县'
    })
  })

  it('is of what a head names before it', () => {
    expect(
      read(`
        2025年5月主要指标
        县|规模以上工业增加值累计增速（%）|固定资产投资累计增幅（%）|用电量当月增速（%）
        安泰县|7.7|7.4|3.3
        云和县|6.4|5.6|2.1
      `)
    ).toMatchObject({
      B3: '规模以上工业增加值 | 2025M01-05 | growth | % | 安泰县',
      C4: '固定资产投资 | 2025M01-05 | growth | % | 云和县',
      D4: '用电量 | 2025M05 | growth | % | 云和县'
    })
  })
})
