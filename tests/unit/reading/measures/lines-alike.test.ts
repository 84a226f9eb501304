import { describe, expect, it } from 'vitest'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { linesAlike } from '#core/reading/meaning/doubts/lines-alike.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

function read(picture: string, said?: HeadReading<'which-alike'>) {
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads }),
    'which-alike',
    said
  )
  const [table] = tables
  if (table === undefined) throw new Error('no table')
  return {
    firstRow: table.observations
      .filter(({ row }) => row === table.observations[0]?.row)
      .map(({ indicator, period, measure }) => `${indicator.join('>')} ${period} ${measure}`),
    asked: table.questions.flatMap(({ code, guess, params }) =>
      code === 'which-alike' ? [`${guess}: ${params?.['beside']}, ${params?.['head']}, ${params?.['count']}`] : []
    ),
    reasons: table.reasons.map(({ code }) => code),
    alike: linesAlike(table.observations)
  }
}

const prices = `
  2024年9月物价
  商品|价格（元）|环比（%）|比上月（%）
  大米|3.2|1.1|1.3
  面粉|2.2|0.4|0.5
  鸡蛋|5.2|0.4|-0.5
`

describe('columns that were read as the same thing, with other figures', () => {
  it('are asked about, and named by their own words until somebody says what they are', () => {
    expect(read(prices)).toMatchObject({
      firstRow: ['大米 2024M09 level', '大米>环比 2024M09 growth', '大米>环比>比上月 2024M09 growth'],
      asked: ['apart: 环比, 比上月, 6'],
      alike: []
    })
    expect(read(prices, 'apart')).toEqual(read(prices))
  })

  it('are one where somebody says so', () => {
    expect(read(prices, 'same')).toMatchObject({
      firstRow: ['大米 2024M09 level', '大米>环比 2024M09 growth', '大米>环比 2024M09 growth'],
      asked: ['apart: 环比, 比上月, 6'],
      alike: [{ axis: 'column', lines: [2, 3] }]
    })
  })

  it('are of the times that they say themselves, where these tell them apart', () => {
    const months = read(`
      2024年9月规模以上工业主要指标
      行业|9月|||1-9月|
      |产值（万元）|累计占比（%）|同比±%|产值（万元）|同比±%
      采矿业|310|10.1|3.1|2900|2.2
      制造业|2600|85.3|4.4|24100|5.0
      电力业|130|4.6|-2.0|1310|1.7
    `)
    expect(months.firstRow[2]).toBe('产值>采矿业 2024M09 growth')
    expect(months.firstRow[4]).toBe('产值>采矿业 2024M01-09 growth')
    expect(months).toMatchObject({ asked: [], alike: [] })
    expect(months.reasons).toContain('time-as-written')
  })
})

describe('rows that were read as the same thing, with other figures', () => {
  it('are asked about as columns are', () => {
    const rows = read(`
      2024年9月物价
      项目|大米|面粉|鸡蛋
      价格（元）|3.2|2.2|5.2
      环比（%）|1.1|0.4|0.4
      比上月（%）|1.3|0.5|-0.5
    `)
    expect(rows).toMatchObject({ asked: ['apart: 环比, 比上月, 6'], alike: [] })
  })
})

describe('columns that may say the same', () => {
  it.each([
    [
      'the same figures in two units',
      `
      2024年1-9月到位资金
      乡镇|到位资金（万元）|到位资金（亿元）
      城关镇|31000|3.1
      柳林镇|12345|1.2
    `
    ],
    [
      'the same figures again',
      `
      2024年1-9月到位资金
      乡镇|到位资金（万元）|增长（%）|到位资金（万元）|增长（%）
      城关镇|31000|3.1|31000|3.1
      柳林镇|12345|-1.2|12345|-1.2
    `
    ],
    [
      'month and months so far, which meet in January',
      `
      2024年分月旅游接待
      月份|游客人数（万人次）||||
      |当月|同比（%）|累计|同比（%）
      1月|57.1|7.1|57.1|3.7
      2月|68.8|0.8|125.9|5.2
      3月|92.7|0.5|218.6|6.3
    `
    ],
    [
      'two bases of an index',
      `
      2024年9月居民消费价格分类指数
      类别|上月=100|上年同月=100
      食品烟酒|100.7|102.1
      衣着|100.4|101.1
    `
    ],
    [
      'two stages of a figure',
      `
      主要指标
      指标|单位|2021年|2022年快报数|2022年最终核实数
      地区生产总值|亿元|180.1|189|190.2
      工业增加值|亿元|80.1|89|90.2
    `
    ],
    [
      'what a level and its growth are aimed at',
      `
      2024年主要预期目标
      指标|单位|2024年目标
      税收收入|亿元|15
      税收收入增长|%|5
    `
    ]
  ])('are not asked about: %s', (_, picture) => {
    expect(read(picture).asked).toEqual([])
  })
})
