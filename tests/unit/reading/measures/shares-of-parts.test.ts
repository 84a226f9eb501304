import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the share of a part that stands beside it', () => {
  it('is of the part that is named there, in a header of one row or two', () => {
    expect(
      read(`
        2023年专任教师
        学校|专任教师（人）|其中：女教师|女教师占比（%）|药占比（%）
        一中|111|46|41.4|65
        二中|43|21|48.8|49.9
      `)
    ).toMatchObject({
      D3: '专任教师>女教师>一中 | 2023 | share | %',
      E3: '药占比>一中 | 2023 | level | %'
    })
    expect(
      read(`
        名额分配||||||单位：人、%
        系统|2015年|||2020年||
        |名额|其中：一线职工|一线职工占比|名额|其中：一线职工|一线职工占比
        教育系统|10|8|80|11|9|81.8
        卫健系统|8|6|75|10|9|90
      `)
    ).toMatchObject({
      D4: '教育系统>名额>一线职工 | 2015 | share | %',
      G5: '卫健系统>名额>一线职工 | 2020 | share | %'
    })
  })

  it('is of what its name says to be a part of what is counted before it, in header and stub', () => {
    expect(
      read(`
        养老服务（2023年末）
        机构类别|床位数（张）|护理型床位占比（%）|在院老人（人）|入住率（%）
        公办敬老院|1080|46.3|702|65
        民办养老院|764|71.5|381|49.9
      `)
    ).toMatchObject({
      C3: '床位数>护理型床位>公办敬老院 | 2023 | share | %',
      E3: '入住率>公办敬老院 | 2023 | level | %'
    })
    expect(
      read(`
        养老服务
        指标|单位|2022年|2023年
        床位数|张|1000|1080
        护理型床位占比|%|46.3|47
      `)
    ).toMatchObject({ D4: '床位数>护理型床位 | 2023 | share | %' })
  })
})

describe('those who report', () => {
  const of = (head: string) =>
    read(`
      历届县劳动模范推荐名额（单位：人）
      ${head}|2015年|2020年
      城关镇|12|14
      青石乡|5|5
      教育系统|10|11
      工业企业|20|18
      环卫和公交|3|4
      合计|50|52
    `)

  it('are places where they are towns, whoever reports beside them; 历届县 is none', () => {
    for (const head of ['推荐单位', '单位', '责任部门'])
      expect(of(head)).toMatchObject({
        B3: expect.stringMatching(/\| 2015 \| level \| 人 \| 城关镇$/),
        C4: expect.stringMatching(/\| 2020 \| level \| 人 \| 青石乡$/),
        B5: expect.stringMatching(/教育系统 \| 2015 \| level \| 人$/),
        C8: expect.stringMatching(/合计 \| 2020 \| level \| 人$/)
      })
  })
})

describe('比例 in percent', () => {
  it.each(['比例%', '比例（%）'])('is a share and no name (%s)', (head) => {
    expect(
      read(`
        2024年产业结构
        产业|总量（亿元）|${head}
        第一产业|12|10
        第二产业|48|40
        第三产业|60|50
      `)
    ).toMatchObject({ C3: '第一产业 | 2024 | share | %', C5: '第三产业 | 2024 | share | %' })
  })

  it('is what is done of a plan behind the two', () => {
    expect(
      read(`
        2024年造林任务
        乡镇|任务数（亩）|完成数（亩）|比例（%）
        甲镇|1000|510|51
        乙镇|2000|1010|50.5
      `)
    ).toMatchObject({ D3: '完成率 | 2024 | level | % | 甲镇' })
  })

  it('keeps the name that it has', () => {
    expect(
      read(`
        2024年教师
        学校|教师（人）|女教师比例（%）
        甲校|51|26.6
      `)
    ).toMatchObject({ C3: expect.stringContaining('女教师比例') })
  })
})

describe.each(['占比（%）', '比例（%）'])('a share behind each part of a whole (%s)', (head) => {
  const people = (first: string, second: string) => `
    2024年各镇人口
    乡镇|总人口（人）|男（人）|${head}|女（人）|${head}
    甲镇|1000|510|${first}|490|49
    乙镇|2000|1010|${second}|990|49.5
  `
  it('is that of the part where its figures are', () => {
    expect(read(people('51', '50.5'))).toMatchObject({
      D3: '人口>男 | 2024 | share | % | 甲镇',
      F3: '人口>女 | 2024 | share | % | 甲镇'
    })
  })

  it('is that of the whole in a larger one where they are not', () => {
    expect(read(people('8.1', '16.2'))).toMatchObject({ D3: '总人口 | 2024 | share | % | 甲镇' })
  })
})

