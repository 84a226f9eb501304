import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the time of what is done', () => {
  it('is that of the months so far beside a plan for the year', () => {
    expect(
      read(`
        民生实事项目进展（截至2024年9月底）
        序号|项目|年度任务|已完成|完成率（%）
        1|新增城镇就业（人）|5000|4100|82
        2|改造老旧小区（个）|12|10|83.3
        3|新建农村公路（公里）|60|61.5|102.5
      `)
    ).toMatchObject({
      C3: '新增城镇就业 | 2024 | target | 人',
      D3: '新增城镇就业 | 2024M01-09 | level | 人',
      E3: '新增城镇就业>完成率 | 2024M01-09 | level | %'
    })
  })

  it('is said by the heads below it where they say one', () => {
    expect(
      read(`
        2024年民生实事项目进度（截至2024年9月底）
        项目名称|计量单位|年度目标|完成情况||完成率（%）
        |||9月|1-9月累计|
        改造老旧小区|个|26|2|21|80.8
        新增托位|个|450|30|390|86.7
      `)
    ).toMatchObject({ D4: '改造老旧小区 | 2024M09 | level | 个', E4: '改造老旧小区 | 2024M01-09 | level | 个' })
  })

  it('is the run of days under the title', () => {
    expect(
      read(`
        招商引资情况
        （2024年1月1日至2024年9月30日）
        单位|签约项目||到位资金（亿元）|
        |个数（个）|协议资金（亿元）|本月|累计
        城关镇|12|40.2|1.1|20.3
        经开区|20|60.3|1.6|30.1
      `)
    ).toMatchObject({
      B5: expect.stringContaining('| 2024M01-09 | level | 个'),
      D5: expect.stringContaining('到位资金 | 2024M09 | level | 亿元'),
      E5: expect.stringContaining('到位资金 | 2024M01-09 | level | 亿元')
    })
  })
})

describe('the day up to which a table tells', () => {
  it.each(['截止日期：2024年10月15日', '（截至2024年10月15日）'])(
    'dates it within the year of its title: %s',
    (line) => {
      expect(
        read(`
        2024年粮食收购进度
        ${line}||||单位：吨
        品种|本期收购|累计收购|上年同期累计|同比增减
        小麦|120|1200|1100|100
        玉米|320|3100|3300|-200
      `)
      ).toMatchObject({
        C4: expect.stringContaining('收购 | 2024M01-10 | level | 吨'),
        D4: expect.stringContaining('收购 | 2023M01-10 | level | 吨'),
        E4: expect.stringContaining('收购 | 2024M01-10 | change | 吨')
      })
    }
  )
})

describe('上年同月 behind a head that states no unit', () => {
  it('is the quantity of that head', () => {
    const found = read(`
      2024年9月各乡镇粮食入库情况
      乡镇|本月||本年累计||
      |收购量|上年同月|收购量|上年同期|增减额
      城关镇|1210|1100|12100|11000|1100
      河西乡|320|350|3100|3300|-200
      注：单位为吨
    `)
    expect(found).toMatchObject({
      C4: expect.stringContaining('收购量 | 2023M09 | level | 吨'),
      E4: expect.stringContaining('收购量 | 2023M01-09 | level | 吨')
    })
  })
})

describe('a sign before a unit', () => {
  it.each(['比年初（±亿元）', '比年初（+、-亿元）', '比年初±（亿元）'])('says a change: %s', (head) => {
    expect(
      read(`
        2024年三季度末存款情况
        指标|余额（亿元）|${head}|同比（±%）
        住户存款|380.1|35.5|10.3
        单位存款|120.2|-4.1|-3.2
      `)
    ).toMatchObject({
      C3: '余额>住户存款>比年初 | 2024Q3 | change | 亿元',
      D3: '余额>住户存款 | 2024Q3 | growth | %'
    })
  })
})

describe('a classification with a unit of its own', () => {
  it('parts what stands before it in that unit', () => {
    expect(
      read(`
        2023年末人口
        乡镇|总户数（户）|总人口（人）|按性别分（人）|
        |||男|女
        城关镇|6000|20000|10500|9500
        河西乡|6000|20000|10500|9500
      `)
    ).toMatchObject({ D4: '总人口>按性别分>男 | 2023 | level | 人 | 城关镇' })
  })
})
