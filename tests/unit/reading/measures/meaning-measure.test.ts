import { describe, expect, it } from 'vitest'
import { labelMeaning } from '#core/reading/meaning/labels/label-meaning.ts'
import { readPicture } from '../../../support/read-picture.ts'
import { readDrawing } from '../drawn-table.ts'

const UNIT_COLUMN = { stub: 2, attributes: { 1: 'unit' } } as const

describe('words of measure', () => {
  it.each([
    ['同比增长%', 'growth'],
    ['同比±%', 'growth'],
    ['±%', 'growth'],
    ['增(+)减(-)%', 'growth'],
    ['比上年增长（%）', 'growth'],
    ['2023年比2022年增长%', 'growth'],
    ['按可比价格计算比上年增长（%）', 'growth'],
    ['增速(%)', 'growth'],
    ['涨跌幅', 'growth'],
    ['去年同期增速', 'growth'],
    ['Growth rate (%)', 'growth'],
    ['Share (%)', 'share'],
    ['Share of total (%)', 'share'],
    ['Percentage change', 'growth'],
    ['Change (%)', 'growth'],
    ['Change', 'change'],
    ['Change (points)', 'change'],
    ['Change over the previous year (pp)', 'change'],
    ['增减额', 'change'],
    ['比年初增加', 'change'],
    ['同比提高（百分点）', 'change'],
    ['变化', 'change'],
    ['增减（点）', 'change'],
    ['与上年差值', 'change'],
    ['比上年同期相差', 'change'],
    ['占比', 'share'],
    ['占GDP比重(%)', 'share'],
    ['构成(%)', 'share'],
    ['完成预算%', 'share'],
    ['为上年%', 'index'],
    ['2022年为1978年', 'index'],
    ['发展速度(%)', 'index'],
    ['全省位次', 'rank'],
    ['2024年目标', 'target'],
    ['年计划', 'target'],
    ['年任务数', 'target'],
    ['年目标', 'target'],
    ['年初预算数', 'target']
  ])('%s is %s', (text, measure) => expect(labelMeaning(text).measure?.measure).toBe(measure))

  it.each(['增加值(亿元)', '人口自然增长率', '城镇登记失业率', '产销率(%)', '绝对额', '三年行动计划', '地区生产总值'])(
    '%s is none',
    (text) => expect(labelMeaning(text).measure).toBeNull()
  )

  it('keeps 环比 apart from 同比', () => {
    expect(labelMeaning('环比增长%').measure?.against).toBe('环比')
    expect(labelMeaning('比上月增长%').measure?.against).toBe('环比')
    expect(labelMeaning('比年初增加').measure?.against).toBe('比年初')
    expect(labelMeaning('比上年同月增长%').measure?.against).toBeNull()
  })
})

