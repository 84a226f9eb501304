import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('bulletins of a bureau', () => {
  it('tell how much a growth moved in points: 增速比上年同期±', () => {
    expect(
      read(`
        雁山区2025年前三季度城乡居民收支
        |||单位：元、%
        指标|绝对额|同比增长|增速比上年同期±
        人均可支配收入|24310|-0.4|-2.4
        （一）工资性收入|13455|1.2|-0.4
      `)
    ).toMatchObject({
      C4: '人均可支配收入 | 2025Q1-3 | growth | % | 雁山区',
      D4: '人均可支配收入>增速 | 2025Q1-3 | change | 百分点 | 雁山区',
      D5: '人均可支配收入>工资性收入>增速 | 2025Q1-3 | change | 百分点 | 雁山区'
    })
  })

  it('have a dash for the amount that is not told of what grows in percent, and the rank of that growth', () => {
    expect(
      read(`
        咸丰县2024年9月主要经济指标
        ||||单位：亿元、%
        指标|单位|累计||在全州位次
        ||绝对额|同比|
        规模以上工业增加值|%|—|8.6|3
        固定资产投资|%|—|5.5|4
        社会消费品零售总额|亿元|28.3|5.0|2
      `)
    ).toMatchObject({
      C5: '规模以上工业增加值 | 2024M01-09 | level | 亿元 | 咸丰县',
      D5: '规模以上工业增加值 | 2024M01-09 | growth | % | 咸丰县',
      E5: '规模以上工业增加值>增速 | 2024M01-09 | rank |  | 咸丰县',
      E7: '社会消费品零售总额 | 2024M01-09 | rank |  | 咸丰县'
    })
  })

  it('part the whole once more behind its sectors: 按行业分：', () => {
    expect(
      read(`
        ¦2024年南屏州地区生产总值
        ¦|单位：亿元
        ¦指标|1季度|上半年
        ¦地区生产总值|88.42|190.36
        ¦  第一产业|12.47|27.64
        ¦  第二产业|75.95|162.72
        ¦按行业分：||
        ¦  农林牧渔业|13.03|28.88
        ¦  工业|26.6|57.17
      `)
    ).toMatchObject({
      B5: '地区生产总值>第一产业 | 2024Q1 | level | 亿元 | 南屏州',
      B8: '地区生产总值>按行业分>农林牧渔业 | 2024Q1 | level | 亿元 | 南屏州'
    })
  })

  it('tell behind the sectors of the whole other parts of it: 其中：民间投资', () => {
    expect(
      read(`
        ¦2024年1-9月咸丰县固定资产投资
        ¦指标|完成额（万元）|同比（%）
        ¦固定资产投资|312000|5.5
        ¦按产业分||
        ¦  第一产业|21000|-12.3
        ¦  第二产业|291000|9.9
        ¦其中：民间投资|142000|4.1
        ¦其中：房地产开发投资|35000|-18.4
      `)
    ).toMatchObject({
      B5: '固定资产投资>按产业分>第一产业 | 2024M01-09 | level | 万元 | 咸丰县',
      B7: '固定资产投资>民间投资 | 2024M01-09 | level | 万元 | 咸丰县',
      B8: '固定资产投资>房地产开发投资 | 2024M01-09 | level | 万元 | 咸丰县'
    })
  })

  it('have the sum of other months under their name: 利润总额 over 1-8月', () => {
    expect(
      read(`
        重点企业监测
        2025年9月
        |||单位：万元
        企业名称|工业总产值||利润总额⏎1-8月
        |本月|1-本月|
        海通重工有限公司|41200|352160|12044
        瑞丰化工股份有限公司|28760|250093|3105
      `)
    ).toMatchObject({
      C6: '海通重工有限公司>工业总产值 | 2025M01-09 | level | 万元',
      D6: '海通重工有限公司>利润总额 | 2025M01-08 | level | 万元'
    })
  })

  it('tell the growth of what they name, at the time of that and not of the stock before it', () => {
    expect(
      read(`
        石门县主要能源消费
        2025年1-10月
        能源品种|计量单位|消费量|期末库存量|消费量比上年⏎同期增长（%）
        原煤|吨|322918|20764|-5.4
        焦炭|吨|90134|5120|6.6
      `)
    ).toMatchObject({
      D4: '原煤>期末库存量 | 2025M10 | level | 吨 | 石门县',
      E4: '原煤>消费量 | 2025M01-10 | growth | % | 石门县'
    })
  })

  it('are of what the numbered line over them says, in whatever coal and water are told', () => {
    expect(
      read(`
        石门县规模以上工业能源消费情况
        2025年1-10月
        表一  分行业综合能源消费量||计量单位：吨标准煤
        行业|本期|上年同期
        总计|384600|390191
        煤炭开采和洗选业|20410|22896
      `)
    ).toMatchObject({
      B5: '综合能源消费量>总计 | 2025M01-10 | level | 吨标准煤 | 石门县',
      B6: '综合能源消费量>煤炭开采和洗选业 | 2025M01-10 | level | 吨标准煤 | 石门县'
    })
  })
})

