import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('returns of departments', () => {
  it('set goals by the quarter, added up', () => {
    expect(
      read(`
        2024年主要预期目标分解表
        序号|指标|单位|2023年⏎实绩|2024年⏎目标|2024年分季度目标（累计）|||责任单位
        |||||一季度|上半年|前三季度|
        1|社会消费品零售总额|亿元|188.6|205|48.5|97|148|商务局
        2|新增规上工业企业|家|23|25家|5|12|18|经信局
      `)
    ).toMatchObject({
      D4: '社会消费品零售总额 | 2023 | level | 亿元',
      E5: '新增规上工业企业 | 2024 | target | 家',
      F4: '社会消费品零售总额 | 2024Q1 | target | 亿元',
      H5: '新增规上工业企业 | 2024Q1-3 | target | 家'
    })
  })

  it('tell what part of the market each has', () => {
    expect(
      read(`
        2024年5月末金融机构存贷款情况表
        单位：万元、%
        机构|各项存款||||各项贷款|||
        |余额|比年初增减|同比增长|市场份额|余额|比年初增减|同比增长|市场份额
        工商银行|241932|2903|4.5|5.7|135018|3240|1.7|5
        建设银行|709622|-16321|3.6|16.8|599228|56927|3.9|22.2
      `)
    ).toMatchObject({
      E5: '工商银行>各项存款>余额 | 2024M05 | share | %',
      I6: '建设银行>各项贷款>余额 | 2024M05 | share | %'
    })
  })

  it('hold the county against the city in points, and rank it in a word set wide', () => {
    expect(
      read(`
        2024年上半年主要经济指标增速对比表
        |||||单位：%
        指    标|全 国|全 市|全 县|全县比全市±⏎（百分点）|全县在全市⏎位  次
        地区生产总值|5.0|6.1|6.6|0.5|3
        固定资产投资|3.9|7.0|5.1|-1.9|7
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2024H1 | growth | % | 全国',
      E4: '地区生产总值>全县比全市 | 2024H1 | change | 百分点',
      F5: '固定资产投资 | 2024H1 | rank | '
    })
  })

  it('code sections by letters and what is in them by numbers, behind the names', () => {
    const found = read(`
      2023年规模以上工业分行业情况
      行业名称|代码|企业数（个）|利润总额（万元）
      采矿业|B|11|852
      煤炭开采和洗选业|06|4|154
      制造业|C|34|11629
      农副食品加工业|13|23|8187
      化学原料和化学制品制造业|26|11|3442
      电力、热力生产和供应业|D|5|2041
    `)
    expect(Object.keys(found).filter((cell) => cell.startsWith('B'))).toEqual([])
    expect(found).toMatchObject({ D4: '利润总额>煤炭开采和洗选业 | 2023 | level | 万元' })
  })

  it('print how an index moved in points', () => {
    expect(
      read(`
        |2022年|2022年|2023年|2023年
        指标|数值|增减（点）|数值|增减（点）
        国内生产总值指数（1978年=100）|4478.4|130.0|4713.5|235.1
      `)
    ).toMatchObject({
      D3: '国内生产总值指数 | 2023 | index | 1978年=100',
      E3: '国内生产总值指数 | 2023 | change | 点'
    })
  })

  it('tell a change beside a growth in English too, and a lone change by its figures', () => {
    expect(
      read(`
        Indicator|Unit|2022|2022|2022|2023|2023|2023
        Indicator|Unit|Value|Change|Growth (%)|Value|Change|Growth (%)
        Gross regional product|100 million yuan|244.1|14.9|4.8|259.9|15.8|6.5
      `)
    ).toMatchObject({
      D3: 'Gross regional product | 2022 | change | 100 million yuan',
      H3: 'Gross regional product | 2023 | growth | %'
    })
    expect(
      read(`
        Indicator|Unit|2022|2023|Change
        Gross regional product|100 million yuan|244.1|259.9|6.5
        Tax revenue|100 million yuan|20.0|21.0|5.0
      `)
    ).toMatchObject({ E2: 'Gross regional product | 2023 | growth | %' })
  })

  it('say in a title of growth what is no growth', () => {
    expect(
      read(`
        2024年上半年主要经济指标增速
        指标|全省（%）|全县（%）|全县比全省（百分点）|增速居全市位次|位次（9个县市区）
        地区生产总值|5.8|6.6|0.8|3|4
        固定资产投资|6.2|5.1|-1.1|7|6
      `)
    ).toMatchObject({
      C3: '地区生产总值 | 2024H1 | growth | % | 全县',
      D3: '全县比全省>地区生产总值 | 2024H1 | change | 百分点',
      E3: expect.stringContaining(' | 2024H1 | rank | '),
      F4: expect.stringContaining(' | 2024H1 | rank | ')
    })
  })

  it('say whose rank it is', () => {
    expect(
      read(`
        2024年6月主要指标
        指标|单位|丰水县|丰水县在全市位次
        地区生产总值|亿元|102.3|3
        固定资产投资|亿元|55.1|7
      `)
    ).toMatchObject({ D4: expect.stringMatching(/^固定资产投资(>丰水县)? \| 2024M06 \| rank/) })
  })

  it('state an everyday unit in brackets before 数', () => {
    expect(
      read(`
        2023年公共交通情况
        乡镇|车站（站）数|班级（班）合计
        城关镇|12|30
        河口镇|7|24
      `)
    ).toMatchObject({ B3: '车站数 | 2023 | level | 站 | 城关镇', C3: '班级合计 | 2023 | level | 班 | 城关镇' })
  })

  it('put a second verb in brackets that is no unit', () => {
    expect(
      read(`
        2024年一季度市场主体发展情况表
        单位：户、万元
        类  型|户数|注册资本|本期注（吊）⏎销户数
        合  计|39762|5108194.3|818
        外商投资企业|31|240118|1
        个体工商户|28640|361205.8|604
      `)
    ).toMatchObject({
      B5: '外商投资企业>户数 | 2024Q1 | level | 户',
      C6: '个体工商户>注册资本 | 2024Q1 | level | 万元',
      D6: '个体工商户>本期注(吊)销户数 | 2024Q1 | level | 户'
    })
  })

  it('say what part of the year so far is whose', () => {
    expect(
      read(`
        税收收入分税种统计表
        所属时期：2024年7月||||金额单位：万元
        税种|本月收入|上年同月|本年累计|累计中县级收入
        国内增值税|425.77|547.97|3321.01|1660.51
        企业所得税|1712.44|2157.67|12535.06|6267.53
      `)
    ).toMatchObject({ E4: '国内增值税>县级收入 | 2024M01-07 | level | 万元' })
  })

  it('have a block for each station, named above it', () => {
    expect(
      read(`
        2023年各监测站点空气质量情况

        站点：市委党校
        项目|1月|2月|全年
        PM10（μg/m³）|100|102|69
        优良天数（天）|25|23|288

        站点：高新管委会
        项目|1月|2月|全年
        PM10（μg/m³）|43|74|63
        优良天数（天）|21|27|290
      `)
    ).toMatchObject({
      B5: 'PM10 | 2023M01 | level | μg/m³ | 市委党校',
      D6: '优良天数 | 2023 | level | 天 | 市委党校',
      C10: 'PM10 | 2023M02 | level | μg/m³ | 高新管委会'
    })
  })
})
