import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables of yearbooks', () => {
  it('state the unit of a whole below it, over its first column: （万人） beside 铁路 | 公路', () => {
    expect(
      read(`
        14-3 主要年份客货运输量
        年份|客运量|||货运量|||
        |（万人）|铁路|公路|（万吨）|铁路|公路|管道
        1995|4565|195|4357|5220|1605|3519|0.04
        2000|5537|271|5252|6880|2105.3|4531|0.06
      `)
    ).toMatchObject({
      B4: '客运量 | 1995 | level | 万人',
      C4: '客运量>铁路 | 1995 | level | 万人',
      H5: '货运量>管道 | 2000 | level | 万吨'
    })
  })

  it('have one of the same parts in a unit of its own: 民航（吨） below 货物运输量（万吨）', () => {
    expect(
      read(`
        2018年5月客货运输量
        指标|本年本月累计|上年同期|增长速度（%）
        货物运输量（万吨）|5882.42|5851.68|0.5
        铁路|1288.89|1327.73|-2.9
        公路|4592.28|4522.93|1.5
        民航（吨）|12491|10236|22
        货物周转量（万吨公里）|1939849.91|1993733.38|-2.7
        铁路|1070688.8|1144952.2|-6.5
        公路|868316.61|848214.38|2.4
        民航|844.5|566.8|49
      `)
    ).toMatchObject({
      B6: '货物运输量>民航 | 2018M01-05 | level | 吨',
      B10: '货物周转量>民航 | 2018M01-05 | level | 万吨公里'
    })
  })

  it('say by whom, of what the line below the name of the book counts, beside its total', () => {
    expect(
      read(`
        2018专利统计年报
        国内职务发明专利申请量
        地区|合计|大专院校|科研单位|企业
        北京|111447|16854|14724|79869
        天津|24739|7307|1529|15903
      `)
    ).toMatchObject({
      B4: '国内职务发明专利申请量>合计 | 2018 | level |  | 北京',
      C4: '国内职务发明专利申请量>大专院校 | 2018 | level |  | 北京'
    })
  })

  it('number a title with two dashes, and name kinds before their units: （实物量）亿千瓦时', () => {
    expect(
      read(`
        2——17市区职工平均工资（2006年）
        |||单位：元
        分类|合计|国有|其他
        总计|26647|38867|17014
        农业|20000|21000|18000
      `)
    ).toMatchObject({ B4: expect.stringMatching(/^市区职工平均工资/) })
    expect(
      read(`
        7-13 电力能源平衡表（等价值）
        单位：（实物量）亿千瓦时、（标准量）万吨标准煤
        指标|2014|
        |（实物量）|（标准量）
        一、可供本地区消费能源量|54.91|169.47
        （二）一次能源生产量|145|447.53
      `)
    ).toMatchObject({
      B5: expect.stringContaining('| 2014 | level | 亿千瓦时'),
      C6: expect.stringContaining('| 2014 | level | 万吨标准煤')
    })
  })

  it('tell censuses by the year of the day on which they counted', () => {
    expect(
      read(`
        3-3 人口普查主要数据
        项目|单位|第一次人口普查（1953.7.1）|第二次人口普查（1964.7.1）|第五次人口普查（2000.11.1）
        总人口|人|48876548|55496219|89971789
        总户数|户|11097668|12770814|27320402
      `)
    ).toMatchObject({ C3: '总人口 | 1953 | level | 人', E4: '总户数 | 2000 | level | 户' })
  })

  it('tell in what they count in English in brackets, which is no figure', () => {
    expect(
      read(`
        9-9 商业保险公司业务经济技术指标（2020年）
        单位：亿元|||（100 million）
        项目|保险金额|保费收入|赔款及给付
        财产保险公司|853298.71|390.04|243.16
        人寿保险公司|34310.77|16.37|7.42
      `)
    ).toMatchObject({ B4: '财产保险公司>保险金额 | 2020 | level | 亿元' })
  })
})