describe('the measure of a value', () => {
  it('is growth of the indicator to its left', () => {
    const { table } = readDrawing([
      '2023年分县指标|||',
      '县区|地区生产总值（亿元）|增长（%）',
      '全市|1890.2|5.8',
      '东湖区|512.3|6.1'
    ])
    expect(table.observations[1]).toMatchObject({
      indicator: ['地区生产总值'],
      measure: 'growth',
      unit: '%',
      region: '全市'
    })
  })
  it('is growth of the row above in a list of indicators', () => {
    const drawn = readDrawing(
      ['2023年对比||', '指标|单位|丰水县|南城县', '地区生产总值|亿元|188.1|380.4', '增速|%|5.5|5.2'],
      UNIT_COLUMN
    )
    expect(drawn.at(3, 2)).toMatchObject({ indicator: ['地区生产总值'], measure: 'growth', region: '丰水县' })
  })
  it('stays a level where the indicator itself is a growth rate', () => {
    const drawn = readDrawing(
      ['2024年目标||', '指标|单位|2023年完成|2024年目标', '地区生产总值增速|%|6.1|6.5'],
      UNIT_COLUMN
    )
    expect(drawn.at(2, 2)).toMatchObject({ indicator: ['地区生产总值增速'], measure: 'level', unit: '%' })
    expect(drawn.at(2, 3)).toMatchObject({ indicator: ['地区生产总值增速'], measure: 'target', period: '2024' })
  })
  it('of figures under a title that names indices beside them is their level', () => {
    const drawn = readDrawing(['地区生产总值及指数|', '年份|第一产业（亿元）', '2019|225.1'])
    expect(drawn.table.observations[0]?.measure).toBe('level')
    const bare = readDrawing(['地区生产总值及指数|', '年份|第一产业', '2019|225.1'])
    expect(bare.table.observations[0]?.measure).toBe('level')
    expect(bare.table.questions.map((q) => q.code)).toEqual(['which-unit'])
  })
  it('comes from the title where the labels say none', () => {
    const drawn = readDrawing(['2023年固定资产投资增长速度|', '|单位：%', '|1-2月', '工业投资|6.9'], { title: 2 })
    expect(drawn.at(3, 1)).toMatchObject({ measure: 'growth', unit: '%', period: '2023M01-02' })
  })
  it('is a change where a cell of a growth column is in points', () => {
    const drawn = readDrawing(['2011年人口||', '指标|2011年（‰）|增长(%)', '出生率|9.8|-0.3个千分点'])
    expect(drawn.at(2, 2)).toMatchObject({ measure: 'change', value: -0.3, unit: '千分点' })
  })
  it('is an index of 倍 where a year is told as so many times another', () => {
    const drawn = readDrawing(['主要指标||', '指标（单位）|2010|2010年为1978年的倍数', '人口（万人）|42.0|1.4'])
    expect(drawn.at(2, 2)).toMatchObject({ measure: 'index', unit: '倍', period: '2010' })
  })
  it('is an index where the unit is a base of 100', () => {
    const drawn = readDrawing(['7-3 居民消费价格指数（2023年，上年同月=100）|', '类别|1月', '食品|101.3'])
    expect(drawn.at(2, 1)).toMatchObject({ measure: 'index', unit: '上年同月=100', period: '2023M01' })
  })
  it('of a doubtful heading is settled by the two levels beside it', () => {
    const lines = (figures: string) => [
      '情况（2023年）|||||',
      '指标|单位|2023年|2022年|比上年增减',
      `从业人员|人|20120|19880|${figures}`
    ]
    expect(readDrawing(lines('240'), UNIT_COLUMN).at(2, 4)).toMatchObject({ measure: 'change', unit: '人' })
    expect(readDrawing(lines('1.2'), UNIT_COLUMN).at(2, 4)).toMatchObject({ measure: 'growth', unit: '%' })
  })
  it('is not settled by the level of a year before where it compares with the beginning of the year', () => {
    const drawn = readDrawing([
      '2024年6月存款情况（亿元）||||',
      '项目|本月末余额|比年初增减|上年同期余额|同比增长(%)',
      '住户存款|372.15|23.13|338.60|9.9',
      '企业存款|71.40|2.50|69.70|2.4',
      '机关团体存款|55.07|2.64|54.50|1.0'
    ])
    expect(drawn.at(2, 2)).toMatchObject({ measure: 'change', unit: '亿元' })
    expect(drawn.at(3, 2)).toMatchObject({ measure: 'change', unit: '亿元' })
  })
  it('is not settled by one row that agrees by chance', () => {
    const rows = ['一|110|100|9|', '二|120|100|31|', '三|130|100|29|', '四|140|100|40|']
    const drawn = readDrawing(['情况（万元）||||', '项目|2023年|2022年|比上年增减', ...rows])
    expect(drawn.at(2, 3).measure).toBe('change')
  })
  it('of two plans for one year keeps the words that tell them apart', () => {
    const drawn = readDrawing(
      ['2022年支出（万元）||||', '科目|2022年|||', '|年初预算数|调整预算数|执行数', '教育支出|262000|269400|268104'],
      { header: 2 }
    )
    expect(drawn.at(3, 1)).toMatchObject({ indicator: ['教育支出', '年初预算数'], measure: 'target' })
    expect(drawn.at(3, 2)).toMatchObject({ indicator: ['教育支出', '调整预算数'], measure: 'target' })
    expect(drawn.at(3, 3)).toMatchObject({ indicator: ['教育支出'], measure: 'level' })
  })
  it('tells the rank of the level from the rank of the growth', () => {
    const drawn = readDrawing(
      ['2023年各县市|||||', '县市|地区生产总值|||', '|总量（亿元）|位次|增速（%）|位次', '恩江市|400|1|6|3'],
      { header: 2 }
    )
    expect(drawn.at(3, 2)).toMatchObject({ indicator: ['地区生产总值'], measure: 'rank', unit: null })
    expect(drawn.at(3, 4)).toMatchObject({ indicator: ['地区生产总值', '增速'], measure: 'rank', unit: null })
  })
  it('is an index where 同比 in a table of price indices stands over figures near 100', () => {
    const lines = (figure: string) => ['2024年5月居民消费价格指数|', '类别|同比', `食品|${figure}`]
    expect(readDrawing(lines('98')).at(2, 1).measure).toBe('index')
    expect(readDrawing(lines('-2.0')).at(2, 1)).toMatchObject({ measure: 'growth', unit: '%' })
  })
  it('is a share of a whole that is 100', () => {
    const drawn = readDrawing(['地区生产总值构成|', '（地区生产总值=100）|', '年份|第一产业', '2021|20.1'], {
      title: 2
    })
    expect(drawn.at(3, 1)).toMatchObject({ measure: 'share', period: '2021' })
  })
  it('is none for the rate of natural growth, which is no growth over time', () => {
    const drawn = readDrawing(['2016年人口|||', '县区|自然增长|', '|人数（人）|增长率（‰）', '南澳县|410|6.51'], {
      header: 2
    })
    expect(drawn.at(3, 2)).toMatchObject({ indicator: ['自然增长', '增长率'], measure: 'level', unit: '‰' })
  })
  it('is growth of zero where the cell says 持平', () => {
    const drawn = readDrawing(['2024年旅游||', '指标|2024年（元）|同比增长%', '人均消费|798|持平'])
    expect(drawn.at(2, 2)).toMatchObject({ measure: 'growth', value: 0, decimal: '0', text: '持平', unit: '%' })
  })
  it('is growth where the cell says so', () => {
    const drawn = readDrawing(['2023年指标||', '指标|单位|2023年', '工业增加值|亿元|同比增长5.2%'], UNIT_COLUMN)
    expect(drawn.at(2, 2)).toMatchObject({ measure: 'growth', value: 5.2, unit: '%', unitFrom: 'cell' })
  })
  it('of 上年比重 is the share of the year before, and no comparison with it', () => {
    const drawn = readDrawing([
      '2023年1-9月税收',
      '行业|本年累计（万元）|占税收比重%|上年比重%',
      '制造业|60210|39.5|37.9'
    ])
    expect(drawn.table.observations.map(({ measure, period }) => [measure, period])).toEqual([
      ['level', '2023M01-09'],
      ['share', '2023M01-09'],
      ['share', '2022M01-09']
    ])
  })
  it('of 增长情况 is growth where the table is in percent, and else what the labels say', () => {
    const measures = (title: string, unit: string): string[] =>
      readDrawing([`${title}|`, `|单位：${unit}`, '指标|2024年', '工业投资|12.3'], { title: 2 }).table.observations.map(
        (o) => o.measure
      )
    expect(measures('2024年固定资产投资增长情况', '%')).toEqual(['growth'])
    expect(measures('2024年固定资产投资增长情况', '万元')).toEqual(['level'])
    expect(measures('2024年人口自然增长情况', '‰')).toEqual(['level'])
  })
  it('is told by its whole where two shares of one quantity stand side by side', () => {
    const shares = readDrawing([
      '2022年投资|||',
      '行业|投资额（万元）|占全部投资比重（%）|占工业投资比重（%）',
      '采矿业|262|12.1|20.4'
    ])
    expect(shares.table.observations.map(({ indicator, measure }) => [...indicator, measure])).toEqual([
      ['投资额', '采矿业', 'level'],
      ['投资额', '占全部投资比重', '采矿业', 'share'],
      ['投资额', '占工业投资比重', '采矿业', 'share']
    ])
    const apart = readDrawing([
      '2022年收支||||',
      '地区|收入|占全市比重（%）|支出|占全县比重（%）',
      '城关镇|262|12.1|20|4.1'
    ])
    expect(apart.at(2, 2).indicator).toEqual(['收入'])
    expect(apart.at(2, 4).indicator).toEqual(['支出'])
  })
})

