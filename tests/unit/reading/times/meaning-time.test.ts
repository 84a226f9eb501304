import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'
import { readDrawing } from '../drawn-table.ts'

const UNIT_COLUMN = { stub: 2, attributes: { 1: 'unit' } } as const

function periods(lines: readonly string[], drawing: Parameters<typeof readDrawing>[1] = {}): (string | null)[] {
  return readDrawing(lines, drawing).table.observations.map((o) => o.period)
}

describe('the period of a value', () => {
  it('comes from the title where the columns name none', () => {
    expect(periods(['2022年各乡镇农业生产情况|', '乡镇|粮食产量（吨）', '河口镇|45210'])).toEqual(['2022'])
  })
  it('is asked about in a book that bears the year in which it came out', () => {
    const lines = ['7-3 能源平衡表', '项目|数量（吨）', '煤炭|12.5']
    for (const fileName of ['统计年鉴2024-07能源.xlsx', '领导干部统计手册2024.xlsx']) {
      const { table } = readDrawing(lines, { title: 1, context: { fileName } })
      expect(table.observations.map(({ period }) => period)).toEqual([null])
      expect(table.questions).toMatchObject([{ code: 'which-period', guess: '2023' }])
    }
    expect(periods(lines, { context: { fileName: '2024-07能源.xlsx' } })).toEqual(['2024M07'])
  })

  it('is none of the book whose name runs over the title', () => {
    const under = (head: string, title: string) =>
      readDrawing([`${head}|`, `${title}|`, '指标|产量（吨）', '粮食|40'], { title: 2 }).table
    for (const head of [
      '北京区域统计年鉴2017',
      '2017年北京统计年鉴',
      'BEIJING STATISTICAL YEARBOOK 2017',
      '北京统计年鉴（2017）'
    ]) {
      const stated = under(head, '3-9  各区粮食产量（2016年）')
      expect(stated, head).toMatchObject({ title: '3-9 各区粮食产量（2016年）', observations: [{ period: '2016' }] })
      // The figures of a book are most often those of the year before it.
      const silent = under(head, '3-9  各区粮食产量')
      expect(silent, head).toMatchObject({ observations: [{ period: null }], title: '3-9 各区粮食产量' })
      expect(silent.questions, head).toMatchObject([{ code: 'which-period', guess: '2016' }])
    }
    expect(under('2017年统计工作年鉴编纂情况', '各区粮食产量').observations).toMatchObject([{ period: '2017' }])
  })

  it('comes from the sheet name, the importer, or the file name, in this order', () => {
    const lines = ['基本情况|', '学校类别|学校数（所）', '小学|40']
    expect(periods(lines, { sheet: '2008', context: { year: 2020, fileName: '2021年年报.xlsx' } })).toEqual(['2008'])
    expect(periods(lines, { context: { year: 2020, fileName: '2021年年报.xlsx' } })).toEqual(['2020'])
    expect(periods(lines, { context: { fileName: '2021年年报.xlsx' } })).toEqual(['2021'])
  })
  it('is that of years in columns, whatever month a file was sent in', () => {
    const lines = ['主要指标|', '指标|2023年', '粮食产量（吨）|40']
    expect(periods(lines, { sheet: '三月', context: { fileName: '三月.csv' } })).toEqual(['2023'])
    expect(periods(lines, { context: { fileName: '三月.xlsx' } })).toEqual(['2023'])
    expect(periods(lines, { sheet: '三月', context: { fileName: '月报.xlsx' } })).toEqual(['2023M03'])
  })

  it('is asked where nothing says it', () => {
    const { table } = readDrawing(['基本情况|', '学校类别|学校数（所）', '小学|40'])
    expect(table.questions.map((q) => q.code)).toEqual(['which-period'])
  })
  it('is put together from a two-row header and the title', () => {
    expect(
      periods(
        [
          '2024年7月主要经济指标|||||',
          '指标|单位|本月||1-7月累计|',
          '||本年|上年同期|本年|上年同期',
          '投资|万元|1|2|3|4'
        ],
        { ...UNIT_COLUMN, header: 2 }
      )
    ).toEqual(['2024M07', '2023M07', '2024M01-07', '2023M01-07'])
  })
  it('before a turn of the year in the heads is of the year before the one that is stated', () => {
    const at = (heads: string, title = '2024年1-2月用电情况') =>
      periods([`${title}||||`, `指标|${heads}`, '用电量|1|2|3|4'])
    expect(at('11月|12月|1月|2月')).toEqual(['2023M11', '2023M12', '2024M01', '2024M02'])
    expect(at('四季度|一季度|二季度|三季度', '2024年用电情况')).toEqual(['2023Q4', '2024Q1', '2024Q2', '2024Q3'])
    // Heads that run backwards turn nowhere, and what names its year keeps it.
    expect(at('12月|11月|10月|9月', '2024年用电情况')).toEqual(['2024M12', '2024M11', '2024M10', '2024M09'])
    expect(at('2022年11月|12月|1月|2月')).toEqual(['2022M11', '2022M12', '2023M01', '2023M02'])
  })
  it('of 去年同期 beside a cumulative column is cumulative too', () => {
    expect(
      periods(
        ['2024年6月房地产开发|||', '指标|单位|本月止累计|去年同期|增长%', '施工面积|万平方米|120|110|9.1'],
        UNIT_COLUMN
      )
    ).toEqual(['2024M01-06', '2023M01-06', '2024M01-06'])
  })
  it('of years under a title about months is those months', () => {
    expect(periods(['2024年1-7月主要经济指标|||', '指标|单位|2024年|2023年', '产值|亿元|10|9'], UNIT_COLUMN)).toEqual([
      '2024M01-07',
      '2023M01-07'
    ])
  })
  it('of many years under a title about months is whole years', () => {
    expect(periods(['2023年7月编印历年投资（亿元）|||', '指标|2020|2021|2022', '投资|1|2|3'])).toEqual([
      '2020',
      '2021',
      '2022'
    ])
  })
  it('of growth is the latest of the years beside it', () => {
    expect(periods(['历年|||', '指标|单位|2023年|2022年|增长%', '产值|亿元|10|9|11.1'], UNIT_COLUMN)).toEqual([
      '2023',
      '2022',
      '2023'
    ])
  })
  it('of a share that follows each year is that year', () => {
    expect(periods(['历年||||', '指标|2022年|占比（%）|2023年|占比（%）', '产值（亿元）|10|50|11|51'])).toEqual([
      '2022',
      '2022',
      '2023',
      '2023'
    ])
  })
  it('of months after one with a year runs on, over the turn of the year', () => {
    expect(periods(['零售|', '时间|零售总额（万元）', '2022年11月|1', '12月|2', '1月|3', '2月|4'])).toEqual([
      '2022M11',
      '2022M12',
      '2023M01',
      '2023M02'
    ])
  })
  it('of 当月 and 累计 beside months down the stub is that month and the months up to it', () => {
    expect(
      periods(['2023年分月工业|||', '月份|工业总产值（万元）|', '|当月|累计', '2月|11|21'], { header: 2 })
    ).toEqual(['2023M02', '2023M01-02'])
  })
  it('of 本月 in a table that names no month is not known', () => {
    expect(periods(['2023年主要产品产量||', '产品|单位|本月', '水泥|万吨|10'], UNIT_COLUMN)).toEqual([null])
  })
  it('of a monthly table is told by 当月 and 累计 before a name, of a yearly one not', () => {
    const lines = ['2024年各乡镇招商引资||', '乡镇|当月到位资金（万元）|累计到位资金（万元）', '河口镇|1|6']
    const monthly = readDrawing(lines, { sheet: '6月' }).table.observations
    expect(monthly.map((o) => [o.indicator, o.period])).toEqual([
      [['到位资金'], '2024M06'],
      [['到位资金'], '2024M01-06']
    ])
    const yearly = readDrawing(lines).table.observations
    expect(yearly.map((o) => [o.indicator, o.period])).toEqual([
      [['当月到位资金'], '2024'],
      [['累计到位资金'], '2024']
    ])
  })
  it('of a five-year plan is its last year', () => {
    expect(periods(['规划指标||', '指标|单位|“十四五”目标', '产值|亿元|280'], UNIT_COLUMN)).toEqual(['2025'])
    expect(periods(['投资（亿元）|', '时期|投资', '“十二五”时期|1', '2016年|2'])).toEqual(['2015', '2016'])
  })
  it('of 上年同期收购量 is the year before, the name the one beside it', () => {
    const drawn = readDrawing([
      '2024年11月秋粮收购|||',
      '乡镇|收购量（吨）|上年同期收购量（吨）|同比',
      '河口镇|1473.1|1284.3|14.7'
    ])
    expect(drawn.table.observations.map((o) => [o.indicator.at(-1), o.period, o.measure])).toEqual([
      ['收购量', '2024M11', 'level'],
      ['收购量', '2023M11', 'level'],
      ['收购量', '2024M11', 'growth']
    ])
    // What was carried over from the year before is a quantity of this one.
    const [carried] = readDrawing(['2024年资金|', '乡镇|上年结转资金（万元）', '河口镇|12']).table.observations
    expect([carried?.indicator.at(-1), carried?.period]).toEqual(['上年结转资金', '2024'])
  })
  it('of an index against 上年同期 beside one against 上年同月 is the months so far', () => {
    expect(periods(['2024年4月价格指数||', '类别|以上年同月价格为100|以上年同期为100', '食品|98.6|97.9'])).toEqual([
      '2024M04',
      '2024M01-04'
    ])
  })
  it('of sheets numbered 2012-1, 2012-2 is the year', () => {
    expect(periods(['人口|', '地区|人口（人）', '丰水县|3'], { sheet: '2012-2' })).toEqual(['2012'])
    expect(periods(['人口|', '地区|人口（人）', '丰水县|3'], { sheet: '2012年2月' })).toEqual(['2012M02'])
  })
  it('of a level beside 上年同期 and of their growth is that of the title', () => {
    const drawn = readDrawing(['2024年一季度|||', '乡镇|粮食产量（万吨）|上年同期|增长%', '河口镇|12|10|20'])
    expect(drawn.table.observations.map((o) => [o.indicator.join('/'), o.period, o.unit])).toEqual([
      ['粮食产量', '2024Q1', '万吨'],
      ['粮食产量', '2023Q1', '万吨'],
      ['粮食产量', '2024Q1', '%']
    ])
  })
  it('is read through spaces inside the year', () => {
    expect(periods(['人口|', '指标|2 0 1 0 年', '人口（人）|3'])).toEqual(['2010'])
  })
  it('of a table under a heading for the whole sheet is that of the heading', () => {
    const drawn = readDrawing(['丰水县2024年5月统计月报|', '二、投资|', '指标|本月', '投资（亿元）|8'], { title: 2 })
    expect(drawn.at(3, 1)).toMatchObject({ period: '2024M05', region: '丰水县' })
  })
  it('of 年初数 is the end of the year before', () => {
    expect(periods(['2023年财务状况|||', '指标|单位|年初数|期末数', '资产总计|万元|100|110'], UNIT_COLUMN)).toEqual([
      '2022',
      '2023'
    ])
  })
  it('of a target is the year, whatever months the title is about', () => {
    expect(
      periods(['2023年1-9月预算执行||', '||单位：万元', '项目|年初预算数|1-9月累计完成', '税收|100|75'], { title: 2 })
    ).toEqual(['2023', '2023M01-09'])
  })
  it('is not the date of issue, the number of a decree or a base year', () => {
    expect(
      periods(
        [
          '工业产值||',
          '|文    号：|国统字〔2022〕119号',
          '|有效期至：|2024年1月',
          '填报时间：2024年2月|2023年|计量单位：千元',
          '指标|代码|本年',
          '产值（2020年不变价）|01|5'
        ],
        { title: 4, stub: 2, attributes: { 1: 'code' } }
      )
    ).toEqual(['2023'])
  })
  it('of 总产量增长 behind 总产量 of two years is the later of them', () => {
    expect(
      periods(['作物|总产量（吨）||总产量增长（%）', '|2020年|2019年|', '稻谷|397|395|0.5'], { title: 0, header: 2 })
    ).toEqual(['2020', '2019', '2020'])
  })
  it('of 平均 or 合计 behind months is those months together, whatever the title says of the year', () => {
    const head = '指标|1月|2月|3月|平均|合计'
    const row = '降水量（毫米）|33|44|54|43.7|131'
    expect(periods(['2023年降水情况', head, row]).slice(-2)).toEqual(['2023M01-03', '2023M01-03'])
    expect(periods(['2023年3月降水情况', head, row]).at(-1)).toBe('2023M01-03')
    expect(periods(['2023年降水情况', '指标|一季度|二季度|三季度|四季度|合计', row]).at(-1)).toBe('2023')
    // From March to May is no period that has a name of its own.
    expect(periods(['2023年降水情况', '指标|4月|5月|合计', '降水量（毫米）|33|44|77']).at(-1)).toBeNull()
  })
})

