import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables as bureaus publish them', () => {
  it('may have their month as a number beside the title: 2010.6', () => {
    expect(
      read(`
        工业生产销售总量指标||全县||2010.6
        ||||单位：个、万元
        指标名称|本月|同比%|累计|同比%
        企业单位数|4326|5.5|4326|5.5
        工业总产值|309748|3.3|1618573|16.2
      `)
    ).toMatchObject({
      B4: '企业单位数 | 2010M06 | level | 个',
      B5: '工业总产值 | 2010M06 | level | 万元',
      E5: '工业总产值 | 2010M01-06 | growth | %'
    })
  })

  it('tell indices by their bases of what the title names, cities side by side', () => {
    expect(
      read(`
        表1：2019年4月70个大中城市新建商品住宅销售价格指数
        城市|环比|同比|定基|城市|环比|同比|定基
        |上月=100|上年同月=100|2015年=100||上月=100|上年同月=100|2015年=100
        北京|100.5|103.5|139.8|唐山|100.5|113.2|125.7
        天津|100.7|102.4|132.5|秦皇岛|101.8|120.1|139.8
        石家庄|100.5|117.6|147.2|包头|100.7|111.5|119.3
      `)
    ).toMatchObject({
      B4: '新建商品住宅销售价格指数>环比 | 2019M04 | index | 上月=100 | 北京',
      C5: '新建商品住宅销售价格指数 | 2019M04 | index | 上年同月=100 | 天津',
      H6: '新建商品住宅销售价格指数 | 2019M04 | index | 2015年=100 | 包头'
    })
  })

  it('may say the year only by the day on which an office put them out', () => {
    expect(
      read(`
        1-8月本市固定资产投资增长26.1%
        上海市统计局 2004-09-23
        产业|投资额（亿元）|比去年同期增长（%）
        六大支柱产业|1047.99|23.6
        信息业|182.39|26.9
      `)
    ).toMatchObject({ B5: '投资额>信息业 | 2004M01-08 | level | 亿元 | 上海市' })
  })

  it('tell means of the months so far: 至本月平均', () => {
    expect(
      read(`
        2010年4月居民消费价格指数
        类别|以上月价格为100|以上年同期价格为100|
        ||本月|至本月平均
        居民消费价格总指数|100.3|102|100.7
        服务项目价格指数|99.9|97.8|96.8
      `)
    ).toMatchObject({
      C4: '居民消费价格总指数 | 2010M04 | index | 上年同期=100',
      D4: '居民消费价格总指数 | 2010M01-04 | index | 上年同期=100'
    })
  })

  it('break heads over lines above their doubles in English: 人均地区 above 生产总值', () => {
    expect(
      read(`
        地区生产总值
        单位：亿元
        |国  民|地  区||||||人均地区
        年  份|收入总值|生产总值|第一产业|第二产业|||第三产业|生产总值
        |||||工  业|建筑业||（元）
        Year|Gross National Income|Gross Domestic Product|Primary Industry|Secondary Industry|Industry|Construction|Tertiary Industry|Per Capita GDP
        1988|701.4|701.33|162.31|323.4|289.22|34.18|215.62|1219
        1989|822.89|822.83|196.35|374.92|338.79|36.13|251.56|1409
      `)
    ).toMatchObject({
      B7: '国民收入总值 | 1988 | level | 亿元',
      E7: '地区生产总值>第二产业 | 1988 | level | 亿元',
      F7: '地区生产总值>第二产业>工业 | 1988 | level | 亿元',
      I7: '人均地区生产总值 | 1988 | level | 元'
    })
  })

  it('break the English of a head over lines, （10000 above persons）', () => {
    expect(
      read(`
        按三次产业分的就业人员（年底数）
        年份|就业人员（万人）|||
        |Employed|||
        |Persons|第一产业|第二产业|第三产业
        Year|(10000|Primary|Secondary|Tertiary
        |persons)|Industry|Industry|Industry
        1978|2109.39|1621.61|292.83|194.95
        1980|2182.8|1637.42|321.01|224.37
      `)
    ).toMatchObject({
      B7: '就业人员 | 1978 | level | 万人',
      C7: '就业人员>第一产业 | 1978 | level | 万人'
    })
  })

  it('compare with the same month in percent that a cell below says: ±%', () => {
    expect(
      read(`
        全省旅游住宿设施接待过夜游客情况
        2014年4月
        指标|本月|比上年同月|本月止累计|比上年同期
        ||±%||±%
        接待过夜游客（人次）|22758799|11.27|90893742|8.99
        入境游客（人次）|2544086|2.9|9226158|-3.86
      `)
    ).toMatchObject({
      C5: '接待过夜游客 | 2014M04 | growth | %',
      E6: '入境游客 | 2014M01-04 | growth | %'
    })
  })

  it('go on below under the title once more, with the base that both lines say', () => {
    expect(
      read(`
        市区居民消费价格指数
        8―24 （以上年为100）
        指标|2010年|2009年
        居民消费价格指数|104.2|99.2
        一、食品类|109.4|104.5
        1、粮食|113.5|104.7
        市区居民消费价格指数
        8―24续表 （以上年为100）
        指标|2010年|2009年
        三、衣着类|100.2|97.7
        1、服装|99.7|98.4
      `)
    ).toMatchObject({
      B5: '居民消费价格指数>食品类 | 2010 | index | 上年=100',
      B10: expect.stringMatching(/衣着类 \| 2010 \| index \| 上年=100$/)
    })
  })

  it('say what there is at the end of the month in rows below heads of months: 5月末, and 累计结余 is a name', () => {
    expect(
      read(`
        巴东县2025年1-5月房地产开发和销售主要指标
        指标|计量单位|1-5月|去年同期|同比增长（%）
        六、商品房销售额|万元|47826|52914|-9.6
        七、5月末商品房待售面积|平方米|118264|97345|21.5
        　其中：住宅|平方米|63917|52486|21.8
      `)
    ).toMatchObject({
      C4: '商品房待售面积 | 2025M05 | level | 平方米 | 巴东县',
      D4: '商品房待售面积 | 2024M05 | level | 平方米 | 巴东县',
      E5: '商品房待售面积>住宅 | 2025M05 | growth | % | 巴东县'
    })
    expect(
      read(`
        石泉县社会保险基金收支情况（2025年1-6月）
        险种|基金收支（万元）||
        |基金收入|基金支出|6月末累计结余
        失业保险|264.38|118.06|1935.4
        工伤保险|187.52|203.94|264.83
      `)
    ).toMatchObject({ D4: '基金收支>累计结余>失业保险 | 2025M06 | level | 万元 | 石泉县' })
  })

  it('have 比例 under the ratio that it is: 优良天数比例', () => {
    expect(
      read(`
        黄冈市2025年1-6月各县环境空气质量状况
        县|可吸入颗粒物（PM10）||优良天数比例|
        |平均浓度（微克/立方米）|同比变化（%）|比例（%）|同比变化（百分点）
        团风县|64|-1.5|82.9|-0.6
        红安县|58|-6.5|86.7|2.1
      `)
    ).toMatchObject({
      D4: '优良天数比例 | 2025M01-06 | level | % | 团风县',
      E5: '优良天数比例 | 2025M01-06 | change | 百分点 | 红安县'
    })
  })
})

