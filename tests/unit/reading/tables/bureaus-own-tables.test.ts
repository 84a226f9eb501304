import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the same months of several years', () => {
  it('are those of a growth that names only its year', () => {
    expect(
      read(`
        主要经济指标对比表
        指标|单位|2022年1-10月|2023年1-10月|2024年1-10月|增长速度（%）||2024年比2023年增速增减（百分点）
        |||||2023年|2024年|
        规模以上工业总产值|亿元|210.31|209.89|234.66|-0.2|11.8|12
        固定资产投资|亿元|140.88|156.66|158.54|11.2|1.2|-10
      `)
    ).toMatchObject({
      F4: '规模以上工业总产值 | 2023M01-10 | growth | %',
      G4: '规模以上工业总产值 | 2024M01-10 | growth | %',
      H4: '规模以上工业总产值 | 2024M01-10 | change | 百分点'
    })
  })

  it('are no months of years told whole', () => {
    expect(
      read(`
        主要经济指标
        单位：亿元、%
        指标|2022年|2023年|2024年1-9月|增速||
        ||||2022年|2023年|2024年1-9月
        规模以上工业总产值|210.31|209.89|134.66|4.1|-0.2|11.8
        固定资产投资|140.88|156.66|108.54|5|11.2|1.2
      `)
    ).toMatchObject({
      F5: '规模以上工业总产值 | 2023 | growth | %',
      G5: '规模以上工业总产值 | 2024M01-09 | growth | %'
    })
  })

  it('are told by a title without a year, the goal of a year aside', () => {
    expect(
      read(`
        主要经济指标三年同期对比表（1—10月）
        指标|单位|2022年|2023年|2024年|2024年目标|增长速度（%）|
        ||||||2023年|2024年
        规模以上工业总产值|亿元|210.31|209.89|234.66|280|-0.2|11.8
        固定资产投资|亿元|140.88|156.66|158.54|190|11.2|1.2
      `)
    ).toMatchObject({
      C4: '规模以上工业总产值 | 2022M01-10 | level | 亿元',
      F4: '规模以上工业总产值 | 2024 | target | 亿元',
      G4: '规模以上工业总产值 | 2023M01-10 | growth | %'
    })
  })

  it.each([
    ['1-11月', '2024年12月18日', '2024M01-11'],
    ['1-12月', '2025年1月18日', '2024M01-12']
  ])('%s are of the year in which they were over on %s', (months, day, period) => {
    expect(
      read(`
        全县主要经济指标（${months}）
        县统计局||${day}
        指标|完成额（亿元）|增速（%）
        社会消费品零售总额|168|7.5
        一般公共预算收入|19.2|6
      `)
    ).toMatchObject({ B4: `社会消费品零售总额 | ${period} | level | 亿元` })
  })
})

describe('what stands beside the figures of a county', () => {
  it('is the growth of a larger place, and a rank among counties', () => {
    expect(
      read(`
        2024年1-11月主要经济指标目标完成情况
        枣阳市统计局|||||||2024年12月18日|
        指标名称|单位|全年目标|1-11月完成||湖北省增速%|襄阳全市增速%|增速在县⏎（市）区位次|责任单位
        |||绝对额|增速%||||
        社会消费品零售总额|亿元|168|151.62|6.9|6.1|5.8|3|商务局
        一般公共预算收入|亿元|19.2|18.07|6.3|5.2|4.7|2|财政局
      `)
    ).toMatchObject({
      E5: '社会消费品零售总额 | 2024M01-11 | growth | % | 枣阳市',
      F5: '社会消费品零售总额 | 2024M01-11 | growth | % | 湖北省',
      G5: '社会消费品零售总额 | 2024M01-11 | growth | % | 襄阳全市',
      H5: '社会消费品零售总额>增速 | 2024M01-11 | rank |  | 枣阳市'
    })
  })
})

describe('units that a line states', () => {
  it.each(['剂次', '篇次'])('%s beside % are those of what is counted', (unit) => {
    expect(
      read(`
        2024年10月各镇完成情况
        单位：${unit}、%
        乡镇|应报数|已报数|上报率
        城关镇|240|237|98.75
        大冲镇|46|44|95.65
      `)
    ).toMatchObject({
      B4: `应报数 | 2024M10 | level | ${unit} | 城关镇`,
      D4: '上报率 | 2024M10 | level | % | 城关镇'
    })
  })

  it('of percent are none of people', () => {
    expect(
      read(`
        2024年10月各镇体检情况
        单位：%
        乡镇|应检人数|实检人数|体检率
        城关镇|240|237|98.75
        大冲镇|46|44|95.65
      `)
    ).toMatchObject({ B4: '应检人数 | 2024M10 | level | 人 | 城关镇', D4: '体检率 | 2024M10 | level | % | 城关镇' })
  })
})