describe('a row that is a growth itself', () => {
  const lines = (head: string, row: string) => [`指标|${head}`, '营业收入（万元）|312050|2410380|5.2', row]
  const drawn = { title: 0, header: 1 } as const

  it('is that growth under a head of growth, where it has no level', () => {
    const { at } = readDrawing(lines('8月|1—8月|累计同比增长（%）', '工业增加值增速（%）|||6.8'), drawn)
    expect(at(2, 3)).toMatchObject({ indicator: ['工业增加值'], measure: 'growth', unit: '%', value: 6.8 })
  })

  it('is that growth where % stands beside what is counted, whatever its neighbours are', () => {
    const { at } = readDrawing(
      [
        '指标|单位|2023年|2022年|同比增长（%）',
        '城镇化率|%|46.8|45.9|0.9',
        '森林覆盖率|%|24.1|24.0|0.1',
        '规模以上工业增加值|%|||6.8',
        '粮食产量|万吨|12.79|12.6|1.5',
        '登记失业率|%|||-0.2'
      ],
      { title: 0, stub: 2, attributes: { 1: 'unit' } }
    )
    expect(at(3, 4)).toMatchObject({
      indicator: ['规模以上工业增加值'],
      period: '2023',
      measure: 'growth',
      unit: '%',
      value: 6.8
    })
    expect(at(5, 4)).toMatchObject({ measure: 'change', unit: '百分点' })
  })

  it('changes in points under a head of growth, where its level stands beside it', () => {
    const { at } = readDrawing(lines('8月|1—8月|同比增减（%）', '工业增加值增速（%）|7.1|6.8|1.4'), drawn)
    expect(at(2, 3)).toMatchObject({ indicator: ['工业增加值增速'], measure: 'change', unit: '百分点' })
  })

  it('changes in points under a head that says so', () => {
    const { at } = readDrawing(lines('8月|1—8月|比上年同期±百分点', '固定资产投资增速（%）|||1.4'), drawn)
    expect(at(2, 3)).toMatchObject({ indicator: ['固定资产投资增速'], measure: 'change', unit: '百分点' })
  })

  it('is that growth under each of several heads of growth', () => {
    const { at } = readDrawing(
      ['指标|本月同比增长%|累计同比增长%', '社会消费品零售总额|5.2|5.4', '固定资产投资增速（%）|3.1|4.4'],
      drawn
    )
    expect(at(2, 1)).toMatchObject({ indicator: ['固定资产投资'], measure: 'growth', unit: '%' })
    expect(at(2, 2)).toMatchObject({ indicator: ['固定资产投资'], measure: 'growth', unit: '%' })
  })
})

describe('amounts by which something moved', () => {
  it('are changes in the unit of what moved, beside a growth and under a comparison', () => {
    expect(
      readPicture(`
        2025年9月农资价格
        品名|计价单位|本月均价|去年同月均价|增长额|较上月||较去年同月（±%）
        |||||涨跌额|±%|
        尿素|元/吨|2191|1985|206|74|3.5|10.4
        硫酸钾|元/吨|3995|3631|364|-96|-2.3|10
      `)
    ).toMatchObject({
      E4: '尿素 | 2025M09 | change | 元/吨',
      F4: expect.stringMatching(/\| 2025M09 \| change \| 元\/吨$/),
      G5: expect.stringMatching(/\| 2025M09 \| growth \| %$/)
    })
  })
})