describe('合计 that closes parts of a year', () => {
  it('is the year of what it closes, below them and beside them', () => {
    expect(
      read(`
        2023年旅游情况
        指标|接待游客（万人次）|旅游收入（亿元）
        一季度|120.1|6.8
        二季度|150.2|8.9
        三季度|140.3|8.1
        四季度|100.2|6.4
        合计|510.8|30.2
      `)
    ).toMatchObject({
      B4: '接待游客 | 2023Q2 | level | 万人次',
      B7: '接待游客 | 2023 | level | 万人次',
      C7: '旅游收入 | 2023 | level | 亿元'
    })
    expect(
      read(`
        2023年旅游情况
        指标|单位|一季度|二季度|三季度|合计
        接待游客|万人次|120.1|150.2|140.3|410.6
        旅游收入|亿元|6.8|8.9|8.1|23.8
      `)
    ).toMatchObject({ F3: '接待游客 | 2023Q1-3 | level | 万人次' })
  })
})

describe('what a table of a month says of other times', () => {
  it('is of the end of the year before, of the month, and of the year so far', () => {
    const heads = '用户类别|上年末户数|本月新增|本年新增|本月末户数'
    const drawn = readDrawing([
      '2024年10月末燃气用户情况||||',
      heads,
      '居民用户（户）|5|6|7|8',
      '商业用户（户）|5|6|7|8'
    ])
    expect(drawn.table.observations.slice(0, 4).map(({ period, indicator }) => [period, indicator.at(-1)])).toEqual([
      ['2023', '户数'],
      ['2024M10', '新增'],
      ['2024M01-10', '新增'],
      ['2024M10', '户数']
    ])
  })
  it('is a season over the turn of the year', () => {
    const drawn = readDrawing([
      '供热情况||',
      '换热站|2023—2024年采暖季|2024—2025年采暖季',
      '东关站（户）|5|6',
      '西苑站（户）|5|6'
    ])
    expect(drawn.table.observations[1]).toMatchObject({ period: '2024/25', indicator: ['东关站'] })
  })
})

