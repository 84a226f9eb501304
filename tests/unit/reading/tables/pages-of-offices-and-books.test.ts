import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a group in Chinese and in English below the heads', () => {
  it('opens the stub, and leaves the heads their columns', () => {
    expect(
      read(`
        10-1 农村基层组织和劳动力情况
        项目  Item|2000|2005|2019
        农村基层组织
            Basic Rural Units
            乡(镇)政府(个)|942|934|925
                Township and Town Governments(unit)
              乡政府|365|341|271
                    Township Governments
      `)
    ).toEqual({
      B5: '农村基层组织>乡(镇)政府 | 2000 | level | 个',
      C5: '农村基层组织>乡(镇)政府 | 2005 | level | 个',
      D5: '农村基层组织>乡(镇)政府 | 2019 | level | 个',
      B7: '农村基层组织>乡(镇)政府>乡政府 | 2000 | level | 个',
      C7: '农村基层组织>乡(镇)政府>乡政府 | 2005 | level | 个',
      D7: '农村基层组织>乡(镇)政府>乡政府 | 2019 | level | 个'
    })
  })
})

describe('what a title counts', () => {
  const subject = (title: string) =>
    read(`
      ${title}
      单位：元
      地  区|2011年
      河  北|18292
      山  西|18124
    `).B4
  it('begins with no kind of settlement taken for a place', () => {
    expect(subject('附录 1-13  城镇居民人均可支配收入')).toBe('城镇居民人均可支配收入 | 2011 | level | 元 | 河北')
    expect(subject('省级乡村振兴专项资金')).toBe('省级乡村振兴专项资金 | 2011 | level | 元 | 河北')
    expect(subject('农村社区服务资金')).toBe('农村社区服务资金 | 2011 | level | 元 | 河北')
  })
  it('is told of so many cities behind a month', () => {
    expect(
      read(`
        2019年4月70个大中城市新建商品住宅销售价格指数
        城市|环比|同比
        |上月=100|上年同月=100
        北京|100.5|103.2
        天津|100.6|101.4
      `).C4
    ).toBe('新建商品住宅销售价格指数 | 2019M04 | index | 上年同月=100 | 北京')
  })
})

describe('the index of a page of an office', () => {
  it('is neither title nor time of the table below it', () => {
    expect(
      read(`
        索引号|01526020-0/20231101-00001|发布机构|青河县民政局
        公开目录|社会福利|发布日期|2023-11-01 10:58:54
        文号||浏览量|
        2023年第三季度儿童福利保障情况信息公开
        保障对象|发放资金(元)
        散居孤儿|233160
        事实无人抚养儿童|722260
      `)
    ).toMatchObject({ B6: '发放资金>散居孤儿 | 2023Q3 | level | 元 | 青河县' })
  })

  it('has the title beside 标题', () => {
    expect(
      read(`
        索引号|01526020-0|主题分类|农业
        发文机关|丰水县农业农村局|发文日期|2024-03-05
        标题|青河县2023年粮食产量
        ||单位：万吨
        品种|夏粮|秋粮
        小麦|1.2|3.4
        薯类|1.3|3.5
      `)
    ).toMatchObject({ B6: '粮食产量>小麦>夏粮 | 2023 | level | 万吨 | 青河县' })
  })
})

describe('a line that tells a quantity and its growth', () => {
  it('is of neither alone', () => {
    expect(
      read(`
        青河县第七次全国人口普查公报(第一号)
        表1 历次人口普查常住人口及年均增长率
        ||单位:人、%
        历次人口普查|常住人口数|年均增长率
        第七次人口普查|648471|-0.01
        第六次人口普查|649357|0.61
      `)
    ).toMatchObject({
      B5: '常住人口数 | 2020 | level | 人 | 青河县',
      C6: '常住人口数>年均增长 | 2010 | growth | % | 青河县'
    })
  })
})

