import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('words of change that compare nothing', () => {
  it('name what is left of what came and went', () => {
    expect(
      read(`
        16-1 主要年份进出口总额（亿美元）
        年份|出口|进口|差额
        1985|0.32|0.26|0.06
        1990|2.14|1.7|0.44
      `)
    ).toMatchObject({ D3: '进出口总额>差额 | 1985 | level | 亿美元' })
    expect(
      read(`
        2012年各区户籍人口迁移情况（人）
        市(区)|迁 入||迁 出||净 增|
        |省 内|省 外|省 内|省 外|省 内|省 外
        蓬江区|3459|1553|4647|953|-1188|600
        江海区|1807|703|2107|495|-300|208
      `)
    ).toMatchObject({ F4: '户籍人口迁移>净增>省内 | 2012 | level | 人 | 蓬江区' })
  })

  it('name it as well behind the sum of what came and went', () => {
    expect(
      read(`
        8-6 清江州历年对外贸易进出口总额（万元）
        年份|进出口总额|出口|进口|差额
        2020|161713|130525|31188|99337
        2021|181481|150507|30974|119533
      `)
    ).toMatchObject({
      D3: '进出口总额>进口 | 2020 | level | 万元 | 清江州',
      E3: '对外贸易进出口总额>差额 | 2020 | level | 万元 | 清江州'
    })
    expect(
      read(`
        2023年各镇企业（户）
        乡镇|企业总数|#工业|#商业|净增
        甲镇|120|60|40|10
        乙镇|250|110|90|15
      `)
    ).toMatchObject({ E3: expect.stringContaining('| change |') })
  })

  it('are a change all the same beside an earlier time or one quantity alone', () => {
    expect(
      read(`
        财政收支（万元）
        项目|2023年|2022年|差额
        收入|100|90|10
        支出|200|150|50
      `)
    ).toMatchObject({ D3: '财政收支>收入 | 2023 | change | 万元' })
    expect(
      read(`
        2023年各镇企业（户）
        乡镇|年末户数|净增
        甲镇|100|10
        乙镇|200|15
      `)
    ).toMatchObject({ C3: '企业>年末户数 | 2023 | change | 户 | 甲镇' })
  })
})

describe('heads that name less than they mean', () => {
  it('say the end of the name of what grows', () => {
    expect(
      read(`
        各镇规模以上工业主要指标（2015年）
        镇(街)|工业总产值(万元)|工业增加值(万元)|增加值比上年增长(%)
        莞城街道|1536651|318087|15.5
        石龙镇|1682400|381905|4.2
      `)
    ).toMatchObject({ D3: '工业增加值 | 2015 | growth | % | 莞城街道' })
  })

  it('keep the word of the plan where the head over it is not what is planned', () => {
    expect(
      read(`
        安化县社会保险工作台账（2024年9月）
        乡镇|养老保险||医疗保险|
        |任务数（人）|参保人数（人）|任务数（人）|参保人数（人）
        东坪镇|22935|22385|15946|15834
        梅城镇|9402|8565|21422|20972
      `)
    ).toMatchObject({
      B4: '养老保险>任务数 | 2024 | target | 人 | 东坪镇',
      E5: '医疗保险>参保人数 | 2024M09 | level | 人 | 梅城镇'
    })
  })

  it('mean the whole project and the whole year beside one that names months', () => {
    expect(
      read(`
        2024年重点建设项目一览表（1-9月）
        单位：万元
        序号|项目名称|建设地点|总投资|本年计划投资|1-9月完成投资
        1|黑茶产业园二期|江南镇|32000|12000|9800
        2|公路改造|东坪镇|86500|30000|21440
      `)
    ).toMatchObject({
      D4: '黑茶产业园二期>总投资 | 2024 | level | 万元 | 江南镇',
      E4: '黑茶产业园二期>完成投资 | 2024 | target | 万元 | 江南镇',
      F5: '公路改造>完成投资 | 2024M01-09 | level | 万元 | 东坪镇'
    })
  })
})