describe('pages of a yearbook', () => {
  it('tell the composition of a quantity over years: 投资额构成', () => {
    expect(
      read(`
        平昌江市按行业分固定资产投资增速和构成
        |||单位：%
        行业|投资额比上年增长||投资额构成|
        |2022年|2023年|2022年|2023年
        总计|8.1|3.6|100|100
        采矿业|8.1|3.6|40|30
        制造业|8.1|3.6|60|70
      `)
    ).toMatchObject({
      C6: '采矿业>投资额 | 2023 | growth | % | 平昌江市',
      E6: '采矿业>投资额 | 2023 | share | % | 平昌江市'
    })
  })

  it('are of the city that trades, and not of those it trades with: 同主要国家和地区', () => {
    expect(
      read(`
        镜湖市同主要国家和地区海关货物进出口额
        ||||单位：万美元
        国别（地区）|2022||2023|
        |出口额|进口额|出口额|进口额
        总计|236101|167911|230893|170436
        日本|18855|13260|21586|15000
      `)
    ).toMatchObject({ B6: '日本>出口额 | 2022 | level | 万美元 | 镜湖市' })
  })
})

describe('a table that goes on', () => {
  it('says beside 续表 of what its part is', () => {
    expect(
      read(`
        2-1 澜川县地区生产总值（2022—2023年）
        ||单位：亿元
        年份|地区生产总值|第一产业|第二产业
        2022|100|10|90
        2023|110|12|98
        |
        续表 2 continued||构成（%）
        年份|地区生产总值|第一产业|第二产业
        2022|100|10|90
        2023|100|12|88
      `)
    ).toMatchObject({
      B5: '地区生产总值 | 2023 | level | 亿元 | 澜川县',
      B10: '地区生产总值 | 2023 | share | % | 澜川县',
      C10: '地区生产总值>第一产业 | 2023 | share | % | 澜川县'
    })
  })
})

describe('a census', () => {
  it('counts the persons of households, which are households only where these are counted', () => {
    expect(
      read(`
        各县户数、人口数
        （2020年）
        单位：户、人
        地区|户数||人口数|
        |合计|家庭户|合计|家庭户
        安福区|179574|173080|431940|414340
        柳河区|180259|172093|461114|437000
      `)
    ).toMatchObject({
      C6: '户数>家庭户 | 2020 | level | 户 | 安福区',
      E6: '人口数>家庭户 | 2020 | level | 人 | 安福区'
    })
  })
})

describe('lists of projects', () => {
  it('tell how much of a plan is done: 累计完成占年度计划%', () => {
    expect(
      read(`
        枫桥县2024年1—8月重点项目投资
        |||单位：万元
        项目类别|2024年计划投资|1—8月累计完成投资|累计完成占年度计划%
        产业发展类|224000|138166|61.7
        基础设施类|100000|50000|50
      `)
    ).toMatchObject({ D4: '产业发展类>完成率 | 2024M01-08 | level | % | 枫桥县' })
  })

  it('name what is done where one project has several lines of figures', () => {
    expect(
      read(`
        2025年云溪市民生实事进展（截至9月底）
        项目|建设内容|计量单位|年度任务|累计完成
        1.学前教育普惠|新增公办幼儿园学位|个|1800|1260
        |新建改扩建幼儿园|所|6|4
        2.老旧小区改造|改造老旧小区|个|24|19
        |惠及居民|户|3180|2655
      `)
    ).toMatchObject({
      D3: '学前教育普惠>新增公办幼儿园学位 | 2025 | target | 个 | 云溪市',
      E4: '学前教育普惠>新建改扩建幼儿园 | 2025M01-09 | level | 所 | 云溪市',
      E6: '老旧小区改造>惠及居民 | 2025M01-09 | level | 户 | 云溪市'
    })
  })

  it('take the number before a voltage for one of the list: 3.110千伏', () => {
    expect(
      read(`
        2025年重点项目投资进度表
        ||单位：万元
        项目名称|总投资|1-9月完成投资
        基础设施项目|36400|9300
        1.污水处理厂|12000|3100
        2.高岭水库|12000|3100
        3.110千伏高岭输变电工程|12400|3100
      `)
    ).toMatchObject({ C7: '基础设施项目>110千伏高岭输变电工程>完成投资 | 2025M01-09 | level | 万元' })
  })
})

describe('what says itself of what it is a part', () => {
  it('is that of the name above: 在各项贷款中：涉农贷款', () => {
    expect(
      read(`
        澜河县金融机构贷款月报
        2024年12月末|单位：万元
        贷款项目|月末余额
        各项贷款|472385.8
        1.短期贷款|188204.6
        2.中长期贷款|271880.2
        在各项贷款中：涉农贷款|391026.4
      `)
    ).toMatchObject({
      B6: '各项贷款>中长期贷款 | 2024M12 | level | 万元 | 澜河县',
      B7: '各项贷款>涉农贷款 | 2024M12 | level | 万元 | 澜河县'
    })
  })
})