it('takes percent without a name that makes a hundred for shares', () => {
  const picture = (first: number, second: number) => `
    2024年各类户数
    项目|户数（户）|百分比（%）
    农业户|1000|${first}
    非农业户|3000|${second}
  `
  expect(read(picture(25, 75))).toMatchObject({ C3: '农业户 | 2024 | share | %' })
  expect(read(picture(25, 71))).toMatchObject({ C3: '农业户 | 2024 | level | %' })
})

it.each(['占比', '占比%', '占比（%）', '比重%'])('takes %s right behind 其中 for the share of that part', (head) => {
  expect(
    read(`
      2024年主要农产品
      品名|产量（吨）|增长%|其中：优质|${head}
      粮食|121|1.2|61|50.4
      油料|312|-2.1|121|38.8
    `)
  ).toMatchObject({ E3: '产量>优质>粮食 | 2024 | share | %' })
})

describe('a composition in two languages', () => {
  it.each([
    '构成（合计=100） Composition (Total=100)',
    '构成（合计=100）⏎Composition (Total=100)',
    '构成⏎Composition (合计=100)',
    '构成（以合计为100）⏎Composition (Total=100)',
    '用电量构成（合计=100） Composition (Total = 100)'
  ])('is shares of the parts under it: %s', (head) => {
    expect(
      read(`
        2-3 全社会用电量
        单位：亿千瓦时
        年份⏎Year|合计⏎Total|工业⏎Industry|居民⏎Households|${head}|
        ||||工业⏎Industry|居民⏎Households
        2021|200|130|70|65|35
        2022|210|147|63|70|30
      `)
    ).toMatchObject({
      C5: '全社会用电量>工业 | 2021 | level | 亿千瓦时',
      E5: expect.stringMatching(/工业 \| 2021 \| share \| %$/),
      F6: expect.stringMatching(/居民 \| 2022 \| share \| %$/)
    })
  })

  it.each([
    '2-4 续表：全社会用电量构成（合计=100）',
    '2-4 续表：全社会用电量构成 Composition of Electricity Consumption (合计=100)',
    '续表（一） 全社会用电量构成⏎Composition of Electricity Consumption (Total=100)',
    '续表：全社会用电量构成'
  ])('is what a table that goes on tells by its line: %s', (line) => {
    expect(
      read(`
        2-4 全社会用电量
        单位：亿千瓦时
        年份|合计|工业|居民
        2021|200|130|70
        2022|210|147|63
        |||
        ${line}
        单位：%
        年份|合计|工业|居民
        2021|100|65|35
        2022|100|70|30
      `)
    ).toMatchObject({
      C4: '全社会用电量>工业 | 2021 | level | 亿千瓦时',
      C10: '全社会用电量>工业 | 2021 | share | %',
      D11: '全社会用电量>居民 | 2022 | share | %'
    })
  })
})

it('takes the translation of a name away also where the unit stands behind it', () => {
  expect(
    read(`
      主要年份工业
      年份|产值 Output (亿元)|比上年增长 Growth (%)
      2021|20|6.5
    `)
  ).toMatchObject({ B3: '产值 | 2021 | level | 亿元', C3: '产值 | 2021 | growth | %' })
})