describe('how many units there are', () => {
  it('is in no money, whatever the table is told in', () => {
    expect(
      read(`
        限额以上法人单位主要指标
        2017年1-3月||单位:万元
        项目|企业单位数|营业收入
        内资|5443|87791463
        港澳台投资|182|10713682
      `)
    ).toMatchObject({
      B4: '内资>企业单位数 | 2017M01-03 | level | ',
      C4: '内资>营业收入 | 2017M01-03 | level | 万元'
    })
  })
})

describe('numbers typed as one letter', () => {
  it('number names as those of several do, and orchards are no places', () => {
    expect(
      read(`
        水果生产情况(2016年)
        |青河市|市区
        ㈠果园面积合计 (公顷)|33040|5967
        ⒈柑桔园|6429|2278
        ⒉梨园|3348|306
        ⒊桃园|3408|1015
      `)
    ).toMatchObject({
      B4: '果园面积合计>柑桔园 | 2016 | level | 公顷 | 青河市',
      C6: '果园面积合计>桃园 | 2016 | level | 公顷 | 市区'
    })
  })
})

describe('a base told in English', () => {
  it('is that of the indices, of which 价格指数 is one among others', () => {
    expect(
      read(`
        2020年前2个月进口商品贸易指数
        ||year 2019 = 100
        商品名称|价格指数|数量指数
        初级产品|100.6|98.9
        食品|106.8|101.7
      `)
    ).toMatchObject({
      B4: '初级产品>价格指数 | 2020M01-02 | index | year 2019 = 100',
      C4: '初级产品>数量指数 | 2020M01-02 | index | year 2019 = 100'
    })
  })
})

describe('a name whose figure is blank', () => {
  it('is whole where it has a unit of its own beside that of the name above', () => {
    expect(
      read(`
        茶叶生产情况(2021年)
        指 标|计量单位|2021年
        一、茶叶合计|吨|1436
            红 茶|吨|11
            绿 茶|吨|1425
            白 茶|吨|
            其他茶|吨|
        二、园林水果|吨|145670
      `)
    ).toMatchObject({ C5: '茶叶合计>绿茶 | 2021 | level | 吨' })
  })
})

describe('places of the total among its classes', () => {
  it('are told by the total though no row is called so', () => {
    expect(
      read(`
        2006年9月份工业增加值
        ||单位:亿元
        指标名称|本月|本月止累计
        工业增加值|993.14|7723.4
        3、按企业规模分组
        大型企业|272.35|2071.71
        中型企业|322.15|2545.25
        小型企业|398.64|3106.45
        在总计中:广州市|175.76|1370.4
        深圳市|257.17|1938.39
        珠海市|32.47|267.66
        按经济区域分
        珠江三角洲经济区|867.82|6696.51
        东翼|40.81|314.01
      `)
    ).toMatchObject({
      B8: '工业增加值>按企业规模分组>小型企业 | 2006M09 | level | 亿元',
      B9: '工业增加值 | 2006M09 | level | 亿元 | 广州市',
      C11: '工业增加值 | 2006M01-09 | level | 亿元 | 珠海市',
      B13: '工业增加值 | 2006M09 | level | 亿元 | 珠江三角洲经济区',
      B14: '工业增加值 | 2006M09 | level | 亿元 | 东翼'
    })
  })
})

describe('a province without its kind before 主要', () => {
  it('is no part of what is counted', () => {
    expect(
      read(`
        表2 2014年浙江主要农产品产量
        |绝对数(万吨)|比上年增长(%)
        粮食|757.4|3.2
        春粮|67.9|6.4
      `)
    ).toMatchObject({ B3: '农产品产量>粮食 | 2014 | level | 万吨' })
  })
})

