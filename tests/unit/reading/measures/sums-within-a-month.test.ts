import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

const questions = (picture: string): readonly string[] =>
  readSheet(gridFromText(picture), { fileName: '表.xlsx' }).tables.flatMap((table) =>
    table.questions.map(({ code, head, guess }) => `${code} ${head} ${guess}`)
  )

describe('本月累计 and 本季累计', () => {
  const years = ['本年累计', '1-9月累计', '年初至本月累计', '今年以来']
  const months = ['本月累计', '当月累计']
  it.each(years.flatMap((year) => months.map((month) => [month, year])))('part %s from %s', (month, year) => {
    expect(
      read(`
        2024年9月国库收入
        科目|${month}（万元）|上年同月累计（万元）|${year}（万元）|上年同期（万元）|增减%
        增值税|27.69|26|80|70|14.3
        所得税|102.84|100|290|280|3.6
      `)
    ).toMatchObject({
      B3: '增值税 | 2024M09 | level | 万元',
      C3: '增值税 | 2023M09 | level | 万元',
      D4: '所得税 | 2024M01-09 | level | 万元',
      E4: '所得税 | 2023M01-09 | level | 万元',
      F4: '所得税 | 2024M01-09 | growth | %'
    })
  })

  it.each([
    ['本月', '本月累计', '2024M09', '2024M01-09'],
    ['本月', '本月止累计', '2024M09', '2024M01-09'],
    ['9月', '至本月累计', '2024M09', '2024M01-09']
  ])('add up the months so far behind the month: %s | %s', (month, sum, one, all) => {
    expect(
      read(`
        2024年9月产品产量
        产品|${month}（吨）|${sum}（吨）|同比±%
        水泥|11|27.69|8
        生铁|39|102.84|2
      `)
    ).toMatchObject({ B3: `产品产量>水泥 | ${one} | level | 吨`, C4: `产品产量>生铁 | ${all} | level | 吨` })
  })

  it.each([
    ['2024年第三季度', '当季累计支出|本年累计支出', '2024Q3', '2024Q1-3'],
    ['2024年9月', '本季累计支出|本年累计支出', '2024Q3', '2024M01-09'],
    ['2024年第三季度', '本季支出|本季累计支出', '2024Q3', '2024Q1-3'],
    ['2024年第三季度', '本年累计支出|本季支出', '2024Q1-3', '2024Q3'],
    ['2024年9月', '本月累计支出|本季累计支出', '2024M09', '2024Q3']
  ])('are told by each other, in %s: %s', (title, heads, first, second) => {
    const picture = `
      ${title}低保情况
      单位：万元
      乡镇|${heads}
      城关镇|27.69|80
      白鹤镇|102.84|290
    `
    expect(read(picture)).toMatchObject({
      B4: `支出 | ${first} | level | 万元 | 城关镇`,
      C4: `支出 | ${second} | level | 万元 | 城关镇`
    })
    expect(questions(picture)).toEqual([])
  })

  const alone = (title: string, heads: string): string => `
    ${title}居民收入
    单位：元
    项目|${heads}|同比增长%
    工资性收入|12000|11500|4.3
    经营净收入|5000|4800|4.2
  `

  it.each([
    ['2023年前三季度', '本季累计', '2023Q1-3', '2022Q1-3'],
    ['2023年三季度', '本季度累计', '2023Q1-3', '2022Q1-3'],
    ['2023年1-9月', '当季累计', '2023M01-09', '2022M01-09'],
    ['2023年上半年', '本季累计', '2023H1', '2022H1']
  ])('ask of the quarter that stands alone, in %s: %s', (title, head, time, before) => {
    for (const heads of [`${head}|上年同期`, `${head}|去年同期累计`, `${head}|上年同季累计`]) {
      const picture = alone(title, heads)
      expect(questions(picture)).toEqual([`which-sum ${head} so-far`])
      expect(read(picture)).toMatchObject({
        B4: `工资性收入 | ${time} | level | 元`,
        C4: `工资性收入 | ${before} | level | 元`,
        D5: `经营净收入 | ${time} | growth | %`
      })
    }
  })

  it.each(['上年同期', '上年同季累计'])('add up the quarter where a person says so, beside %s', (before) => {
    const picture = gridFromText(alone('2023年前三季度', `本季累计|${before}`))
    const heads = [{ doubt: 'which-sum', head: '本季累计', reading: 'within' }] as const
    const { tables } = readSheet(picture, { fileName: '表.xlsx', heads })
    const periods = tables.flatMap(({ observations }) => observations.slice(0, 3).map(({ period }) => period))
    expect(periods).toEqual(['2023Q3', '2022Q3', '2023Q3'])
  })

  it('ask nothing of a first quarter, whose months are those of the year so far', () => {
    expect(questions(alone('2023年一季度', '本季累计|上年同期'))).toEqual([])
  })

  it.each(['本日', '当日', '今日', '当日完成'])('leave %s a day and no month', (day) => {
    const found = read(`
      2024年9月15日电力日报
      项目|单位|${day}|本月累计|本年累计|同比%
      发电量|万千瓦时|120|1800|43000|3
      供电量|万千瓦时|110|1700|42000|2
    `)
    expect(found).toMatchObject({
      D3: '发电量 | 2024M09 | level | 万千瓦时',
      E4: '供电量 | 2024M01-09 | level | 万千瓦时',
      F3: '发电量 | 2024M01-09 | growth | %'
    })
    expect(found['C3']).toBe(`发电量>${day} |  | level | 万千瓦时`)
  })
})
