import { describe, expect, it } from 'vitest'
import { readDrawing } from '../drawn-table.ts'

const UNIT_COLUMN = { stub: 2, attributes: { 1: 'unit' } } as const

function units(lines: readonly string[], drawing: Parameters<typeof readDrawing>[1] = {}): (string | null)[] {
  return readDrawing(lines, drawing).table.observations.map((o) => o.unit)
}

describe('the unit of a value', () => {
  it('is the nearest of cell, column, row and table', () => {
    const drawn = readDrawing(
      ['2023年|||', '|||单位：万元', '指标|2023年|增长%|人数（人）', '收入（亿元）|5|2|3', '支出|6.1%|3|4'],
      { title: 2 }
    )
    expect(drawn.table.observations.map((o) => [o.unit, o.unitFrom])).toEqual([
      ['亿元', 'row'],
      ['%', 'column'],
      ['人', 'column'],
      ['%', 'cell'],
      ['%', 'column'],
      ['人', 'column']
    ])
    expect(drawn.table.unit).toBe('万元')
  })
  it('is what the corner says where no line above the table says it', () => {
    const rows = ['产值|5|6', '人数（人）|7|8']
    for (const corner of ['指标（亿元）', '项目(单位：亿元)', '（亿元）', '单位：亿元', '县（市、区）（亿元）']) {
      expect(units([`${corner}|2022年|2023年`, ...rows], { title: 0 })).toEqual(['亿元', '亿元', '人', '人'])
    }
    expect(units(['单位：万元||', '指标（亿元）|2022年|2023年', ...rows])).toEqual(['万元', '万元', '人', '人'])
    expect(units(['年龄（岁）|2022年|2023年', '0-4|5|6'], { title: 0 })).toEqual([null, null])
  })
  it('of two stated at once is the one that suits the name', () => {
    expect(units(['2021年迁移||', '单位:人、‰||', '地区|迁入人数|迁入率', '荔湾区|10312|13.29'], { title: 2 })).toEqual(
      ['人', '‰']
    )
  })
  it('of a part is that of the whole before it', () => {
    expect(units(['2022年|||', '镇别|总户数(户)|总人口(人)|#女性', '城东镇|100|300|150'])).toEqual(['户', '人', '人'])
    expect(
      units(['2023年户籍人口|||||', '乡镇|总人口（万人）|按性别分||', '||男|女|性别比', '河口镇|15|8|7|114'], {
        header: 2
      })
    ).toEqual(['万人', '万人', '万人', null])
  })
  it('on a header row of its own goes to its column, and to the part beside it', () => {
    expect(
      units(
        [
          '2012年|||',
          '地区|土地面积|常住人口|其  中',
          '|（平方公里）|（万人）|外来人口',
          '浦东新区|1210.41|526.39|222.84'
        ],
        { header: 2 }
      )
    ).toEqual(['平方公里', '万人', '万人'])
  })
  it('of rows without one is that of the total above them', () => {
    expect(
      units(['2021年就业|', '项目|2021', '就业人员合计（万人）|29.5', '第一产业|11.2', '城镇登记失业率（%）|3.3'])
    ).toEqual(['万人', '万人', '%'])
  })
  it('of columns that add up to the one before them is its unit', () => {
    const lines = (last: string) => [
      '历年旅游|||',
      '年份|旅游总人数（万人次）|国内旅游人数|入境旅游人数',
      '2015|1020.5|1018.2|2.3',
      `2016|1150.8|1148.0|${last}`
    ]
    expect(new Set(units(lines('2.8')))).toEqual(new Set(['万人次']))
    // More than the whole is no part of it.
    expect(units(lines('1990.1')).filter((unit) => unit === null)).toHaveLength(2)
  })
  it('of the line is that of the column which they add up to, others in between or not', () => {
    const lines = (last: string) => [
      '历年基本情况|||||',
      '单位：户、人|||||',
      '年份|总户数|总人口|#女性|城镇|乡村',
      '2015|312|1020|498|410|610',
      `2016|318|1031|505|433|${last}`
    ]
    expect(units(lines('598'), { title: 2 }).slice(0, 5)).toEqual(['户', '人', '人', '人', '人'])
    // What does not add up to a column is asked, though it exceeds none.
    expect(units(lines('411'), { title: 2 }).filter((unit) => unit === null)).toHaveLength(4)
  })
  it('of columns that add up to a growth is not that of the growth', () => {
    const lines = [
      '2023年情况||||',
      '地区|人口（万人）|增长（%）|学校|医院',
      '丰水县|61.4|30|10|20',
      '清原县|52.1|7|3|4'
    ]
    expect(units(lines)).toEqual(['万人', '%', null, null, '万人', '%', null, null])
  })
  it('of the line is that of the column of the same year which they add up to', () => {
    const lines = [
      '各县水产品|||||||||',
      '单位：吨、公顷|||||||||',
      '县|水产品产量||鱼类||虾蟹类||养殖面积||',
      '|2021年|2022年|2021年|2022年|2021年|2022年|2021年|2022年|',
      '丰水县|104|164|103|112|1|52|1638|1590|',
      '清原县|102|110|70|76|32|34|1108|1113|'
    ]
    expect(units(lines, { title: 2, header: 2 }).slice(0, 8)).toEqual([
      ...Array.from({ length: 6 }, () => '吨'),
      '公顷',
      '公顷'
    ])
  })
  it('of several is taken by what was bought, what it cost and what is left', () => {
    const lines = ['粮食收购|||', '单位：吨、元/公斤|||', '企业|收购量|收购均价|期末库存', '粮站|1473.1|2.69|1885.2']
    expect(units(lines, { title: 2 })).toEqual(['吨', '元/公斤', '吨'])
  })
  it('stands in its column, and brackets behind a name beside it are of the name', () => {
    const { table } = readDrawing(
      ['2024年文化||', '指标|单位|2024年', '文化馆（站）|个|16', '公共图书馆藏书|千册|342.6'],
      UNIT_COLUMN
    )
    expect(table.observations.map((o) => [o.indicator.at(-1), o.unit])).toEqual([
      ['文化馆(站)', '个'],
      ['公共图书馆藏书', '千册']
    ])
  })
  it('of rows that are no parts of the row above is not taken from it', () => {
    const { table } = readDrawing(['2021年情况|', '项目|2021', '户籍人口（万人）|29.5', '  男|15', '工业企业|11'])
    expect(table.observations.map((o) => o.unit)).toEqual(['万人', '万人', null])
    expect(table.questions.map((q) => q.code)).toEqual(['which-unit'])
  })
  it.each([
    ['people below a gross product', ['地区生产总值（亿元）|123', '户籍人口|80.1'], ['亿元', null]],
    [
      'another sum of money',
      ['地区生产总值（亿元）|123', '一般公共预算收入|89000', '固定资产投资总额|5'],
      ['亿元', null, null]
    ],
    ['tons below a value', ['农业总产值（亿元）|123', '  粮食产量|45', '  种植业|60'], ['亿元', null, '亿元']],
    ['branches of a total', ['工业总产值（亿元）|123', '轻工业|45', '重工业|78'], ['亿元', '亿元', '亿元']],
    ['its own kind', ['年末总人口（万人）|80', '城镇人口|30', '乡村人口|50'], ['万人', '万人', '万人']],
    ['a value added of branches', ['生产总值（亿元）|90', '第一产业增加值|30'], ['亿元', '亿元']]
  ])('of a row below a total is its unit where it is a part of it: %s', (_, rows, expected) => {
    expect(units(['2021年情况|', '项目|2021', ...rows])).toEqual(expected)
  })
  it('of several is chosen by what a name ends in, not by a word within it', () => {
    expect(
      units(
        [
          '2022年保险||',
          '单位：万元、件||',
          '险种|保费收入|赔付件数（件）',
          '企业财产保险|8563|511',
          '家庭财产保险|12|3'
        ],
        {
          title: 2
        }
      )
    ).toEqual(['万元', '件', '万元', '件'])
  })
  it('may be any text where units stand, and a ditto mark repeats it', () => {
    expect(
      units(
        ['2022年农机||', '名称|计量单位|2022年', '拖拉机|混合台|830', '收割机|〃|51', '农药|折百吨|311'],
        UNIT_COLUMN
      )
    ).toEqual(['混合台', '混合台', '折百吨'])
  })
  it('of a share needs no saying; of another ratio the guess is percent', () => {
    expect(units(['三次产业|', '年份|一产占比', '2022|20'])).toEqual(['%'])
    expect(readDrawing(['就业|', '年份|失业率', '2022|3.1']).table.questions).toMatchObject([
      { code: 'which-unit', guess: '%' }
    ])
  })
  it('of a ratio is not the money of the table: it is asked', () => {
    const { table } = readDrawing(['2023年财务|', '|单位：万元', '指标|2023年', '资产总计|100', '资产负债率|55'], {
      title: 2
    })
    expect(table.observations.map((o) => o.unit)).toEqual(['万元', null])
    expect(table.questions.map((q) => q.code)).toEqual(['which-unit'])
  })
  it('of a rate’s change is percentage points', () => {
    const drawn = readDrawing(
      ['2023年12月末|||', '指标|单位|12月末余额|比年初增加', '各项存款余额|亿元|320.5|28.1', '存贷比|%|75.1|-0.3'],
      UNIT_COLUMN
    )
    expect(drawn.at(2, 3)).toMatchObject({ measure: 'change', unit: '亿元', period: '2023M12' })
    expect(drawn.at(3, 3)).toMatchObject({ measure: 'change', unit: '百分点' })
  })
  it('takes up a magnitude typed into the cell', () => {
    const drawn = readDrawing(['2023年||', '指标|单位|2023年', '税收|元|2000万'], UNIT_COLUMN)
    expect(drawn.at(2, 2)).toMatchObject({ value: 2000, decimal: '2000', unit: '万元', text: '2000万' })
  })
  it('of prices may be a packing', () => {
    expect(
      units(['2024年3月价格||', '商品|单位|本期价格|上期价格|涨跌幅%', '猪肉|元/500克|15|16|-6.3'], UNIT_COLUMN)
    ).toEqual(['元/500克', '元/500克', '%'])
  })
  it('is asked where nothing says it, and supplied by the importer', () => {
    const lines = ['2023年|', '指标|2023年', '税收|20']
    expect(readDrawing(lines).table.questions.map((q) => q.code)).toEqual(['which-unit'])
    expect(readDrawing(lines, { context: { unit: '万元' } }).table).toMatchObject({
      questions: [],
      observations: [{ unit: '万元' }]
    })
  })
  it('of a composition told as 合计=100 is percent', () => {
    expect(
      units(['年份|从业人员（万人）|构成（合计=100）|', '|合计|第一产业|第二产业', '2010|210|38.1|33.3'], {
        title: 0,
        header: 2
      })
    ).toEqual(['万人', '%', '%'])
  })
  it('behind the mark of a note leaves the name without it', () => {
    const drawn = readDrawing(['2011年|', '地区|常住人口①（万人）', '丰水县|61.4'])
    expect(drawn.table.observations[0]).toMatchObject({ indicator: ['常住人口'], unit: '万人' })
  })

  it('of an English table stands behind the year of a column, or in the last sentence of the title', () => {
    const heads = '|2005 $ millions|Balance sheet $ thousands|2008 petajoules'
    expect(units(['Revenue|||', heads, 'Total|5|6|7'])).toEqual(['$ millions', '$ thousands', 'petajoules'])
    const drawn = readDrawing(['Revenue, by source|', '|2005 $ millions', 'Total|5'])
    expect(drawn.at(2, 1)).toMatchObject({ indicator: ['Revenue', 'Total'], period: '2005' })
    const adjusted = '|2010p unadjusted $ millions|2009 (Billions of chained 2000 U.S. dollars)|2005 current dollars'
    const prices = readDrawing(['Sales|||', adjusted, 'Total|5|6|7'])
    expect(prices.table.observations.map((o) => [o.unit, o.indicator.join(), o.period])).toEqual([
      ['unadjusted $ millions', 'Sales,Total', '2010'],
      ['Billions of chained 2000 U.S. dollars', 'Sales,Total', '2009'],
      ['current dollars', 'Sales,Total', '2005']
    ])
    expect(units(['Fish landed, by group of species. NOK million|', '|2008', 'Cod|5'])).toEqual(['NOK million'])
    for (const title of [
      'Property tax. Numbers, NOK, NOK thousand',
      'Schools, by ownership. Per cent',
      'Bankruptcies, by share capital (in NOK). 1st quarter'
    ]) {
      expect(units([`${title}|`, '|2008', 'Oslo|5']), title).toEqual([null])
    }
  })

  it('(000) counts in thousands, and nothing else does without brackets', () => {
    const drawn = readDrawing(['Livestock|||', '|Sheep|Deer', '|(000)|(hectares)', '2005|39880|31'], {
      header: 2,
      unitRows: [2]
    })
    expect(drawn.table.observations.map((o) => o.unit)).toEqual(["'000", 'hectares'])
    expect(units(['Companies|', '|>500 000', '2005|39'])).toEqual([null])
  })
})