describe('what is planned', () => {
  it('is a goal by the time that is named with 到', () => {
    const goals = (words: string) =>
      read(`
        高标准农田建设任务
        单位|到2025年${words}(万亩)|到2030年${words}(万亩)
        青石乡|5.56|6.8
        城关镇|2.7|3.4
      `).B3
    for (const words of ['规划指标', '规划值', '目标'])
      expect(goals(words), words).toMatch(/\| 2025 \| target \| 万亩 \| 青石乡/)
    expect(
      read(`
        2020年上报情况（份）
        地区|上报数|绩效目标数/年
        长沙市|741|445
        株洲市|399|240
      `)
    ).toMatchObject({ C3: expect.stringMatching(/\| 2020 \| target \| 份 \| 长沙市/) })
  })

  it('grows by the year in percent, whatever the row is told in', () => {
    expect(
      read(`
        十四五规划主要指标
        指标|单位|2020年|2025年目标|年均增速
        粮食产量|万吨|5.56|6.8|2.2
        森林覆盖率|%|2.7|3.4|
      `)
    ).toMatchObject({
      D3: '粮食产量 | 2025 | target | 万吨',
      E3: '粮食产量>2021–2025年年均增长 | 2025 | target | %'
    })
  })
})

describe('animals of either kind', () => {
  it('are told in so many ten thousands of both', () => {
    expect(
      read(`
        (2002年) 计量单位:万头(只)
        |合计|牛|羊
        年内增加|475.89|15.12|3.3
        年内减少|416.66|11.16|3.4
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/\| 万头\(只\)$/),
      C3: expect.stringMatching(/\| 万头$/),
      D4: expect.stringMatching(/\| 万只$/)
    })
    expect(
      read(`
        畜牧业生产情况
        指标|单位|2002年
        牛年末存栏|万头、只|502.19
        羊年末存栏|万头、只|561.42
      `)
    ).toMatchObject({ C4: '羊年末存栏 | 2002 | level | 万只' })
    expect(
      read(`
        畜牧业生产情况
        指标|2002年
        羊年末存栏（万头(只)）|561.42
        牛年末存栏(万头)|502.19
      `)
    ).toMatchObject({ B3: '羊年末存栏 | 2002 | level | 万头、只' })
  })
})

describe('so many times to persons', () => {
  it('is no number of them', () => {
    expect(
      read(`
        2023年儿童福利保障情况
        保障对象|发放人次|发放资金(元)
        散居孤儿|174|233160
        事实无人抚养儿童|539|722260
      `)
    ).toMatchObject({ B3: '发放人次>散居孤儿 | 2023 | level | 人次' })
  })
})

describe('a head broken in the midst of what it is told at', () => {
  it('is one', () => {
    expect(
      read(
        `
        居民消费价格指数
        2011年5月
        类别|以上月价格|以上年同期价格为100
        |为100|本月|至本月平均
        居民消费价格总指数|100.3|106.4|105.4
        服务项目价格指数|100|104.5|104.4
      `
      )
    ).toMatchObject({ B5: '居民消费价格总指数 | 2011M05 | index | 上月=100' })
    expect(
      read(`
        各师第一产业增加值
        (2002年) 计量单位:万元
        |合 计|||按2000年
        单 位|(按当年价|劳动者|固定资产|可比价格
        |格计算)|报 酬|折 旧|计 算
        一 师|130213|97699|6083|133379
        二 师|69604|50750|4353|73329
        三 师|52110|33843|2689|53042
      `)
    ).toMatchObject({ E6: expect.stringMatching(/按2000年可比价格计算 \| 2002 \| level \| 万元/) })
  })
})

describe('a unit of a group', () => {
  it('is that of the hands there are as well as of those at work', () => {
    expect(
      read(`
        2012-2013年乡村从业人员
        项目|2012|2013
        乡村从业人员 (万人)
        乡村劳动力资源数|228.8|230
        乡村从业人员|203.1|202.8
      `)
    ).toMatchObject({ B4: expect.stringMatching(/乡村劳动力资源数 \| 2012 \| level \| 万人$/) })
  })
})