describe('shares', () => {
  it('keep of what they are shares over parts of their own, and where what stands before leaves it open', () => {
    const byAge = read(`
      2020年按年龄和性别分的人口
      年龄|人口数（人）|||占总人口比重（%）||
      |合计|男|女|合计|男|女
      总计|1000|510|490|100|51|49
      0-4岁|50|26|24|5|2.6|2.4
    `)
    expect(byAge).toMatchObject({
      B4: '人口数>合计>总计 | 2020 | level | 人',
      F5: '人口数>占总人口比重>男>0-4岁 | 2020 | share | %'
    })
    expect(
      read(`
        2023年各街道老年人口
        街道|60岁及以上（人）|其中：80岁以上（人）|占常住人口比重（%）
        新华街道|6120|902|21.4
        东风街道|7044|1120|19.8
      `)
    ).toMatchObject({ D3: '占常住人口比重 | 2023 | share | % | 新华街道' })
  })

  it('right behind 其中 are those of the part', () => {
    expect(
      read(`
        2023年各县耕地面积（千公顷）
        县|年末耕地面积|其中：水田|比重（%）
        甲县|120.1|50.1|41.7
        乙县|90.2|20.2|22.4
      `)
    ).toMatchObject({ D3: '年末耕地面积>水田 | 2023 | share | % | 甲县' })
  })
})

describe('units', () => {
  it('of one kind and two sizes go the smaller to what is told of one, the larger to what is told in all', () => {
    expect(
      read(`
        2023年粮食生产情况
        单位：亩、公斤、吨
        乡镇|播种面积|亩产|总产量
        甲镇|12000|420|5040
        乙镇|8000|450|3600
      `)
    ).toMatchObject({
      C4: '亩产 | 2023 | level | 公斤 | 甲镇',
      D4: '总产量 | 2023 | level | 吨 | 甲镇'
    })
    expect(
      read(`
        2021年粮食生产情况
        单位：公顷、公斤/公顷、吨
        地区|播种面积|单位面积产量|总产量
        甲县|1200|5800|6960
        乙县|2200|5900|12980
      `)
    ).toMatchObject({ C4: '单位面积产量 | 2021 | level | 公斤/公顷 | 甲县' })
  })

  it('stand bare at the right end over the heads, or are those of rates by their names', () => {
    expect(
      read(`
        6-2 全社会固定资产投资
        (按经济类型分)|||万元
        年份|合计|国有|集体
        2000|1000|500|200
        2001|1200|600|250
      `)
    ).toMatchObject({ D4: '全社会固定资产投资>集体 | 2000 | level | 万元' })
    expect(
      read(`
        2023年工业企业情况（户、%）
        行业|企业数|亏损企业数|亏损面
        采矿业|20|5|25.0
        制造业|100|20|20.0
      `)
    ).toMatchObject({
      C3: '工业企业>采矿业>亏损企业数 | 2023 | level | 户',
      D3: '工业企业>采矿业>亏损面 | 2023 | level | %'
    })
  })

  it('of so many to one of another part are no unit beside them', () => {
    expect(
      read(`
        主要年份城乡居民收入
        年份|城镇居民人均可支配收入（元）|城乡收入比（农村=1）
        1978|343|2.57
        2000|6280|2.79
      `)
    ).toMatchObject({ C3: '城乡收入比 | 1978 | level | 农村=1' })
  })

  it('of what the arithmetic shows to be a change are those of the levels', () => {
    expect(
      read(`
        2023年小麦收购进度表
        县|收购量（吨）|上年同期|同比±
        甲县|12000|11000|1000
        乙县|22000|23000|-1000
      `)
    ).toMatchObject({ D3: '收购量 | 2023 | change | 吨 | 甲县' })
  })
})

describe('two periods that are not a year apart', () => {
  it('are what a growth or change beside them compares, where the figures say so', () => {
    expect(
      read(`
        主要农产品产量与2019年对比
        产品|2019年（吨）|2023年（吨）|增减（吨）|增减（%）|年均增速（%）
        粮食|1000|1100|100|10.0|2.4
        油料|200|180|-20|-10.0|-2.6
      `)
    ).toMatchObject({
      D3: '农产品产量>粮食>比2019年 | 2023 | change | 吨',
      E4: '农产品产量>油料>比2019年 | 2023 | growth | %',
      F3: '农产品产量>粮食>2020–2023年年均增长 | 2023 | growth | %'
    })
    expect(
      read(`
        市区居民消费价格（2023年10月，元/500克）
        品名|本期价格|上期价格|涨跌（%）
        大米|3.20|3.18|0.6
        猪肉|18.50|19.00|-2.6
      `)
    ).toMatchObject({ D3: '市区居民消费价格>大米>环比 | 2023M10 | growth | %' })
    // 2023 grew by 4.1 % over 2022, which is not shown.
    expect(
      read(`
        主要农产品产量
        产品|2019年（吨）|2023年（吨）|增长（%）
        粮食|1000|1100|4.1
        油料|200|180|-2.2
      `)
    ).toMatchObject({ D3: '农产品产量>粮食 | 2023 | growth | %' })
  })
})