describe('a unit said nearer', () => {
  it('by a name in the row is the exception to its column', () => {
    const rows = [
      '存款余额|512.3|8.7',
      '存贷比（%）|78.3|1.5个百分点',
      '不良贷款率(%)|1.9|-0.2',
      '保费收入（万元）|52100|6.1',
      '存贷款之比（存款=1）|0.78|-1.2',
      '人均存款（元/人）|61200|4.4',
      '网点（个）|12|'
    ]
    const read = readDrawing(['2023年||', '指标|余额（亿元）|同比增长(%)', ...rows]).table.observations
    expect(read.filter(({ column }) => column === 1).map(({ unit }) => unit)).toEqual([
      '亿元',
      '%',
      '%',
      '万元',
      '存款=1',
      '元/人',
      '亿元'
    ])
    expect(read.find(({ row, column }) => row === 3 && column === 2)).toMatchObject({
      measure: 'change',
      unit: '百分点'
    })
  })
  it('in a cell makes a change of what its column calls growth', () => {
    for (const [head, value] of [
      ['同比增长(%)', 11],
      ['下降(%)', 11]
    ] as const) {
      const lines = [`指标|单位|2023年|2022年|${head}`, '优良天数|天|251|240|+11天', '粮食产量|吨|5|4|25']
      const { observations } = readDrawing(lines, { title: 0, ...UNIT_COLUMN }).table
      expect(observations[2]).toMatchObject({ measure: 'change', unit: '天', value })
    }
  })
})

it('of a change in what is told in 100,000 is that unit', () => {
  const lines = [
    '指标|单位|2022年|2023年|2023年比2022年增减',
    '孕产妇死亡率|1/10万|7.9|7.4|-0.5',
    '婴儿死亡率|‰|2.9|2.6|-0.3'
  ]
  const { observations } = readDrawing(lines, { title: 0, ...UNIT_COLUMN }).table
  expect([observations[2]?.unit, observations[5]?.unit]).toEqual(['1/10万', '千分点'])
})

describe('a price typed with its money alone', () => {
  it('is per what its column says', () => {
    const [one, other] = readDrawing(
      ['2025年三季度|', '饭店|平均房价（元/间夜）', '榆河宾馆|281', '塬上人家酒店|304元'],
      { stub: 1 }
    ).table.observations
    expect([one?.unit, other?.unit, other?.value]).toEqual(['元/间夜', '元/间夜', 304])
  })
})
