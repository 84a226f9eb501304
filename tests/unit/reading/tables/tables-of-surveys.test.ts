import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables of surveys and harvests', () => {
  it('have no unit in the last English word of a title set wide', () => {
    expect(
      read(`
        6-4  住户基本情况||
        Basic Conditions of  Households||
        指标|2022|2023
        调查人口(人)|8379|8797
        存款|2410|2450
      `)
    ).toMatchObject({ B4: '调查人口 | 2022 | level | 人', C5: '存款 | 2023 | level | ' })
  })

  it('break a group within its bracket, and remark how the name above is told', () => {
    expect(
      read(`
        ¦7-2 就业情况||
        ¦指标|2020|2021
        ¦一.常住人口(人)|8379|8797
        ¦二.在校情况(不含幼儿园||
        ¦     及特殊教育)||
        ¦  1.小学人数(人)|5756|5936
        ¦  2.中学人数(人)|2877|2951
      `)
    ).toMatchObject({ B6: '在校情况(不含幼儿园及特殊教育)>小学人数 | 2020 | level | 人' })
    expect(
      read(`
        主要产品产量
        产品|1996年|比上年增长%
        能源消费总量|1.2亿吨|4.7
        (折标准煤)||
        原盐|12.1万吨|5.3
        生铁|9.6万吨|2.2
      `)
    ).toMatchObject({
      B3: '能源消费总量(折标准煤) | 1996 | level | 亿吨',
      B5: '原盐 | 1996 | level | 万吨'
    })
  })

  it('count the members of a group, behind which a name with a unit of its own is none of them', () => {
    expect(
      read(`
        9-3 农户基本情况
        指标|2009|2010
        人均全年支出(元)||
        1.总支出|5245.7|5998.1
        #生产支出|1210.7|1489.4
        2.现金支出|4847.6|5562.3
        人均住房面积(平方米)|30.4|31.7
        住房价值(元/平方米)|274.3|295.2
      `)
    ).toMatchObject({
      B6: '人均全年支出>现金支出 | 2009 | level | 元',
      B7: '人均住房面积 | 2009 | level | 平方米',
      C8: '住房价值 | 2010 | level | 元/平方米'
    })
  })

  it('list provinces without figures, of which none goes on with the name above it', () => {
    expect(
      read(`
        2019年各地区早稻产量
        |播 种 面 积 (千公顷)|总产量 (万吨)
        全国总计|26702.8|13871.9
        河 北|2385.1|1466.5
        内 蒙 古||
        上 海|23.2|14.0
        江 苏|2501.5|1326.4
      `)
    ).toMatchObject({
      B4: '播种面积 | 2019 | level | 千公顷 | 河北',
      C6: '总产量 | 2019 | level | 万吨 | 上海'
    })
  })

  it('part one whole by seasons and by kinds', () => {
    expect(
      read(`
        表1 2016年粮食产量情况
        |播种面积(千公顷)|总产量(万吨)
        全年粮食|113028.2|61623.9
        一、分季节||
        1、夏粮|27632.4|13920.4
        2、秋粮|85395.8|47703.5
        二、分品种||
        1、谷物|94370.8|56516.5
        2、豆类|18657.4|5107.4
      `)
    ).toMatchObject({
      B5: '播种面积>全年粮食>分季节>夏粮 | 2016 | level | 千公顷',
      C8: '总产量>全年粮食>分品种>谷物 | 2016 | level | 万吨'
    })
  })

  it('break names over their marked parts, and go on with （站） in a table of another unit', () => {
    expect(
      read(`
        18-3 医疗机构病床
        |||||单位：万张
        年份|合计||||
        ||#医院|#乡镇医疗||
        |||卫生组织|#社区卫生|#乡镇
        ||||服务中心|卫生院
        ||||(站)|
        2001|320.12|215.56|77.14|1.40|74.00
        2002|313.61|222.18|71.05|1.20|67.13
      `)
    ).toMatchObject({
      D8: '医疗机构病床>合计>乡镇医疗卫生组织 | 2001 | level | 万张',
      E9: '医疗机构病床>合计>乡镇医疗卫生组织>社区卫生服务中心 | 2002 | level | 万张'
    })
  })

  it('say heads once more in English among Chinese heads, and names over two lines', () => {
    expect(
      read(`
        5-2 各产业从业人员及构成
        |从业人员(万人)||||构成(%)||
        |Employed|农业|工业|服务业|农业|工业|服务业
        Year|Persons|Farming|Manufacturing|Services|Farming|Manufacturing|Services
        |(10000 persons)|Sector|Sector|Sector|Sector|Sector|Sector
        1990|2955.47|1820.51|680.14|454.82|61.6|23.0|15.4
        1991|3040.30|1905.27|690.04|444.99|62.7|22.7|14.6
        1992|3106.28|1874.64|722.61|509.03|60.3|23.3|16.4
      `)
    ).toMatchObject({
      B6: '从业人员 | 1990 | level | 万人',
      C7: '从业人员>农业 | 1991 | level | 万人',
      H8: '从业人员>服务业 | 1992 | share | %'
    })
    expect(
      read(`
        3-9 职工年末人数
        单位:万人
        指标|Item|1996|1997
        职工总计|Total|1719.43|1715.40
        城镇|Urban|463.98|483.74
        乡村|Rural|1255.45|1231.66
        按经济类型分|By Ownership||
        国有经济|State-owned|198.16|189.07
        港澳台经济|Funded by Hong Kong, Macao and||
        ||1.70|1.90
        其他经济|Others|1519.57|1524.43
      `)
    ).toMatchObject({
      C8: '职工总计>按经济类型分>国有经济 | 1996 | level | 万人',
      D10: '职工总计>按经济类型分>港澳台经济 | 1997 | level | 万人'
    })
  })

  it('number their rows under 顺序号', () => {
    expect(
      read(`
        2019年资金流量表
        单位:亿元
        交易项目|顺序号|住户|企业
        净金融投资|1|743|486
        通货|2|22|14
        存款|3|873|528
      `)
    ).not.toHaveProperty('B4')
  })

  it('say the months so far as 1-8 in a table of a month', () => {
    expect(
      read(`
        2012年8月主要效益指标
        单位:亿元
        行业名称|营业收入||利润总额|
        |1-8|比去年同期增长(%)|1-8|比去年同期增长(%)
        橡胶业|660.75|-5.3|36.78|-0.6
        陶瓷业|383.52|-10.3|16.72|-40.0
      `)
    ).toMatchObject({
      B5: '橡胶业>营业收入 | 2012M01-08 | level | 亿元',
      E6: '陶瓷业>利润总额 | 2012M01-08 | growth | %'
    })
  })

  it('name nothing in the line that says who fills in the form and when', () => {
    expect(
      read(`
        2021年5月临时救助统计表||||
        填表单位：|青河区民政局 单位：人、元 填表日期：2021年5月31日|||
        地区|救助人次数（人次）|救助对象类别（人）||当月支出数（万元）
        ||老年人|成年人|
        青河区|512|112|400|45.6
        平湖街道|262|62|200|23.1
        安民街道|250|50|200|22.5
      `)
    ).toMatchObject({
      B5: '救助人次数 | 2021M05 | level | 人次 | 青河区',
      C6: '救助对象类别>老年人 | 2021M05 | level | 人 | 平湖街道'
    })
  })

  it('number their columns beside 序号, some left out', () => {
    expect(
      read(`
        2024年3月城市低保统计表
        地区|低保户数|低保人数|当月支出
        |户|人|万元
        序号|1|2|5
        石桥镇|90|171|11.1
        白沙镇|80|137|8.4
      `)
    ).toMatchObject({ B5: '低保户数 | 2024M03 | level | 户 | 石桥镇', D6: '支出 | 2024M03 | level | 万元 | 白沙镇' })
  })

  it('tell the parts of a class in the unit of the whole before it', () => {
    expect(
      read(`
        4-1 技改投资
        指标|2006|2007
        投资总额(万元)|24518|31615
        按构成分||
        建筑工程|13546|18316
        安装工程|10972|13299
        新增资产(万元)|13817|18087
      `)
    ).toMatchObject({ B5: '投资总额>按构成分>建筑工程 | 2006 | level | 万元' })
  })
})