describe('tables of counties', () => {
  it('part the total anew behind 在总计中 on a line of its own, and list its places there', () => {
    expect(
      read(`
        2017年1-3月工业增加值
        计量单位：亿元
        指标名称|本月|本月止累计
        全省总计|2846.99|7220.42
        在总计中：||
        轻工业|1036.55|2585.89
        重工业|1810.44|4634.53
        在总计中：||
        广州市|393.3|1019.05
        深圳市|662.83|1665.2
      `)
    ).toMatchObject({
      B7: '工业增加值>重工业 | 2017M03 | level | 亿元 | 全省总计',
      B9: '工业增加值 | 2017M03 | level | 亿元 | 广州市'
    })
  })

  it('set 各项贷款 with its own count beside 各项存款', () => {
    expect(
      read(`
        2024年6月末金融机构人民币信贷收支表
        单位：万元
        项目|余额|比年初增减额
        各项存款|3256780|215430
        （一）境内存款|3256102|215389
        1.住户存款|2456310|198760
        2.非金融企业存款|412300|-8760
        各项贷款|1986540|168900
        1.住户贷款|986500|45600
      `)
    ).toMatchObject({
      B8: '各项贷款>余额 | 2024M06 | level | 万元',
      B9: '各项贷款>住户贷款>余额 | 2024M06 | level | 万元'
    })
  })

  it('tell profits to the month before: 1-上月', () => {
    expect(
      read(`
        2021年国民经济主要指标（4月）
        指标|单位|1-本月|同比增长（%）
        规模以上工业利润总额（1-上月）|亿元|162.3|240.1
        固定资产投资|亿元|301|8
      `)
    ).toMatchObject({
      C3: '规模以上工业利润总额 | 2021M01-03 | level | 亿元',
      D3: '规模以上工业利润总额 | 2021M01-03 | growth | %',
      C4: '固定资产投资 | 2021M01-04 | level | 亿元'
    })
  })

  it('tell months before what they sum: 1-12资金总支出 beside 当月资金支出', () => {
    expect(
      read(`
        2023年12月农村居民最低生活保障统计表
        地区|低保户数|1-12资金总支出（万元）|当月资金支出（万元）
        龙浔镇|164|205.1|17.7
        浔中镇|159|195.7|17.2
      `)
    ).toMatchObject({
      C3: '资金总支出 | 2023M01-12 | level | 万元 | 龙浔镇',
      D3: expect.stringContaining('| 2023M12 | level | 万元 | 龙浔镇')
    })
  })

  it('count schools by school years, and a range of years behind a title is none', () => {
    const heads = '类别|学校数|班级数\n小学|334|8697\n初中|147|3672'
    expect(read(`2024-2025年全市基础教育情况表\n${heads}`)).toMatchObject({
      B3: expect.stringContaining('| 2024/25 | level')
    })
    expect(read('教育事业基本情况（2006-2007）\n指标|2006|2007\n小学学校数|334|331')).toMatchObject({
      B3: '小学学校数 | 2006 | level | '
    })
  })

  it('part a whole by ages behind its sexes, where the parts make it', () => {
    expect(
      read(`
        表1 2021年末户籍人口数及构成情况
        指标|年末数（人）|比重（%）
        全县户籍总人口|832955|100
        其中：城镇|217319|26.09
        乡村|615636|73.91
        其中：男性|441724|53.03
        女性|391231|46.97
        其中：0-17岁|220968|26.53
        18-34岁|189574|22.76
        35-59岁|296807|35.63
        60岁及以上|125606|15.08
      `)
    ).toMatchObject({
      B5: '全县户籍总人口>乡村 | 2021 | level | 人',
      B7: '全县户籍总人口>女性 | 2021 | level | 人',
      C10: '全县户籍总人口>35-59岁 | 2021 | share | %'
    })
  })

  it('tell 性别比 as a level in a table of 构成, households by their size, and what 各镇办 report', () => {
    expect(
      read(`
        表3-1 各乡镇人口性别构成（2020年）
        单位：%
        地区|占总人口比重||性别比
        |男|女|
        易俗河镇|50.59|49.41|102.4
        谭家山镇|51.8|48.2|107.45
      `)
    ).toMatchObject({ D5: '性别比 | 2020 | level | % | 易俗河镇' })
    expect(
      read(`
        表2-3 各乡镇常住人口户数（2020年）
        单位：人、人/户
        乡镇|总户数|平均家庭户规模
        城关镇|16001|2.77
        碧口镇|7005|2.32
      `)
    ).toMatchObject({ C4: '平均家庭户规模 | 2020 | level | 人/户 | 城关镇' })
    expect(
      read(`
        表2-1各镇办常住人口变化情况表
        县区|2020年|2010年
        南滩街道办事处|50583|50569
        总寨镇|80637|49375
      `)
    ).toMatchObject({ B3: '常住人口 | 2020 | level |  | 南滩街道办事处' })
  })

  it('hold no growth by the year of a plan beside it', () => {
    expect(
      read(`
        经济发展数据（2016年1-3月）
        指标名称|单位|1季度累计|同比增速（±%）|2016年|完成年度计划（%）
        ||||计划目标值|
        固定资产投资额|亿元|69.88|9.1|270.7|25.8
        社会消费品零售总额|亿元|345.86|8.5|1663|20.8
      `)
    ).toMatchObject({
      D4: '固定资产投资额 | 2016Q1 | growth | %',
      F5: '社会消费品零售总额>完成率 | 2016Q1 | level | %'
    })
  })
})

describe('tables of offices', () => {
  it('have growth of what stands beside it as a number: 诊疗人次增长 beside 诊疗人次数', () => {
    expect(
      read(`
        表1 2019年1-10月全国医疗卫生机构医疗服务量
        |诊疗人次数（万人次）||诊疗人次增长（%）
        |2018年1-10月|2019年1-10月|
        医院|292276.7|308594.7|5.6
        公立医院|249488.7|261938.5|5.0
      `)
    ).toMatchObject({ D4: expect.stringMatching(/^诊疗人次数.* \| 2019M01-10 \| growth \| %$/) })
  })

  it('set a whole year beside months that say their year', () => {
    expect(
      read(`
        2021年2月工业企业效益
        指标|2020年||2021年1-2月|
        |总量|增长%|总量|增长%
        资产负债率（%）|57.74|1.8|57.83|1.9
        利润总额（亿元）|181|2.1|16.2|40.4
      `)
    ).toMatchObject({
      B4: '资产负债率 | 2020 | level | %',
      D5: '利润总额 | 2021M01-02 | level | 亿元'
    })
  })

  it('tell a composite index as a level, and the mean of the month before as of then', () => {
    expect(
      read(`
        2024年1-8月全省环境空气质量综合指数
        排名|城市|环境空气质量综合指数
        1|阿坝州|1.65
        2|甘孜州|1.78
      `)
    ).toMatchObject({ C3: '环境空气质量综合指数 | 2024M01-08 | level |  | 阿坝州' })
    expect(
      read(`
        2024年9月主要生活必需品价格监测表
        商品名称|计量单位|本月平均|上月平均
        菜籽油|元/5升|76.7|75.2
        鲜猪肉|元/500克|17.09|18.13
      `)
    ).toMatchObject({ D3: expect.stringContaining('| 2024M08 | level | 元/5升') })
  })
})