describe('parts in percent that make the hundred together', () => {
  it('are shares of what stands over them, and a rate beside them is none', () => {
    expect(
      read(`
        历次人口普查基本情况
        指标|单位|2000年|2010年|2020年
        总人口|万人|46.83|45.21|41.97
        各年龄组人口||||
          0—14岁|%|26.1|19.03|17.62
          15—64岁|%|66.23|70.32|64.4
          65岁及以上|%|7.67|10.65|17.98
        就业率|%|91|95.33|96.95
        失业率|%|9|4.67|3.05
      `)
    ).toMatchObject({
      C5: '各年龄组人口>0—14岁 | 2000 | share | %',
      E7: '各年龄组人口>65岁及以上 | 2020 | share | %',
      C8: '就业率 | 2000 | level | %',
      E9: '失业率 | 2020 | level | %'
    })
  })

  it('are so in each of two villages of one name, in two towns', () => {
    expect(
      read(`
        2024年各村人口年龄情况
        ||||单位：%
        乡镇|村|年龄组|数值
        汪营镇|东村|0-14岁|20.1
        汪营镇|东村|15-64岁|60.2
        汪营镇|东村|65岁及以上|19.7
        团堡镇|东村|0-14岁|18.1
        团堡镇|东村|15-64岁|61.2
        团堡镇|东村|65岁及以上|20.7
      `)
    ).toMatchObject({
      D4: expect.stringContaining('0-14岁 | 2024 | share | %'),
      D9: expect.stringContaining('65岁及以上 | 2024 | share | %')
    })
  })

  it('are so in columns, two after three, with the total before them', () => {
    expect(
      read(`
        各乡镇常住人口（2020年，%）
        地区|合计|男|女|0—14岁|15—64岁|65岁及以上|户籍
        城东街道|100|51.2|48.8|20.1|66.2|13.7|81
        桐溪镇|100|50.6|49.4|16.3|63.1|20.6|77
      `)
    ).toMatchObject({
      B3: expect.stringContaining('合计 | 2020 | share | %'),
      D4: expect.stringContaining('女 | 2020 | share | %'),
      E3: expect.stringContaining('0—14岁 | 2020 | share | %'),
      H3: expect.stringContaining('户籍 | 2020 | level | %')
    })
  })

  it('are levels where one line fails to, or where two of a single line may make it by chance', () => {
    expect(read('绿化覆盖（%）\n项目|2023年\n林地|60.5\n草地|39.5')).toMatchObject({
      B3: expect.stringContaining('level')
    })
    expect(read('绿化覆盖（%）\n项目|2022年|2023年\n林地|60.5|61\n草地|39.5|39')).toMatchObject({
      B3: expect.stringContaining('share')
    })
    expect(read('绿化覆盖（%）\n项目|2022年|2023年\n林地|60.5|61\n草地|39.5|41')).toMatchObject({
      B3: expect.stringContaining('level')
    })
  })

  it('is of what stands beside it where its head is said again, and where its head reaches down past theirs', () => {
    expect(
      read(`
        长青县2025年9月末存贷款
        |||单位：亿元
        机构|各项存款||各项贷款|
        |余额|存款份额%|余额|同比±%
        工商银行|42.18|41.8|28.4|8.1
        农业银行|58.61|58.2|34.75|9.7
      `)
    ).toMatchObject({ C5: '工商银行>各项存款>余额 | 2025M09 | share | % | 长青县' })
    expect(
      read(`
        桃源县全社会用电情况（2025年8月）
        |||||单位：万千瓦时
        用电分类|本月||本年累计||累计用电量占比（%）
        |用电量|同比（%）|用电量|同比（%）|
        第一产业|214.6|9.3|1388.2|8.9|3
        第二产业|3902.8|3.4|30914.6|3.5|66
      `)
    ).toMatchObject({ F6: '用电量>第二产业 | 2025M01-08 | share | % | 桃源县' })
  })

  it('is of the quantity whose total it names, where each row has its part of that', () => {
    expect(
      read(`
        2025年1-9月国有建设用地供应情况表
        用地类型|宗数（宗）|供应面积（公顷）||其中：划拨面积（公顷）||占供应总面积比重（%）
        ||本期|上年同期||
        合  计|44|77.06|89.92|5.9||100
        商服用地|9|12.45|15.2|-||16.2
        工矿仓储用地|21|38.74|33.1|-||50.3
        住宅用地|14|25.87|41.62|5.9||33.6
      `)
    ).toMatchObject({ G5: '供应面积>商服用地 | 2025M01-09 | share | %' })
  })
})

describe('a share that says of what, behind a count under the head of a part', () => {
  it('says so in its name, which the count does not', () => {
    expect(
      read(`
        2023年户数、人口数（单位：人）
        乡镇|总人口|按性别分||
        ||男||女
        ||人数|占总人口%|
        城关镇|300|160|53.3|140
        石桥镇|310|160|51.6|150
      `)
    ).toMatchObject({
      C5: '总人口>按性别分>男>人数 | 2023 | level | 人 | 城关镇',
      D5: '总人口>按性别分>男>人数>占总人口 | 2023 | share | % | 城关镇'
    })
  })
})