describe('本年末', () => {
  const picture = (date: string) => `
    就业情况
    ${date}|||单位：人
    指标名称|本年末|上年末|增长%
    城镇新增就业人数|6120|6010|1.8
  `
  it('in a table of December is the year, as 上年末 is the year before', () => {
    expect(read(picture('2023年12月'))).toMatchObject({
      B4: '城镇新增就业人数 | 2023 | level | 人',
      C4: '城镇新增就业人数 | 2022 | level | 人',
      D4: '城镇新增就业人数 | 2023 | growth | %'
    })
  })

  it('is no whole year in a table of another month', () => {
    expect(read(picture('2023年6月')).B4).toBe('城镇新增就业人数 | 2023M06 | level | 人')
  })
})

describe('days as heads', () => {
  const reading = (heads: string) =>
    readDrawing(
      ['兰考县2023年主要农产品价格', `品种|单位|${heads}`, '猪肉|元/公斤|28.1|27.5', '鸡蛋|元/公斤|9.8|9.9'],
      UNIT_COLUMN
    )

  it('of one month are not that month: each keeps its day, and the period is asked for', () => {
    const { table } = reading('1月5日|1月15日')
    expect(table.observations.slice(0, 2).map(({ indicator, period }) => [indicator, period])).toEqual([
      [['猪肉', '1月5日'], null],
      [['猪肉', '1月15日'], null]
    ])
    expect(table.questions.map(({ code }) => code)).toEqual(['which-period'])
  })

  it('with their year as well', () => {
    const { table } = reading('2023/1/5|2023/1/15')
    expect(table.observations.slice(0, 2).map(({ period }) => period)).toEqual([null, null])
  })

  it('of different months stand for those', () => {
    expect(
      reading('1月5日|2月5日')
        .table.observations.slice(0, 2)
        .map(({ period }) => period)
    ).toEqual(['2023M01', '2023M02'])
  })
})
