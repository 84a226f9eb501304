import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the returns of offices', () => {
  it('take 单位 over names for who reports, over units for the unit', () => {
    expect(
      read(`
      2024年8月案件办理情况
      单 位|时段|立案（起）|破案率（%）
      全 县|8月|110|58.2
      |1-8月|877|60.9
      城关派出所|8月|34|65.4
      |1-8月|274|69.5
      `)
    ).toMatchObject({
      C3: '立案>全县 | 2024M08 | level | 起',
      C6: '立案>城关派出所 | 2024M01-08 | level | 起'
    })
  })

  it('read months named 1月份 and the months so far in one stub', () => {
    expect(
      read(`
        2024年分月销售情况
        月 份|汽油（吨）|柴油（吨）
        1月份|1932|2116
        2月份|2328|1941
        1-2月|4260|4057
      `)
    ).toMatchObject({ B3: '汽油 | 2024M01 | level | 吨', C5: '柴油 | 2024M01-02 | level | 吨' })
  })

  it('say office, date and unit on one line over the heads', () => {
    expect(
      read(`
        2024年项目进度表
        县农业农村局（乡村振兴局）|||截至2024年9月30日|单位：万元
        项目|性质|已拨付|已支付|结余
        茶园改造|新建|143.4|113.3|30.1
        道路硬化|改建|185.8|107.8|78
      `)
    ).toMatchObject({ C4: expect.stringMatching(/已拨付.* \| 2024M01-09 \| level \| 万元$/) })
  })

  it('tell counts from the rate before them by figures that no rate has', () => {
    expect(
      read(`
        2024年10月末外出务工情况
        乡镇|外出务工（人）|省外占比（%）|其中：女性|比上年同期增加
        沿河镇|8210|61.2|3322|-104
        大兴镇|4480|58.9|1761|118
      `)
    ).toMatchObject({
      D3: '外出务工>女性 | 2024M10 | level | 人 | 沿河镇',
      E4: '外出务工 | 2024M10 | change | 人 | 大兴镇'
    })
  })

  it('tell by how much a count has grown in a head of its own', () => {
    expect(
      read(`
        2023年体育场地情况
        类型|2022年||2023年||数量增加（个）
        |数量（个）|面积（平方米）|数量（个）|面积（平方米）|
        田径场地|57|236830|62|257605|5
        游泳场地|10|7099|11|7809|1
      `)
    ).toMatchObject({ F4: expect.stringMatching(/数量.* \| change \| 个$/) })
  })

  it('say the unit of the table, or of its money, in a note', () => {
    const lines = (note: string) => `
      2023年进出口情况
      国别|进口额|出口额|企业数
      日本|4821|4012|31
      韩国|912|701|12
      注：${note}
    `
    expect(read(lines('本表计量单位为万元。'))).toMatchObject({ C3: expect.stringMatching(/\| 万元/) })
    const money = read(lines('金额单位为万元。'))
    expect(money).toMatchObject({ B3: expect.stringMatching(/\| 万元/), C4: expect.stringMatching(/\| 万元/) })
    expect(money['D3']).not.toContain('万元')
  })

  it('say the part of the year nearest to the table', () => {
    expect(
      read(`
        统计月报
        2024年10月
        各县主要经济指标
        |||1-3季度|单位：亿元
        地区|地区生产总值||第一产业|
        |总量|增速|总量|增速
        金湖县|423.5|4.8|58.02|4.1
        东阳县|306.7|6.6|57.38|3.2
      `)
    ).toMatchObject({ B7: '地区生产总值 | 2024Q1-3 | level | 亿元 | 金湖县' })
  })

  it('tell the end of a year from the months of the table', () => {
    expect(
      read(`
        参保情况（2024年9月末）
        险种|参保人数（万人）||2024年参保任务（万人）
        |2023年末|2024年9月末|
        失业保险|3.36|3.35|3.46
        工伤保险|4.91|5.03|5.06
      `)
    ).toMatchObject({
      B4: '参保人数>失业保险 | 2023 | level | 万人',
      C4: '参保人数>失业保险 | 2024M09 | level | 万人',
      D4: '参保人数>失业保险 | 2024 | target | 万人'
    })
  })

  it('take ±天 for a change in days and 上年同期合计 for the level a year before', () => {
    expect(
      read(`
        2024年上半年医疗工作量
        机构名称|平均住院日（天）||业务收入合计（万元）|上年同期合计（万元）
        |本期|±天||
        县医院|6.6|-0.4|10639.9|9860.9
        中医院|5.5|-0.9|6016.6|5713.8
      `)
    ).toMatchObject({
      C4: '平均住院日>县医院 | 2024H1 | change | 天',
      E4: '业务收入合计>县医院 | 2023H1 | level | 万元'
    })
  })

  it('take figures for levels where a title of ranks has a column for them', () => {
    expect(
      read(`
        2024年11月空气质量排名情况
        排名|乡镇|综合指数|PM2.5（μg/m3）|
        |||浓度|同比%
        1|云台镇|2.79|19|5.6
        2|南山镇|2.80|25|13.6
      `)
    ).toMatchObject({
      C4: expect.stringMatching(/^综合指数 \| 2024M11 \| (?:level|index)/),
      D4: expect.stringMatching(/^PM2\.5.* \| 2024M11 \| level \| μg\/m3 \| 云台镇$/),
      E4: expect.stringMatching(/^PM2\.5.* \| 2024M11 \| growth \| % \| 云台镇$/)
    })
  })

  it('give money per head the unit of money where no unit is one per head', () => {
    expect(
      read(`
        2024年脱贫人口收入监测情况
        |||单位：户、人、元
        乡镇|脱贫户数|脱贫人口|人均纯收入
        清溪镇|1147|4037|16690
        大河镇|311|1045|16215
      `)
    ).toMatchObject({ B4: expect.stringContaining('| 户 |'), D4: '人均纯收入 | 2024 | level | 元 | 清溪镇' })
  })

  it('aim at what a goal says with 力争', () => {
    expect(
      read(`
        2024年目标任务
        目标任务|全年目标|完成
        培育高新技术企业（家）|力争18|14
        新增就业（人）|不少于6800|5251
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/\| 2024 \| target \| 家$/),
      B4: expect.stringMatching(/target \| 人$/)
    })
  })
})

describe('heads and stubs', () => {
  it('hold growth against this week, not against the week before', () => {
    expect(
      read(`
        2024年10月监测情况（单位：元/500克）
        品种|本周均价|上周均价|比上周±%|比去年同期±%
        大米|2.85|2.83|0.7|5.6
        猪肉|14.50|14.90|-2.7|18.9
      `)
    ).toMatchObject({
      D3: '大米>本周均价>环比 | 2024M10 | growth | %',
      E3: '大米>本周均价 | 2024M10 | growth | %'
    })
  })

  it('take scores for levels under a title of ranks whose heads name the ranks', () => {
    expect(
      read(`
        2024年1-10月各乡镇主要经济指标考核排名
        乡镇|投资额（万元）|排名|综合得分|综合排名
        东城镇|42010|1|93.8|2
        团堡镇|32010|3|90.1|3
      `)
    ).toMatchObject({ D3: expect.stringContaining('| level |'), E3: expect.stringContaining('| rank |') })
  })

  it('set a grand total behind numbered groups under none of them', () => {
    expect(
      read(`
        2024年保费收入（万元）
        公司名称|保费收入
        一、财产险公司|12030
        人保财险|12030
        二、人身险公司|32010
        中国人寿|32010
        合　计|44040
      `)['B7']
    ).not.toContain('人身险公司')
  })

  it('say the end of a plan and its year once', () => {
    expect(
      read(`
        历年主要指标
        年份|生产总值（万元）|财政收入（万元）
        1980|10910|720
        “六五”期末1985|18010|1210
      `)
    ).toMatchObject({ B4: '生产总值 | 1985 | level | 万元' })
  })

  it('keep a part that stands alone in the lower row of a head', () => {
    expect(
      read(`
        2023年按行业分组的从业人员
        行业|法人单位（个）|从业人员（人）|
        |||其中：女性
        采矿业|128|9420|3740
        制造业|4215|86310|28828
      `)
    ).toMatchObject({ D4: '从业人员>女性>采矿业 | 2023 | level | 人' })
  })

  it('tell shares of what stands over them: 以地区生产总值为100', () => {
    expect(
      read(`
        主要比例关系
        ||单位：%
        指标|2021|2022
        以地区生产总值为100||
        　第一产业|17.3|18.7
        　第二产业|82.7|81.3
        以常住人口为100||
        　城镇人口|48.3|51.4
        　其他|51.7|48.6
      `)
    ).toMatchObject({
      B5: '地区生产总值>第一产业 | 2021 | share | %',
      C9: '常住人口>其他 | 2022 | share | %'
    })
  })
})

describe('heads that say only when or how many', () => {
  it('go on with what the head before them names, at another time', () => {
    const read1 = read(`
      2024年10月重点项目进展
      单位：万元
      项目名称|总投资|年度计划|10月完成投资|1-10月累计完成|占年度计划%
      茶园改造|14300|5000|500|4100|82
      道路硬化|18500|8000|700|7100|88.8
    `)
    expect(read1).toMatchObject({
      B4: '茶园改造>总投资 | 2024 | level | 万元',
      C4: '茶园改造>完成投资 | 2024 | target | 万元',
      D4: '茶园改造>完成投资 | 2024M10 | level | 万元',
      E5: '道路硬化>完成投资 | 2024M01-10 | level | 万元'
    })
    expect(
      read(`
        2024年10月工业产值
        单位：万元
        企业|10月产值|1-10月|上年1-10月|增长%
        甲公司|500|4100|4000|2.5
        乙公司|700|7100|7000|1.4
      `)
    ).toMatchObject({
      C4: '甲公司>产值 | 2024M01-10 | level | 万元',
      D4: '甲公司>产值 | 2023M01-10 | level | 万元',
      E5: '乙公司>产值 | 2024M01-10 | growth | %'
    })
  })

  it('name nothing where they are the only quantity, and tell it apart beside another', () => {
    expect(
      read(`
        2024年机构情况
        指标|单位|数量
        一、机构|个|50
        二、人员|人|260
      `)
    ).toMatchObject({ C3: '机构 | 2024 | level | 个', C4: '人员 | 2024 | level | 人' })
    expect(
      read(`
        2024年水利工程
        工程|数量（处）|投资（万元）
        水库|50|3200
        泵站|20|1200
      `)
    ).toMatchObject({ B3: '数量>水库 | 2024 | level | 处', C4: '投资>泵站 | 2024 | level | 万元' })
  })
})