describe('plans over lists of things', () => {
  it('and what is done of them are quantities beside others', () => {
    expect(
      read(`
        2024年1-9月食品安全监督抽检情况
        |||||单位：批次
        食品大类|全年计划数|完成数|完成率（%）|合格数|合格率（%）
        粮食加工品|60|50|83.3|50|100
        酒类|38|30|78.9|27|90
        总  计|98|80|81.6|77|96.3
      `)
    ).toMatchObject({
      B4: '全年计划数>粮食加工品 | 2024 | target | 批次',
      C4: '完成数>粮食加工品 | 2024M01-09 | level | 批次',
      D4: '完成率>粮食加工品 | 2024M01-09 | level | %'
    })
  })

  it('say how quantities stand where the rows name them', () => {
    expect(
      read(`
        2024年1-9月主要指标
        指标|单位|全年目标|完成数|完成比例（%）|上年基数
        社会消费品零售总额|亿元|46|36|78|41
        一般公共预算收入|万元|460|360|78|410
      `)
    ).toMatchObject({
      D3: '社会消费品零售总额 | 2024M01-09 | level | 亿元',
      E3: '社会消费品零售总额>完成率 | 2024M01-09 | level | %'
    })
  })

  it('keep their word for how much is done beside an investment', () => {
    expect(
      read(`
        2024年1-9月各乡镇危房改造情况
        乡镇|开工户数（户）|总投资（万元）|完成投资（万元）|完成比例（%）
        城关镇|50|433.1|376.8|87
        白市镇|30|259.2|108.9|42
      `)
    ).toMatchObject({ E3: '完成比例 | 2024M01-09 | level | % | 城关镇' })
  })

  it('say what is to be added as they are called', () => {
    expect(
      read(`
        2024年10月末各银行普惠小微贷款情况
        |||||单位：亿元、户、%
        银行|普惠小微贷款||||
        |余额|比年初增减|贷款户数|全年新增任务|任务完成率
        工商银行|10.93|1.5|1049|1.53|98
        农业银行|17.14|0.07|1080|1.58|4.4
      `)
    ).toMatchObject({ E5: '工商银行>普惠小微贷款>全年新增任务 | 2024 | target | 亿元' })
  })
})

describe('heads that leave something to their neighbours', () => {
  it('tell by their figures whether ± is a share or a number', () => {
    expect(
      read(`
        全县安全生产情况（2024年1-10月）
        行业|事故起数（起）|||死亡人数（人）||
        |本期|同期|±%|本期|同期|±
        合计|12|14|-14.3|3|4|-1
        道路交通|10|11|-9.1|3|3|0
        工矿商贸|2|3|-33.3|0|1|-1
      `)
    ).toMatchObject({
      D4: '事故起数>合计 | 2024M01-10 | growth | %',
      G4: '死亡人数>合计 | 2024M01-10 | change | 人'
    })
  })

  it('compare with the month before of the month, not of the months so far beside it', () => {
    expect(
      read(`
        2024年10月各县区城镇调查失业率
        ||||单位：%
        地区|本月|上月|比上月增减（百分点）|1-10月平均
        全市|5.1|5.2|-0.1|5.3
        兴山县|5|5.1|-0.1|5.2
      `)
    ).toMatchObject({ D4: '城镇调查失业率>环比 | 2024M10 | change | 百分点 | 全市' })
  })

  it('are no plan themselves where they say what is done of it', () => {
    expect(
      read(`
        2024年1-10月重点项目进度
        项目名称|总投资（万元）|年度计划投资（万元）|本月完成（万元）|累计完成（万元）
        改扩建工程|45600|12000|1200|11000
        新建工程|33000|9000|800|8100
      `)
    ).toMatchObject({
      D3: expect.stringMatching(/完成投资.* \| 2024M10 \| level \| 万元/),
      E3: expect.stringMatching(/完成投资.* \| 2024M01-10 \| level \| 万元/)
    })
  })
})

describe('names under 项目名称', () => {
  it('are no places, whatever they are called after', () => {
    expect(
      read(`
        2024年1-10月项目建设情况
        项目名称|总投资（万元）|完成投资（万元）
        教育园区|45600|11000
        产业园|33000|8100
      `)
    ).toMatchObject({ C3: '完成投资>教育园区 | 2024M01-10 | level | 万元' })
  })
})