it('is a share also where no % is said behind 占: 占兴利库容 in a table of 万立方米、%', () => {
  expect(
    read(`
      水库蓄水情况（2024年10月）
      ||||单位：万立方米、%
      水库|兴利库容|当前蓄水量|占兴利库容|占地面积（亩）
      甲水库|3800|2890|76.1|310
      乙水库|860|520|60.5|120
    `)
  ).toMatchObject({
    D4: '当前蓄水量>甲水库 | 2024M10 | share | %',
    E4: '占地面积>甲水库 | 2024M10 | level | 亩'
  })
})

describe('parts under a word of what they make up', () => {
  it('are shares though a figure of one line is mistyped', () => {
    expect(
      read(`
        表1 从业人员数量和结构（2016年）|||
        |||单位：万人、%
        |全县|东河镇|南山镇
        从业人员总数|6.8|0.9|1.4
        从业人员学历构成|-|-|-
          小学|43.6|53.4|24.4
          初中|48.5|39.7|63.1
          高中及以上|7.9|6.9|72.5
      `)
    ).toMatchObject({
      B4: '从业人员总数 | 2016 | level | 万人 | 全县',
      B6: '从业人员学历构成>小学 | 2016 | share | % | 全县',
      D8: '从业人员学历构成>高中及以上 | 2016 | share | % | 南山镇'
    })
  })
})

describe('the share of a place in the whole it lies in', () => {
  it('is of what the row names, and of the place beside it; 附录一 is none of its name', () => {
    expect(
      read(`
        附录一  青河州主要指标占全省比重（2017）|||
        指 标|全 省|青 河|青河占全省⏎比 重（%）
        土地面积（万平方公里）|48.6|1.22|2.51
        年末总人口（万人）|8127|496|6.1
        #城镇人口|3010|171|5.68
      `)
    ).toMatchObject({
      B3: '土地面积 | 2017 | level | 万平方公里 | 全省',
      C3: '土地面积 | 2017 | level | 万平方公里 | 青河',
      D3: '土地面积 | 2017 | share | % | 青河',
      D5: '年末总人口>城镇人口 | 2017 | share | % | 青河'
    })
    expect(
      read(`
        附录2 青河州主要指标（2017）||
        指标|总量|工业占全省比重（%）
        用电量（万千瓦时）|4860|2.51
        用水量（万立方米）|812|6.1
      `)
    ).toMatchObject({
      B3: '用电量 | 2017 | level | 万千瓦时 | 青河州',
      C3: '用电量>工业占全省比重 | 2017 | level | % | 青河州'
    })
  })
  it('is called as the head before it, of which it may say the short name, and so is its rank', () => {
    expect(
      read(`
        青河市主要指标在全省的地位（2019年）
        指标|全省|青河市|青河占全省（%）|青河居全省位次|位次变化
        年末总人口（万人）|5927|496|8.4|3|—
        地区生产总值（亿元）|45828|3159|6.9|4|1
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2019 | level | 亿元 | 全省',
      C4: '地区生产总值 | 2019 | level | 亿元 | 青河市',
      D4: '地区生产总值 | 2019 | share | % | 青河市',
      E4: expect.stringMatching(/^地区生产总值 \| 2019 \| rank \| .* \| 青河市$/),
      F4: expect.stringMatching(/位次 \| 2019 \| change \| 位 \| 青河市$/)
    })
  })
})

it.each(['药费占医疗费用%', '药费占医疗费用比重（%）'])(
  'a ratio by its own name has no part of it told under a title that says 比重: %s',
  (name) => {
    expect(
      read(`
        2022-2023年医疗机构药费占医疗费用比重情况
        项目|2022|2023
        ¦${name}||
        ¦ 综合医院|64.8|65.6
        ¦ 社区卫生服务中心|82.2|83.1
      `)
    ).toMatchObject({
      B4: expect.stringMatching(/^药费占医疗费用(?:比重)?>综合医院 \| 2022 \| level \| %$/),
      C5: expect.stringMatching(/^药费占医疗费用(?:比重)?>社区卫生服务中心 \| 2023 \| level \| %$/)
    })
  }
)
