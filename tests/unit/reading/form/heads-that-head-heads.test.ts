import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('heads over heads that name something', () => {
  it('say when and how, and take no name or unit from what stands before them', () => {
    expect(
      read(`
        2024年1-9月案件收结情况
        单位：件
        案件类型|新收|结案|结案率（%）|上年同期||同比增减（%）|
        ||||新收|结案|新收|结案
        刑事|326|322|92.8|297|320|9.8|0.6
        民事|5046|5136|93.93|5204|5545|-3|-7.4
      `)
    ).toMatchObject({
      E5: '新收>刑事 | 2023M01-09 | level | 件',
      F6: '结案>民事 | 2023M01-09 | level | 件',
      G5: '新收>刑事 | 2024M01-09 | growth | %'
    })
  })
})

describe('a part of the year in the title', () => {
  it('is that of every year that the heads name', () => {
    expect(
      read(`
        各人民法庭办案情况（1—9月）
        指标|城关法庭||石桥法庭|
        |2024年|2023年|2024年|2023年
        新收案件（件）|283|646|545|500
        审结案件（件）|259|623|525|443
      `)
    ).toMatchObject({
      B4: '新收案件>城关法庭 | 2024M01-09 | level | 件',
      E5: '审结案件>石桥法庭 | 2023M01-09 | level | 件'
    })
    const years = read(`
      上半年各镇粮食
      单位：吨
      年份|产量|增长%
      2021|100|10
      2022|200|20
      2023|200|20
    `)
    expect(years).toMatchObject({ B4: '产量 | 2021H1 | level | 吨', C6: '产量 | 2023H1 | growth | %' })
  })

  it('is not that of the whole year, nor of another part', () => {
    expect(
      read(`
        各镇粮食（1-9月）
        单位：吨
        镇|2023年|2024年|2023年全年|2024年10月
        东镇|100|110|150|12
        西镇|200|220|450|23
      `)
    ).toMatchObject({
      C4: '粮食 | 2024M01-09 | level | 吨 | 东镇',
      D4: '粮食 | 2023 | level | 吨 | 东镇',
      E4: '粮食 | 2024M10 | level | 吨 | 东镇'
    })
  })
})

describe('units as heads', () => {
  it('name how many there are beside heads that name what else is told', () => {
    expect(
      read(`
        2024年1-9月医保待遇
        金额单位：万元
        项目|人次|医疗总费用|基金支付
        住院|31560|19344.2|12164.3
        门诊|410767|4181.8|2588.3
      `)
    ).toMatchObject({ B4: '人次>住院 | 2024M01-09 | level | 人次', C5: '医疗总费用>门诊 | 2024M01-09 | level | 万元' })
    expect(
      read(`
        2024年救助情况
        对象|户|人|资金（万元）
        低保|100|210|31.2
        特困|90|95|41.2
      `)
    ).toMatchObject({ B3: '户数>低保 | 2024 | level | 户', C4: '人数>特困 | 2024 | level | 人' })
  })

  it('do so with the unit that counts them in a bracket behind', () => {
    expect(
      read(`
        历年旅游
        年份|国内旅游||入境旅游|
        |人次（万人次）|收入（亿元）|人次（人次）|外汇收入（万美元）
        2001|60|1|4000|120
        2002|63.1|1.31|6800|186.3
      `)
    ).toMatchObject({
      B4: '国内旅游>人次 | 2001 | level | 万人次',
      C4: '国内旅游>收入 | 2001 | level | 亿元',
      D5: '入境旅游>人次 | 2002 | level | 人次'
    })
  })

  it('stay units where names stand above or nothing else is named', () => {
    expect(
      read(`
        2024年出口
        商品|数量||金额|
        |吨|增长%|万美元|增长%
        茶叶|100|2.1|33|1.1
        水果|90|3.5|44|1.2
      `)
    ).toMatchObject({ B4: '数量>茶叶 | 2024 | level | 吨', D5: '金额>水果 | 2024 | level | 万美元' })
  })
})

describe('a time at the right over two halves', () => {
  it('is that of the left half as well', () => {
    expect(
      read(`
        白水镇基本情况
        |||||2023年
        指标|单位|数值|指标|单位|数值
        行政村|个|18|耕地面积|亩|41260
        村民小组|个|164|粮食产量|吨|21806
      `)
    ).toMatchObject({ C4: '行政村 | 2023 | level | 个 | 白水镇', F5: '粮食产量 | 2023 | level | 吨 | 白水镇' })
  })
})

describe('days in heads', () => {
  it('are of their month and name nothing, over changes of what stands before them as well', () => {
    expect(
      read(`
        2024年四季度主要水库蓄水情况
        水库名称|总库容|蓄水量||12月1日比上年同期||12月1日蓄满率（%）
        |（万m³）|11月1日（万m³）|12月1日（万m³）|增减量（万m³）|增减率（%）|
        龙泉水库|12600|6817.1|6537.6|78.5|1.2|77.6
        黄柏水库|4310|2431.9|2220.3|20|0.9|77.4
        大坝水库|2180|1322.7|1302.9|-185|-12.4|87.4
      `)
    ).toMatchObject({
      C4: '蓄水量>龙泉水库 | 2024M11 | level | 万m³',
      E4: '蓄水量>龙泉水库 | 2024M12 | change | 万m³',
      F5: '蓄水量>黄柏水库 | 2024M12 | growth | %',
      G6: '蓄满率>大坝水库 | 2024M12 | level | %'
    })
  })
})

describe('those who report', () => {
  it('are told by how their names end and what the title says: the title says what they report', () => {
    expect(
      read(`
        2023年各雨量站逐月降水量
        单位：毫米
        站名|1月|2月|全年|上年
        县城站|11|17|1223.6|1058.4
        黄柏站|13.2|15.4|1028.4|1208.4
        龙泉站|8.8|15.3|863.4|813.3
        全县平均|11.4|19.6|1047.5|1098.4
      `)
    ).toMatchObject({
      B4: '降水量>县城站 | 2023M01 | level | 毫米',
      E5: '降水量>黄柏站 | 2022 | level | 毫米',
      D7: '降水量>全县平均 | 2023 | level | 毫米'
    })
  })

  it('are no classes of what the title counts', () => {
    expect(
      read(`
        2023年各类学校情况
        学校|学生（人）
        普通中学|1100
        职业中学|1300
        完全中学|800
      `)
    ).toMatchObject({ B3: '学生>普通中学 | 2023 | level | 人' })
  })
})