describe('tables of offices and of other countries', () => {
  it('name what is told before the places that are listed: 丝绸主要省市产量变化', () => {
    expect(
      read(`
        丝绸主要省市产量变化（万米）
        地区|2008年12月|2008年1-12月|同比±%
        全国|107532|1275019|-4.1
        江苏省|62969|689351|-3.72
      `)
    ).toMatchObject({
      B3: '丝绸产量 | 2008M12 | level | 万米 | 全国',
      C4: '丝绸产量 | 2008M01-12 | level | 万米 | 江苏省'
    })
  })

  it('have growth in their titles, and what that is held against: 居民消费价格比上年涨跌幅度', () => {
    expect(
      read(`
        2015年居民消费价格比上年涨跌幅度
        单位：%
        指标|全省|城市
        居民消费价格|1.6|1.4
        食品|1.7|1.3
      `)
    ).toMatchObject({
      C5: '居民消费价格>食品>城市 | 2015 | growth | %',
      C4: '居民消费价格>城市 | 2015 | growth | %'
    })
  })

  it('break heads behind 性: 工资性 above 收入, 财产性 above 收入', () => {
    expect(
      read(`
        各地区农村居民家庭平均每人现金收入（2010年1季度）
        单位：元
        |现金收入|工资性|财产性|转移性
        ||收入|收入|收入
        北京|4308.5|2684.8|357.6|592.4
        天津|2949|1316.6|62|187.4
      `)
    ).toMatchObject({
      C5: '工资性收入 | 2010Q1 | level | 元 | 北京',
      E6: '转移性收入 | 2010Q1 | level | 元 | 天津'
    })
  })

  it('have levels in rows that the corner names, and no halves of names: 河流 above 监测断面', () => {
    expect(
      read(`
        2024年2月地表水考核断面水质监测结果
        河流|彭越浦|走马塘|夏长浦
        监测断面|汶水路桥|共和新路桥|物华苑桥
        pH|8|9|8
        溶解氧（mg/L）|9.5|10.8|11.8
      `)
    ).toMatchObject({
      B4: 'pH>彭越浦>汶水路桥 | 2024M02 | level | ',
      C5: '溶解氧>走马塘>共和新路桥 | 2024M02 | level | mg/L'
    })
  })

  it('tell an index over the year before in a bracket’s words: 2011年为上年%（按可比价计算）', () => {
    expect(
      read(`
        表2—1 全市地区生产总值
        计量单位：亿元
        |2011年|2011年为上年%（按可比价计算）
        地区生产总值|6145.52|112
        第一产业|164.27|104.1
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2011 | level | 亿元',
      C5: '地区生产总值>第一产业 | 2011 | index | 上年=100'
    })
  })

  it('state the unit of what their corner says is told: 规模以上工业增加值（亿元）', () => {
    expect(
      read(`
        2018年11月
        规模以上工业增加值（亿元）|11月|同比±%|1-11月|同比±%
        工业增加值总计|333.4|4|3400.6|6.7
        在总计中：轻工业|94.7|5.8|913.7|3.2
        重工业|238.7|3.3|2486.9|8.1
      `)
    ).toMatchObject({
      B3: '工业增加值总计 | 2018M11 | level | 亿元',
      D4: '工业增加值总计>轻工业 | 2018M01-11 | level | 亿元'
    })
  })

  it('hold figures against the same time by 同期对比%, and have notes by number in brackets: 美元[注 4]', () => {
    expect(
      read(`
        2018年3月旅游接待情况
        项目|本月|同期对比%|本月止累计|同期累计对比%
        接待过夜游客（万人次）|534.65|11.9|1614.52|13.2
        国内过夜游客（万人次）|524.65|12.1|1587.94|13.4
      `)
    ).toMatchObject({
      C3: '接待过夜游客 | 2018M03 | growth | %',
      E4: '国内过夜游客 | 2018M01-03 | growth | %'
    })
    expect(
      read(`
        2019年各地州市地区生产总值列表[注 1]
        行政区[注 2]|地区生产总值[注 3]（亿元）|比重[注 5]（%）
        乌鲁木齐市|3413.26|25.1
        克拉玛依市|972.93|7.16
      `)
    ).toMatchObject({
      B3: '地区生产总值 | 2019 | level | 亿元 | 乌鲁木齐市',
      C4: '地区生产总值 | 2019 | share | % | 克拉玛依市'
    })
  })
})
