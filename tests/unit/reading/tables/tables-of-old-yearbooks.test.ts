import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables of older yearbooks and bulletins', () => {
  it('set # and its fellows in less than their whole, which their amounts make up beside growth', () => {
    const table = read(`
      ¦运输情况 2011.4||||
      ¦|本月|累计|本月比上年同期±%|累计比上年同期±%
      ¦一、客运量(万人)|121.56|489.88|10.1|6.2
      ¦        出境旅客|4.11|28.2|38.3|40.2
      ¦      #东南亚|2.03|16.9|79|48.4
      ¦       东亚|1.5|7.23|8.3|31.5
      ¦       欧美|0.58|4.07|80|3
      ¦         境内旅客|117.45|461.68|8.7|5.5
      ¦      #高速客运|90.61|344.3|10.8|6.3
      ¦       普通客运|26.84|117.38|2.1|2.7
      ¦二、客座率(%)|51.2|52.7||
    `)
    expect(table).toMatchObject({
      B5: '客运量>出境旅客>东南亚 | 2011M04 | level | 万人',
      E7: '客运量>出境旅客>欧美 | 2011M01-04 | growth | %',
      B9: '客运量>境内旅客>高速客运 | 2011M04 | level | 万人',
      C10: '客运量>境内旅客>普通客运 | 2011M01-04 | level | 万人'
    })
  })

  it('count parts from 1 below a name with a mark, which they make up', () => {
    expect(
      read(`
        2016年5月货运情况
        项目|本月|同期对比%|本月止累计|同期累计对比%
        一、货运量(万吨)|589|11.5|2122|17.3
        (一)水路(万吨)|54|7.6|508|32.7
        #内河周转量(万吨公里)|803.05|14.9|2489.82|13.8
        1.集装箱|559.02|12.4|1790.25|11.1
        2.散货|244.03|21.2|699.57|21.3
        #沿海周转量(万吨公里)|29.65|1|78.63|5.7
        1.集装箱|24.11|-2.7|65.78|5.1
        2.散货|5.54|32.1|12.85|11.2
      `)
    ).toMatchObject({
      B6: '货运量>水路>内河周转量>集装箱 | 2016M05 | level | 万吨公里',
      D10: '货运量>水路>沿海周转量>散货 | 2016M01-05 | level | 万吨公里'
    })
  })

  it('name what is told in the corner, over counties, under a title that names no quantity', () => {
    expect(
      read(`
        2017年9月限额以上贸易主要指标
        限额以上零售额(亿元)|9月|同比±%|1-9月|同比±%
        丰水县|33.4|4|340.6|6.7
        南城县|18.3|3.9|205.2|7.1
        青河县|12.1|-0.6|117.3|10.7
      `)
    ).toMatchObject({
      B3: '限额以上零售额 | 2017M09 | level | 亿元 | 丰水县',
      E5: '限额以上零售额 | 2017M01-09 | growth | % | 青河县'
    })
  })

  it('tell what the title names in the one unit beside the % of its growth', () => {
    expect(
      read(`
        表3 2021年分行业固定资产投资
        单位:亿元,%
        行业|2021年|2020年|名义增长率
        采矿业|86.4|81.2|6.4
        金融业|14.7|13.9|5.8
      `)
    ).toMatchObject({
      B4: '固定资产投资>采矿业 | 2021 | level | 亿元',
      D5: '固定资产投资>金融业 | 2021 | growth | %'
    })
  })

  it('break a name over its parts as the names beside it: 经营服 over 务支出 | 广告', () => {
    expect(
      read(`
        各县城镇居民人均消费支出(2012年)
        单位:元
        |消费支出|居住类|文教服||交通类|衣着类
        ||支出|务支出|教育|支出|支出
        全市合计|1814|761|455|360|338|260
        丰水县|4308|2684|673|477|593|358
        南城县|2949|1316|783|350|487|363
      `)
    ).toMatchObject({
      D5: '文教服务支出 | 2012 | level | 元 | 全市合计',
      E6: '文教服务支出>教育 | 2012 | level | 元 | 丰水县',
      F6: '交通类支出 | 2012 | level | 元 | 丰水县'
    })
  })

  it('let the last line of one name stand alone below the heads', () => {
    expect(
      read(`
        5-7 各县社会融资 (2008年)
        地区|社会融资规模||||存贷比
        |(亿元)|各项贷款|企业债券|境内股票|(%)
        ||||净融资|
        丰水县|787.8|420.5|370.9|-3.6|50.5
        南城县|415.3|175.4|237.2|2.7|53.4
        青河县|116.4|49.9|55.5|11.3|42.8
      `)
    ).toMatchObject({ E5: '社会融资规模>境内股票净融资 | 2008 | level | 亿元 | 丰水县' })
  })

  it('tell an index over the year before with a space before its bracket', () => {
    expect(
      read(`
        表2—3 全市生产总值(2014年)
        计量单位:亿元
        指标|2014年|2014年为上年% (按可比价计算)
        农业|201.6|111.7
        工业|349.5|113.1
      `)
    ).toMatchObject({ C4: '生产总值>农业 | 2014 | index | 上年=100' })
  })

  it('put a dash beside a group so that its row is not empty', () => {
    expect(
      read(`
        2022年养殖户收支
        指标|2022年水平(元)|2021年水平(元)|增量(元)|同比增长(%)
        大户|—|||
        经营收入|40962|38361|2601|6.8
        雇工支出|28508|25692|2816|11
        散户||||
        经营收入|46321|43535|2786|6.4
        雇工支出|31630|28648|2982|10.4
      `)
    ).toMatchObject({
      B4: '大户>经营收入 | 2022 | level | 元',
      E5: '大户>雇工支出 | 2022 | growth | %',
      B7: '散户>经营收入 | 2022 | level | 元'
    })
  })

  it('tell shares without their % where they move in points, and growth of the months so far that stand before it', () => {
    expect(
      read(`
        2019年1-5月进度数据
        2、工业投资构成
        |5月|1-5月累计|累计
        |||增减百分点
        采矿业|——|1.5|-0.1
        制造业|——|90.6|0.1
        3、工业企业效益
        |4月|1-4月累计|累计
        |||增长%
        营业收入(亿元)|——|416.9|26
        利润总额(亿元)|——|19.4|17
      `)
    ).toMatchObject({
      C5: '工业投资>采矿业 | 2019M01-05 | share | %',
      D6: '工业投资>制造业 | 2019M01-05 | change | 百分点',
      D10: '营业收入 | 2019M01-04 | growth | %',
      D11: '利润总额 | 2019M01-04 | growth | %'
    })
  })

  it('are of the whole country where a head says so beside 城镇 and 乡村', () => {
    expect(
      read(`
        9-6 居民消费结构 (2004年)
        单位：元
        项目|全国|城镇|乡村
        交通费|210|320|104
        通信费|98|120|66
      `)
    ).toMatchObject({
      B4: '交通费 | 2004 | level | 元 | 全国',
      D5: '通信费>乡村 | 2004 | level | 元 | 全国'
    })
  })

  it('list the foods of a price index below 食品烟酒 without setting them in', () => {
    expect(
      read(`
        2018年居民消费价格比上年涨跌幅度
        单位:%
        指标|全县|城市|农村
        居民消费价格|1.6|1.4|1.8
        食品烟酒|1.7|1.3|2.3
        其中:畜肉|1.5|1.7|1.3
        鲜菜|6.6|5|10.7
        衣着|3.1|2.5|4.1
      `)
    ).toMatchObject({
      B7: '居民消费价格>食品烟酒>鲜菜 | 2018 | growth | % | 全县',
      C8: '居民消费价格>衣着>城市 | 2018 | growth | %'
    })
  })

  it('name rows by single ages, which are typed as figures are', () => {
    expect(
      read(`
        表3—2 2010年全县分年龄、性别、婚姻状况的常住人口
        单位:人
        婚姻状况|合计||有配偶|
        和年龄|男|女|男|女
        总计|668|532|412|398
        20-24岁|331|276|198|203
        20岁|95|88|52|60
        21岁|68|54|41|39
        22岁|44|37|29|31
      `)
    ).toMatchObject({
      B7: '常住人口>20岁>合计>男 | 2010 | level | 人',
      E9: '常住人口>22岁>有配偶>女 | 2010 | level | 人'
    })
  })
})
